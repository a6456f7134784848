import { lookup, rangeOf } from "../../yaml/nodes.ts";
import {
  dataTrail,
  isDisposable,
  type LitestreamAccessory,
  litestreamAccessories,
  seenBy,
  type TracedDatabase,
} from "../facts/database-trail.ts";
import type { Problem, Rule } from "../rule.ts";

export const litestreamVolumeMissing: Rule = {
  metadata: {
    id: "litestream-volume-missing",
    severity: "error",
    title: "Litestream mounts the volume that holds the databases, and may write to it",
  },
  *checkConfig(deployed) {
    const trail = dataTrail(deployed);
    if (trail === undefined) return;

    const databases = trail.databases.filter((each) => each.place !== undefined && !isDisposable(each));
    for (const litestream of litestreamAccessories(deployed)) {
      yield* readOnlyMounts(litestream);
      yield* missingVolume(litestream, databases);
    }
  },
};

function* readOnlyMounts({ accessory, mounts, dbs }: LitestreamAccessory): Iterable<Problem> {
  for (const mount of mounts.all) {
    const isUsed = dbs.some(({ path }) => path?.startsWith(`${mount.target}/`));
    if (!mount.readOnly || !isUsed) continue;

    yield {
      at: rangeOf(mount.node),
      message: `The volume is read-only for \`${accessory.name}\`, and Litestream has to write to the database (attempt to write a readonly database)`,
      help: "Remove `:ro`.",
    };
  }
}

function* missingVolume(litestream: LitestreamAccessory, databases: readonly TracedDatabase[]): Iterable<Problem> {
  const { accessory, mounts } = litestream;
  if (!mounts.complete || mounts.all.some((mount) => mount.source === undefined)) return;

  // Part of them elsewhere can be meant; none of them cannot.
  const mount = databases[0]?.mount;
  if (mount?.source === undefined || databases.some((each) => seenBy(litestream, each) !== undefined)) return;

  yield {
    at: rangeOf(lookup(accessory.settings, "volumes") ?? accessory.settings),
    message: `The databases are on ${mount.source} (${mount.target} in the app), which the accessory \`${accessory.name}\` does not mount: nothing is backed up`,
    help: `Add \`volumes: ["${mount.source}:${mount.target}"]\` to the accessory.`,
  };
}
