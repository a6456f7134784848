import { type Check, failed, type Observation } from "../check.ts";
import { parseChallenges } from "./challenge.ts";
import { type Credentials, NoReply, type RegistryClient, type Reply, send } from "./registry-client.ts";
import { isRepositoryName, type RegistryName, registryName } from "./registry-name.ts";
import { authFailed, pushDenied, unexpected, unreachable } from "./registry-reasons.ts";
import { authorize } from "./registry-token.ts";

export interface RegistryCheckOptions {
  /** As in deploy.yml; undefined means Docker Hub. */
  server: string | undefined;
  /** `[server/]image`, as in `Deployment.repository`. */
  repository: string;
  username: string | undefined;
  password: string | undefined;
  fetch?: typeof fetch;
}

/**
 * Checks the permission to push before a build of several minutes: logs in as `docker push` does,
 * opens an upload and cancels it, so nothing is stored. Protocol:
 * https://distribution.github.io/distribution/spec/api/ and .../spec/auth/token/.
 *
 * Diagnoses: `registry-name`, `registry-unreachable`, `registry-auth`, `registry-push-denied`.
 */
export function registryCheck(options: RegistryCheckOptions): Check {
  const registry = registryName(options.server, options.repository);
  const { username, password } = options;
  const credentials = username && password ? { username, password } : undefined;

  return {
    id: "registry",
    kind: "preflight",
    target: options.server === undefined ? `docker.io/${registry.name}` : options.repository,
    deadlineMs: 20_000,
    async run(signal) {
      const { title, name } = registry;
      if (!isRepositoryName(name)) return failed("registry-name", { registry: title, name });

      const client: RegistryClient = { fetch: options.fetch ?? fetch, signal };
      try {
        return await tryPush(client, registry, credentials);
      } catch (error) {
        if (error instanceof NoReply) return unreachable(registry, error.message);
        throw error;
      }
    },
  };
}

async function tryPush(
  client: RegistryClient,
  registry: RegistryName,
  credentials: Credentials | undefined,
): Promise<Observation> {
  const ping = await pingRegistry(client, registry);
  if (ping.status !== 200 && ping.status !== 401) return unexpected(registry, ping, "GET /v2/", credentials);

  if (ping.status === 200) {
    const open = await tryUpload(client, registry, ping.url, undefined);
    if (open.status !== 401) return verdict({ registry, credentials, reply: open, open: true });
    // Some registries allow anyone to GET /v2/, and require a login only for writes.
    return tryPushWithLogin({ client, registry, credentials, challenge: open, base: ping.url });
  }

  return tryPushWithLogin({ client, registry, credentials, challenge: ping, base: ping.url });
}

interface LoginAttempt {
  client: RegistryClient;
  registry: RegistryName;
  credentials: Credentials | undefined;
  challenge: Reply;
  base: URL;
}

async function tryPushWithLogin({
  client,
  registry,
  credentials,
  challenge,
  base,
}: LoginAttempt): Promise<Observation> {
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
  const note = open ? " without asking for a login, so anyone who can reach it can push" : " with this login";
  return {
    outcome: "pass",
    reason: `${title} accepts a push to ${name}${note} (an upload was opened and cancelled).`,
    evidence: { registry: title, repository: name, login: !open },
  };
}

/**
 * Tries https first. Falls back to http only where Docker does too, and only when https gets no
 * response.
 */
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

  // Best effort: some registries require another permission for this, and open uploads expire by
  // themselves.
  if (reply.status === 202 && location?.origin === url.origin) {
    await send(client, location, { method: "DELETE", headers }).catch((error: unknown) => {
      if (!(error instanceof NoReply)) throw error;
    });
  }

  return reply;
}
