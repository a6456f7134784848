import { keyName, lookup, type MapNode, type Node } from "../../yaml/nodes.ts";

export interface HostNames {
  /** In the order of the file, repetitions kept; each with the node that names it. */
  readonly all: readonly { name: string; node: Node }[];
  /** ERB can add no other host and stands for none. */
  readonly complete: boolean;
}

/** The hosts of one role. */
export function roleHosts(config: MapNode, role: string): HostNames {
  const servers = lookup(config, "servers");
  const node = servers?.kind === "map" ? lookup(servers, role) : servers;
  return hostList(node?.kind === "map" ? lookup(node, "hosts") : node);
}

/** `host`, `hosts` or `role(s)` of an accessory. */
export function accessoryHosts(config: MapNode, accessory: MapNode): HostNames {
  const host = lookup(accessory, "host");
  if (host !== undefined) return hostList(host);
  const hosts = lookup(accessory, "hosts");
  if (hosts !== undefined) return hostList(hosts);
  const roles = lookup(accessory, "roles") ?? lookup(accessory, "role");
  const names = roles?.kind === "list" ? roles.items.map((item) => item.node) : roles === undefined ? [] : [roles];
  const found = names.map((name) => (name.kind === "scalar" ? roleHosts(config, name.text) : hostList(undefined)));
  return { all: found.flatMap((each) => each.all), complete: found.length > 0 && found.every((each) => each.complete) };
}

/** Certainly different machines: only addresses say so, names can stand for one machine. */
export function differ(a: string, b: string): boolean {
  const address = /^\d+\.\d+\.\d+\.\d+$/;
  return a !== b && address.test(a) && address.test(b);
}

function hostList(node: Node | undefined): HostNames {
  if (node?.kind === "scalar") return { all: [{ name: node.text, node }], complete: true };
  if (node?.kind !== "list") return { all: [], complete: false };
  const all = node.items.flatMap((item) => {
    if (item.node.kind === "scalar") return [{ name: item.node.text, node: item.node }];
    const key = item.node.kind === "map" ? item.node.pairs[0]?.key : undefined;
    const name = key === undefined ? undefined : keyName(key);
    return name === undefined || key === undefined ? [] : [{ name, node: key }];
  });
  return { all, complete: !node.open && all.length === node.items.length };
}
