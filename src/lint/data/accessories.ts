import { keyName, lookup, type MapNode } from "../../project/nodes.ts";

/** The accessories that are certainly there. */
export function accessoriesOf(config: MapNode): { name: string; node: MapNode }[] {
  const accessories = lookup(config, "accessories");
  if (accessories?.kind !== "map") return [];
  return accessories.pairs.flatMap(({ key, value, conditional }) => {
    const name = keyName(key);
    return name === undefined || conditional || value.kind !== "map" ? [] : [{ name, node: value }];
  });
}
