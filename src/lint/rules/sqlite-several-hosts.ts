import { areDifferentMachines, type Host } from "../../config/host-list.ts";
import type { Role } from "../../config/role.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { type DataTrail, dataTrail, isDisposable } from "../facts/database-trail.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { containerOf } from "../facts/role-container.ts";
import type { Problem, Rule } from "../rule.ts";

export const sqliteSeveralHosts: Rule = {
  metadata: {
    id: "sqlite-several-hosts",
    severity: "error",
    title: "An app with SQLite runs on one host, with its jobs",
  },
  *checkConfig(deployed) {
    const trail = dataTrail(deployed);
    const database = trail?.databases.find((each) => !isDisposable(each) && each.mount?.kind === "volume");
    if (trail === undefined || database === undefined) return;

    const primary = trail.container.role;
    const others = deployed.config.roles.all.filter((role) => role !== primary);
    yield* checkPrimary(primary, database.file);
    for (const role of others) yield* checkOther(deployed, role, trail);
  },
};

function* checkPrimary({ hosts }: Role, file: string): Iterable<Problem> {
  const [first] = hosts.all;
  const second = hosts.all.find(({ name }) => name !== first?.name);
  if (first === undefined || second === undefined) return;

  yield {
    at: rangeOf(second.node),
    ...severityBetween([first], second),
    message: `${first.name} and ${second.name} get a file ${file} each: what one writes, the other never sees`,
    help: "Keep one host, or move the data to a database server (PostgreSQL or MySQL).",
  };
}

function* checkOther(deployed: DeployableConfig, role: Role, trail: DataTrail): Iterable<Problem> {
  const homes = trail.container.role.hosts.all;
  const [home] = homes;
  const stray = role.hosts.all.find(({ name }) => homes.every((host) => host.name !== name));
  if (home === undefined || stray === undefined) return;

  const command = containerOf(deployed, role)?.command?.join(" ") ?? "";
  const queue = /jobs|solid_queue/.test(command) ? trail.databases.find(({ name }) => name === "queue") : undefined;
  yield {
    at: rangeOf(stray.node),
    ...severityBetween(homes, stray),
    // Solid Queue takes its jobs from the file that the role's own host has.
    message:
      queue === undefined
        ? `The role \`${role.name}\` runs on ${stray.name}, and the SQLite databases are on ${home.name}: it sees none of their rows`
        : `The role \`${role.name}\` runs Solid Queue on ${stray.name}, and the app enqueues its jobs in ${queue.file} on ${home.name}: none of them runs`,
    help: `Run the role on ${home.name}, or move the data to a database server.`,
  };
}

/** A name and an address can be one machine. */
function severityBetween(homes: readonly Host[], other: Host): Pick<Problem, "severity"> {
  return homes.every(({ name }) => areDifferentMachines(name, other.name)) ? {} : { severity: "warning" };
}
