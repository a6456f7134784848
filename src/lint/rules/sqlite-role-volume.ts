import type { Project } from "../../project/project.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import {
  type DeployedDatabase,
  type DeployedDatabases,
  databasesIn,
  deployedDatabases,
  isDisposable,
} from "../facts/deployed-databases.ts";
import { placeKey } from "../facts/litestream-accessories.ts";
import { type Container, containerOf } from "../facts/role-container.ts";
import type { Problem, Rule } from "../rule.ts";

export const sqliteRoleVolume: Rule = {
  metadata: {
    id: "sqlite-role-volume",
    severity: "warning",
    title: "Role does not use the volume with the SQLite database",
  },
  *checkConfig(deployed) {
    const primary = deployedDatabases(deployed);
    if (primary === undefined) return;

    for (const role of deployed.config.roles.all) {
      const container = role === primary.container.role ? undefined : containerOf(deployed, role);
      if (container !== undefined) yield* checkRole(deployed.project, container, primary);
    }
  },
};

function* checkRole(project: Project, container: Container, primary: DeployedDatabases): Iterable<Problem> {
  const { role, mounts } = container;
  const command = container.command?.join(" ") ?? "";
  if (role.key === undefined || !mounts.complete || !usesDatabases.test(command)) return;

  const other = databasesIn(project, container);
  const separate = other === undefined ? [] : separateDatabases(primary, other);
  const [first] = separate;
  if (first === undefined) return;

  const queue = separate.find(({ name }) => name === "queue");
  const losesJobs = queue !== undefined && /\bjobs\b|solid_queue/.test(command);
  const { file } = queue ?? first;
  const { mount } = primary.databases.find(({ name }) => name === first.name) ?? {};
  yield {
    at: rangeOf(role.key),
    ...(losesJobs ? { severity: "error" as const } : {}),
    message: `The role \`${role.name}\` has its own ${file}, but \`${primary.container.role.name}\` has it on ${mount?.source ?? "its volume"}, so neither sees what the other writes${losesJobs ? " and no job runs" : ""}`,
    help: "Move the volume to `volumes` at the top level, which applies to all roles, or repeat it in the role's `options`.",
    shared: {
      key: JSON.stringify([file, mount?.source]),
      name: role.name,
      words: (names) => ({
        message: `The roles ${names} each have their own ${file}, but \`${primary.container.role.name}\` has it on ${mount?.source ?? "its volume"}, so none sees what another writes${losesJobs ? " and no job runs" : ""}`,
        help: "Move the volume to `volumes` at the top level, which applies to all roles, or repeat it in the `options` of each.",
      }),
    },
  };
}

const usesDatabases = /\bjobs\b|solid_queue|\brails\b|\brake\b|\bpuma\b|sidekiq|good_job|delayed_job/;

/** Databases that the primary role keeps on a volume, but the other role elsewhere. */
function separateDatabases(primary: DeployedDatabases, other: DeployedDatabases): DeployedDatabase[] {
  return other.databases.filter((database) => {
    const home = primary.databases.find(({ name }) => name === database.name)?.place;
    if (home === undefined || isDisposable(database)) return false;

    return database.place === undefined ? database.mount === undefined : placeKey(home) !== placeKey(database.place);
  });
}
