import { pairOf, rangeOf } from "../../yaml/nodes.ts";
import {
  dataTrail,
  entryPlace,
  isDisposable,
  type LitestreamAccessory,
  litestreamAccessories,
  meantBy,
  placeKey,
  seenBy,
  type TracedDatabase,
  unreplicated,
} from "../facts/database-trail.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import type { Rule } from "../rule.ts";

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
      if (accessories.some(({ dbs }) => dbs.some((entry) => entry.open))) continue;
      const missing = accessories.reduce((left, accessory) => unreplicated(accessory, left), trail.databases);
      const meant = new Set(accessories.flatMap((accessory) => meantDatabases(accessory, trail.databases)));
      for (const database of missing) {
        // An entry that means it is the business of litestream-path-mismatch.
        if (meant.has(database)) continue;
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

/** The databases that entries with a wrong path mean. */
function meantDatabases(accessory: LitestreamAccessory, databases: readonly TracedDatabase[]): TracedDatabase[] {
  const left = unreplicated(accessory, databases);
  const places = new Set(databases.map(({ place }) => placeKey(place)));
  return accessory.dbs.flatMap((entry) => {
    if (entry.path === undefined || places.has(placeKey(entryPlace(accessory, entry)))) return [];
    return meantBy(entry.path, left) ?? [];
  });
}
