import { type Check, failed, type Observation } from "../check.ts";
import { parseChallenges } from "./challenge.ts";
import { type Credentials, NoReply, type RegistryClient, type Reply, send } from "./registry-client.ts";
import { isRepositoryName, type RegistryName, registryName } from "./registry-name.ts";
import { authFailed, pushDenied, unexpected, unreachable } from "./registry-reasons.ts";
import { authorize } from "./registry-token.ts";

export interface RegistryQuestion {
  /** As in the config; undefined means Docker Hub. */
  server: string | undefined;
  /** `[server/]image`, as in Deployment.repository. */
  repository: string;
  username: string | undefined;
  password: string | undefined;
  fetch?: typeof fetch;
}

/**
 * Proves the right to push before minutes of building: logs in as `docker push` does, opens an upload and cancels it.
 * Nothing is stored. Protocol: https://distribution.github.io/distribution/spec/api/ and .../spec/auth/token/.
 *
 * Diagnoses: `registry-name`, `registry-unreachable`, `registry-auth`, `registry-push-denied`.
 */
export function registryCheck(question: RegistryQuestion): Check {
  const registry = registryName(question.server, question.repository);
  const { username, password } = question;
  const credentials = username && password ? { username, password } : undefined;
  return {
    id: "registry",
    kind: "preflight",
    target: question.server === undefined ? `docker.io/${registry.name}` : question.repository,
    deadlineMs: 20_000,
    async run(signal) {
      const { title, name } = registry;
      if (!isRepositoryName(name)) return failed("registry-name", { registry: title, name });
      const client: RegistryClient = { fetch: question.fetch ?? fetch, signal };
      try {
        return await askRegistry(client, registry, credentials);
      } catch (error) {
        if (error instanceof NoReply) return unreachable(registry, error.message);
        throw error;
      }
    },
  };
}

async function askRegistry(
  client: RegistryClient,
  registry: RegistryName,
  credentials: Credentials | undefined,
): Promise<Observation> {
  const ping = await pingRegistry(client, registry);
  if (ping.status !== 200 && ping.status !== 401) return unexpected(registry, ping, "GET /v2/", credentials);
  if (ping.status === 200) {
    const open = await tryUpload(client, registry, ping.url, undefined);
    if (open.status !== 401) return verdict({ registry, credentials, reply: open, open: true });
    // Some registries answer /v2/ to anybody and ask for a login only when something is written.
    return askWithLogin({ client, registry, credentials, challenge: open, base: ping.url });
  }
  return askWithLogin({ client, registry, credentials, challenge: ping, base: ping.url });
}

interface Asking {
  client: RegistryClient;
  registry: RegistryName;
  credentials: Credentials | undefined;
  challenge: Reply;
  base: URL;
}

async function askWithLogin({ client, registry, credentials, challenge, base }: Asking): Promise<Observation> {
  const challenges = parseChallenges(challenge.headers.get("www-authenticate") ?? "");
  const login = await authorize({ client, registry, credentials, challenges, base, actions: "pull,push" });
  if (login.kind === "refused") return login.observation;
  const reply = await tryUpload(client, registry, base, login.authorization);
  return verdict({ registry, credentials, reply, open: false });
}

function verdict(seen: { registry: RegistryName; credentials: Credentials | undefined; reply: Reply; open: boolean }) {
  const { registry, credentials, reply, open } = seen;
  if (reply.status === 202 || reply.status === 201) return accepted(registry, open);
  if ([401, 403, 404].includes(reply.status)) {
    if (credentials === undefined && reply.status === 401) return authFailed(registry, reply, credentials);
    return pushDenied(registry, reply, credentials);
  }
  return unexpected(registry, reply, "POST .../blobs/uploads/", credentials);
}

function accepted({ title, name }: RegistryName, open: boolean): Observation {
  const note = open ? " without asking for a login: whoever reaches it can push" : " with this login";
  return {
    outcome: "pass",
    reason: `${title} accepts a push to ${name}${note} (an upload was opened and cancelled).`,
    evidence: { registry: title, repository: name, login: !open },
  };
}

/** https first; plain http only where Docker does that too, and only when nobody speaks https there. */
export async function pingRegistry(client: RegistryClient, registry: RegistryName): Promise<Reply> {
  try {
    return await send(client, new URL(`https://${registry.host}/v2/`));
  } catch (error) {
    if (!(error instanceof NoReply) || !registry.plainHttpAllowed) throw error;
    return await send(client, new URL(`http://${registry.host}/v2/`));
  }
}

async function tryUpload(client: RegistryClient, registry: RegistryName, base: URL, authorization: string | undefined) {
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
  const url = new URL(`/v2/${registry.name}/blobs/uploads/`, base);
  const reply = await send(client, url, { method: "POST", headers: { ...headers, "content-length": "0" } });
  const location = URL.parse(reply.headers.get("location") ?? "", url.href);
  // Best effort: some registries want a right of its own for this, and an open upload expires by itself.
  if (reply.status === 202 && location?.origin === url.origin) {
    await send(client, location, { method: "DELETE", headers }).catch((error: unknown) => {
      if (!(error instanceof NoReply)) throw error;
    });
  }
  return reply;
}
