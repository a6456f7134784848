import type { ProxyHost, ProxySettings } from "../../config/proxy-settings.ts";
import { knownValue } from "../../config/setting.ts";
import { rangeOf } from "../../yaml/nodes.ts";
import type { Problem, Rule } from "../rule.ts";

export const sslHostUnsupported: Rule = {
  metadata: {
    id: "ssl-host-unsupported",
    severity: "error",
    title: "Proxy host cannot have an automatic certificate",
  },
  *checkConfig({ config }) {
    // If ERB decides which role has the proxy, each section counts as it is written.
    const roles =
      config.primaryRoleName === undefined
        ? config.proxySections
        : config.roles.all.flatMap(({ proxy }) => proxy ?? []);
    const accessories = config.accessories.all.flatMap(({ proxy }) => proxy ?? []);
    const seen = new Set<ProxyHost["node"]>();
    for (const proxy of [...roles, ...accessories]) {
      for (const problem of checkProxy(proxy)) {
        if (seen.has(problem.node)) continue;

        seen.add(problem.node);
        yield { at: rangeOf(problem.node), ...problem.text };
      }
    }
  },
};

interface HostProblem {
  node: ProxyHost["node"];
  text: Pick<Problem, "message" | "help" | "severity">;
}

function checkProxy({ ssl, hosts }: ProxySettings): HostProblem[] {
  if (knownValue(ssl) !== "automatic") return [];

  return hosts.all.flatMap(({ name, node }): HostProblem[] => {
    if (name.includes("*")) return [{ node, text: wildcard(name) }];
    return isAddress(name) ? [{ node, text: address(name) }] : [];
  });
}

function wildcard(name: string): HostProblem["text"] {
  return {
    message: `kamal-proxy refuses \`${name}\` with \`ssl: true\` (automatic TLS does not support wildcards), so the deploy fails`,
    help: "List each name under `hosts`, or set `ssl` to a certificate of your own (`certificate_pem`, `private_key_pem`).",
  };
}

function address(name: string): HostProblem["text"] {
  return {
    severity: "warning",
    message: `kamal-proxy gets certificates for names only, so HTTPS requests to ${name} fail`,
    help: "Write a name that resolves to this address, or set `ssl: false`.",
  };
}

function isAddress(name: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(name) || /^\[?[\da-f]{0,4}:[\da-f:]{1,40}\]?$/i.test(name);
}
