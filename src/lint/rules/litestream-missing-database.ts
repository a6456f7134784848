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
import type { Rule } from "../rule.ts";

export const litestreamMissingDatabase: Rule = {
  metadata: {
    id: "litestream-missing-database",
    severity: "warning",
    title: "Litestream replicates every production SQLite database",
  },
  *checkConfig(deployed) {
    const trail = dataTrail(deployed);
    const accessories = litestreamAccessories(deployed);
    if (trail === undefined || accessories.length === 0 || accessories.some(({ complete }) => !complete)) return;
    if (accessories.some(({ dbs }) => dbs.some((entry) => entry.open))) return;

    const missing = accessories.reduce((left, accessory) => unreplicated(accessory, left), trail.databases);
    // An entry that means it is the business of litestream-path-mismatch.
    const meant = new Set(accessories.flatMap((accessory) => meantDatabases(accessory, trail.databases)));
    const [accessory] = accessories;
    const root = accessory?.document?.root;
    if (accessory === undefined || root === undefined) return;

    for (const database of missing) {
      const seen = seenBy(accessory, database);
      if (meant.has(database) || seen === undefined) continue;

      yield {
        at: rangeOf(pairOf(root, "dbs")?.key ?? root),
        ...(isDisposable(database) ? { severity: "info" as const } : {}),
        message: `The database \`${database.name}\` (${database.file}) has no entry in \`dbs\`: it is not backed up`,
        help: `Add an entry with \`path: ${seen}\` and a replica.`,
      };
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
