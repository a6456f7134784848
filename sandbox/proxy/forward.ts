/** Sends a request to a target and the response back: streamed, buffered or as a tunnel. */
import { request as httpRequest, type IncomingMessage } from "node:http";
import { type Duplex, pipeline, type Readable } from "node:stream";
import { type Exchange, headerValue } from "./exchange.ts";
import { endToEnd, requestHeaders } from "./headers.ts";
import { log } from "./json-log.ts";
import { describeNetworkError, splitAddress } from "./network-errors.ts";
import type { InflightRequest, Target } from "./target.ts";

class TimedOut extends Error {}
class Draining extends Error {}
class ClientGone extends Error {}
class TooLarge extends Error {}

export const maxHeaderSize = 1024 * 1024;

export async function forward(exchange: Exchange, target: Target, inflight: InflightRequest): Promise<void> {
  const { options } = target;
  exchange.target = target.address;
  exchange.loggedHeaders = { request: options.logRequestHeaders, response: options.logResponseHeaders };

  try {
    const buffered = options.bufferRequests && !exchange.upgradeHead;
    const body = buffered ? await readBody(exchange.request, options.maxRequestBodySize, inflight.signal) : undefined;
    await relay(exchange, target, inflight, body);
  } catch (error) {
    sendFailure(exchange, target, error);
  }
}

function relay(exchange: Exchange, target: Target, inflight: InflightRequest, body: Buffer | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const { request, response } = exchange;
    const upstream = httpRequest({
      ...splitAddress(target.address),
      method: request.method,
      path: targetPath(exchange),
      headers: requestHeaders(exchange, target),
      // One connection per request: a target may close a kept-alive one just as a request is sent.
      agent: false,
      maxHeaderSize,
    });
    let timer: NodeJS.Timeout | undefined;
    const abandon = () => upstream.destroy(new Draining());

    const onClose = () => {
      if (!response.writableFinished && !exchange.hijacked) upstream.destroy(new ClientGone());
    };

    const settle = (error?: unknown) => {
      clearTimeout(timer);
      inflight.signal.removeEventListener("abort", abandon);
      response.removeListener("close", onClose);
      if (error === undefined) resolve();
      else reject(error);
    };

    response.once("close", onClose);
    inflight.signal.addEventListener("abort", abandon);
    upstream.on("error", settle);
    // The timeout is for the head of the response. It starts when the whole request has been sent.
    upstream.on("finish", () => {
      const limit = target.options.responseTimeout;
      if (limit > 0) timer = setTimeout(() => upstream.destroy(new TimedOut()), limit);
    });
    upstream.on("response", (incoming) => {
      clearTimeout(timer);
      respond(exchange, target, inflight, incoming).then(() => settle(), settle);
    });
    upstream.on("upgrade", (incoming, socket, head) => {
      clearTimeout(timer);
      inflight.hijacked = true;
      exchange.hijacked = true;
      tunnel(exchange, incoming, socket, head, inflight.signal).then(() => settle(), settle);
    });

    if (body) upstream.end(body);
    else if (exchange.upgradeHead) upstream.end();
    else request.pipe(upstream);
  });
}

async function respond(
  exchange: Exchange,
  target: Target,
  inflight: InflightRequest,
  incoming: IncomingMessage,
): Promise<void> {
  const { response, request } = exchange;
  const { bufferResponses, maxResponseBodySize } = target.options;
  const status = incoming.statusCode ?? 502;
  const headers = endToEnd(incoming.rawHeaders, incoming.headers.connection);
  const type = headerValue(headers, "content-type").split(";")[0];
  const content =
    bufferResponses && type !== "text/event-stream"
      ? await readBody(incoming, maxResponseBodySize, inflight.signal).catch((error) => {
          if (!(error instanceof TooLarge)) throw new Aborted();
          log.info("Response exceeded max response limit", { path: exchange.path });
          return error;
        })
      : undefined;
  if (content instanceof TooLarge) return exchange.sendText(500, "Internal Server Error");

  exchange.status = status;
  exchange.responseHeaders = headers;
  if (content) {
    const bodyless = request.method === "HEAD" || status === 204 || status === 304;
    const measured = incoming.headers["content-length"] !== undefined || bodyless;
    response.writeHead(status, measured ? headers : [...headers, "Content-Length", String(content.length)]);
    response.end(content);
    exchange.bytes = content.length;
    return;
  }

  response.writeHead(status, headers);
  response.flushHeaders();
  await new Promise<void>((resolve, reject) => {
    pipeline(incoming, response, (error) => (error ? reject(new Aborted()) : resolve()));
    incoming.on("data", (chunk: Buffer) => {
      exchange.bytes += chunk.length;
    });
  });
}

/** One side broke off during the response. It is too late for an error page. */
class Aborted extends Error {}

function tunnel(exchange: Exchange, incoming: IncomingMessage, upstream: Duplex, head: Buffer, signal: AbortSignal) {
  const client = exchange.request.socket;
  exchange.status = 101;
  exchange.responseHeaders = incoming.rawHeaders;
  exchange.response.detachSocket(client);

  const lines = ["HTTP/1.1 101 Switching Protocols"];
  for (let i = 0; i + 1 < incoming.rawHeaders.length; i += 2) {
    lines.push(`${incoming.rawHeaders[i]}: ${incoming.rawHeaders[i + 1]}`);
  }

  upstream.on("error", () => {});
  client.write(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
  client.write(head);
  upstream.write(exchange.upgradeHead ?? Buffer.alloc(0));

  return new Promise<void>((resolve) => {
    const cut = () => {
      client.destroy();
      upstream.destroy();
    };

    signal.addEventListener("abort", cut);
    pipeline(upstream, client, upstream, () => {
      signal.removeEventListener("abort", cut);
      cut();
      resolve();
    });
  });
}

function sendFailure(exchange: Exchange, target: Target, error: unknown): void {
  const { response, path } = exchange;
  if (response.headersSent || error instanceof Aborted) response.destroy();
  else if (error instanceof TooLarge) exchange.sendText(413, "Request too large");
  else if (error instanceof ClientGone) exchange.status = 499;
  else if (error instanceof TimedOut || (error as NodeJS.ErrnoException).code === "ETIMEDOUT") exchange.fail(504);
  else if (error instanceof Draining) {
    log.info("Request cancelled due to draining", { target: target.address, path });
    exchange.fail(504);
  } else {
    const description = describeNetworkError(error, target.address);
    log.error("Error while proxying", { target: target.address, path, error: description });
    exchange.fail(502);
  }
}

function readBody(stream: Readable, limit: number, signal: AbortSignal): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;

    const stop = (error?: Error) => {
      signal.removeEventListener("abort", abandon);
      if (error) reject(error);
      else resolve(Buffer.concat(chunks));
    };

    const abandon = () => stop(new Draining());
    signal.addEventListener("abort", abandon);
    stream.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (limit > 0 && size > limit) stop(new TooLarge());
      else chunks.push(chunk);
    });
    stream.on("end", () => stop());
    stream.on("error", () => stop(new ClientGone()));
    stream.on("close", () => stop(new ClientGone()));
  });
}

/** The URL as received, without the service's path prefix if that is to be stripped. */
function targetPath({ request, matchedPrefix }: Exchange): string {
  const url = request.url ?? "/";
  if (matchedPrefix === "/" || !url.startsWith(matchedPrefix)) return url;
  const rest = url.slice(matchedPrefix.length);
  return rest.startsWith("/") ? rest : `/${rest}`;
}
