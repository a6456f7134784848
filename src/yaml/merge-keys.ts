import { keyName, type MapNode, type Node, type Pair } from "./nodes.ts";

/** What a merge key brings, in the order in which Psych puts it in: the later counts, also over keys written before. */
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
