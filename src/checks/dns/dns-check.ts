import type { RoleTarget } from "../../config/deployment.ts";
import type { SslMode } from "../../config/proxy-settings.ts";
import { expandWildcard, isLoopback } from "../addresses.ts";
import { type Check, failed, type Observation } from "../check.ts";
import type { ProbeSettings } from "../probe-settings.ts";
import { skipCheck } from "../skipped-check.ts";
import { compareAddresses } from "./dns-verdict.ts";
import { type Addresses, addressesOf } from "./resolver.ts";

/** One public name and the servers that it must resolve to. */
export interface DnsTarget {
  host: string;
  /** As in deploy.yml: addresses or names. */
  servers: readonly string[];
  ssl: SslMode;
}

type DnsSettings = Pick<ProbeSettings, "dns" | "resolve">;

/** Every proxy host once, with the servers of all roles that use it. */
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
 * Does every public name resolve to the servers? Diagnoses: `dns-missing`, `dns-elsewhere`,
 * `dns-unanswered`, `ssh-dns` (a server's own name does not resolve).
 */
export function dnsChecks(targets: readonly DnsTarget[], settings: DnsSettings): Check[] {
  if (targets.length === 0) {
    const reason = "deploy.yml sets no proxy host, so the check has no name to look up.";
    return [skipCheck({ id: "dns", kind: "preflight", target: "proxy hosts", reason })];
  }
  return targets.map((target) => ({
    id: "dns",
    kind: "preflight",
    target: target.host,
    deadlineMs: 15_000,
    run: (signal) => checkDns(target, settings, signal),
  }));
}

async function checkDns(target: DnsTarget, settings: DnsSettings, signal: AbortSignal): Promise<Observation> {
  const { host, servers } = target;
  const name = expandWildcard(host).toLowerCase();
  const options = { servers: settings.dns.servers, resolve: settings.resolve, signal };
  const override = settings.resolve.get(host.toLowerCase()) ?? settings.resolve.get(name);
  if (override !== undefined) {
    const reason = `\`probes: resolve:\` maps ${host} to ${override}, so DNS was not queried.`;
    return { outcome: "pass", reason, evidence: { override } };
  }
  if (isLoopback(host))
    return { outcome: "pass", reason: `${host} always means the local machine, so there is nothing to look up.` };

  const [answer, ...serverAnswers] = await Promise.all([name, ...servers].map((each) => lookUp(each, name, options)));
  if (answer === undefined) throw new Error(`no answer for ${name}`);

  const unresolved = servers.filter((_, index) => serverAnswers[index]?.found.length === 0);
  if (unresolved.length > 0) return failed("ssh-dns", { hosts: unresolved }, { servers, unresolved });

  const expected = [...new Set(serverAnswers.flatMap(({ found }) => found))];
  return compareAddresses({ ...target, name, answer, expected });
}

/** For the name of a server, falls back to this machine's own resolver, as SSH uses it. */
async function lookUp(
  each: string,
  publicName: string,
  options: Parameters<typeof addressesOf>[1],
): Promise<Addresses> {
  const answer = await addressesOf(each, options);
  if (each === publicName || answer.found.length > 0 || options.servers.length === 0) return answer;
  return await addressesOf(each, { ...options, servers: [] });
}
