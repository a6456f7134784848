/** The headers that the proxy passes on or adds. Lists are flat: name, value, name, value. */
import { type Exchange, header } from "./exchange.ts";
import type { Target } from "./target.ts";

const hopByHop = new Set([
  "connection",
  "proxy-connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

const replaced = new Set([
  "host",
  "expect",
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-request-id",
  "x-request-start",
  "x-kamal-target",
]);

export function endToEnd(raw: readonly string[], connection: string | undefined): string[] {
  const named = new Set((connection ?? "").toLowerCase().split(/\s*,\s*/));
  return filter(raw, (name) => !hopByHop.has(name) && !named.has(name));
}

export function requestHeaders(exchange: Exchange, target: Target): string[] {
  const { request } = exchange;
  const trusted = target.options.forwardHeaders;
  const before = (name: string) => (trusted ? header(request, name) : "");
  const prior = (name: string) => (before(name) ? `${before(name)}, ` : "");
  const headers = ["Host", exchange.host];

  headers.push(...filter(endToEnd(request.rawHeaders, request.headers.connection), (name) => !replaced.has(name)));
  headers.push("X-Forwarded-For", `${prior("x-forwarded-for")}${exchange.clientAddress}`);
  headers.push("X-Forwarded-Host", before("x-forwarded-host") || exchange.host);
  headers.push("X-Forwarded-Proto", before("x-forwarded-proto") || (exchange.secure ? "https" : "http"));
  headers.push("X-Request-Id", exchange.requestId, "X-Request-Start", exchange.requestStart);
  headers.push("X-Kamal-Target", `${prior("x-kamal-target")}${target.address}`);

  if (exchange.upgradeHead) {
    headers.push("Connection", "Upgrade", "Upgrade", request.headers.upgrade ?? "");
  } else if (request.headers["transfer-encoding"]) {
    headers.push("Transfer-Encoding", "chunked");
  } else if (!request.headers["content-length"] && ["POST", "PUT", "PATCH"].includes(request.method ?? "")) {
    headers.push("Content-Length", "0");
  }

  return headers;
}

function filter(flat: readonly string[], keep: (name: string) => boolean): string[] {
  const result: string[] = [];
  for (let index = 0; index + 1 < flat.length; index += 2) {
    const name = flat[index] ?? "";
    if (keep(name.toLowerCase())) result.push(name, flat[index + 1] ?? "");
  }
  return result;
}
