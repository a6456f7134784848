import { messageOf } from "../../model/failure.ts";
import { isRecord } from "../../model/is-record.ts";
import { isLoopback } from "../addresses.ts";

export interface Credentials {
  username: string;
  password: string;
}

export interface RegistryClient {
  fetch: typeof fetch;
  signal: AbortSignal;
}

/** A response of a registry; the body is truncated. */
export interface Reply {
  status: number;
  headers: Headers;
  /** At most 64 KiB. */
  body: string;
  url: URL;
}

/** There was no HTTP response. The message is a plain sentence without credentials. */
export class NoReply extends Error {}

/**
 * Sends one request and does not follow redirects, which could send the credentials to an untrusted
 * host.
 *
 * @throws NoReply when there is no HTTP response; the signal's reason when aborted.
 */
export async function send(client: RegistryClient, url: URL, init: RequestInit = {}): Promise<Reply> {
  try {
    const response = await client.fetch(url, { ...init, redirect: "manual", signal: client.signal });
    return { status: response.status, headers: response.headers, body: await readSome(response), url };
  } catch (error) {
    client.signal.throwIfAborted();
    throw new NoReply(`${url.origin} cannot be reached (${networkReason(error)})`, { cause: error });
  }
}

export function basicAuthorization({ username, password }: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
}

/**
 * The URL of the token service when credentials may be sent to it: https, or plain http when both
 * the token service and the registry are on this machine. undefined otherwise.
 */
export function trustedRealm(realm: string | undefined, registry: URL): URL | undefined {
  const url = URL.parse(realm ?? "");
  if (url === null || url.username !== "" || url.password !== "") return undefined;
  if (url.protocol === "https:") return url;
  return url.protocol === "http:" && isLoopback(bareHost(url)) && isLoopback(bareHost(registry)) ? url : undefined;
}

/** The error messages of the registry for the report: one short line, without the credentials. */
export function registryMessage(reply: Reply, credentials: Credentials | undefined): string {
  const message = errorMessages(reply.body).join("; ") || reply.body.replace(/<[^<>]*>/g, " ");
  const secrets = credentials === undefined ? [] : [basicAuthorization(credentials).slice(6), credentials.password];
  const clean = secrets
    .filter((secret) => secret !== "")
    .reduce((text, secret) => text.replaceAll(secret, "***"), message);

  return clean
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 300);
}

function errorMessages(body: string): string[] {
  const parsed = parseJson(body);
  if (!isRecord(parsed)) return [];

  const { errors, details } = parsed;
  // Docker Hub's token service uses `details` instead of `errors`, which the specification
  // requires.
  if (!Array.isArray(errors)) return typeof details === "string" ? [details] : [];

  return errors.filter(isRecord).map((error) => {
    const { code, message } = error;
    return [code, message].filter((part) => typeof part === "string" && part !== "").join(": ");
  });
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "");
}

async function readSome(response: Response): Promise<string> {
  const limit = 65_536;
  const parts: Uint8Array[] = [];
  let size = 0;

  for await (const part of response.body ?? []) {
    parts.push(part);
    size += part.byteLength;
    if (size >= limit) break;
  }

  return Buffer.concat(parts).toString("utf8", 0, limit);
}

/** fetch's own message is only "fetch failed"; its cause says what happened. */
function networkReason(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (cause instanceof AggregateError && cause.errors.length > 0) return messageOf(cause.errors[0]);
  return messageOf(cause);
}
