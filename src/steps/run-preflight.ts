// Checks runner, secrets, registry, DNS and servers before a deploy changes anything.

import type { Check } from "../checks/check.ts";
import { dnsChecks, dnsTargets } from "../checks/dns/dns-check.ts";
import { lockCheck } from "../checks/lock-check.ts";
import { registryCheck } from "../checks/registry/registry-check.ts";
import { routesChecks } from "../checks/routes-check.ts";
import { runnerCheck } from "../checks/runner-check.ts";
import { secretsCheck } from "../checks/secrets-check.ts";
import { failureFromChecks } from "../diagnosis/diagnose-checks.ts";
import { isRunOver } from "../github/workflow-runs.ts";
import { toolEnvironment } from "../local/child-environment.ts";
import { localDocker } from "../local/docker.ts";
import type { Run } from "../run.ts";
import { lockDirectory, releaseScript } from "../server/deploy-lock.ts";
import { performChecks } from "./perform-checks.ts";
import { evaluate } from "./prepare.ts";
import { registryAccess } from "./registry-access.ts";
import type { RequestedVersion } from "./requested-version.ts";
import type { Session } from "./session.ts";
import { type TargetVersion, versionInRegistry, versionWithoutPreflight } from "./version-in-registry.ts";

/** Returns the version that goes live. @throws Failure of the first check that failed. */
export async function runPreflight(run: Run, session: Session, requested: RequestedVersion): Promise<TargetVersion> {
  return run.phase("preflight", "Preflight checks", async () => {
    // First, because the registry check logs in with a secret, which must be evaluated and masked.
    const secrets = await performChecks(run, [buildSecretsCheck(run, session)]);
    const { checks: versionChecks, target } = versionInRegistry(session, requested);
    const checks = [
      ...(requested.kind === "build"
        ? [runnerCheck(() => localDocker(toolEnvironment("docker"))), registryCheck(registryAccess(session))]
        : []),
      ...versionChecks,
      ...buildDnsChecks(session),
      ...routesChecks(session.deployment, session.facts),
      buildLockCheck(run, session),
    ];

    const [first, ...others] = [...secrets, ...(await performChecks(run, checks))];
    if (first !== undefined) throw failureFromChecks([first, ...others]);
    return target();
  });
}

function buildSecretsCheck(run: Run, session: Session): Check {
  const { secrets } = session;
  return secretsCheck({
    provided: [...secrets.provided.keys()],
    fromFiles: secrets.fromFiles,
    passed: secrets.passed,
    evaluate: () => evaluateSecrets(run, session),
  });
}

/** Lets Kamal run the commands in .kamal/secrets, and masks the values that they return. */
async function evaluateSecrets(run: Run, session: Session): Promise<ReadonlyMap<string, string>> {
  const { secrets } = await evaluate(run, {
    kamal: await session.kamal,
    secrets: session.secrets,
    environment: session.environment,
  });

  for (const [name, value] of secrets) {
    if (value !== "") run.maskSecret(name, value);
    session.evaluatedSecrets.set(name, value);
  }

  return secrets;
}

function buildDnsChecks({ deployment, settings }: Session): Check[] {
  return dnsChecks(dnsTargets(deployment.roles), settings);
}

function buildLockCheck(run: Run, session: Session): Check {
  const { deployment, facts, ssh } = session;
  const host = deployment.primaryHost;
  const directory = lockDirectory(deployment.service, deployment.destination);

  return lockCheck({
    host,
    destination: deployment.destination,
    state: facts.get(host)?.lock ?? { held: false },
    directory,
    self: run.environment,
    isRunOver: (holder, signal) =>
      holder.repository === run.environment.repository
        ? isRunOver(holder, run.inputs.githubToken, signal)
        : Promise.resolve(undefined),
    release: async (lockedBy) => {
      const script = releaseScript(directory, lockedBy);
      return (await ssh.run(host, script, { signal: run.signal })).stdout.trim() === "released";
    },
  });
}

/**
 * Runs no checks but those that find out the version. Evaluates the commands in .kamal/secrets to
 * mask the values they return.
 */
export async function skipPreflight(run: Run, session: Session, requested: RequestedVersion): Promise<TargetVersion> {
  run.notice("Preflight checks were skipped (`preflight: false`).");
  if (session.secrets.fromFiles.length > 0) {
    await run.briefPhase("preflight", "Evaluate the secrets", () => evaluateSecrets(run, session));
  }
  return versionWithoutPreflight(run, session, requested);
}
