import { isIP } from "node:net";
import { lookup, lookupPath, type MapNode, type Node, rangeOf } from "../../yaml/nodes.ts";
import { accessoriesOf } from "../facts/accessories.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import { roleHosts } from "../facts/hosts.ts";
import { roleNames } from "../facts/role-container.ts";
import { itemsOf } from "../facts/sections.ts";
import type { Rule } from "../rule.ts";

export const addressLiteral: Rule = {
  metadata: {
    id: "address-literal",
    severity: "warning",
    title: "Addresses of servers come from the environment, not from git",
    optIn: true,
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      for (const { name, node } of placesOf(config)) {
        const address = addressIn(name);
        if (address === undefined) continue;
        yield {
          at: rangeOf(node),
          message: `The address ${address} is written out here: everybody who can read the repository knows the server`,
          help: 'Write `<%= ENV.fetch("SERVER_ADDRESS") %>`, and pass the address by `env:` of the step that deploys; or write a host name.',
        };
      }
    }
  },
};

function placesOf(config: MapNode): { name: string; node: Node }[] {
  const single = [
    ...accessoriesOf(config).flatMap(({ node }) => [
      ...itemsOf(lookup(node, "host")),
      ...itemsOf(lookup(node, "hosts")),
    ]),
    ...itemsOf(lookupPath(config, ["ssh", "proxy"])),
    ...itemsOf(lookupPath(config, ["builder", "remote"])),
  ];
  return [
    ...roleNames(config).flatMap((role) => roleHosts(config, role).all),
    ...single.flatMap((node) => (node.kind === "scalar" ? [{ name: node.text, node }] : [])),
  ];
}

/** Also in `user@192.0.2.1`, `192.0.2.1:2222` and `ssh://…`; a loopback address tells nobody anything. */
function addressIn(text: string): string | undefined {
  const host = text
    .replace(/^ssh:\/\//, "")
    .replace(/^[^@]*@/, "")
    .replace(/^\[([^\]]*)\].*$/, "$1");
  const address = isIP(host) === 0 ? host.replace(/:\d+$/, "") : host;
  return isIP(address) === 0 || /^127\.|^::1$/.test(address) ? undefined : address;
}
