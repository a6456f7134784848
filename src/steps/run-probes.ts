// Prove that the version serves.

import type { Check } from "../checks/check.ts";
import { healthChecks } from "../checks/http/health-check.ts";
import type { ProbeTarget } from "../checks/http/probe-target.ts";
import { redirectChecks } from "../checks/http/redirect-check.ts";
import { tlsChecks } from "../checks/http/tls-check.ts";
import type { ProbeSettings } from "../checks/probe-settings.ts";
import { routingChecks } from "../checks/routing-check.ts";
import { readFacts } from "../checks/ssh-check.ts";
import { versionChecks } from "../checks/version-check.ts";
import type { Deployment } from "../config/deployment.ts";
import { failureOf } from "../diagnosis/diagnose-checks.ts";
import type { Run } from "../run.ts";
import type { HostFacts } from "../server/host-facts.ts";
import { loginOf } from "../server/ssh.ts";
import { ask } from "./ask.ts";
import { readCa } from "./prepare.ts";
import type { Session } from "./session.ts";

/** @throws Failure of the first probe that failed. */
export async function probe(run: Run, session: Session, version: string): Promise<void> {
  if (!anyProbe(session.settings)) {
    run.notice("Probes were left out (`probes: false`): nothing proves that this version serves.");
    return;
  }
  await run.phase("probes", "Prove that the version serves", async () => {
    const looks: Looks = new Map();
    const checks = await probeChecks(run, session, { version, looks });
    const [first, ...others] = await ask(run, checks);
    await noteStandIns(run, looks);
    if (first !== undefined) throw failureOf([first, ...others]);
  });
}

/** One look at each host, shared by the probes that ask for it at the same moment. */
type Looks = Map<string, Promise<HostFacts>>;

/** A test sandbox may run something else under kamal-proxy's name; a report must not hide that. */
async function noteStandIns(run: Run, looks: Looks): Promise<void> {
  const facts = await Promise.allSettled(looks.values());
  const hosts = facts.flatMap((seen) =>
    seen.status === "fulfilled" && seen.value.proxy?.standIn ? [seen.value.host] : [],
  );
  if (hosts.length > 0)
    run.notice(`kamal-proxy on ${hosts.join(", ")} is a stand-in of a test sandbox, not the real one.`);
}

async function probeChecks(
  run: Run,
  session: Session,
  { version, looks }: { version: string; looks: Looks },
): Promise<Check[]> {
  const { deployment, settings, ssh } = session;
  const ca = await readCa(run, settings.tls === false ? undefined : settings.tls.caFile);
  const targets = probeTargets(deployment);
  const look = (host: string, signal: AbortSignal) => {
    const known = looks.get(host) ?? readFacts({ host, deployment, ssh, keys: async () => [] }, signal);
    looks.set(host, known);
    return known;
  };
  return [
    ...(settings.version === false ? [] : versionChecks({ deployment, look, version })),
    ...(settings.routing === false ? [] : routingChecks({ deployment, look })),
    ...healthChecks(targets, settings),
    ...redirectChecks(targets, settings),
    ...tlsChecks(targets, settings, ca === undefined ? {} : { ca }),
  ];
}

function anyProbe({ version, routing, health, redirect, tls }: ProbeSettings): boolean {
  return [version, routing, health, redirect, tls].some((probe) => probe !== false);
}

/** Every public name at the address of every server that serves it. */
function probeTargets(deployment: Deployment): ProbeTarget[] {
  return deployment.roles.flatMap((role) => {
    const { proxy } = role;
    if (proxy === undefined) return [];
    const names = proxy.hosts.length > 0 ? proxy.hosts : [undefined];
    return role.hosts.flatMap((address) =>
      names.map((host) => ({
        role: role.name,
        host,
        address: loginOf(address, deployment.ssh).name,
        httpPort: proxy.httpPort,
        httpsPort: proxy.httpsPort,
        ssl: proxy.ssl,
        sslRedirect: proxy.sslRedirect,
        healthPath: proxy.healthPath,
        pathPrefix: proxy.pathPrefix,
      })),
    );
  });
}
