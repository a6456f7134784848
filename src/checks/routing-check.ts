import type { Deployment, ProxyTarget, RoleTarget } from "../config/deployment.ts";
import { containerPrefix } from "../server/containers.ts";
import type { HostFacts } from "../server/host-facts.ts";
import { firstNames } from "../text/peer-text.ts";
import { type Check, failed, type Observation } from "./check.ts";
import type { ServerProbeOptions } from "./version-check.ts";

/** Does kamal-proxy list the service with the hosts, state and TLS from deploy.yml? */
export function routingChecks(options: ServerProbeOptions): Check[] {
  return options.deployment.roles.flatMap((role) => {
    const proxy = role.proxy;
    if (proxy === undefined) return [];

    return role.hosts.map((host) => ({
      id: "routing",
      kind: "probe",
      target: `${role.name} on ${host}`,
      deadlineMs: 30_000,
      run: async (signal) => judge(await options.look(host, signal), { deployment: options.deployment, role, proxy }),
    }));
  });
}

interface Expected {
  deployment: Deployment;
  role: RoleTarget;
  proxy: ProxyTarget;
}

function judge(facts: HostFacts, { deployment, role, proxy }: Expected): Observation {
  const service = containerPrefix(deployment, role.name);
  const row = facts.routes.find((candidate) => candidate.service === service);
  if (row === undefined) {
    const known = firstNames(facts.routes.map((candidate) => candidate.service));
    return failed("routing", { problem: "no-service", host: facts.host, service, known });
  }

  const hosts = firstNames(row.hosts);
  const evidence = { service, hosts, path: row.path, target: row.target, state: row.state, tls: row.tls };
  if (row.state !== "running")
    return failed("maintenance", { noticed: "in-list", service, state: row.state }, evidence);

  const missing = proxy.hosts.filter((host) => !row.hosts.includes(host));
  if (missing.length > 0) return failed("routing", { problem: "hosts", service, hosts, missing }, evidence);
  if (row.tls !== (proxy.ssl !== "none")) return failed("routing", { problem: "tls", service, on: row.tls }, evidence);

  return {
    outcome: "pass",
    reason: `kamal-proxy routes ${hosts.join(", ") || "every host"} to ${row.target} (running, TLS ${row.tls ? "on" : "off"}).`,
    evidence,
  };
}
