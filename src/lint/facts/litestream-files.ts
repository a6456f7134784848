import { litestreamRelease } from "../../app/litestream.ts";
import type { Project } from "../../project/project.ts";
import type { Document } from "../../yaml/document.ts";
import { lookup, type MapNode, mapItems, type Pair } from "../../yaml/nodes.ts";
import { deployableConfigs } from "./deployable-configs.ts";
import { litestreamAccessories } from "./litestream-accessories.ts";
import { memoize } from "./memoize.ts";

export interface LitestreamFile {
  readonly document: Document;
  /**
   * The release line of the Litestream accessories that read the file; undefined if unknown or not
   * unique.
   */
  readonly release: "0.3" | "0.5" | undefined;
  /** The path on the server where its only readers have it; undefined if one gets it uploaded. */
  readonly serverFile: string | undefined;
}

/** Every litestream.yml that an accessory reads or that is in a usual place. */
export const litestreamFiles: (project: Project) => readonly LitestreamFile[] = memoize((project) => {
  const accessories = deployableConfigs(project).flatMap(litestreamAccessories);
  return project.surroundings.litestream.flatMap(({ document }) => {
    if (document?.root === undefined) return [];
    const readers = accessories.filter((each) => each.document === document);
    const [release, ...others] = readers.map(({ image }) => litestreamRelease(image));
    const isUploaded = readers.some(({ serverFile }) => serverFile === undefined);
    return [
      {
        document,
        release: others.every((other) => other === release) ? release : undefined,
        serverFile: isUploaded ? undefined : readers[0]?.serverFile,
      },
    ];
  });
});

/** The mappings in `dbs`. */
export function databaseMaps(document: Document): MapNode[] {
  return mapItems(lookup(document.root, "dbs"));
}

/** The replicas of a database, from `replica` and `replicas`. */
export function replicaMaps(database: MapNode): MapNode[] {
  const single = lookup(database, "replica");
  return [...(single?.kind === "map" ? [single] : []), ...mapItems(lookup(database, "replicas"))];
}

/** The pairs that are written in the mapping itself, without merged ones. */
export function ownPairs(map: MapNode): readonly Pair[] {
  return map.pairs.filter((pair) => !pair.inherited);
}
