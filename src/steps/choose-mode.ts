// Chooses `kamal setup` or `kamal deploy`; only `kamal setup` installs Docker and boots
// accessories.

import type { Run } from "../run.ts";
import { containerPrefix } from "../server/containers.ts";
import type { HostFacts } from "../server/host-facts.ts";
import type { Session } from "./session.ts";

/** `auto` chooses setup if a host was never set up, or lacks kamal-proxy or an accessory. */
export function chooseMode(run: Run, { deployment, facts }: Session): "setup" | "deploy" {
  if (run.inputs.setup !== "auto") return run.inputs.setup === "always" ? "setup" : "deploy";

  const roles = deployment.roles.flatMap(({ name, hosts, proxy }) =>
    hosts.map((host) => ({
      reason: setupReason(facts.get(host), proxy !== undefined),
      place: `${host} (${containerPrefix(deployment, name)})`,
    })),
  );

  const accessories = deployment.accessories.flatMap(({ container, hosts }) =>
    hosts.map((host) => ({ reason: missingAccessory(facts.get(host), container), place: `${host} (${container})` })),
  );
  const missing = [...roles, ...accessories].find(({ reason }) => reason !== undefined);
  if (missing === undefined) return "deploy";

  run.log.line(`Running kamal setup: ${missing.place} ${missing.reason}`);
  return "setup";
}

function setupReason(facts: HostFacts | undefined, proxied: boolean): string | undefined {
  if (facts?.docker === undefined) return "has no Docker";
  if (!facts.networkExists) return "has no Docker network `kamal`";
  if (proxied && facts.proxy === undefined) return "has no kamal-proxy";
  if (facts.containers.length === 0) return "has no container of this service";
  return undefined;
}

/** `kamal deploy` silently never boots an accessory that was added after the first setup. */
function missingAccessory(facts: HostFacts | undefined, container: string): string | undefined {
  // A host that runs only accessories has not been inspected at this point.
  if (facts === undefined || facts.containerNames.includes(container)) return undefined;
  return "does not have the accessory's container";
}
