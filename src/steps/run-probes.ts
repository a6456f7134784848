// Verifies that the new version is live.

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
import { failureFromChecks } from "../diagnosis/diagnose-checks.ts";
import type { Run } from "../run.ts";
import type { HostFacts } from "../server/host-facts.ts";
import { loginOf } from "../server/ssh.ts";
import { performChecks } from "./perform-checks.ts";
import { readCa } from "./prepare.ts";
import type { Session } from "./session.ts";

/** @throws Failure of the first probe that failed. */
export async function probe(run: Run, session: Session, version: string): Promise<void> {
  if (!anyProbe(session.settings)) {
    run.notice("Probes were skipped (`probes: false`), so nothing verified that this version is live.");
    return;
  }

  await run.phase("probes", "Verify the new version", async () => {
    const checks = await probeChecks(run, session, version);
    const [first, ...others] = await performChecks(run, checks);
    if (first !== undefined) throw failureFromChecks([first, ...others]);
  });
}

async function probeChecks(run: Run, session: Session, version: string): Promise<Check[]> {
  const { deployment, settings, ssh } = session;
  const ca = await readCa(run, settings.tls === false ? undefined : settings.tls.caFile);
  const targets = probeTargets(deployment);

  // Each host is inspected only once, for all probes that need its facts.
  const looks = new Map<string, Promise<HostFacts>>();

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

/** Every public host name, at the address of every server that serves it. */
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
