/** One request through the proxy: the request, the proxy's own responses, and the log line. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type ErrorPages, errorPage } from "./error-pages.ts";
import { log } from "./json-log.ts";

export class Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Set for an upgrade request: the bytes that were received after its head. */
  readonly upgradeHead: Buffer | undefined;
  readonly secure: boolean;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly clientAddress: string;
  readonly requestId: string;
  readonly requestStart: string;
  readonly #clientPort: number | undefined;
  readonly #started = process.hrtime.bigint();

  service = "";
  target = "";
  matchedPrefix = "/";
  status = 200;
  bytes = 0;
  responseHeaders: readonly string[] = [];
  loggedHeaders: { request: readonly string[]; response: readonly string[] } = { request: [], response: [] };
  pages: ErrorPages | undefined;
  /** Upgraded to a WebSocket: neither a drain nor a shutdown waits for its end. */
  hijacked = false;

  constructor(request: IncomingMessage, response: ServerResponse, secure: boolean, upgradeHead?: Buffer) {
    this.request = request;
    this.response = response;
    this.secure = secure;
    this.upgradeHead = upgradeHead;
    this.host = request.headers.host ?? "";

    const [path = "/", query = ""] = (request.url ?? "/").split(/\?(.*)/s);
    this.path = decode(path);
    this.query = query;
    this.clientAddress = (request.socket.remoteAddress ?? "").replace(/^::ffff:/, "");
    this.#clientPort = request.socket.remotePort;
    this.requestId = header(request, "x-request-id") || randomUUID();
    this.requestStart = header(request, "x-request-start") || `t=${Date.now()}`;
  }

  get hostname(): string {
    return this.host.replace(/:\d+$/, "");
  }

  get durationSeconds(): number {
    return Number(process.hrtime.bigint() - this.#started) / 1e9;
  }

  /** Responds with an error page. */
  fail(status: number, message = ""): void {
    this.send(status, errorPage(this.pages, status, message));
  }

  send(status: number, body: string, headers: readonly string[] = ["Content-Type", "text/html; charset=utf-8"]): void {
    if (this.response.headersSent || this.response.destroyed) {
      this.response.destroy();
      return;
    }

    this.status = status;
    this.responseHeaders = headers;
    const content = Buffer.from(body);
    const withoutBody = this.request.method === "HEAD";
    this.bytes = withoutBody ? 0 : content.length;
    this.response.writeHead(status, [...headers, "Content-Length", String(content.length)]);
    this.response.end(withoutBody ? undefined : content);
  }

  sendText(status: number, text: string): void {
    const type = ["Content-Type", "text/plain; charset=utf-8", "X-Content-Type-Options", "nosniff"];
    this.send(status, `${text}\n`, [...type, "Connection", "close"]);
  }

  /** Resolves when the system has the last byte of the response, or the client has gone. */
  async delivered(): Promise<void> {
    const { response } = this;
    if (this.hijacked || response.writableFinished || response.destroyed) return;
    await new Promise<void>((resolve) => {
      response.once("finish", resolve).once("close", resolve);
    });
  }

  log(ports: { http: number; https: number }): void {
    const { request } = this;
    const length = request.headers["content-length"];
    log.info("Request", {
      host: this.host,
      port: this.secure ? ports.https : ports.http,
      path: this.path,
      request_id: this.requestId,
      status: this.status,
      service: this.service,
      target: this.target,
      duration: Number(process.hrtime.bigint() - this.#started),
      method: request.method,
      req_content_length: length ? Number(length) : request.headers["transfer-encoding"] ? -1 : 0,
      req_content_type: header(request, "content-type"),
      resp_content_length: this.bytes,
      resp_content_type: headerValue(this.responseHeaders, "content-type"),
      client_addr: this.clientAddress,
      client_port: String(this.#clientPort ?? ""),
      remote_addr: header(request, "x-forwarded-for") || this.clientAddress,
      user_agent: header(request, "user-agent"),
      proto: `HTTP/${request.httpVersion}`,
      scheme: this.secure ? "https" : "http",
      query: this.query,
      ...headerFields("req", this.loggedHeaders.request, request.rawHeaders),
      ...headerFields("resp", this.loggedHeaders.response, this.responseHeaders),
    });
  }
}

export function header(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(",") : (value ?? "");
}

/** The values of a header, joined with commas, from a flat list of names and values. */
export function headerValue(flat: readonly string[], name: string): string {
  return flat.filter((_, index) => index % 2 === 1 && flat[index - 1]?.toLowerCase() === name.toLowerCase()).join(",");
}

function headerFields(side: string, names: readonly string[], flat: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => [`${side}_${name.toLowerCase().replaceAll("-", "_")}`, headerValue(flat, name)]),
  );
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
