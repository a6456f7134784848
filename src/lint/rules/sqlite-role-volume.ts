import type { Project } from "../../project/project.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import {
  type DataTrail,
  dataTrail,
  isDisposable,
  placeKey,
  type TracedDatabase,
  trailIn,
} from "../facts/database-trail.ts";
import { type Container, containerOf } from "../facts/role-container.ts";
import type { Problem, Rule } from "../rule.ts";

export const sqliteRoleVolume: Rule = {
  metadata: {
    id: "sqlite-role-volume",
    severity: "warning",
    title: "Every role that uses a SQLite database has it on the same volume",
  },
  *checkConfig(deployed) {
    const primary = dataTrail(deployed);
    if (primary === undefined) return;

    for (const role of deployed.config.roles.all) {
      const container = role === primary.container.role ? undefined : containerOf(deployed, role);
      if (container !== undefined) yield* checkRole(deployed.project, container, primary);
    }
  },
};

function* checkRole(project: Project, container: Container, primary: DataTrail): Iterable<Problem> {
  const { role, mounts } = container;
  const command = container.command?.join(" ") ?? "";
  if (role.key === undefined || !mounts.complete || !usesDatabases.test(command)) return;

  const trail = trailIn(project, container);
  const apart = trail === undefined ? [] : databasesApart(primary, trail);
  const [first] = apart;
  if (first === undefined) return;

  const queue = apart.find(({ name }) => name === "queue");
  const isLost = queue !== undefined && /\bjobs\b|solid_queue/.test(command);
  const { mount } = primary.databases.find(({ name }) => name === first.name) ?? {};
  yield {
    at: rangeOf(role.key),
    ...(isLost ? { severity: "error" as const } : {}),
    message: `The role \`${role.name}\` has ${(queue ?? first).file} for itself, and \`${primary.container.role.name}\` has it on ${mount?.source ?? "its volume"}: what one writes, the other never sees${isLost ? ", so that no job runs" : ""}`,
    help: "Write the volume below `volumes` at the top level, which is for all roles, or repeat it in the role's `options`.",
  };
}

const usesDatabases = /\bjobs\b|solid_queue|\brails\b|\brake\b|\bpuma\b|sidekiq|good_job|delayed_job/;

/** What the primary role keeps on a volume, and this one elsewhere. */
function databasesApart(primary: DataTrail, other: DataTrail): TracedDatabase[] {
  return other.databases.filter((database) => {
    const home = primary.databases.find(({ name }) => name === database.name)?.place;
    if (home === undefined || isDisposable(database)) return false;

    return database.place === undefined ? database.mount === undefined : placeKey(home) !== placeKey(database.place);
  });
}
