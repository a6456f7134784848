import { hasPrefix } from "../../text/version-prefix.ts";
import { type Check, failed, type Observation } from "../check.ts";
import { digestOf } from "./manifests.ts";
import type { RegistryCheckOptions } from "./registry-check.ts";
import { NoReply } from "./registry-client.ts";
import { isRepositoryName, registryName } from "./registry-name.ts";
import { unreachable } from "./registry-reasons.ts";
import { openRegistry, Refused, type RegistrySession } from "./registry-session.ts";
import { isVersion, listVersions } from "./registry-tags.ts";

export interface FoundImage {
  version: string;
  digest: string;
}

export interface ImageCheckOptions extends RegistryCheckOptions {
  /** A version, or the first characters of one. */
  wanted: string;
  /** Versions that were deployed, newest first. */
  deployed: readonly string[];
  onFound(image: FoundImage): void;
}

const shownVersions = 10;
/** As short as git abbreviates a commit, and not a whole one. */
const short = /^(?![0-9a-f]{40}$).{4,}$/i;

/**
 * With `skip-build`, which image of the registry is meant? Diagnoses: `image-missing`,
 * `version-ambiguous`, and those of `registryCheck`.
 */
export function imageCheck(options: ImageCheckOptions): Check {
  const registry = registryName(options.server, options.repository);
  return {
    id: "image",
    kind: "preflight",
    target: `${options.repository}:${options.wanted}`,
    deadlineMs: 30_000,
    async run(signal) {
      const { title, name } = registry;
      if (!isRepositoryName(name)) return failed("registry-name", { registry: title, name });

      try {
        return await findImage(await openRegistry(options, signal), options);
      } catch (error) {
        if (error instanceof NoReply) return unreachable(registry, error.message);
        if (error instanceof Refused) return error.observation;
        throw error;
      }
    },
  };
}

async function findImage(session: RegistrySession, options: ImageCheckOptions): Promise<Observation> {
  const { wanted, deployed } = options;
  const exact = isVersion(wanted) ? await digestOf(session, wanted) : undefined;
  if (exact !== undefined) return found(session, { version: wanted, digest: exact }, options);

  const { tags, complete } = await listVersions(session);
  const known = complete ? deployed.filter((version) => tags.includes(version)) : deployed;
  const versions = newestFirst(tags, known);
  const matching = short.test(wanted) ? tags.filter((tag) => hasPrefix(tag, wanted)) : [];
  const [only, another] = matching;
  if (only === undefined) return missing(session, wanted, versions);
  if (another !== undefined || !complete) return failed("version-ambiguous", { wanted, matching, complete });

  const digest = await digestOf(session, only);
  if (digest === undefined) return missing(session, only, versions);
  return found(session, { version: only, digest }, options);
}

function found({ registry }: RegistrySession, image: FoundImage, { onFound }: ImageCheckOptions): Observation {
  onFound(image);
  const reason = `${registry.title}/${registry.name}:${image.version} is in the registry (${image.digest}).`;
  return { outcome: "pass", reason, evidence: { version: image.version, digest: image.digest } };
}

function missing({ registry }: RegistrySession, version: string, versions: readonly string[]): Observation {
  const image = `${registry.title}/${registry.name}:${version}`;
  const shown = versions.slice(0, shownVersions);
  return failed("image-missing", { image, versions: shown, more: versions.length - shown.length });
}

/**
 * Those just deployed first. A registry reports no dates: it lists tags by name or by age, and the
 * newest are usually last.
 */
function newestFirst(tags: readonly string[], deployed: readonly string[]): string[] {
  return [...new Set([...deployed, ...tags.toReversed()])];
}
