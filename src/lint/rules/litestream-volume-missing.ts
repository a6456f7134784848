import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { type DeployedDatabase, deployedDatabases, isDisposable } from "../facts/deployed-databases.ts";
import { type LitestreamAccessory, litestreamAccessories, pathInAccessory } from "../facts/litestream-accessories.ts";
import { withUnprovenLink } from "../facts/unproven-link.ts";
import type { Problem, Rule } from "../rule.ts";

export const litestreamVolumeMissing: Rule = {
  metadata: {
    id: "litestream-volume-missing",
    severity: "error",
    title: "Litestream does not mount the databases' volume, or mounts it read-only",
  },
  *checkConfig(deployed) {
    const primary = deployedDatabases(deployed);
    if (primary === undefined) return;

    const databases = primary.databases.filter((each) => each.place !== undefined && !isDisposable(each));

    for (const litestream of litestreamAccessories(deployed)) {
      for (const problem of readOnlyMounts(litestream)) yield withUnprovenLink(problem, litestream.serverFile);
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
      message: `\`${accessory.name}\` mounts the volume read-only, but Litestream must write to the database (attempt to write a readonly database)`,
      help: "Remove `:ro`.",
    };
  }
}

function* missingVolume(litestream: LitestreamAccessory, databases: readonly DeployedDatabase[]): Iterable<Problem> {
  const { accessory, mounts } = litestream;
  if (!mounts.complete || mounts.all.some((mount) => mount.source === undefined)) return;

  // Mounting only some of the databases can be intended; mounting none cannot.
  const mount = databases[0]?.mount;
  if (mount?.source === undefined || databases.some((each) => pathInAccessory(litestream, each) !== undefined)) return;

  yield {
    at: rangeOf(lookup(accessory.settings, "volumes") ?? accessory.settings),
    message: `The databases are on ${mount.source} (${mount.target} in the app), which the accessory \`${accessory.name}\` does not mount, so nothing is backed up`,
    help: `Add \`- "${mount.source}:${mount.target}"\` under the accessory's \`volumes\`.`,
  };
}
