// What a deployed config takes for itself on a server.

import { lookup, type MapNode, type Node } from "../../yaml/nodes.ts";
import { accessoriesOf } from "./accessories.ts";
import { accessoryHosts, type HostNames, roleHosts } from "./hosts.ts";
import { roleNames } from "./role-container.ts";
import { itemsOf } from "./sections.ts";

export interface Claim {
  /** Two claims with the same key exclude each other. */
  readonly key: string;
  /** In words, for messages: `the port 5432`. */
  readonly what: string;
  /** The accessory's container: two destinations that name the same one share it, and nothing collides. */
  readonly accessory: string | undefined;
  readonly node: Node;
}

/** More of each than any config has: every host is combined with every volume. */
const limits = { containers: 50, hosts: 50, things: 100 };

/** Everything that is certain. */
export function claimsOf(config: MapNode): Claim[] {
  const roles = roleNames(config).slice(0, limits.containers);
  return [
    ...(roles[0] === undefined ? [] : hostClaims(roleHosts(config, roles[0]), lookup(config, "proxy"), undefined)),
    ...roles.flatMap((role) => {
      const ports = [publish(lookup(lookup(config, "servers"), role))];
      return containerClaims(roleHosts(config, role), {
        accessory: undefined,
        volumes: lookup(config, "volumes"),
        ports,
      });
    }),
    ...accessoriesOf(config)
      .slice(0, limits.containers)
      .flatMap(({ name, node }) => {
        const accessory = accessoryContainer(config, name, node);
        const ports = [lookup(node, "port"), publish(node)];
        const hosts = accessoryHosts(config, node);
        return [
          ...hostClaims(hosts, lookup(node, "proxy"), accessory),
          ...containerClaims(hosts, { accessory, volumes: lookup(node, "volumes"), ports }),
        ];
      }),
  ];
}

/** The names that kamal-proxy on the servers answers with this container. */
function hostClaims(servers: HostNames, proxy: Node | undefined, accessory: string | undefined): Claim[] {
  // Several apps can share a host by their paths.
  if (["path_prefix", "path_prefixes"].some((key) => lookup(proxy, key) !== undefined)) return [];
  const names = ["host", "hosts"].flatMap((key) => itemsOf(lookup(proxy, key))).slice(0, limits.things);
  return servers.all.slice(0, limits.hosts).flatMap(({ name: server }) =>
    names.flatMap((node): Claim[] => {
      if (node.kind !== "scalar") return [];
      // Kamal's `host` may be several, with commas.
      const hosts = node.text.split(",").slice(0, limits.things);
      return hosts.map((host) => ({ key: `host ${server} ${host}`, what: `the host ${host}`, accessory, node }));
    }),
  );
}

/** The claims of a config's own containers that exclude each other: kamal-proxy gives a host to one of them. */
export function* claimedTwice(config: MapNode): Iterable<{ claim: Claim; other: Claim }> {
  const first = new Map<string, Claim>();
  for (const claim of claimsOf(config).filter(({ key }) => key.startsWith("host "))) {
    const other = first.get(claim.key);
    if (other === undefined) first.set(claim.key, claim);
    else if (other.accessory !== claim.accessory) yield { claim, other };
  }
}

interface Things {
  accessory: string | undefined;
  volumes: Node | undefined;
  ports: readonly (Node | undefined)[];
}

function containerClaims(hosts: HostNames, { accessory, volumes, ports }: Things): Claim[] {
  const parts = [
    ...itemsOf(volumes).flatMap((node) =>
      part(node, /^(\w[\w.-]*):\//, (name) => `the volume ${name}: they share its data`),
    ),
    // With the address that it is bound to, if any.
    ...ports
      .flatMap(itemsOf)
      .flatMap((node) => part(node, /^((?:[\d.]+:)?\d+):\d+(?:\/tcp)?$/, (port) => `the port ${port}`)),
  ];
  return hosts.all
    .slice(0, limits.hosts)
    .flatMap(({ name: server }) =>
      parts
        .slice(0, limits.things)
        .map(({ what, node }): Claim => ({ key: `${what} on ${server}`, what, accessory, node })),
    );
}

function part(node: Node, pattern: RegExp, describe: (found: string) => string): { node: Node; what: string }[] {
  const found = node.kind === "scalar" ? pattern.exec(node.text)?.[1] : undefined;
  return found === undefined ? [] : [{ node, what: describe(found) }];
}

function accessoryContainer(config: MapNode, name: string, node: MapNode): string | undefined {
  const own = lookup(node, "service");
  const service = lookup(config, "service");
  if (own?.kind === "scalar") return own.text;
  return service?.kind === "scalar" ? `${service.text}-${name}` : undefined;
}

function publish(owner: Node | undefined): Node | undefined {
  return lookup(lookup(owner, "options"), "publish");
}
