import type { MapNode } from "../../yaml/nodes.ts";
import { containerSections } from "./sections.ts";

/** The accessories that are certainly there. */
export function accessoriesOf(config: MapNode): { name: string; node: MapNode }[] {
  return containerSections(config).flatMap(({ kind, name, node }) =>
    kind === "accessories" && node.kind === "map" ? [{ name, node }] : [],
  );
}
