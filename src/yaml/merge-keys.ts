import { keyName, type MapNode, type Node, type Pair } from "./nodes.ts";

/**
 * The pairs of a merge key in Psych's order: a later pair wins, even over a key written before.
 * undefined for other keys.
 */
export function mergedPairs(pair: Pair): Pair[] | undefined {
  if (keyName(pair.key) !== "<<") return undefined;

  const sources = pair.value.kind === "list" ? pair.value.items.map((item) => item.node).reverse() : [pair.value];
  const maps = sources.filter((node): node is MapNode => node.kind === "map");
  if (maps.length !== sources.length) return undefined;

  return maps.flatMap((map) =>
    map.pairs.map((each) => ({ ...each, inherited: true, conditional: each.conditional || pair.conditional })),
  );
}

export function mergesOpen(node: Node): boolean {
  if (node.kind === "list") return node.items.some((item) => mergesOpen(item.node));
  return node.kind === "unknown" || (node.kind === "map" && node.open);
}
