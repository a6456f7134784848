import { isIP } from "node:net";
import type { Config } from "../../config/config.ts";
import { itemsOf, lookupPath, type Node, rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const addressLiteral: Rule = {
  metadata: {
    id: "address-literal",
    severity: "warning",
    title: "Server address is committed to git",
    optIn: true,
  },
  *checkConfig({ config }) {
    for (const { name, node } of hostEntries(config)) {
      const address = addressIn(name);
      if (address === undefined) continue;

      yield {
        at: rangeOf(node),
        message: `The address ${address} is written in plain text here, so anyone who can read the repository can see it`,
        help: 'Write `<%= ENV.fetch("SERVER_ADDRESS") %>` and set the variable in `env:` of the step that deploys, or write a host name.',
      };
    }
  },
};

function hostEntries({ root, roles, accessories }: Config): { name: string; node: Node }[] {
  const others = [lookupPath(root, ["ssh", "proxy"]), lookupPath(root, ["builder", "remote"])].flatMap(itemsOf);
  return [
    ...roles.all.flatMap(({ hosts }) => hosts.all),
    ...accessories.all.flatMap((accessory) => (accessory.hasOwnHosts ? accessory.hosts.all : [])),
    ...others.flatMap((node) => (node.kind === "scalar" ? [{ name: node.text, node }] : [])),
  ];
}

/** Also in `user@192.0.2.1`, `192.0.2.1:2222` and `ssh://…`. Loopback reveals nothing. */
function addressIn(text: string): string | undefined {
  const host = text
    .replace(/^ssh:\/\//, "")
    .replace(/^[^@]*@/, "")
    .replace(/^\[([^\]]*)\].*$/, "$1");
  const address = isIP(host) === 0 ? host.replace(/:\d+$/, "") : host;
  return isIP(address) === 0 || /^127\.|^::1$/.test(address) ? undefined : address;
}
