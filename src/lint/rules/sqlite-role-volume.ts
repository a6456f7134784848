import { lookup, pairOf, rangeOf } from "../../yaml/nodes.ts";
import {
  type DataTrail,
  dataTrail,
  isDisposable,
  placeKey,
  type TracedDatabase,
  trailIn,
} from "../facts/database-trail.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { containerOf, roleNames } from "../facts/role-container.ts";
import type { Rule } from "../rule.ts";

export const sqliteRoleVolume: Rule = {
  metadata: {
    id: "sqlite-role-volume",
    severity: "warning",
    title: "Every role that uses a SQLite database has it on the same volume",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      const primary = dataTrail(project, config);
      if (primary === undefined) continue;
      for (const role of roleNames(config).filter((name) => name !== primary.container.role)) {
        const container = containerOf(project, config, role);
        const command = container?.command?.join(" ") ?? "";
        if (container === undefined || !container.mounts.complete || !usesDatabases.test(command)) continue;
        const trail = trailIn(project, container);
        const apart = trail === undefined ? [] : databasesApart(primary, trail);
        const [first] = apart;
        const queue = apart.find(({ name }) => name === "queue");
        const key = pairOf(lookup(config, "servers"), role)?.key;
        if (first === undefined || key === undefined) continue;
        const isLost = queue !== undefined && /\bjobs\b|solid_queue/.test(command);
        const { mount } = primary.databases.find(({ name }) => name === first.name) ?? {};
        yield {
          at: rangeOf(key),
          ...(isLost ? { severity: "error" as const } : {}),
          message: `The role \`${role}\` has ${(queue ?? first).file} for itself, and \`${primary.container.role}\` has it on ${mount?.source ?? "its volume"}: what one writes, the other never sees${isLost ? ", so that no job runs" : ""}`,
          help: "Write the volume below `volumes` at the top level, which is for all roles, or repeat it in the role's `options`.",
        };
      }
    }
  },
};

const usesDatabases = /\bjobs\b|solid_queue|\brails\b|\brake\b|\bpuma\b|sidekiq|good_job|delayed_job/;

/** What the primary role keeps on a volume, and this one elsewhere. */
function databasesApart(primary: DataTrail, other: DataTrail): TracedDatabase[] {
  return other.databases.filter((database) => {
    const home = primary.databases.find(({ name }) => name === database.name)?.place;
    if (home === undefined || isDisposable(database)) return false;
    return database.place === undefined ? database.mount === undefined : placeKey(home) !== placeKey(database.place);
  });
}
