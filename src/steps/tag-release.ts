// Gives the image that was just deployed its release name, as an additional tag in the registry.

import { failure } from "../catalogue/catalogue.ts";
import { addTag, digestOf } from "../checks/registry/manifests.ts";
import { openRegistry, type RegistrySession } from "../checks/registry/registry-session.ts";
import { Failure, messageOf } from "../model/failure.ts";
import type { Run } from "../run.ts";
import { registryAccess } from "./registry-access.ts";
import type { Session } from "./session.ts";

export interface Release {
  name: string;
  /** The digest of an earlier image of the same commit that has the name already. */
  present: string | undefined;
  version: string;
  /** Undefined if it is not known what was pushed. */
  digest: string | undefined;
}

const timeoutMs = 60_000;

/** @throws Failure `release-taken`, `release-failed` */
export async function tagRelease(run: Run, session: Session, release: Release): Promise<void> {
  const { name, version, digest } = release;
  const image = session.deployment.repository;

  await run.phase("tag", "Add the release name", async () => {
    try {
      if (digest === undefined) throw new Error("it is not known which image was pushed");
      const signal = AbortSignal.any([run.signal, AbortSignal.timeout(timeoutMs)]);
      const registry = await openRegistry(registryAccess(session), signal, "pull,push");
      run.notice(await addName(registry, { ...release, digest }, image));
    } catch (error) {
      run.signal.throwIfAborted();
      if (error instanceof Failure) throw error;
      throw failure("release-failed", { name, image, version, said: messageOf(error) }, { cause: error });
    }
  });
}

/** Returns what was done. Looks just before and just after, because a registry locks no tag. */
async function addName(
  registry: RegistrySession,
  { name, version, digest, present }: Release & { digest: string },
  image: string,
): Promise<string> {
  const before = await digestOf(registry, name);
  if (before === digest) return `${image}:${name} is already the image that was deployed (${digest}).`;
  if (before !== undefined && before === present) {
    return `${image}:${name} was not moved: it still is an earlier image of the same commit (${present}), and the deployed image is ${digest}.`;
  }
  if (before !== undefined) throw failure("release-taken", { name, image, digest: before, version, deployed: true });

  await addTag(registry, digest, name);
  const after = await digestOf(registry, name);
  if (after !== digest)
    throw new Error(`the registry has ${after ?? "nothing"} under this name after adding ${digest}`);
  return `${image}:${name} now points to the image of ${version} (${digest}).`;
}
