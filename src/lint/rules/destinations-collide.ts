import { lookup, lookupPath, type MapNode, type Node, rangeOf } from "../../project/nodes.ts";
import { accessoriesOf } from "../data/accessories.ts";
import { roleNames } from "../data/container.ts";
import { accessoryHosts, roleHosts } from "../data/hosts.ts";
import type { Problem, Rule } from "../types.ts";
import { deployableVariants } from "../variants.ts";

export const destinationsCollide: Rule = {
  metadata: {
    id: "destinations-collide",
    severity: "warning",
    title: "Destinations on one server have host names, ports and volumes of their own",
  },
  *check(project) {
    const claims = new Map<string, { destination: string }>();
    for (const { config, variant } of deployableVariants(project)) {
      const destination = variant.destination ?? "the base";
      for (const { key, node, what } of claimsOf(config)) {
        const other = claims.get(key);
        if (other === undefined) claims.set(key, { destination });
        else if (other.destination !== destination) yield collision(node, what, [other.destination, destination]);
      }
    }
  },
};

function collision(node: Node, what: string, [first, second]: readonly [string, string]): Problem {
  return {
    at: rangeOf(node),
    message: `\`${first}\` and \`${second}\` deploy to the same server, and both claim ${what}`,
    help: `Give \`${second}\` its own in its destination file, or another server.`,
  };
}

interface Claim {
  key: string;
  node: Node;
  what: string;
}

function claimsOf(config: MapNode): Claim[] {
  const claims: Claim[] = [];
  for (const role of roleNames(config).slice(0, 1)) {
    for (const { name: server } of roleHosts(config, role).all) {
      for (const node of [lookupPath(config, ["proxy", "host"]), ...items(lookupPath(config, ["proxy", "hosts"]))]) {
        if (node?.kind !== "scalar" || lookupPath(config, ["proxy", "path_prefix"]) !== undefined) continue;
        claims.push({ key: `host ${server} ${node.text}`, node, what: `the host ${node.text}` });
      }
      for (const node of items(lookup(config, "volumes"))) {
        const volume = node.kind === "scalar" ? /^([\w.-]+):\//.exec(node.text)?.[1] : undefined;
        if (volume !== undefined)
          claims.push({ key: `volume ${server} ${volume}`, node, what: `the volume ${volume}: they share its data` });
      }
    }
  }
  for (const { node: accessory } of accessoriesOf(config)) {
    const port = lookup(accessory, "port");
    const published = port?.kind === "scalar" ? /^(?:[\d.]+:)?(\d+):\d+$/.exec(port.text)?.[1] : undefined;
    if (port === undefined || published === undefined) continue;
    for (const { name } of accessoryHosts(config, accessory).all) {
      claims.push({ key: `port ${name} ${published}`, node: port, what: `the port ${published}` });
    }
  }
  return claims;
}

function items(list: Node | undefined): Node[] {
  return list?.kind === "list" ? list.items.map((item) => item.node) : [];
}
