import { isRecord } from "../../model/is-record.ts";
import { parseJson } from "../../text/parse-json.ts";
import type { Observation } from "../check.ts";
import type { Challenge } from "./challenge.ts";
import { basicAuthorization, type Credentials, type RegistryClient, send, trustedRealm } from "./registry-client.ts";
import type { RegistryName } from "./registry-name.ts";
import {
  authFailed,
  noCredentials,
  pushDenied,
  unexpected,
  unsupportedChallenge,
  untrustedRealm,
} from "./registry-reasons.ts";

export interface LoginRequest {
  client: RegistryClient;
  registry: RegistryName;
  credentials: Credentials | undefined;
  challenges: readonly Challenge[];
  /** The URL at which the registry responded, with the scheme that worked. */
  base: URL;
  /** What the token must allow. */
  actions: "pull" | "pull,push";
}

export type Login =
  | { kind: "authorized"; authorization: string | undefined }
  | { kind: "refused"; observation: Observation };

/**
 * Logs in as the registry's challenge demands: with a token for the actions, or with Basic on every
 * request.
 */
export async function authorize(request: LoginRequest): Promise<Login> {
  const { registry, credentials, challenges } = request;
  const bearer = challenges.find(({ scheme }) => scheme === "bearer");
  if (bearer !== undefined) return await bearerLogin(request, bearer);
  if (!challenges.some(({ scheme }) => scheme === "basic")) return refused(unsupportedChallenge(registry));
  if (credentials === undefined) return refused(noCredentials(registry));
  return await basicLogin(request, credentials);
}

async function basicLogin({ client, registry, base }: LoginRequest, credentials: Credentials): Promise<Login> {
  const authorization = basicAuthorization(credentials);
  const reply = await send(client, new URL("/v2/", base), { headers: { authorization } });
  if (reply.status === 401 || reply.status === 403) return refused(authFailed(registry, reply, credentials));
  return { kind: "authorized", authorization };
}

async function bearerLogin(request: LoginRequest, challenge: Challenge): Promise<Login> {
  const { client, registry, credentials, base } = request;
  if (credentials === undefined) return refused(noCredentials(registry));

  const realm = trustedRealm(challenge.parameters.get("realm"), base);
  if (realm === undefined) return refused(untrustedRealm(registry, challenge.parameters.get("realm")));

  const headers = { authorization: basicAuthorization(credentials) };
  const service = challenge.parameters.get("service");
  if (service !== undefined) realm.searchParams.set("service", service);
  const loginUrl = new URL(realm);
  realm.searchParams.set("scope", `repository:${registry.name}:${request.actions}`);

  const reply = await send(client, realm, { headers });
  if (reply.status === 401 || reply.status === 403) {
    // Some token services refuse a scope with the same status as a wrong password. `docker login`
    // requests no scope, so a request without one shows whether the password is right.
    const login = await send(client, loginUrl, { headers });
    const known = login.status === 200;
    return refused(known ? pushDenied(registry, reply, credentials) : authFailed(registry, reply, credentials));
  }

  const token = reply.status === 200 ? tokenOf(reply.body) : undefined;
  if (token === undefined)
    return refused(unexpected(registry, reply, `GET ${realm.origin}${realm.pathname}`, credentials));

  return { kind: "authorized", authorization: `Bearer ${token}` };
}

function tokenOf(body: string): string | undefined {
  const parsed = parseJson(body);
  if (!isRecord(parsed)) return undefined;

  // The specification allows both names. A token must be valid in a header.
  const { token, access_token: alias } = parsed;
  return [token, alias].find((value): value is string => typeof value === "string" && /^[!-~]+$/.test(value));
}

function refused(observation: Observation): Login {
  return { kind: "refused", observation };
}
