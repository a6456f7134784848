import type { ProxyHost } from "../../config/proxy-settings.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import { rewrite } from "../fix.ts";
import type { Problem, Rule } from "../rule.ts";

export const proxyHostUrl: Rule = {
  metadata: {
    id: "proxy-host-url",
    severity: "error",
    title: "Proxy host is a URL",
    fixable: true,
  },
  *checkConfig({ config }) {
    for (const { hosts } of config.proxySections) {
      for (const host of hosts.all) yield* checkHost(host);
    }
  },
};

function* checkHost({ name, written, node }: ProxyHost): Iterable<Problem> {
  const [, bare] = /^[a-z]{2,10}:\/\/([^/:@]{1,253})(?:[/:]|$)/i.exec(name) ?? [];
  if (bare === undefined || node.kind !== "scalar") return;

  yield {
    at: rangeOf(node),
    message: `kamal-proxy compares the name in each request with \`${name}\`, which no request has, so all of them get a 404`,
    help: `Write \`${bare}\`: a name without scheme, port and path.`,
    ...(written === node.text && { fix: rewrite(node, bare) }),
  };
}
