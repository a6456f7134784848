import type { Accessory, PublishedPort } from "../../config/accessory.ts";
import type { Config } from "../../config/config.ts";
import { knownValue } from "../../config/setting.ts";
import { isPrivateAddress } from "../../text/private-address.ts";
import { isBlank, lookup, rangeOf, sourceTextOf } from "../../yaml/nodes.ts";
import { type Clients, clientsOf } from "../facts/accessory-clients.ts";
import { parseImageName } from "../facts/image-name.ts";
import { type PortMapping, readMapping, type Service, serviceAt } from "../facts/published-services.ts";
import { rewrite } from "../fix.ts";
import type { Problem, Rule } from "../rule.ts";

export const accessoryPortPublic: Rule = {
  metadata: {
    id: "accessory-port-public",
    severity: "warning",
    title: "Accessory's port is open to everyone who reaches the server",
    fixable: true,
    securitySeverity: 6.5,
  },
  *checkConfig({ config }) {
    for (const accessory of config.accessories.all.slice(0, limits.accessories)) {
      const open = openPorts(accessory);
      if (open.length === 0) continue;

      const clients = clientsOf(accessory, config);
      const isPrivate = isPrivateServer(accessory, config);
      for (const each of open) yield problemWith(each, { accessory, clients, isPrivate });
    }
  },
};

/** More than any config has. */
const limits = { accessories: 100, ports: 100 };

interface OpenPort {
  readonly port: PublishedPort;
  readonly mapping: PortMapping;
  readonly service: Service;
}

/** One for each service, and one for all that are only a note. */
function openPorts(accessory: Accessory): OpenPort[] {
  const { publishedPorts, settings } = accessory;
  if (publishedPorts.length === 0) return [];

  const image = parseImageName(knownValue(accessory.image) ?? "")?.repository;
  const text = sourceTextOf(settings);
  const found = new Map<string, OpenPort>();
  for (const port of publishedPorts.slice(0, limits.ports)) {
    const mapping = readMapping(port);
    if (mapping === undefined || (mapping.address !== undefined && isPrivateAddress(mapping.address))) continue;

    const service = serviceAt(mapping, { image, settings: text });
    const name = service?.isNote === true ? "" : service?.name;
    if (service !== undefined && name !== undefined && !found.has(name)) found.set(name, { port, mapping, service });
  }

  return [...found.values()];
}

interface Situation {
  readonly accessory: Accessory;
  readonly clients: Clients;
  readonly isPrivate: boolean;
}

function problemWith({ port, mapping, service }: OpenPort, { accessory, clients, isPrivate }: Situation): Problem {
  const { node } = port;
  const { address, hostPort, containerPort, protocol } = mapping;
  const where = address === undefined ? "every address of the server" : `the address ${address}`;
  const who = isPrivate ? "everyone in its network" : "anyone on the internet";

  const subject = service.isNote
    ? `\`${accessory.name}\` (port ${hostPort ?? containerPort})`
    : `${service.name} (\`${accessory.name}\`)`;
  const suffix = protocol === "udp" ? "/udp" : "";
  const withAddress = (own: string) => `"${own}:${hostPort ?? containerPort}:${containerPort}${suffix}"`;
  const isCertain = isLocalOnly(clients) && address === undefined && !service.isNote;

  return {
    at: rangeOf(node),
    ...(isPrivate || service.isNote ? { severity: "info" as const } : {}),
    message: `${subject} listens on ${where}, and Docker bypasses ufw, so ${who} can ${service.access}`,
    help: isCertain
      ? `Write ${withAddress("127.0.0.1")}, or remove the published port: the app reaches it at \`${clients.containerName}:${containerPort}\`.`
      : adviceFor(clients, { isNote: service.isNote, private: withAddress("PRIVATE_IP"), containerPort }),
    ...(isCertain && { fix: rewrite(node, withAddress("127.0.0.1")) }),
  };
}

/** Whether only containers on the accessory's host use it, by its name. */
function isLocalOnly({ areOnItsHost, byName, byAddress, mayUseAddress }: Clients): boolean {
  return areOnItsHost && byName !== undefined && byAddress === undefined && !mayUseAddress;
}

function adviceFor(
  { areElsewhere, containerName }: Clients,
  port: { isNote: boolean; private: string; containerPort: string },
): string {
  const isPublic = port.isNote ? "If it is meant for the public, put it behind kamal-proxy with its own `proxy`. " : "";
  const restricted = `bind it to the address of a private network, ${port.private}, or let the provider's firewall (not ufw) admit only the hosts that need it`;
  if (areElsewhere || containerName === undefined) return `${isPublic}Other hosts may need the port: ${restricted}.`;

  // The app may add the port itself, and other configs or hosts may use the address.
  const inside = `\`${containerName}\` (port ${port.containerPort})`;
  return `${isPublic}If only containers on this server use it, let them connect to ${inside} first, deploy, and then remove the published port. Otherwise ${restricted}.`;
}

/** Whether the server is reached on a private network: its port is not open to the internet. */
function isPrivateServer({ hosts }: Accessory, config: Config): boolean {
  const ssh = lookup(config.root, "ssh");
  if (["proxy", "proxy_command"].some((key) => !isBlank(lookup(ssh, key)))) return true;
  return hosts.unknown === undefined && hosts.all.length > 0 && hosts.all.every(({ name }) => isPrivateAddress(name));
}
