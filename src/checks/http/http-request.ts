import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import type { ConnectionProblem, Place } from "../../catalogue/connection-problem.ts";
import { stopwatch } from "../../local/stopwatch.ts";
import { messageOf } from "../../model/failure.ts";
import { authority } from "../../text/authority.ts";
import { peerLine } from "../../text/peer-text.ts";

/** Enough for the title of a page. Bytes. */
const bodyLimit = 4096;

export interface HttpRequestOptions {
  method: "GET" | "OPTIONS";
  secure: boolean;
  /** Where to connect. */
  address: string;
  port: number;
  /** Host header and SNI. */
  name: string;
  path: string;
  /** For connection, handshake and response together. */
  timeoutMs: number;
  signal: AbortSignal;
}

export type HttpResult =
  | { kind: "response"; status: number; location: string | undefined; fromProxy: boolean; latencyMs: number }
  | { kind: "timeout"; afterMs: number }
  | { kind: "broken"; problem: ConnectionProblem; at: Place };

/**
 * Sends one request on a new connection, as a new visitor does. It ignores an invalid certificate:
 * the `tls` probe reports that, and it must not hide whether the app responds. The request contains
 * no secrets.
 *
 * @throws the signal's reason when it is aborted; every other problem is a result.
 */
export async function sendRequest(options: HttpRequestOptions): Promise<HttpResult> {
  const { timeoutMs, signal, name, port, secure } = options;
  signal.throwIfAborted();
  const elapsed = stopwatch();
  const timeout = AbortSignal.timeout(timeoutMs);

  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const requestOptions = {
        host: options.address,
        port,
        method: options.method,
        path: options.path,
        headers: { host: authority(name, port, secure), "user-agent": "kamal-action", accept: "*/*" },
        agent: false,
        signal: AbortSignal.any([signal, timeout]),
      };

      const sni = isIP(name) === 0 ? name : "";
      const request = secure
        ? httpsRequest({ ...requestOptions, servername: sni, rejectUnauthorized: false })
        : httpRequest(requestOptions);
      // `on`, not `once`: an error after the response has started needs a listener too.
      request.once("response", resolve).on("error", reject).end();
    });

    const latencyMs = elapsed();
    const body = await firstPart(response);

    return {
      kind: "response",
      status: response.statusCode ?? 0,
      location: locationOf(response),
      fromProxy: isProxyPage(response.statusCode ?? 0, body),
      latencyMs,
    };
  } catch (error) {
    signal.throwIfAborted();
    if (timeout.aborted) return { kind: "timeout", afterMs: timeoutMs };
    return { kind: "broken", problem: connectionProblem(error), at: { address: options.address, port, name } };
  }
}

export function is2xx(answer: HttpResult): boolean {
  return answer.kind === "response" && answer.status >= 200 && answer.status < 300;
}

/** kamal-proxy's own pages have the title `404 — Not Found`, which an app rarely uses. */
function isProxyPage(status: number, body: string): boolean {
  const title = /<title>([^<]*)<\/title>/i.exec(body)?.[1]?.trim() ?? "";
  const shown = String(status);
  return title.startsWith(shown) && /^\s*(?:—|-|&mdash;)/.test(title.slice(shown.length));
}

/** One clean line, because messages quote it. */
function locationOf({ headers: { location } }: IncomingMessage): string | undefined {
  return location === undefined ? undefined : peerLine(location, 2000);
}

async function firstPart(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;

  for await (const part of response) {
    const bytes = Buffer.from(part);
    parts.push(bytes);
    size += bytes.length;
    if (size >= bodyLimit) break;
  }

  response.destroy();
  return Buffer.concat(parts).toString("utf8", 0, bodyLimit);
}

/** Why there was no response. */
export function connectionProblem(error: unknown): ConnectionProblem {
  const code = errorCode(error);
  if (code === "ECONNREFUSED") return { kind: "refused" };
  if (["ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"].includes(code)) return { kind: "unreachable", code };
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return { kind: "unresolved", code };
  // The code is EPROTO or ERR_SSL_…, depending on whether writing or reading failed, but the
  // message is always OpenSSL's.
  if (/wrong version number|packet length too long/i.test(messageOf(error))) return { kind: "no-tls" };
  if (code.startsWith("ERR_SSL") || code === "EPROTO") return { kind: "handshake", code };

  return code === "ECONNRESET" ? { kind: "closed" } : { kind: "other", said: peerLine(messageOf(error)) };
}

function errorCode(error: unknown): string {
  const inner = error instanceof AggregateError && error.errors.length > 0 ? error.errors[0] : error;
  return inner instanceof Error && "code" in inner && typeof inner.code === "string" ? inner.code : "unknown";
}
