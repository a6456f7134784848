import { lookup, type MapNode, rangeOf } from "../../yaml/nodes.ts";
import { databaseMaps, litestreamFiles, replicaMaps } from "../facts/litestream-files.ts";
import { withUnprovenLink } from "../facts/unproven-link.ts";
import type { Rule } from "../rule.ts";

export const litestreamSharedPath: Rule = {
  metadata: {
    id: "litestream-shared-path",
    severity: "error",
    title: "Two databases are replicated to the same path",
  },
  *check(project) {
    for (const { document, serverFile } of litestreamFiles(project)) {
      const { root } = document;
      const taken = new Map<string, MapNode>();

      for (const database of databaseMaps(document)) {
        // A pattern or a directory covers several databases, each with its own path.
        if (lookup(database, "path")?.kind !== "scalar" || lookup(database, "dir") !== undefined) continue;

        for (const replica of replicaMaps(database)) {
          const destination = destinationOf(replica, root);
          if (destination === undefined) continue;

          const other = taken.get(destination);
          if (other === undefined || other === database) taken.set(destination, database);
          else yield withUnprovenLink(sharedPath(replica, { database, other }), serverFile);
        }
      }
    }
  },
};

function sharedPath(replica: MapNode, { database, other }: { database: MapNode; other: MapNode }) {
  return {
    at: rangeOf(lookup(replica, "path") ?? lookup(replica, "url") ?? replica),
    message: `${pathOf(database)} is replicated to the same path as ${pathOf(other)}, so they overwrite each other, and restoring either one can return the other`,
    help: "Give each database its own `path`.",
  };
}

/**
 * All settings that decide the path, as written. undefined: ERB computes one, or the replica is
 * incomplete.
 */
function destinationOf(replica: MapNode, root: MapNode | { kind: string } | undefined): string | undefined {
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
