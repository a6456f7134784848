import { areDifferentMachines, type Host } from "../../config/host-list.ts";
import type { Role } from "../../config/role.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import {
  type DeployedDatabase,
  type DeployedDatabases,
  deployedDatabases,
  isDisposable,
} from "../facts/deployed-databases.ts";
import { containerOf } from "../facts/role-container.ts";
import type { Problem, Rule } from "../rule.ts";

export const sqliteSeveralHosts: Rule = {
  metadata: {
    id: "sqlite-several-hosts",
    severity: "error",
    title: "App with a SQLite database runs on several hosts",
  },
  *checkConfig(deployed) {
    const primary = deployedDatabases(deployed);
    const database = primary?.databases.find((each) => !isDisposable(each) && isOnlyHere(each, primary));
    if (primary === undefined || database === undefined) return;

    const { role } = primary.container;
    const others = deployed.config.roles.all.filter((each) => each !== role);
    yield* checkPrimaryRole(role, database.file);
    for (const other of others) yield* checkOtherRole(deployed, other, primary);
  },
};

/** A directory of the host may be a network share. */
function isOnlyHere({ mount }: DeployedDatabase, { container }: DeployedDatabases): boolean {
  return mount === undefined ? container.mounts.complete : mount.kind === "volume";
}

function* checkPrimaryRole({ hosts }: Role, file: string): Iterable<Problem> {
  const [first] = hosts.all;
  const second = hosts.all.find(({ name }) => name !== first?.name);
  if (first === undefined || second === undefined) return;

  yield {
    at: rangeOf(second.node),
    ...severityBetween([first], second),
    message: `${first.name} and ${second.name} each have their own ${file}, so neither sees what the other writes`,
    help: "Keep one host, or move the data to a database server (PostgreSQL or MySQL).",
  };
}

function* checkOtherRole(deployed: DeployableConfig, role: Role, primary: DeployedDatabases): Iterable<Problem> {
  const primaryHosts = primary.container.role.hosts.all;
  const [primaryHost] = primaryHosts;
  const otherHost = role.hosts.all.find(({ name }) => primaryHosts.every((host) => host.name !== name));
  if (primaryHost === undefined || otherHost === undefined) return;

  const command = containerOf(deployed, role)?.command?.join(" ") ?? "";
  const queue = /jobs|solid_queue/.test(command) ? primary.databases.find(({ name }) => name === "queue") : undefined;
  yield {
    at: rangeOf(otherHost.node),
    ...severityBetween(primaryHosts, otherHost),
    // Solid Queue reads jobs from the file on the role's own host.
    message:
      queue === undefined
        ? `The role \`${role.name}\` runs on ${otherHost.name}, but the SQLite databases are on ${primaryHost.name}, so it sees none of their data`
        : `The role \`${role.name}\` runs Solid Queue on ${otherHost.name}, but the app enqueues jobs in ${queue.file} on ${primaryHost.name}, so no job runs`,
    help: `Run the role on ${primaryHost.name}, or move the data to a database server.`,
  };
}

/** Only a warning if a host is not an IP address: a name can be the same machine. */
function severityBetween(hosts: readonly Host[], other: Host): Pick<Problem, "severity"> {
  return hosts.every(({ name }) => areDifferentMachines(name, other.name)) ? {} : { severity: "warning" };
}
