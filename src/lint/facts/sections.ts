import { keyName, lookup, type MapNode, type Node, pairsOf, type ScalarNode } from "../../yaml/nodes.ts";

/** A role or an accessory that is certainly there. */
export interface Section {
  readonly kind: "servers" | "accessories";
  readonly name: string;
  readonly key: ScalarNode;
  /** A mapping, or a role's plain list of hosts. */
  readonly node: Node;
}

/** What Kamal starts containers for: roles first, then accessories. */
export function containerSections(config: MapNode): Section[] {
  return (["servers", "accessories"] as const).flatMap((kind) => {
    return pairsOf(lookup(config, kind)).flatMap(({ key, value, conditional }): Section[] => {
      const name = keyName(key);
      if (conditional || name === undefined || key.kind !== "scalar") return [];
      return [{ kind, name, key, node: value }];
    });
  });
}

/** The items of a list that are mappings. */
export function mapItems(list: Node | undefined): MapNode[] {
  return list?.kind === "list" ? list.items.flatMap(({ node }) => (node.kind === "map" ? [node] : [])) : [];
}

/** The certain items of a list, or the single value that stands in its place. */
export function itemsOf(node: Node | undefined): Node[] {
  if (node === undefined) return [];
  return node.kind === "list" ? node.items.flatMap((item) => (item.conditional ? [] : [item.node])) : [node];
}
