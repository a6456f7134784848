import type { Observation } from "../check.ts";
import { parseChallenges } from "./challenge.ts";
import { pingRegistry, type RegistryCheckOptions } from "./registry-check.ts";
import { type Credentials, type RegistryClient, type Reply, send } from "./registry-client.ts";
import { type RegistryName, registryName } from "./registry-name.ts";
import { unexpected } from "./registry-reasons.ts";
import { authorize, type LoginRequest } from "./registry-token.ts";

/** A registry that answers, with the login that it asked for. */
export interface RegistrySession {
  registry: RegistryName;
  /**
   * Sends a request below `/v2/NAME/`.
   * @throws NoReply; Refused when the registry does not accept the login.
   */
  request(path: string, init?: Parameters<typeof send>[2]): Promise<Reply>;
  /** The observation for a response that the protocol does not allow. */
  unexpected(reply: Reply, step: string): Observation;
}

/** The registry does not accept the login, or responds with something other than a login. */
export class Refused extends Error {
  readonly observation: Observation;

  constructor(observation: Observation) {
    super(observation.reason);
    this.observation = observation;
  }
}

/** @throws NoReply, Refused */
export async function openRegistry(
  options: RegistryCheckOptions,
  signal: AbortSignal,
  actions: LoginRequest["actions"] = "pull",
): Promise<RegistrySession> {
  const client: RegistryClient = { fetch: options.fetch ?? fetch, signal };
  const registry = registryName(options.server, options.repository);
  const credentials = credentialsOf(options);
  const ping = await pingRegistry(client, registry);
  let authorization: string | undefined;

  const logIn = async (challenge: Reply) => {
    const challenges = parseChallenges(challenge.headers.get("www-authenticate") ?? "");
    const login = await authorize({ client, registry, credentials, challenges, base: ping.url, actions });
    if (login.kind === "refused") throw new Refused(login.observation);
    authorization = login.authorization;
  };

  if (ping.status === 401) await logIn(ping);

  return {
    registry,
    unexpected: (reply, step) => unexpected(registry, reply, step, credentials),
    request: async (path, init = {}) => {
      const url = new URL(`/v2/${registry.name}/${path}`, ping.url);
      const ask = () =>
        send(client, url, { ...init, headers: { ...init.headers, ...(authorization && { authorization }) } });

      const reply = await ask();
      // Some registries allow anyone to GET /v2/, and require a login only for what follows.
      if (reply.status !== 401 || authorization !== undefined || reply.headers.get("www-authenticate") === null)
        return reply;

      await logIn(reply);
      return ask();
    },
  };
}

function credentialsOf({ username, password }: RegistryCheckOptions): Credentials | undefined {
  return username && password ? { username, password } : undefined;
}
