// Which image the servers must run.

import { sentence } from "../catalogue/entry.ts";
import { containerOn, type ExpectedDigest } from "../checks/digest-check.ts";
import { readImages } from "../checks/ssh-check.ts";
import type { KamalLog } from "../kamal/kamal-log.ts";
import { toolEnvironment } from "../local/child-environment.ts";
import { pushedDigest } from "../local/docker.ts";
import { messageOf } from "../model/failure.ts";
import type { Run } from "../run.ts";
import type { Session } from "./session.ts";
import { registryDigest, type TargetVersion } from "./version-in-registry.ts";

const registryMs = 20_000;

/** After a deploy. The builder reports what was pushed, or else the registry. */
export async function expectedAfterDeploy(
  run: Run,
  session: Session,
  { target, log, built }: { target: TargetVersion; log: KamalLog; built: boolean },
): Promise<ExpectedDigest> {
  const { version, digest: asked } = target;
  if (!built) {
    if (asked !== undefined) return { from: "asked", digest: asked };
    return { unknown: "its digest in the registry could not be read before the deploy." };
  }

  const env = toolEnvironment("docker");
  const { repository } = session.deployment;
  const image = log.builtImage ?? `${repository}:${version}`;
  const pushed = log.pushedDigest(version) ?? (await pushedDigest({ image, repository }, env));
  if (pushed !== undefined) return { from: "pushed", digest: pushed };

  const signal = AbortSignal.any([run.signal, AbortSignal.timeout(registryMs)]);
  const seen = await registryDigest(session, version, signal).catch((error: unknown) => {
    run.signal.throwIfAborted();
    return { problem: messageOf(error) };
  });
  if ("problem" in seen) return { unknown: `the builder reports no digest, and ${sentence(seen.problem)}` };
  if (seen.digest === undefined) return { unknown: "the builder reports no digest, and the registry has none." };
  return { from: "registry", digest: seen.digest };
}

/**
 * Before a rollback: the image of each container of the version, by host and name. Best effort:
 * without them, the probe compares less.
 */
export async function imagesBeforeRollback(
  { deployment, ssh }: Session,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const seen = await Promise.allSettled(
    deployment.hosts.map((host) => readImages({ host, deployment, ssh, keys: async () => [] }, undefined, signal)),
  );

  return new Map(
    seen.flatMap((one) =>
      one.status === "rejected"
        ? []
        : [...one.value.containers].map(([name, { id }]): [string, string] => [containerOn(one.value.host, name), id]),
    ),
  );
}
