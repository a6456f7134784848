import type { Deployment, ProxyTarget, RoleTarget } from "../config/deployment.ts";
import { containerPrefix, type HostFacts } from "../server/host-facts.ts";
import type { Check, Observation } from "./check.ts";
import type { ServerProbeOptions } from "./version-check.ts";

/** Does kamal-proxy list the service with the hosts, state and TLS that the config says? */
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
    const known = facts.routes.map((candidate) => candidate.service).join(", ") || "nothing";
    return {
      outcome: "fail",
      reason: `kamal-proxy on ${facts.host} has no service ${service}; it lists ${known}.`,
      diagnosis: "routing",
    };
  }
  const evidence = { service, hosts: row.hosts, path: row.path, target: row.target, state: row.state, tls: row.tls };
  if (row.state !== "running") {
    const reason = `kamal-proxy says that ${service} is ${row.state}: visitors get a maintenance page. \`kamal app live\` ends it.`;
    return { outcome: "fail", reason, evidence, diagnosis: "maintenance" };
  }
  const missing = proxy.hosts.filter((host) => !row.hosts.includes(host));
  if (missing.length > 0) {
    const reason = `kamal-proxy routes ${row.hosts.join(", ") || "no host"} to ${service}; expected also ${missing.join(", ")}.`;
    return { outcome: "fail", reason, evidence, diagnosis: "routing" };
  }
  if (row.tls !== (proxy.ssl !== "none")) {
    const reason = `kamal-proxy has TLS ${row.tls ? "on" : "off"} for ${service}; the config says ${row.tls ? "off" : "on"}.`;
    return { outcome: "fail", reason, evidence, diagnosis: "routing" };
  }
  const hosts = row.hosts.join(", ") || "every host";
  return {
    outcome: "pass",
    reason: `${hosts} goes to ${row.target}, running, TLS ${row.tls ? "on" : "off"}.`,
    evidence,
  };
}
