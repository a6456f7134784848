// What the registry says about a version before Kamal starts: which image is meant, and whether a
// release name is free.

import type { Check } from "../checks/check.ts";
import type { RegistryDigest } from "../checks/digest-check.ts";
import { type FoundImage, imageCheck } from "../checks/registry/image-check.ts";
import { digestOf } from "../checks/registry/manifests.ts";
import { NoReply } from "../checks/registry/registry-client.ts";
import { openRegistry, Refused } from "../checks/registry/registry-session.ts";
import { isVersion } from "../checks/registry/registry-tags.ts";
import { releaseCheck } from "../checks/registry/release-check.ts";
import { failureFromChecks } from "../diagnosis/diagnose-checks.ts";
import type { Run } from "../run.ts";
import { deployedVersions } from "../server/deployed-versions.ts";
import { performChecks } from "./perform-checks.ts";
import { registryAccess } from "./registry-access.ts";
import type { RequestedVersion } from "./requested-version.ts";
import type { Session } from "./session.ts";

/** The version that goes live. */
export interface TargetVersion {
  version: string;
  /** What the registry had before Kamal started, if the image is not built. */
  digest: string | undefined;
  /** `present`: the digest of an earlier image of the same commit that has the name already. */
  release: { name: string; present: string | undefined } | undefined;
}

interface Lookup {
  checks: Check[];
  /** After the checks. */
  target(): TargetVersion;
}

export function versionInRegistry(session: Session, requested: RequestedVersion): Lookup {
  if (requested.kind === "pull") return imageLookup(session, requested.wanted);

  const { version } = requested;
  const name = requested.kind === "build" ? requested.release : undefined;
  if (name === undefined) return { checks: [], target: () => ({ version, digest: undefined, release: undefined }) };

  let present: string | undefined;
  const onPresent = (digest: string) => {
    present = digest;
  };

  const checks = [releaseCheck({ ...registryAccess(session), name, version, onPresent })];
  return { checks, target: () => ({ version, digest: undefined, release: { name, present } }) };
}

function imageLookup(session: Session, wanted: string): Lookup {
  let image: FoundImage | undefined;
  const onFound = (found: FoundImage) => {
    image = found;
  };

  const deployed = deployedVersions(session.deployment, session.facts);
  const checks = [imageCheck({ ...registryAccess(session), wanted, deployed, onFound })];

  return {
    checks,
    target: () => ({ version: image?.version ?? wanted, digest: image?.digest, release: undefined }),
  };
}

/** A commit that is not given in full, or a tag that moves: only the registry knows more. */
function needsRegistry(wanted: string): boolean {
  return /^[0-9a-f]{1,39}$/i.test(wanted) || !isVersion(wanted);
}

/**
 * With `preflight: false`, asks the registry only for what cannot be known without it.
 * @throws Failure of the lookup
 */
export async function versionWithoutPreflight(
  run: Run,
  session: Session,
  requested: RequestedVersion,
): Promise<TargetVersion> {
  const { checks, target } = versionInRegistry(session, requested);
  if (requested.kind === "pull" && !needsRegistry(requested.wanted)) {
    const signal = AbortSignal.any([run.signal, AbortSignal.timeout(10_000)]);
    await Promise.allSettled(checks.map((check) => check.run(signal)));
    run.signal.throwIfAborted();
    return target();
  }

  if (checks.length === 0) return target();
  return run.phase("preflight", "Look up the version", async () => {
    const [first, ...others] = await performChecks(run, checks);
    if (first !== undefined) throw failureFromChecks([first, ...others]);
    return target();
  });
}

/** What the registry has under a version now. Never throws, except when it is aborted. */
export async function registryDigest(session: Session, version: string, signal: AbortSignal): Promise<RegistryDigest> {
  try {
    return { digest: await digestOf(await openRegistry(registryAccess(session), signal), version) };
  } catch (error) {
    if (error instanceof NoReply || error instanceof Refused) return { problem: error.message };
    throw error;
  }
}
