import { type PublishedPort, portsAmong } from "../../config/accessory.ts";
import type { Config } from "../../config/config.ts";
import type { HostList } from "../../config/host-list.ts";
import { itemsOf, lookupPath, type Node, rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const hostPortTaken: Rule = {
  metadata: {
    id: "host-port-taken",
    severity: "warning",
    title: "Two containers publish the same port of a server",
  },
  *checkConfig({ config }) {
    // role-port-taken is about a role and the proxy.
    const taken: Publication[] = rolePorts(config);
    const reported = new Set<Node>();
    const others = [...proxyPorts(config), ...accessoryPorts(config)];

    for (const each of others) {
      const other = taken.find((one) => one.owner !== each.owner && isSamePort(one, each));
      taken.push(each);
      if (other === undefined || each.owner === proxy || reported.has(each.node)) continue;

      reported.add(each.node);
      yield {
        at: rangeOf(each.node),
        message: `${capitalized(each.owner)} publishes the port ${each.port} on ${each.host}, which ${other.owner} already publishes there, so Docker does not start the second one (port is already allocated)`,
        help: "Publish another port (`HOST-PORT:CONTAINER-PORT`), or none: containers of one server reach each other by name without a published port.",
      };
    }
  },
};

interface Publication {
  /** A phrase for messages. */
  readonly owner: string;
  readonly host: string;
  /** Without one, all addresses of the server. */
  readonly address: string | undefined;
  readonly port: string;
  readonly protocol: string;
  readonly node: Node;
}

function capitalized(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`;
}

function isSamePort(one: Publication, other: Publication): boolean {
  if (one.host !== other.host || one.port !== other.port || one.protocol !== other.protocol) return false;
  return one.address === undefined || other.address === undefined || one.address === other.address;
}

/** More than any config has. */
const limits = { hosts: 50, ports: 500 };

const proxy = "kamal-proxy";

function accessoryPorts({ accessories }: Config): Publication[] {
  return accessories.all
    .flatMap(({ name, hosts, publishedPorts }) => publications(`the accessory \`${name}\``, hosts, publishedPorts))
    .slice(0, limits.ports);
}

function rolePorts({ roles }: Config): Publication[] {
  return roles.all
    .flatMap(({ name, hosts, settings }) =>
      publications(`the role \`${name}\``, hosts, portsAmong(itemsOf(lookupPath(settings, ["options", "publish"])))),
    )
    .slice(0, limits.ports);
}

function publications(owner: string, hosts: HostList, ports: readonly PublishedPort[]): Publication[] {
  return hosts.all.slice(0, limits.hosts).flatMap(({ name: host }) =>
    ports.flatMap(({ text, node }) => {
      const match = /^(?:(\d{1,3}(?:\.\d{1,3}){3}):)?(\d{1,5}):\d{1,5}(?:\/(tcp|udp))?$/.exec(text);
      const [, address, port, protocol = "tcp"] = match ?? [];
      if (port === undefined) return [];
      return [{ owner, host, address: address === "0.0.0.0" ? undefined : address, port, protocol, node }];
    }),
  );
}

/** What kamal-proxy publishes where it runs, unless it is told to use other ports. */
function proxyPorts({ roles, proxySections }: Config): Publication[] {
  if (proxySections.some(({ run }) => run !== undefined)) return [];
  return roles.all
    .filter(({ isProxied }) => isProxied === true)
    .flatMap(({ hosts, node }) =>
      hosts.all
        .slice(0, limits.hosts)
        .flatMap(({ name: host }) =>
          ["80", "443"].map((port) => ({ owner: proxy, host, address: undefined, port, protocol: "tcp", node })),
        ),
    );
}
