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

/** What a registry said, read no further than needed. */
export interface Reply {
  status: number;
  headers: Headers;
  /** At most 64 KiB. */
  body: string;
  url: URL;
}

/** Nobody answered, or something that is no registry. The message is a plain sentence without credentials. */
export class NoReply extends Error {}

/**
 * One request, redirects not followed: a redirect would carry the credentials to a place that nobody has looked at.
 *
 * @throws NoReply when there is no HTTP answer; the signal's reason when aborted.
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
 * The token service's address when credentials may go there: https, or plain http on this machine when the registry
 * itself is on this machine. undefined for anything else.
 */
export function trustedRealm(realm: string | undefined, registry: URL): URL | undefined {
  const url = URL.parse(realm ?? "");
  if (url === null || url.username !== "" || url.password !== "") return undefined;
  if (url.protocol === "https:") return url;
  return url.protocol === "http:" && isLoopback(bareHost(url)) && isLoopback(bareHost(registry)) ? url : undefined;
}

/** The first error that the registry names, fit for a report: one line, short, without the credentials. */
export function registryWords(reply: Reply, credentials: Credentials | undefined): string {
  const words = errorMessages(reply.body).join("; ") || reply.body.replace(/<[^>]*>/g, " ");
  const secrets = credentials === undefined ? [] : [basicAuthorization(credentials).slice(6), credentials.password];
  const clean = secrets
    .filter((secret) => secret !== "")
    .reduce((text, secret) => text.replaceAll(secret, "***"), words);
  return clean
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 300);
}

function errorMessages(body: string): string[] {
  const parsed = parseJson(body);
  if (!isRecord(parsed)) return [];
  const { errors, details } = parsed;
  // Docker Hub's token service says `details` where the specification says `errors`.
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

/** fetch says only "fetch failed"; what happened is in its cause. */
function networkReason(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (cause instanceof AggregateError && cause.errors.length > 0) return messageOf(cause.errors[0]);
  return messageOf(cause);
}
