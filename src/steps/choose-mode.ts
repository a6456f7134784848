// `kamal setup` or `kamal deploy`: the second leaves alone what the first boots once.

import type { Run } from "../run.ts";
import { containerPrefix, type HostFacts } from "../server/host-facts.ts";
import type { Session } from "./session.ts";

/** `auto` looks at every host: one that was never set up, lost its proxy or lacks an accessory needs `kamal setup`. */
export function chooseMode(run: Run, { deployment, facts }: Session): "setup" | "deploy" {
  if (run.inputs.setup !== "auto") return run.inputs.setup === "always" ? "setup" : "deploy";
  const roles = deployment.roles.flatMap(({ name, hosts, proxy }) =>
    hosts.map((host) => ({
      reason: whySetup(facts.get(host), proxy !== undefined),
      line: `${host} (${containerPrefix(deployment, name)})`,
    })),
  );
  const accessories = deployment.accessories.flatMap(({ container, hosts }) =>
    hosts.map((host) => ({ reason: whyBoot(facts.get(host), container), line: `${host} (${container})` })),
  );
  const why = [...roles, ...accessories].find(({ reason }) => reason !== undefined);
  if (why === undefined) return "deploy";
  run.log.line(`kamal setup: ${why.line} ${why.reason}`);
  return "setup";
}

function whySetup(facts: HostFacts | undefined, proxied: boolean): string | undefined {
  if (facts?.docker === undefined) return "has no Docker";
  if (!facts.networkExists) return "has no Docker network `kamal`";
  if (proxied && facts.proxy === undefined) return "has no kamal-proxy";
  if (facts.containers.length === 0) return "has never run this service";
  return undefined;
}

/** \`kamal deploy\` would leave an accessory that was added to the config unbooted, for ever and without a word. */
function whyBoot(facts: HostFacts | undefined, container: string): string | undefined {
  // A host that runs nothing but accessories is not looked at before the first setup.
  if (facts === undefined || facts.containerNames.includes(container)) return undefined;
  return "does not have the accessory's container";
}
