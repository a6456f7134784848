// Every secret that Kamal looks up for a config, with the place that uses it.

import {
  isBlank,
  keyName,
  lookup,
  lookupPath,
  type MapNode,
  type Node,
  pairsOf,
  rangeOf,
  type ScalarNode,
} from "../yaml/nodes.ts";
import type { SecretUse } from "./deployment.ts";
import { isLocalRegistry } from "./registry.ts";

/** A secret with the end of its place (exclusive). */
export interface LocatedSecret extends SecretUse {
  endLine: number;
  endColumn: number;
}

/**
 * The secrets that a merged config uses: registry, builder, ssh, env, proxy, roles, accessories.
 * Skips values that ERB computes.
 */
export function requiredSecrets(config: MapNode): LocatedSecret[] {
  return [
    ...registrySecrets(lookup(config, "registry"), "registry"),
    ...listed(lookupPath(config, ["builder", "secrets"]), "builder/secrets"),
    ...keyData(lookupPath(config, ["ssh", "key_data"])),
    ...envSecrets(lookup(config, "env"), "env"),
    ...entriesOf(lookupPath(config, ["env", "tags"])).flatMap(([tag, env]) => envSecrets(env, `env/tags/${tag}`)),
    ...proxySecrets(lookup(config, "proxy"), "proxy"),
    ...entriesOf(lookup(config, "servers")).flatMap(([role, node]) => [
      ...envSecrets(lookup(node, "env"), `servers/${role}/env`),
      ...proxySecrets(lookup(node, "proxy"), `servers/${role}/proxy`),
    ]),
    ...entriesOf(lookup(config, "accessories")).flatMap(([name, node]) => [
      ...registrySecrets(lookup(node, "registry"), `accessories/${name}/registry`),
      ...envSecrets(lookup(node, "env"), `accessories/${name}/env`),
      ...proxySecrets(lookup(node, "proxy"), `accessories/${name}/proxy`),
    ]),
  ];
}

/**
 * Kamal looks up only the form `[NAME]`; a plain string is the value itself. A local registry needs
 * no login.
 */
function registrySecrets(registry: Node | undefined, path: string): LocatedSecret[] {
  const server = lookup(registry, "server");
  if (server?.kind === "scalar" && isLocalRegistry(server.text)) return [];
  return ["username", "password"].flatMap((key) => {
    const node = lookup(registry, key);
    const first = node?.kind === "list" ? node.items[0]?.node : undefined;
    return use(first, `${path}/${key}`, (name) => name);
  });
}

/** `NAME:ALIAS` sets NAME in the container to the value of ALIAS in the secrets file. */
function envSecrets(env: Node | undefined, path: string): LocatedSecret[] {
  const secret = lookup(env, "secret");
  if (secret?.kind !== "list") return [];
  return secret.items.flatMap((item, index) => use(item.node, `${path}/secret/${index}`, lookedUpName));
}

function lookedUpName(entry: string): string {
  const colon = entry.indexOf(":");
  return colon === -1 ? entry : entry.slice(colon + 1);
}

function listed(list: Node | undefined, path: string): LocatedSecret[] {
  if (list?.kind !== "list") return [];
  return list.items.flatMap((item, index) => use(item.node, `${path}/${index}`, (name) => name));
}

/** An item that cannot be a name is an inline key (deprecated), which Kamal uses as is. */
function keyData(list: Node | undefined): LocatedSecret[] {
  return listed(list, "ssh/key_data").filter((each) => /^[\w.]+$/.test(each.name));
}

/** Kamal uses the certificate only if both halves are set. */
function proxySecrets(proxy: Node | undefined, path: string): LocatedSecret[] {
  const ssl = lookup(proxy, "ssl");
  const keys = ["certificate_pem", "private_key_pem"];
  if (keys.some((key) => isBlank(lookup(ssl, key)))) return [];
  return keys.flatMap((key) => use(lookup(ssl, key), `${path}/ssl/${key}`, (name) => name));
}

function use(node: Node | undefined, path: string, nameOf: (entry: string) => string): LocatedSecret[] {
  if (node?.kind !== "scalar" || node.value === null) return [];
  return [{ name: nameOf(scalarText(node)), path, ...rangeOf(node) }];
}

function scalarText(node: ScalarNode): string {
  return node.type === "symbol" ? String(node.value) : node.text;
}

function entriesOf(node: Node | undefined): [string, Node][] {
  return pairsOf(node).flatMap((pair): [string, Node][] => {
    const name = keyName(pair.key);
    return name === undefined ? [] : [[name, pair.value]];
  });
}
