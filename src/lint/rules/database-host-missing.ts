import type { Accessory } from "../../config/accessory.ts";
import type { Role } from "../../config/role.ts";
import { lookup, rangeOf } from "../../yaml/nodes.ts";
import {
  type DatabaseAddress,
  type DatabaseConnection,
  databaseConnections,
  type RoleConnections,
} from "../facts/database-connections.ts";
import { databaseImageOf } from "../facts/database-images.ts";
import { preparesOnStart } from "../facts/database-preparation.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { describeContainer } from "../facts/role-container.ts";
import type { Problem, Rule } from "../rule.ts";

export const databaseHostMissing: Rule = {
  metadata: {
    id: "database-host-missing",
    severity: "warning",
    title: "Database has no host, so Rails looks for it in the app's own container",
  },
  *checkConfig(deployed) {
    for (const role of databaseConnections(deployed)) {
      const groups = localDatabases(role);
      for (const group of groups) yield problemOf(group, { deployed, role });
      // The other roles have most of their environment in common.
      if (groups.length > 0) return;
    }
  },
};

/** Databases that have no host for the same reason. */
interface Group {
  readonly address: DatabaseAddress;
  readonly databases: DatabaseConnection["database"][];
}

function localDatabases({ connections }: RoleConnections): Group[] {
  const groups = new Map<string, Group>();
  for (const { database, address } of connections) {
    // The rule `host-unreachable` reports a variable.
    if (address?.kind !== "local" || !address.isWritten) continue;

    const key = JSON.stringify([address.host, address.unset, address.node?.start]);
    const group = groups.get(key) ?? { address, databases: [] };
    group.databases.push(database);
    groups.set(key, group);
  }
  return [...groups.values()];
}

interface Around {
  deployed: DeployableConfig;
  role: RoleConnections;
}

function problemOf({ address, databases }: Group, { deployed, role }: Around): Problem {
  const [first] = databases;
  const node = address.node ?? first?.key;
  const isPrepared = databases.some(({ settings }) =>
    ["database_tasks", "replica"].every((key) => lookup(settings, key) === undefined),
  );
  const { container } = role;
  const isCertain = isPrepared && container.role.isPrimary === true && preparesOnStart(deployed.project, container);
  const names = databases.map(({ name }) => `\`${name}\``);
  const has = names.length === 1 ? `${names[0]} has` : `${names.slice(0, -1).join(", ")} and ${names.at(-1)} have`;
  const itself = address.unset.length > 0 ? "that container" : describeContainer(container);

  return {
    at: node === undefined ? rangeOf(container.role.node) : rangeOf(node),
    ...(isCertain ? { severity: "error" as const } : {}),
    message: `${cause(address, { has, databases, role })}, and Rails looks for the database in ${itself}, where none runs`,
    help: repair(address, { databases, deployed, role }),
  };
}

interface Told {
  has: string;
  databases: Group["databases"];
  role: RoleConnections;
}

function cause({ host, unset }: DatabaseAddress, { has, databases, role }: Told): string {
  const what = host === "" || host.startsWith("/") ? `${has} no host` : `${has} the host \`${host}\``;
  const [variable] = unset;
  if (variable !== undefined) return `\`${variable}\` is not set in ${describeContainer(role.container)}, so ${what}`;
  return isBesidePrimary(databases, role)
    ? `Rails applies DATABASE_URL to \`primary\` only, so ${what}`
    : `In config/database.yml, ${what}`;
}

/** DATABASE_URL is set, but it is not for these databases. */
function isBesidePrimary(databases: Group["databases"], { ruby, connections }: RoleConnections): boolean {
  const hasPrimary = connections.some(({ database }) => database.name === "primary");
  return hasPrimary && databases.every(({ name }) => name !== "primary") && ruby.env("DATABASE_URL") !== "unset";
}

function repair({ unset }: DatabaseAddress, around: Omit<Told, "has"> & { deployed: DeployableConfig }): string {
  const { databases, deployed, role } = around;
  const [variable] = unset;
  const [first] = databases;
  const host = serverOf(deployed, { role: role.container.role, engine: first?.engine ?? "postgres" });

  if (variable !== undefined) {
    return /URL$/.test(variable)
      ? `Add \`${variable}\` to \`env/secret\`, with the address of the database server: ${host}.`
      : `Add \`${variable}\` to \`env/clear\` in deploy.yml, with the address of the database server: ${host}.`;
  }
  if (isBesidePrimary(databases, role)) {
    const urls = databases.map(({ name }) => `\`${name.toUpperCase()}_DATABASE_URL\``).join(", ");
    return `Add ${urls} to \`env/secret\` (like DATABASE_URL, with the name of that database), or give each of them a \`url\` in config/database.yml.`;
  }
  if (databases.length === 1 && first?.name === "primary") {
    return `Add \`DATABASE_URL\` to \`env/secret\` in deploy.yml, or write \`host: <%= ENV["DB_HOST"] %>\` in config/database.yml and add \`DB_HOST\` to \`env/clear\`, with the address of the database server: ${host}.`;
  }
  return `Write \`host: <%= ENV["DB_HOST"] %>\` in config/database.yml, and add \`DB_HOST\` to \`env/clear\` in deploy.yml, with the address of the database server: ${host}.`;
}

/** The container of the accessory if it is on each server of the role, or else where it is. */
function serverOf(
  { config }: DeployableConfig,
  { role, engine }: { role: Role; engine: "postgres" | "mysql" },
): string {
  const runs = (accessory: Accessory) => databaseImageOf(accessory)?.engine.replace("mariadb", "mysql") === engine;
  const accessory = config.accessories.all.find(runs);
  if (accessory?.containerName === undefined) return "its host name or its private IP address";

  const { hosts, containerName } = accessory;
  const isBeside = role.hosts.all.every(({ name }) => hosts.all.some((host) => host.name === name));
  return isBeside && role.hosts.unknown === undefined && hosts.unknown === undefined
    ? `\`${containerName}\``
    : `\`${containerName}\` on the same server, a private IP address from any other`;
}
