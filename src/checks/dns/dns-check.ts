import type { RoleTarget } from "../../config/deployment.ts";
import { askableName, isLoopback } from "../addresses.ts";
import { type Check, failed, type Observation } from "../check.ts";
import type { ProbeSettings } from "../probe-settings.ts";
import { skipCheck } from "../skipped-check.ts";
import { compareAddresses } from "./dns-verdict.ts";
import { type Addresses, addressesOf } from "./resolver.ts";

/** One public name and the servers that must answer under it. */
export interface DnsTarget {
  host: string;
  /** As in the config: addresses or names. */
  servers: readonly string[];
  ssl: "none" | "automatic" | "custom";
}

type DnsSettings = Pick<ProbeSettings, "dns" | "resolve">;

/** Every proxy host once, with the servers of all roles that serve it. */
export function dnsTargets(roles: readonly RoleTarget[]): DnsTarget[] {
  const targets = new Map<string, DnsTarget>();
  for (const { hosts: servers, proxy } of roles) {
    for (const host of proxy?.hosts ?? []) {
      const before = targets.get(host.toLowerCase());
      const all = [...new Set([...(before?.servers ?? []), ...servers])];
      targets.set(host.toLowerCase(), { host, servers: all, ssl: proxy?.ssl ?? "none" });
    }
  }
  return [...targets.values()];
}

/**
 * Does every public name lead to the servers? Diagnoses: `dns-missing`, `dns-elsewhere`, `dns-unanswered`, `ssh-dns`
 * (a server's own name does not resolve).
 */
export function dnsChecks(targets: readonly DnsTarget[], settings: DnsSettings): Check[] {
  if (targets.length === 0) {
    const reason = "The config gives no proxy host, so there is no name to look up.";
    return [skipCheck({ id: "dns", kind: "preflight", target: "proxy hosts", reason })];
  }
  return targets.map((target) => ({
    id: "dns",
    kind: "preflight",
    target: target.host,
    deadlineMs: 15_000,
    run: (signal) => askDns(target, settings, signal),
  }));
}

async function askDns(target: DnsTarget, settings: DnsSettings, signal: AbortSignal): Promise<Observation> {
  const { host, servers } = target;
  const name = askableName(host).toLowerCase();
  const options = { servers: settings.dns.servers, resolve: settings.resolve, signal };
  const override = settings.resolve.get(host.toLowerCase()) ?? settings.resolve.get(name);
  if (override !== undefined) {
    const reason = `${host} is taken to be at ${override}, as \`probes: resolve:\` says; DNS was not asked.`;
    return { outcome: "pass", reason, evidence: { override } };
  }
  if (isLoopback(host))
    return { outcome: "pass", reason: `${host} always means the machine that asks: nothing to look up.` };

  const [answer, ...ofServers] = await Promise.all([name, ...servers].map((each) => serverOrName(each, name, options)));
  if (answer === undefined) throw new Error(`no answer for ${name}`);
  const lost = servers.filter((_, index) => ofServers[index]?.found.length === 0);
  if (lost.length > 0) return failed("ssh-dns", { hosts: lost }, { servers, unresolved: lost });
  const expected = [...new Set(ofServers.flatMap(({ found }) => found))];
  return compareAddresses({ ...target, name, answer, expected });
}

/** Names of servers are looked up as SSH would do it: when the given name servers do not know them, this machine may. */
async function serverOrName(
  each: string,
  name: string,
  options: Parameters<typeof addressesOf>[1],
): Promise<Addresses> {
  const answer = await addressesOf(each, options);
  if (each === name || answer.found.length > 0 || options.servers.length === 0) return answer;
  return await addressesOf(each, { ...options, servers: [] });
}
