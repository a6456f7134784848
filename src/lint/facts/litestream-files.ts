import { litestreamLine } from "../../app/litestream.ts";
import type { Project } from "../../project/project.ts";
import type { Document } from "../../yaml/document.ts";
import { lookup, type MapNode, mapItems, type Pair } from "../../yaml/nodes.ts";
import { litestreamAccessories } from "./database-trail.ts";
import { deployableConfigs } from "./deployable-configs.ts";
import { memoize } from "./memoize.ts";

export interface LitestreamFile {
  readonly document: Document;
  /** Of the accessory that reads it; undefined: another program, or a version that cannot be told. */
  readonly line: "0.3" | "0.5" | undefined;
}

/** Every litestream.yml of the repository that an accessory reads or that stands where apps have it. */
export const litestreamFiles: (project: Project) => readonly LitestreamFile[] = memoize((project) => {
  const accessories = deployableConfigs(project).flatMap(litestreamAccessories);
  return project.surroundings.litestream.flatMap(({ document }) => {
    if (document?.root === undefined) return [];
    const lines = accessories.filter((each) => each.document === document).map((each) => litestreamLine(each.image));
    return [{ document, line: lines.every((line) => line === lines[0]) ? lines[0] : undefined }];
  });
});

/** The mappings in `dbs`. */
export function databaseMaps(document: Document): MapNode[] {
  return mapItems(lookup(document.root, "dbs"));
}

/** The replicas of one database, in either form. */
export function replicaMaps(database: MapNode): MapNode[] {
  const single = lookup(database, "replica");
  return [...(single?.kind === "map" ? [single] : []), ...mapItems(lookup(database, "replicas"))];
}

/** What is written in this mapping itself, not merged into it. */
export function ownPairs(map: MapNode): readonly Pair[] {
  return map.pairs.filter((pair) => !pair.inherited);
}
