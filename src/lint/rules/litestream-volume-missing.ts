import { lookup, rangeOf } from "../../yaml/nodes.ts";
import {
  dataTrail,
  isDisposable,
  type LitestreamAccessory,
  litestreamAccessories,
  seenBy,
} from "../facts/database-trail.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import type { Problem, Rule } from "../rule.ts";

export const litestreamVolumeMissing: Rule = {
  metadata: {
    id: "litestream-volume-missing",
    severity: "error",
    title: "Litestream mounts the volume that holds the databases, and may write to it",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      const trail = dataTrail(project, config);
      if (trail === undefined) continue;
      const databases = trail.databases.filter((each) => each.place !== undefined && !isDisposable(each));
      for (const accessory of litestreamAccessories(project, config)) {
        yield* readOnlyMounts(accessory);
        if (!accessory.mounts.complete || accessory.mounts.all.some((mount) => mount.source === undefined)) continue;
        // Part of them elsewhere can be meant; none of them cannot.
        if (databases.length === 0 || databases.some((each) => seenBy(accessory, each) !== undefined)) continue;
        const [first] = databases;
        if (first?.mount?.source === undefined) continue;
        yield {
          at: rangeOf(lookup(accessory.node, "volumes") ?? accessory.node),
          message: `The databases are on ${first.mount.source} (${first.mount.target} in the app), which the accessory \`${accessory.name}\` does not mount: nothing is backed up`,
          help: `Add \`volumes: ["${first.mount.source}:${first.mount.target}"]\` to the accessory.`,
        };
      }
    }
  },
};

function* readOnlyMounts(accessory: LitestreamAccessory): Iterable<Problem> {
  for (const mount of accessory.mounts.all) {
    const holds = accessory.dbs.some(({ path }) => path?.startsWith(`${mount.target}/`));
    if (!mount.readOnly || !holds) continue;
    yield {
      at: rangeOf(mount.node),
      message: `The volume is read-only for \`${accessory.name}\`, and Litestream has to write to the database (attempt to write a readonly database)`,
      help: "Remove `:ro`.",
    };
  }
}
