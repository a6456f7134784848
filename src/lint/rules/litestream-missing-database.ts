import { posix } from "node:path";
import { pairOf, rangeOf } from "../../project/nodes.ts";
import {
  dataTrail,
  isDisposable,
  litestreamAccessories,
  placeKey,
  replicatedPlaces,
  seenBy,
  type TracedDatabase,
} from "../data/trail.ts";
import type { Rule } from "../types.ts";
import { deployableVariants } from "../variants.ts";

export const litestreamMissingDatabase: Rule = {
  metadata: {
    id: "litestream-missing-database",
    severity: "warning",
    title: "Litestream replicates every production SQLite database",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      const trail = dataTrail(project, config);
      const accessories = litestreamAccessories(project, config);
      if (trail === undefined || accessories.length === 0 || accessories.some(({ complete }) => !complete)) continue;
      const entries = accessories.flatMap((accessory) => accessory.dbs);
      if (entries.some((entry) => entry.open)) continue;
      const replicated = new Set(accessories.flatMap((accessory) => [...replicatedPlaces(accessory)]));
      const names = entries.flatMap(({ path }) => (path === undefined ? [] : [posix.basename(path)]));
      for (const database of trail.databases) {
        if (replicated.has(placeKey(database.place) ?? "")) continue;
        // An entry that means it is the business of litestream-path-mismatch.
        if (names.some((name) => means(name, database))) continue;
        const [accessory] = accessories;
        const root = accessory?.document?.root;
        const seen = accessory === undefined ? undefined : seenBy(accessory, database);
        if (root === undefined || seen === undefined) continue;
        yield {
          at: rangeOf(pairOf(root, "dbs")?.key ?? root),
          ...(isDisposable(database) ? { severity: "info" as const } : {}),
          message: `The database \`${database.name}\` (${database.file}) has no entry in \`dbs\`: it is not backed up`,
          help: `Add an entry with \`path: ${seen}\` and a replica.`,
        };
      }
    }
  },
};

function means(name: string, database: TracedDatabase): boolean {
  return name === posix.basename(database.file) || (database.name !== "primary" && name.includes(database.name));
}
