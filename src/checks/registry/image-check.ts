import { isRecord } from "../../model/is-record.ts";
import { tagPattern } from "../../text/docker-names.ts";
import { type Check, failed, type Observation } from "../check.ts";
import { parseChallenges } from "./challenge.ts";
import { pingRegistry, type RegistryCheckOptions } from "./registry-check.ts";
import { NoReply, parseJson, type RegistryClient, send } from "./registry-client.ts";
import { isRepositoryName, type RegistryName, registryName } from "./registry-name.ts";
import { unexpected, unreachable } from "./registry-reasons.ts";
import { authorize } from "./registry-token.ts";

/**
 * All media types of an image: a registry returns 404 when it has the image, but not as an accepted
 * type.
 */
const manifestTypes = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");

const shownTags = 5;

/**
 * With `skip-build`, is the image in the registry? Diagnoses: `image-missing`, and those of
 * `registryCheck`.
 */
export function imageCheck(options: RegistryCheckOptions & { tag: string }): Check {
  const registry = registryName(options.server, options.repository);
  return {
    id: "image",
    kind: "preflight",
    target: `${options.repository}:${options.tag}`,
    deadlineMs: 20_000,
    async run(signal) {
      const { title, name } = registry;
      if (!isRepositoryName(name)) return failed("registry-name", { registry: title, name });

      try {
        return await findImage({ fetch: options.fetch ?? fetch, signal }, registry, options);
      } catch (error) {
        if (error instanceof NoReply) return unreachable(registry, error.message);
        throw error;
      }
    },
  };
}

async function findImage(
  client: RegistryClient,
  registry: RegistryName,
  { username, password, tag }: RegistryCheckOptions & { tag: string },
): Promise<Observation> {
  const credentials = username && password ? { username, password } : undefined;
  const ping = await pingRegistry(client, registry);
  const headers: Record<string, string> = { accept: manifestTypes };

  if (ping.status === 401) {
    const challenges = parseChallenges(ping.headers.get("www-authenticate") ?? "");
    const login = await authorize({ client, registry, credentials, challenges, base: ping.url, actions: "pull" });
    if (login.kind === "refused") return login.observation;
    if (login.authorization !== undefined) headers.authorization = login.authorization;
  }

  const reply = await send(client, new URL(`/v2/${registry.name}/manifests/${tag}`, ping.url), {
    method: "HEAD",
    headers,
  });
  const image = `${registry.title}/${registry.name}:${tag}`;
  if (reply.status === 200) return { outcome: "pass", reason: `${image} is in the registry.` };
  if (reply.status !== 404) return unexpected(registry, reply, "HEAD .../manifests/", credentials);

  const tags = await tagsOf(client, new URL(`/v2/${registry.name}/tags/list`, ping.url), headers);
  return failed("image-missing", { image, tags: tags.slice(-shownTags) });
}

/** Best effort: not every registry can list tags. */
async function tagsOf(client: RegistryClient, url: URL, headers: Record<string, string>): Promise<string[]> {
  const parsed = parseJson((await send(client, url, { headers })).body);
  const tags = isRecord(parsed) ? parsed.tags : undefined;
  return Array.isArray(tags)
    ? tags.filter((tag): tag is string => typeof tag === "string" && tagPattern.test(tag))
    : [];
}
