import { pairOf, rangeOf } from "../../yaml/nodes.ts";
import { type DeployedDatabase, deployedDatabases, isDisposable } from "../facts/deployed-databases.ts";
import {
  closestDatabase,
  entryPlace,
  type LitestreamAccessory,
  litestreamAccessories,
  pathInAccessory,
  placeKey,
  unreplicated,
} from "../facts/litestream-accessories.ts";
import { withUnprovenLink } from "../facts/unproven-link.ts";
import type { Problem, Rule } from "../rule.ts";

export const litestreamMissingDatabase: Rule = {
  metadata: {
    id: "litestream-missing-database",
    severity: "warning",
    title: "Production SQLite database is not replicated by Litestream",
  },
  *checkConfig(deployed) {
    const primary = deployedDatabases(deployed);
    const accessories = litestreamAccessories(deployed);
    if (primary === undefined || accessories.length === 0 || accessories.some(({ complete }) => !complete)) return;
    if (accessories.some(({ dbs }) => dbs.some((entry) => entry.open))) return;

    const missing = accessories.reduce((left, accessory) => unreplicated(accessory, left), primary.databases);
    // An entry with a wrong path is reported by litestream-path-mismatch instead.
    const withWrongPath = new Set(
      accessories.flatMap((accessory) => databasesWithWrongPath(accessory, primary.databases)),
    );

    const [accessory] = accessories;
    const root = accessory?.document?.root;
    if (accessory === undefined || root === undefined) return;

    for (const database of missing) {
      const expectedPath = pathInAccessory(accessory, database);
      if (withWrongPath.has(database) || expectedPath === undefined) continue;

      const problem: Problem = {
        at: rangeOf(pairOf(root, "dbs")?.key ?? root),
        ...(isDisposable(database) ? { severity: "info" as const } : {}),
        message: `The database \`${database.name}\` (${database.file}) has no entry in \`dbs\`, so it is not backed up`,
        help: `Add an entry with \`path: ${expectedPath}\` and a replica.`,
      };
      yield withUnprovenLink(problem, accessory.serverFile);
    }
  },
};

/** The databases that entries with a wrong path were probably meant for. */
function databasesWithWrongPath(
  accessory: LitestreamAccessory,
  databases: readonly DeployedDatabase[],
): DeployedDatabase[] {
  const left = unreplicated(accessory, databases);
  const places = new Set(databases.map(({ place }) => placeKey(place)));

  return accessory.dbs.flatMap((entry) => {
    if (entry.path === undefined || places.has(placeKey(entryPlace(accessory, entry)))) return [];
    return closestDatabase(entry.path, left) ?? [];
  });
}
