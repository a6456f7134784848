// Who uses the port of an accessory, as far as deploy.yml tells.

import type { Accessory } from "../../config/accessory.ts";
import type { Config } from "../../config/config.ts";
import { hostNames } from "../../config/host-list.ts";
import { textSetting, valueOr } from "../../config/setting.ts";
import { itemsOf, keyName, lookup, type Node, type ScalarNode } from "../../yaml/nodes.ts";
import { isForStore } from "./env-hosts.ts";
import { memoize } from "./memoize.ts";

export interface Clients {
  /** Every role and every accessory certainly runs on the accessory's only host. */
  readonly areOnItsHost: boolean;
  /** A role runs on a host that is not the accessory's. */
  readonly areElsewhere: boolean;
  /** A value that names the server, for the containers to reach it by. */
  readonly byAddress: ScalarNode | undefined;
  /** The first value that names the container, as the containers should reach it. */
  readonly byName: ScalarNode | undefined;
  /** A secret or ERB may name the server. */
  readonly mayUseAddress: boolean;
  /** The container's name in Docker's DNS; undefined if the containers are on other networks. */
  readonly containerName: string | undefined;
}

/** More than any config has. Each value is compared with the names of each accessory. */
const limits = { hosts: 20, values: 500, length: 2000 };

/** Reads the hosts and the values of `env` and `cmd`. */
export function clientsOf(accessory: Accessory, config: Config): Clients {
  const { values, hasUnknown } = clientValues(config);
  const { all, inRoles, isKnown } = knownHosts(config);
  const own = hostNames(accessory.hosts).slice(0, limits.hosts);
  const [host] = own;

  const network = valueOr(textSetting(accessory.settings, `${accessory.path}/network`), "kamal");
  const containerName = network === "kamal" ? (accessory.containerName ?? `SERVICE-${accessory.name}`) : undefined;

  const addresses = [...own, "host.docker.internal"];
  const isAddress = ({ node: { text } }: ClientValue) =>
    addresses.some((address) => namesHost(text, address)) || (/\d\./.test(text) && ipv4.test(text));
  const found = values.filter(isAddress);

  return {
    areOnItsHost: isKnown && host !== undefined && all.size === 1,
    areElsewhere: host !== undefined && [...inRoles].some((name) => !own.includes(name)),
    byAddress: found.find((value) => isFor(accessory, value))?.node,
    byName:
      containerName === undefined ? undefined : values.find(({ node }) => namesHost(node.text, containerName))?.node,
    mayUseAddress: hasUnknown || found.length > 0,
    containerName,
  };
}

/** Whether the value is for the accessory, by its variable, its scheme or its port. */
function isFor(accessory: Accessory, { name, node }: ClientValue): boolean {
  if (name === undefined || isForStore({ name, text: node.text })) return true;
  if (`_${name}_`.includes(`_${accessory.name.toUpperCase().replaceAll("-", "_")}_`)) return true;
  return accessory.publishedPorts.some(({ text }) =>
    text.split(":").some((port) => /^\d+$/.test(port) && node.text.includes(`:${port}`)),
  );
}

const knownHosts = memoize((config: Config) => {
  const roles = config.roles.all.map(({ hosts }) => hosts);
  const lists = [...roles, ...config.accessories.all.map(({ hosts }) => hosts)];
  const areListed = config.roles.unknown === undefined && config.accessories.unknown === undefined;
  return {
    all: new Set(lists.flatMap(hostNames)),
    inRoles: new Set(roles.flatMap(hostNames)),
    isKnown: areListed && lists.every(({ unknown }) => unknown === undefined),
  };
});

/** Any address but those of the loopback interface and of all interfaces, and no network (`/24`). */
const ipv4 = /(?<![\d.])(?!127\.|0\.0\.0\.0)\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.]|\/\d)/;

/** Whether the value is this host, or a URL, a list or an address with it. */
function namesHost(text: string, host: string): boolean {
  const at = text.indexOf(host);
  if (at === -1 || host === "") return false;
  return /(?:^|[/@,=\s"'])$/.test(text.slice(0, at)) && /^(?:$|[:,\s"'?]|\/(?!\d))/.test(text.slice(at + host.length));
}

/** A secret that may have an address in it. */
const addressName = /URL|URI|HOST|ADDR|DSN|SERVER|ENDPOINT|BROKER|CONNECTION|CONFIG/i;

interface ClientValue {
  /** The variable; undefined for a part of a command. */
  readonly name: string | undefined;
  readonly node: ScalarNode;
}

interface ClientValues {
  readonly values: ClientValue[];
  hasUnknown: boolean;
}

/** The clear values that containers get, and whether others may have an address. */
const clientValues = memoize((config: Config): ClientValues => {
  const owners: (Node | undefined)[] = [config.root, ...config.namedContainers.map(({ settings }) => settings)];
  const found: ClientValues = { values: [], hasUnknown: false };
  for (const owner of owners) {
    collect(lookup(owner, "env"), found);
    collect(lookup(owner, "cmd"), found);
  }
  return found;
});

function collect(node: Node | undefined, found: ClientValues, name?: string): void {
  if (node === undefined) return;
  if (node.kind === "unknown" || found.values.length >= limits.values) found.hasUnknown = true;
  else if (node.kind === "scalar" && node.text.length > limits.length) found.hasUnknown = true;
  else if (node.kind === "scalar") found.values.push({ name, node });
  else if (node.kind === "list") for (const item of node.items) collect(item.node, found, name);
  else {
    found.hasUnknown ||= node.open;
    for (const { key, value } of node.pairs) {
      if (keyName(key) === "secret") found.hasUnknown ||= itemsOf(value).some(mayHaveAddress);
      else collect(value, found, keyName(key));
    }
  }
}

function mayHaveAddress(secret: Node): boolean {
  return secret.kind !== "scalar" || addressName.test(secret.text);
}
