import { failure } from "../catalogue/catalogue.ts";
import { keyName, lookup, type Node } from "../yaml/nodes.ts";
import type { Accessory, Role } from "./deployment.ts";
import { hostNames } from "./derive-roles.ts";
import { certain, certainEntries, certainItems, isNull, pathOf, type Section, section, text, texts } from "./fields.ts";

/** Every accessory that the config names. */
export function deriveAccessories(root: Section, known: { service: string; roles: readonly Role[] }): Accessory[] {
  const accessories = section(root, "accessories");
  if (accessories.map === undefined) return [];
  return certainEntries(accessories.map, "accessories").map(([name]) => {
    const accessory = section(accessories, name);
    const registry = section(accessory, "registry");
    return {
      name,
      container: text(accessory, "service") ?? `${known.service}-${name}`,
      hosts: [...new Set(hostsOf(accessory, { root, roles: known.roles }))],
      registry: registry.map === undefined ? undefined : (text(registry, "server") ?? ""),
    };
  });
}

/** By `host`, `hosts`, `role(s)` or `tag(s)`. */
function hostsOf(accessory: Section, known: { root: Section; roles: readonly Role[] }): string[] {
  const host = text(accessory, "host");
  if (host !== undefined) return [host];
  const hosts = certain(lookup(accessory.map, "hosts"), pathOf(accessory, "hosts"));
  if (hosts !== undefined && !isNull(hosts)) return hostNames(hosts, pathOf(accessory, "hosts"));
  const named = oneOrMore(accessory, "role", "roles");
  if (named.length > 0) return named.flatMap((name) => hostsOfRole(name, accessory, known.roles));
  return oneOrMore(accessory, "tag", "tags").flatMap((tag) => taggedHosts(tag, known.root));
}

function oneOrMore(accessory: Section, one: string, more: string): string[] {
  const single = text(accessory, one);
  return single === undefined ? (texts(accessory, more) ?? []) : [single];
}

function hostsOfRole(name: string, accessory: Section, roles: readonly Role[]): readonly string[] {
  const role = roles.find((each) => each.name === name);
  if (role === undefined) {
    throw failure("config-invalid", { problem: "accessory-role-undefined", path: accessory.path, role: name });
  }
  return role.hosts;
}

/** Kamal looks for tags only in roles that are plain lists of `host: tags`. */
function taggedHosts(tag: string, root: Section): string[] {
  const servers = certain(lookup(root.map, "servers"), "servers");
  if (servers?.kind !== "map") return [];
  return certainEntries(servers, "servers").flatMap(([role, node]) => {
    if (node.kind !== "list") return [];
    return certainItems(node, `servers/${role}`).flatMap((item) => {
      const [first] = item.kind === "map" ? item.pairs : [];
      const host = first === undefined ? undefined : keyName(first.key);
      return host !== undefined && hasTag(first?.value, tag) ? [host] : [];
    });
  });
}

function hasTag(tags: Node | undefined, tag: string): boolean {
  // `include?` of a Ruby string: a part of it is enough.
  if (tags?.kind === "scalar") return tags.text.includes(tag);
  return tags?.kind === "list" && tags.items.some((item) => item.node.kind === "scalar" && item.node.text === tag);
}
