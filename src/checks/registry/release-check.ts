import { type Check, failed, type Observation } from "../check.ts";
import { digestOf } from "./manifests.ts";
import type { RegistryCheckOptions } from "./registry-check.ts";
import { NoReply } from "./registry-client.ts";
import { registryName } from "./registry-name.ts";
import { unreachable } from "./registry-reasons.ts";
import { openRegistry, Refused, type RegistrySession } from "./registry-session.ts";

export interface ReleaseCheckOptions extends RegistryCheckOptions {
  /** The name that the image will get as an additional tag. */
  name: string;
  /** The version that is built. */
  version: string;
  /** Called if the name already belongs to an image of this version. */
  onPresent(digest: string): void;
}

/** Is the release name free in the registry? Diagnoses: `release-taken`, and those of a login. */
export function releaseCheck(options: ReleaseCheckOptions): Check {
  const { repository, name } = options;
  return {
    id: "release",
    kind: "preflight",
    target: `${repository}:${name}`,
    deadlineMs: 20_000,
    async run(signal) {
      try {
        return await look(await openRegistry(options, signal), options);
      } catch (error) {
        if (error instanceof NoReply) return unreachable(registryName(options.server, repository), error.message);
        if (error instanceof Refused) return error.observation;
        throw error;
      }
    },
  };
}

async function look(session: RegistrySession, options: ReleaseCheckOptions): Promise<Observation> {
  const { name, version } = options;
  const image = `${session.registry.title}/${session.registry.name}`;
  const digest = await digestOf(session, name);
  if (digest === undefined) {
    return { outcome: "pass", reason: `${image}:${name} does not exist yet. The tag is added after the deploy.` };
  }

  const evidence = { digest };
  if (digest !== (await digestOf(session, version)))
    return failed("release-taken", { name, image, digest, version, deployed: false }, evidence);

  options.onPresent(digest);
  return { outcome: "pass", reason: `${image}:${name} is already the image of ${version}.`, evidence };
}
