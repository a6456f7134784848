// Verifies that the new version is live.

import type { Check } from "../checks/check.ts";
import { digestChecks, type ExpectedDigest } from "../checks/digest-check.ts";
import { healthChecks } from "../checks/http/health-check.ts";
import { probeTargets } from "../checks/http/probe-target.ts";
import { redirectChecks } from "../checks/http/redirect-check.ts";
import { tlsChecks } from "../checks/http/tls-check.ts";
import type { ProbeSettings } from "../checks/probe-settings.ts";
import { routingChecks } from "../checks/routing-check.ts";
import { readFacts, readImages } from "../checks/ssh-check.ts";
import { versionChecks } from "../checks/version-check.ts";
import { isCertificateRefused } from "../diagnosis/diagnose-certificate.ts";
import { type FailedCheck, failureFromChecks } from "../diagnosis/diagnose-checks.ts";
import type { Run } from "../run.ts";
import { certificateLogScript, parseCertificateLog } from "../server/certificate-log.ts";
import type { HostImages } from "../server/container-images.ts";
import type { HostFacts } from "../server/host-facts.ts";
import { loginOf } from "../server/ssh.ts";
import { explainNotRunning } from "./explain-containers.ts";
import { performChecks } from "./perform-checks.ts";
import { readCa } from "./prepare.ts";
import type { Session } from "./session.ts";
import { registryDigest } from "./version-in-registry.ts";

export interface Live {
  version: string;
  /** Which image each server must run; undefined if nothing was pushed or pulled. */
  expected?: ExpectedDigest;
  /** Before a rollback: the ID of each container's image, by host and name. */
  kept?: ReadonlyMap<string, string>;
}

/** @throws Failure of the first probe that failed. */
export async function probe(run: Run, session: Session, live: Live): Promise<void> {
  if (!anyProbe(session.settings)) {
    run.notice("Probes were skipped (`probes: false`), so nothing verified that this version is live.");
    return;
  }

  await run.phase("probes", "Verify the new version", async () => {
    const checks = await probeChecks(run, session, live);
    const [first, ...others] = certificateFirst(await performChecks(run, checks));
    if (first === undefined) return;

    const stopped = first.diagnosis.id === "version-not-running";
    const known = stopped ? await explainNotRunning(run, session, live.version) : undefined;
    throw failureFromChecks([known === undefined ? first : { ...first, diagnosis: known }, ...others]);
  });
}

/** Without a certificate, the other requests fail too, and only the log of kamal-proxy says why. */
function certificateFirst(failed: readonly FailedCheck[]): readonly FailedCheck[] {
  const isRefused = ({ diagnosis }: FailedCheck) => isCertificateRefused(diagnosis);
  return [...failed.filter(isRefused), ...failed.filter((each) => !isRefused(each))];
}

async function probeChecks(run: Run, session: Session, live: Live): Promise<Check[]> {
  const { deployment, settings, ssh } = session;
  const { version } = live;
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
    ...(settings.digest === false ? [] : buildDigestChecks(session, live)),
    ...(settings.routing === false ? [] : routingChecks({ deployment, look })),
    ...healthChecks(targets, settings),
    ...redirectChecks(targets, settings),
    ...tlsChecks(targets, settings, {
      ca,
      certificateLog: (address, asking) => readCertificateLog(session, address, asking),
    }),
  ];
}

/** Empty if the server does not answer: the check then says what it saw itself. */
async function readCertificateLog(
  { deployment, ssh }: Session,
  address: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const host = deployment.hosts.find((each) => loginOf(each, deployment.ssh).name === address);
  if (host === undefined) return [];
  const { script, token } = certificateLogScript();
  return parseCertificateLog((await ssh.run(host, script, { signal, timeoutMs: 5000 })).stdout, token);
}

function buildDigestChecks(session: Session, { version, expected, kept = new Map() }: Live): Check[] {
  const { deployment, ssh } = session;
  const digest = expected !== undefined && "digest" in expected ? expected.digest : undefined;
  const looks = new Map<string, Promise<HostImages>>();

  const lookAtImages = (host: string, signal: AbortSignal) => {
    const known = looks.get(host) ?? readImages({ host, deployment, ssh, keys: async () => [] }, digest, signal);
    looks.set(host, known);
    return known;
  };

  const inRegistry = (signal: AbortSignal) => registryDigest(session, version, signal);
  return digestChecks({ deployment, version, expected, kept, lookAtImages, inRegistry });
}

function anyProbe({ version, digest, routing, health, redirect, tls }: ProbeSettings): boolean {
  return [version, digest, routing, health, redirect, tls].some((probe) => probe !== false);
}
