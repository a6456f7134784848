import { lookup, type MapNode, rangeOf } from "../../yaml/nodes.ts";
import { databaseMaps, litestreamFiles, replicaMaps } from "../facts/litestream-files.ts";
import type { Rule } from "../rule.ts";

export const litestreamSharedPath: Rule = {
  metadata: {
    id: "litestream-shared-path",
    severity: "error",
    title: "Every database has a place of its own in the bucket",
  },
  *check(project) {
    for (const { document } of litestreamFiles(project)) {
      const root = document.root;
      const taken = new Map<string, MapNode>();
      for (const database of databaseMaps(document)) {
        // A pattern or a directory stands for several databases, each with its own place.
        if (lookup(database, "path")?.kind !== "scalar" || lookup(database, "dir") !== undefined) continue;
        for (const replica of replicaMaps(database)) {
          const place = placeOf(replica, root);
          const other = place === undefined ? undefined : taken.get(place);
          if (place === undefined) continue;
          if (other === undefined || other === database) taken.set(place, database);
          else yield shared(replica, { database, other });
        }
      }
    }
  },
};

function shared(replica: MapNode, { database, other }: { database: MapNode; other: MapNode }) {
  return {
    at: rangeOf(lookup(replica, "path") ?? lookup(replica, "url") ?? replica),
    message: `${pathOf(database)} is replicated to the same place as ${pathOf(other)}: they overwrite each other, and a restore gives one of them for both`,
    help: "Give each database a `path` of its own.",
  };
}

/** What makes the place, as it is written; undefined: ERB computes a part of it, or it is no whole replica. */
function placeOf(replica: MapNode, root: MapNode | { kind: string } | undefined): string | undefined {
  const parts: (string | undefined)[] = [];
  for (const key of ["type", "url", "endpoint", "bucket", "path"]) {
    const node =
      lookup(replica, key) ??
      (key === "path" || root === undefined || !("pairs" in root) ? undefined : lookup(root, key));
    if (node !== undefined && node.kind !== "scalar") return undefined;
    parts.push(node?.text.replace(/(?<=.)\/$/, ""));
  }
  const [, url, , bucket, path] = parts;
  return url === undefined && bucket === undefined && path === undefined ? undefined : JSON.stringify(parts);
}

function pathOf(database: MapNode): string {
  const path = lookup(database, "path");
  return path?.kind === "scalar" ? path.text : "this database";
}
