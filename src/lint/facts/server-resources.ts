// What a config uses exclusively on a server: host names, ports, volumes.

import type { Accessory } from "../../config/accessory.ts";
import type { Config } from "../../config/config.ts";
import type { HostList } from "../../config/host-list.ts";
import type { ProxySettings } from "../../config/proxy-settings.ts";
import { itemsOf, lookup, type MapNode, type Node } from "../../yaml/nodes.ts";

export interface ServerResource {
  /** Two containers cannot share resources with the same key. */
  readonly key: string;
  /** A phrase for messages: `the port 5432`. */
  readonly what: string;
  /**
   * The name of the accessory's container. Destinations with the same name share the container, so
   * it does not collide.
   */
  readonly accessory: string | undefined;
  readonly node: Node;
}

/** More than any config has. Limits the combinations of hosts and volumes. */
const limits = { containers: 50, hosts: 50, things: 100 };

/** The resources that the config certainly uses. */
export function serverResources(config: Config): ServerResource[] {
  return [
    ...config.roles.all.slice(0, limits.containers).flatMap((role) => {
      const names = role.isPrimary === true ? hostNameResources(role.hosts, role.proxy, undefined) : [];
      const volumes = lookup(config.root, "volumes");
      const ports = [publishOption(role.settings)];
      return [...names, ...containerResources(role.hosts, { accessory: undefined, volumes, ports })];
    }),
    ...config.accessories.all.slice(0, limits.containers).flatMap(accessoryResources),
  ];
}

function accessoryResources(accessory: Accessory): ServerResource[] {
  const { hosts, settings, proxy, containerName } = accessory;
  const ports = [lookup(settings, "port"), publishOption(settings)];
  return [
    ...hostNameResources(hosts, proxy, containerName),
    ...containerResources(hosts, { accessory: containerName, volumes: lookup(settings, "volumes"), ports }),
  ];
}

/** The host names that kamal-proxy routes to this container. */
function hostNameResources(
  servers: HostList,
  proxy: ProxySettings | undefined,
  accessory: string | undefined,
): ServerResource[] {
  // Several apps can share a host name if their path prefixes differ.
  if (proxy === undefined || proxy.pathPrefixes.kind !== "absent") return [];

  const names = proxy.hosts.all.slice(0, limits.things);
  return servers.all.slice(0, limits.hosts).flatMap(({ name: server }) =>
    names.map(
      ({ name, node }): ServerResource => ({
        key: `host ${server} ${name}`,
        what: `the host ${name}`,
        accessory,
        node,
      }),
    ),
  );
}

/**
 * Host names of two containers in the same config: kamal-proxy routes a name to only one of them.
 */
export function* hostNamesUsedTwice(config: Config): Iterable<{ resource: ServerResource; other: ServerResource }> {
  const first = new Map<string, ServerResource>();
  for (const resource of serverResources(config).filter(({ key }) => key.startsWith("host "))) {
    const other = first.get(resource.key);
    if (other === undefined) first.set(resource.key, resource);
    else if (other.accessory !== resource.accessory) yield { resource, other };
  }
}

interface ContainerSettings {
  accessory: string | undefined;
  volumes: Node | undefined;
  ports: readonly (Node | undefined)[];
}

function containerResources(hosts: HostList, { accessory, volumes, ports }: ContainerSettings): ServerResource[] {
  const parts = [
    ...itemsOf(volumes).flatMap((node) =>
      part(node, /^(\w[\w.-]*):\//, (name) => `the volume ${name}: they share its data`),
    ),
    // A port includes the address that it is bound to, if any.
    ...ports
      .flatMap(itemsOf)
      .flatMap((node) => part(node, /^((?:[\d.]+:)?\d+):\d+(?:\/tcp)?$/, (port) => `the port ${port}`)),
  ];

  return hosts.all
    .slice(0, limits.hosts)
    .flatMap(({ name: server }) =>
      parts
        .slice(0, limits.things)
        .map(({ what, node }): ServerResource => ({ key: `${what} on ${server}`, what, accessory, node })),
    );
}

function part(node: Node, pattern: RegExp, describe: (found: string) => string): { node: Node; what: string }[] {
  const found = node.kind === "scalar" ? pattern.exec(node.text)?.[1] : undefined;
  return found === undefined ? [] : [{ node, what: describe(found) }];
}

function publishOption(settings: MapNode | undefined): Node | undefined {
  return lookup(lookup(settings, "options"), "publish");
}
