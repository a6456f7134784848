// What a config uses exclusively on a server: host names, ports, volumes.

import { type Accessory, type PublishedPort, portsAmong } from "../../config/accessory.ts";
import type { Config } from "../../config/config.ts";
import type { HostList } from "../../config/host-list.ts";
import type { ProxySettings } from "../../config/proxy-settings.ts";
import type { Role } from "../../config/role.ts";
import { itemsOf, lookup, type Node } from "../../yaml/nodes.ts";

/** What uses a resource. */
interface Owner {
  /** A phrase for messages: "the accessory `db`". */
  readonly owner: string;
  readonly container: Container;
}

/**
 * Destinations whose accessories have the same container name share the container; undefined if ERB
 * decides the name.
 */
type Container = { readonly kind: "role" } | { readonly kind: "accessory"; readonly name: string | undefined };

export interface ServerResource extends Owner {
  /** Two containers cannot share resources with the same key. */
  readonly key: string;
  /** A phrase for messages: `the port 5432`. */
  readonly what: string;
  readonly node: Node;
}

/** More than any config has. Limits the combinations of hosts and volumes. */
const limits = { containers: 50, hosts: 50, resources: 100 };

/** The resources that the config certainly uses. */
export function serverResources(config: Config): ServerResource[] {
  const volumes = lookup(config.root, "volumes");
  return [
    ...config.roles.all.slice(0, limits.containers).flatMap((role) => roleResources(role, volumes)),
    ...config.accessories.all.slice(0, limits.containers).flatMap(accessoryResources),
  ];
}

function roleResources(role: Role, volumes: Node | undefined): ServerResource[] {
  const owner: Owner = {
    owner: role.isPrimary === true ? "the app" : `the role \`${role.name}\``,
    container: { kind: "role" },
  };
  const ports = portsAmong(itemsOf(lookup(lookup(role.settings, "options"), "publish")));
  return [
    ...hostNameResources(role.hosts, role.proxy, owner),
    ...containerResources(role.hosts, { volumes, ports }, owner),
  ];
}

function accessoryResources({
  name,
  containerName,
  hosts,
  settings,
  proxy,
  publishedPorts,
}: Accessory): ServerResource[] {
  const owner: Owner = {
    owner: `the accessory \`${name}\``,
    container: { kind: "accessory", name: containerName },
  };
  return [
    ...hostNameResources(hosts, proxy, owner),
    ...containerResources(hosts, { volumes: lookup(settings, "volumes"), ports: publishedPorts }, owner),
  ];
}

/** The host names that kamal-proxy routes to this container. */
function hostNameResources(servers: HostList, proxy: ProxySettings | undefined, owner: Owner): ServerResource[] {
  // Several apps can share a host name if their path prefixes differ.
  if (proxy === undefined || proxy.pathPrefixes.kind !== "absent") return [];

  const names = proxy.hosts.all.slice(0, limits.resources);
  return servers.all
    .slice(0, limits.hosts)
    .flatMap(({ name: server }) =>
      names.map(({ name, node }) => ({ ...owner, key: `host ${server} ${name}`, what: `the host ${name}`, node })),
    );
}

/**
 * Host names of two containers in the same config: kamal-proxy routes a name to only one of them.
 */
export function* hostNamesUsedTwice(config: Config): Iterable<{ resource: ServerResource; other: ServerResource }> {
  const first = new Map<string, ServerResource>();
  for (const resource of serverResources(config).filter(({ key }) => key.startsWith("host "))) {
    const other = first.get(resource.key);
    const areRoles = resource.container.kind === "role" && other?.container.kind === "role";
    if (other === undefined) first.set(resource.key, resource);
    else if (!areRoles && areSeparate(resource.container, other.container)) yield { resource, other };
  }
}

/**
 * Whether two deploys certainly start two containers. Each deploy starts its own containers for
 * roles.
 */
export function areSeparate(one: Container, other: Container): boolean {
  if (one.kind === "role" || other.kind === "role") return true;
  return one.name !== undefined && other.name !== undefined && one.name !== other.name;
}

function containerResources(
  hosts: HostList,
  { volumes, ports }: { volumes: Node | undefined; ports: readonly PublishedPort[] },
  owner: Owner,
): ServerResource[] {
  const scalars = itemsOf(volumes).filter((node) => node.kind === "scalar");
  const found = [
    ...scalars.flatMap((node) => {
      const name = /^(\w[\w.-]*):\//.exec(node.text)?.[1];
      return name === undefined ? [] : [{ node, what: `the volume ${name}: they share its data` }];
    }),
    ...ports.flatMap(({ text, node }) => {
      // A port includes the address that it is bound to, if any.
      const port = /^((?:[\d.]+:)?\d+):\d+(?:\/tcp)?$/.exec(text)?.[1];
      return port === undefined ? [] : [{ node, what: `the port ${port}` }];
    }),
  ];

  return hosts.all
    .slice(0, limits.hosts)
    .flatMap(({ name: server }) =>
      found.slice(0, limits.resources).map(({ what, node }) => ({ ...owner, key: `${what} on ${server}`, what, node })),
    );
}
