import type { Accessory } from "../../config/accessory.ts";
import { areDifferentMachines } from "../../config/host-list.ts";
import type { Role } from "../../config/role.ts";
import { knownValue } from "../../config/setting.ts";
import { isPrivateAddress } from "../../text/private-address.ts";
import type { Range } from "../../text/source.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { hasPlainBases } from "../facts/base-images.ts";
import { aliasesOf, containerNames, mayResolveMore, sharesHostNetwork } from "../facts/container-names.ts";
import { databaseConnections, isLocalHost, mayRunServer } from "../facts/database-connections.ts";
import { databaseImageOf } from "../facts/database-images.ts";
import type { DeployableConfig } from "../facts/deployable-configs.ts";
import { accessoryVariables, type EnvHost, isForStore, roleVariables } from "../facts/env-hosts.ts";
import { containerOf } from "../facts/role-container.ts";
import { isSecretName } from "../facts/secret-names.ts";
import type { Problem, Rule } from "../rule.ts";

export const hostUnreachable: Rule = {
  metadata: {
    id: "host-unreachable",
    severity: "warning",
    title: "Container cannot reach the host that it is given",
  },
  *checkConfig(deployed) {
    const reported = new Set<string>();
    for (const use of hostUses(deployed)) {
      const { file, line, column } = use.at;
      const place = `${file}:${line}:${column}`;
      // Roles share the environment of the root.
      if (reported.has(place)) continue;

      const problem = problemOf(use, deployed);
      if (problem === undefined) continue;
      reported.add(place);
      yield { at: use.at, ...problem };
    }
  },
};

/** A host that a container is told to use. */
interface HostUse {
  /** A phrase for messages: `DB_HOST`. */
  readonly what: string;
  readonly at: Range;
  readonly host: string;
  readonly owner: Role | Accessory;
  /** undefined if config/database.yml has it. */
  readonly variable: EnvHost | undefined;
}

/** More containers than any config has. */
const maxContainers = 50;

function* hostUses(deployed: DeployableConfig): Iterable<HostUse> {
  const { roles, accessories } = deployed.config;
  const variables = [
    ...roles.all.slice(0, maxContainers).flatMap((role) => roleVariables(deployed, role)),
    ...accessories.all.slice(0, maxContainers).flatMap(accessoryVariables),
  ];
  for (const variable of variables) {
    const { name, at, owner } = variable;
    yield { what: `\`${name}\``, at, host: variable.host ?? "", owner, variable };
  }

  for (const { container, connections } of databaseConnections(deployed)) {
    for (const { database, address } of connections) {
      // A host from a variable is reported where deploy.yml sets it.
      if (address?.kind !== "host" || address.node === undefined || !address.isWritten) continue;
      const what = `The database \`${database.name}\``;
      yield { what, at: rangeOf(address.node), host: address.host, owner: container.role, variable: undefined };
    }
  }
}

type Told = Pick<Problem, "message" | "help">;

function problemOf(use: HostUse, deployed: DeployableConfig): Told | undefined {
  return (
    itsOwnName(use, deployed) ??
    dockerHost(use) ??
    unresolved(use, deployed) ??
    ownContainer(use, deployed) ??
    agentInOwnContainer(use, deployed)
  );
}

/** `DB_HOST: DB_HOST`, where the name of a secret was meant. */
function itsOwnName({ variable, what }: HostUse, { project }: DeployableConfig): Told | undefined {
  if (variable === undefined || variable.text !== variable.name || !/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(variable.name)) {
    return undefined;
  }
  // The rule `env-clear-secret` reports secrets.
  if (isSecretName(variable.name)) return undefined;
  // A workflow may replace it.
  const texts = project.surroundings.workflows.map(({ document }) => document?.source.text ?? "");
  if (texts.some((text) => /\b(?:sed|perl|yq|envsubst)\b/.test(text) && text.includes(variable.name))) return undefined;

  return {
    message: `${what} is the text \`${variable.name}\`: Kamal passes values under \`clear\` as they are, and does not replace names by values`,
    help: `Write the value, or move \`${variable.name}\` to the list \`env/secret\` and define it in .kamal/secrets.`,
  };
}

/** Docker on Linux knows this name only with an option. */
function dockerHost({ host, owner, what }: HostUse): Told | undefined {
  if (host !== "host.docker.internal" || mayResolveMore(owner)) return undefined;
  const where = owner.kind === "role" ? owner.path : `accessories/${owner.name}`;
  return {
    message: `${what} has the host \`${host}\`, which Docker on Linux does not know without an option`,
    help: `Add \`add-host: host.docker.internal:host-gateway\` to \`${where}/options\`, or write the private IP address of the server.`,
  };
}

function unresolved(use: HostUse, deployed: DeployableConfig): Told | undefined {
  const { host, owner } = use;
  const { accessories, roles, service } = deployed.config;
  if (!/^[a-z0-9][a-z0-9_-]*$/i.test(host) || isLocalHost(host) || mayResolveMore(owner)) return undefined;

  const all = [...accessories.all, ...accessories.conditional];
  const target = all.find((accessory) => accessory.containerName === host);
  if (target !== undefined) return onAnotherServer(use, target);

  if (containerNames(deployed.project).has(host) || all.some(mayHaveOtherName)) return undefined;
  // Servers may know each other by these names.
  const servers = [...roles.all, ...accessories.all].flatMap(({ hosts }) => hosts.all.map(({ name }) => name));
  if (servers.some((name) => name === host || name.startsWith(`${host}.`))) return undefined;

  const meant = all.find(({ name }) => name === host);
  if (meant !== undefined && meant !== owner) return keyOfAccessory(use, meant);

  const unknownName = nameOfCompose(use, deployed);
  if (unknownName !== undefined) return unknownName;

  const isOwn = service.kind === "known" && host.startsWith(`${service.value}-`);
  if (!isOwn || accessories.unknown !== undefined || use.variable === undefined) return undefined;
  const missing = host.slice(service.value.length + 1);
  if (roles.all.some(({ name }) => name === missing)) return undefined;

  return {
    message: `${use.what} has the host \`${host}\`, but deploy.yml has no accessory \`${missing}\`, so the name does not resolve`,
    help:
      accessories.all.length === 0
        ? `Define the accessory \`${missing}\`, or write the address of the server.`
        : `Write the container of an accessory: ${accessories.all.slice(0, 5).map(nameOf).join(", ")}.`,
  };
}

/** A name that docker-compose.yml gives to a database, which nothing on the server has. */
function nameOfCompose({ what, host, variable }: HostUse, { config }: DeployableConfig): Told | undefined {
  const { accessories, service } = config;
  if (
    variable !== undefined ||
    !/^(?:db|database|postgres|postgresql|mysql|mariadb)$/.test(host) ||
    accessories.unknown !== undefined
  ) {
    return undefined;
  }
  const [database] = accessories.all.filter((accessory) => databaseImageOf(accessory) !== undefined);
  const container = database === undefined ? `\`${knownValue(service) ?? "SERVICE"}-db\`` : nameOf(database);
  return {
    message: `${what} has the host \`${host}\`, but deploy.yml has no container of that name: unless the server's DNS or another container on Kamal's network has it, the name does not resolve`,
    help:
      database === undefined
        ? `Write the address of the database server. If it shall run as an accessory \`db\`, its container is called ${container}.`
        : `Write ${container}, the container of the accessory, or the address of the database server.`,
  };
}

function nameOf({ containerName, name }: Accessory): string {
  return `\`${containerName ?? `SERVICE-${name}`}\``;
}

/** ERB or an option may give it a name that is not known here. */
function mayHaveOtherName(accessory: Accessory): boolean {
  return accessory.service.kind === "unknown" || mayResolveMore(accessory) || aliasesOf(accessory).length > 0;
}

function keyOfAccessory({ what, host, owner }: HostUse, accessory: Accessory): Told {
  const name = nameOf(accessory);
  const address = canBeElsewhere(owner, accessory)
    ? `${name}, or a private IP address if it is on another server`
    : name;
  return {
    message: `${what} has the host \`${host}\`, but the container of the accessory is called ${name}, and only that name resolves`,
    help: `Write ${address}.`,
  };
}

function canBeElsewhere(owner: Role | Accessory, { hosts }: Accessory): boolean {
  return !owner.hosts.all.every(({ name }) => hosts.all.some((host) => host.name === name));
}

/** Docker resolves the names of containers on the same server only. */
function onAnotherServer({ what, host, owner }: HostUse, accessory: Accessory): Told | undefined {
  const there = accessory.hosts;
  const first = there.all[0]?.name;
  if (there.unknown !== undefined || first === undefined) return undefined;

  const lonely = owner.hosts.all.find(({ name }) => there.all.every((other) => areApart(name, other.name)));
  if (lonely === undefined) return undefined;

  const port = accessory.publishedPorts[0]?.text.split(":").at(-1) ?? "5432";
  return {
    message: `${what} has the host \`${host}\`, a container on ${first}, but the ${owner.kind} \`${owner.name}\` runs on ${lonely.name}, where Docker does not know that name`,
    help: `Write a private IP address of ${first}, and publish the accessory's port there: \`port: "PRIVATE_IP:${port}:${port}"\`. Or run both on one server.`,
  };
}

/** A public and a private address can belong to the same server. */
function areApart(one: string, other: string): boolean {
  return areDifferentMachines(one, other) && isPrivateAddress(one) === isPrivateAddress(other);
}

/** `localhost` for a data store: nothing else runs in the app's container. */
function ownContainer({ what, host, owner, variable }: HostUse, deployed: DeployableConfig): Told | undefined {
  if (variable === undefined || owner.kind !== "role" || !isLocalHost(host) || !isForStore(variable)) return undefined;
  if (sharesHostNetwork(owner)) return undefined;

  const { dockerfile } = deployed.project.surroundings;
  const container = containerOf(deployed, owner);
  if (dockerfile === undefined || !hasPlainBases(dockerfile) || container === undefined) return undefined;
  if (mayRunServer(deployed, container) || container.command === undefined) return undefined;

  return {
    message: `${what} has the host \`${host}\`, which is the app's container itself, not the server that it runs on`,
    help: `Write the accessory's container (\`SERVICE-NAME\`) if it runs on the same server, or the private IP address of its server.`,
  };
}

/** Where programs send traces and metrics; not the addresses that they listen on. */
const agentVariable =
  /^(?:DD_TRACE_AGENT_URL|(?:DD_DOGSTATSD|STATSD)_(?:HOST|ADDR|URL)|OTEL_EXPORTER_OTLP_(?:\w{1,20}_)?ENDPOINT|(?!BIND_|LISTEN_)\w{1,30}_AGENT_HOST)$/;
const agentName = /agent|datadog|otel|opentelemetry|statsd|collector|alloy|telegraf|vector|jaeger|tempo/i;

/** An agent that runs as an accessory, which has its own container. */
function agentInOwnContainer({ what, host, owner, variable }: HostUse, deployed: DeployableConfig): Told | undefined {
  if (variable === undefined || owner.kind !== "role" || !isLocalHost(host) || !agentVariable.test(variable.name)) {
    return undefined;
  }
  const agent = deployed.config.accessories.all.find((accessory) =>
    agentName.test(`${accessory.name} ${knownValue(accessory.image) ?? ""}`),
  );
  const { dockerfile, texts } = deployed.project.surroundings;
  if (agent === undefined || sharesHostNetwork(owner) || dockerfile === undefined) return undefined;
  // The image may have an agent of its own.
  const image = `${deployed.project.files.dockerfile.source?.text ?? ""}${texts.entrypoint.source?.text ?? ""}`;
  if (agentName.test(image) || !hasPlainBases(dockerfile)) return undefined;
  if (
    roleVariables(deployed, owner).some(
      ({ name, text }) => /_(?:TRACE|SDK)_(?:ENABLED|DISABLED)$/.test(name) && isOff(name, text),
    )
  )
    return undefined;

  return {
    message: `${what} has the host \`${host}\`, which is the app's container itself, but \`${agent.name}\` runs in a container of its own`,
    help: sharesHostNetwork(agent)
      ? "Write the private IP address of the server, on which the agent listens."
      : `Write ${nameOf(agent)} for \`${host}\`, and let the agent listen on all addresses of its container.`,
  };
}

/** `DD_TRACE_ENABLED: false`, `OTEL_SDK_DISABLED: true`. */
function isOff(name: string, text: string): boolean {
  return text === (name.endsWith("_DISABLED") ? "true" : "false");
}
