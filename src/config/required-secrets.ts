// Every secret that Kamal looks up for a config, with the place that uses it.

import { lookup, lookupPath, type MapNode, type Node, rangeOf } from "../yaml/nodes.ts";
import type { Accessory } from "./accessory.ts";
import type { SecretUse } from "./deployment.ts";
import { certificateKeys, hasCertificate, type ProxySettings } from "./proxy-settings.ts";
import type { Registry } from "./registry.ts";
import type { Role } from "./role.ts";
import { knownValue, type NamedListing, namedEntries, type Setting, scalarText } from "./setting.ts";

/** A secret with the end of its place (exclusive). */
export interface LocatedSecret extends SecretUse {
  endLine: number;
  endColumn: number;
}

/** The parts of a config that use secrets. */
interface Sections {
  readonly root: MapNode;
  readonly registry: Registry;
  readonly sharedProxy: Setting<ProxySettings>;
  readonly roles: NamedListing<Role>;
  readonly accessories: NamedListing<Accessory>;
}

/**
 * The secrets that a merged config uses: registry, builder, ssh, env, proxy, roles, accessories.
 * Skips values that ERB computes.
 */
export function requiredSecrets({ root, registry, sharedProxy, roles, accessories }: Sections): LocatedSecret[] {
  return [
    ...registrySecrets(registry),
    ...listed(lookupPath(root, ["builder", "secrets"]), "builder/secrets"),
    ...keyData(lookupPath(root, ["ssh", "key_data"])),
    ...envSecrets(lookup(root, "env"), "env"),
    ...possible(namedEntries(lookupPath(root, ["env", "tags"]), "env/tags")).flatMap(({ name, node }) =>
      envSecrets(node, `env/tags/${name}`),
    ),
    ...proxySecrets(knownValue(sharedProxy)?.node, "proxy"),
    ...possible(roles).flatMap((role) => [
      ...envSecrets(lookup(role.node, "env"), `${role.path}/env`),
      ...proxySecrets(role.ownProxy, `${role.path}/proxy`),
    ]),
    ...possible(accessories).flatMap((accessory) => [
      ...(accessory.registry === undefined ? [] : registrySecrets(accessory.registry)),
      ...envSecrets(lookup(accessory.settings, "env"), `${accessory.path}/env`),
      ...proxySecrets(accessory.proxy?.node, `${accessory.path}/proxy`),
    ]),
  ];
}

/**
 * Includes the entries inside an ERB condition: their secrets are not unused, and have to be
 * passed. A deploy has no such entries, because Kamal has evaluated its config.
 */
function possible<T>({ all, conditional }: NamedListing<T>): T[] {
  return [...all, ...conditional];
}

/**
 * Kamal looks up only the form `[NAME]`; a plain string is the value itself. A local registry needs
 * no login.
 */
function registrySecrets(registry: Registry): LocatedSecret[] {
  if (registry.isLocal === true) return [];
  return ["username", "password"].flatMap((key) => {
    const node = lookup(registry.node, key);
    const first = node?.kind === "list" ? node.items[0]?.node : undefined;
    return use(first, `${registry.path}/${key}`, (name) => name);
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
  if (hasCertificate(ssl) === false) return [];
  return certificateKeys.flatMap((key) => use(lookup(ssl, key), `${path}/ssl/${key}`, (name) => name));
}

function use(node: Node | undefined, path: string, nameOf: (entry: string) => string): LocatedSecret[] {
  if (node?.kind !== "scalar" || node.value === null) return [];
  return [{ name: nameOf(scalarText(node)), path, ...rangeOf(node) }];
}
