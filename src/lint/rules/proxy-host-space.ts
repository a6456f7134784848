import { rangeOf } from "../../yaml/nodes.ts";
import { rewrite } from "../fix.ts";
import type { Rule } from "../rule.ts";

export const proxyHostSpace: Rule = {
  metadata: {
    id: "proxy-host-space",
    severity: "warning",
    title: "Proxy host starts or ends with a space",
    fixable: true,
  },
  *checkConfig({ config }) {
    for (const { hosts } of config.proxySections) {
      const found = hosts.all.find(({ name, written }) => name !== written);
      if (found?.node.kind !== "scalar") continue;

      const all = hosts.all.filter(({ node }) => node === found.node).map(({ name }) => name);
      yield {
        at: rangeOf(found.node),
        message: `Kamal passes the space in "${found.written}" on to kamal-proxy, which then matches no request for ${found.name}`,
        help: `Write \`"${all.join(",")}"\`, without spaces.`,
        fix: rewrite(found.node, `"${all.join(",")}"`),
      };
    }
  },
};
