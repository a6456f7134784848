import { lookup, rangeOf } from "../../project/nodes.ts";
import { dataTrail, isDisposable, litestreamAccessories, meantBy, replicates, seenBy } from "../data/trail.ts";
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
      for (const database of trail.databases) {
        const entries = accessories.flatMap((accessory) => accessory.dbs.map((entry) => ({ accessory, entry })));
        if (entries.some(({ accessory, entry }) => entry.open || replicates(accessory, entry, database))) continue;
        // An entry that means it is the business of litestream-path-mismatch.
        const isMeant = entries.some(
          ({ accessory, entry }) =>
            entry.path !== undefined &&
            !trail.databases.some((each) => replicates(accessory, entry, each)) &&
            meantBy(accessory, entry.path, trail.databases) === database,
        );
        if (isMeant) continue;
        const [accessory] = accessories;
        const root = accessory?.document?.root;
        const seen = accessory === undefined ? undefined : seenBy(accessory, database);
        if (root === undefined || seen === undefined) continue;
        const dbs =
          root.kind === "map" ? root.pairs.find((pair) => pair.value === lookup(root, "dbs"))?.key : undefined;
        yield {
          at: rangeOf(dbs ?? root),
          ...(isDisposable(database) ? { severity: "info" as const } : {}),
          message: `The database \`${database.name}\` (${database.file}) has no entry in \`dbs\`: it is not backed up`,
          help: `Add an entry with \`path: ${seen}\` and a replica.`,
        };
      }
    }
  },
};
