import type { Deployment, RoleTarget } from "../config/deployment.ts";
import { containerPrefix } from "../server/containers.ts";
import { routedVersion } from "../server/deployed-versions.ts";
import type { HostFacts } from "../server/host-facts.ts";
import { firstNames } from "../text/peer-text.ts";
import { type Check, failed, type Observation } from "./check.ts";

export interface ServerProbeOptions {
  deployment: Deployment;
  /** Reads the current state of a host. */
  look(host: string, signal: AbortSignal): Promise<HostFacts>;
}

const deadlineMs = 30_000;

/**
 * Does this version's container run on every host of every role, and does kamal-proxy route to it?
 */
export function versionChecks(options: ServerProbeOptions & { version: string }): Check[] {
  return options.deployment.roles.flatMap((role) =>
    role.hosts.map((host) => ({
      id: "version",
      kind: "probe",
      target: `${role.name} on ${host}`,
      deadlineMs,
      run: async (signal) => judge(role, await options.look(host, signal), options),
    })),
  );
}

function judge(
  role: RoleTarget,
  facts: HostFacts,
  { deployment, version }: { deployment: Deployment; version: string },
): Observation {
  const name = `${containerPrefix(deployment, role.name)}-${version}`;
  const container = facts.containers.find((candidate) => candidate.name === name);
  const others = facts.containers.filter(
    (candidate) => candidate.role === role.name && candidate.state === "running" && candidate.name !== name,
  );
  const otherRunning = firstNames(others.map((other) => other.name));
  const evidence = { container: name, state: container?.state ?? null, otherRunning };

  if (container === undefined || container.state !== "running") {
    const { service } = deployment;
    const found = { service, container: name, state: container?.state, others: otherRunning };
    return failed("version-not-running", found, evidence);
  }

  if (role.proxy === undefined) return { outcome: "pass", reason: `${name} is running.`, evidence };

  const routed = routedVersion(deployment, role, facts);
  if (routed !== version) return failed("version-not-routed", { container: name, routed }, evidence);
  if (others.length > 0) {
    const reason = `${name} is serving, but ${otherRunning.join(", ")} is still running.`;
    return { outcome: "warn", reason, evidence };
  }

  return { outcome: "pass", reason: `${name} is running, and kamal-proxy routes to it.`, evidence };
}
