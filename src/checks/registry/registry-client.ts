import { messageOf } from "../../model/failure.ts";
import { isRecord } from "../../model/is-record.ts";
import { parseJson } from "../../text/parse-json.ts";
import { peerLine } from "../../text/peer-text.ts";
import { oneLine } from "../../text/plain-text.ts";
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
  /** Each is one clean line. */
  headers: Headers;
  body: string;
  /** The body as it was sent, for its digest. */
  bytes: Buffer;
  url: URL;
}

/** Node refuses responses with more. Bytes. */
const longestHeader = 16_384;
/** How much of a body is read, unless the caller asks for more. Bytes. */
const usualLimit = 65_536;

/** There was no HTTP response. The message is a plain sentence without credentials. */
export class NoReply extends Error {}

/**
 * Sends one request and does not follow redirects, which could send the credentials to an untrusted
 * host.
 *
 * @throws NoReply when there is no HTTP response; the signal's reason when aborted.
 */
export async function send(
  client: RegistryClient,
  url: URL,
  { maxBytes = usualLimit, ...init }: RequestInit & { maxBytes?: number } = {},
): Promise<Reply> {
  try {
    const response = await client.fetch(url, { ...init, redirect: "manual", signal: client.signal });
    const headers = plainHeaders(response.headers);
    const bytes = await readSome(response, maxBytes);
    return { status: response.status, headers, body: bytes.toString("utf8"), bytes, url };
  } catch (error) {
    client.signal.throwIfAborted();
    const reason = peerLine(networkReason(error));
    throw new NoReply(`${url.origin} cannot be reached (${reason})`, { cause: error });
  }
}

function plainHeaders(headers: Headers): Headers {
  return new Headers([...headers].map(([name, value]): [string, string] => [name, peerLine(value, longestHeader)]));
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
  // Cleaned first, because an invisible character can split a secret.
  const clean = secrets
    .filter((secret) => secret !== "")
    .reduce((text, secret) => text.replaceAll(secret, "***"), oneLine(message));

  return peerLine(clean);
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

function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "");
}

async function readSome(response: Response, limit: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;

  for await (const part of response.body ?? []) {
    parts.push(part);
    size += part.byteLength;
    if (size >= limit) break;
  }

  return Buffer.concat(parts).subarray(0, limit);
}

/** fetch's own message is only "fetch failed"; its cause says what happened. */
function networkReason(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (cause instanceof AggregateError && cause.errors.length > 0) return messageOf(cause.errors[0]);
  return messageOf(cause);
}
