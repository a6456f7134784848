/** Health checks: one immediately, then one per interval. Healthy is 200-299, after redirects. */
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { log } from "./json-log.ts";
import { describeNetworkError, splitAddress } from "./network-errors.ts";
import type { HealthCheckConfig } from "./types.ts";

const maxRedirects = 10;

export class HealthCheck {
  readonly #closed = new AbortController();
  readonly #config: HealthCheckConfig;
  readonly #address: string;
  readonly #report: (healthy: boolean) => void;

  constructor(target: string, config: HealthCheckConfig, report: (healthy: boolean) => void) {
    this.#config = config;
    this.#address = config.port > 0 ? `${splitAddress(target).host}:${config.port}` : target;
    this.#report = report;
    void this.#run();
  }

  close(): void {
    this.#closed.abort();
  }

  async #run(): Promise<void> {
    let next = Date.now();
    while (!this.#closed.signal.aborted) {
      await this.#check();
      // A check that takes longer than the interval is followed by the next one immediately, as
      // with Go's Ticker, which buffers one tick.
      next = Math.max(next + this.#config.interval, Date.now());
      await pause(next - Date.now(), this.#closed.signal);
    }
  }

  async #check(): Promise<void> {
    const path = this.#config.path.startsWith("/") ? this.#config.path : `/${this.#config.path}`;
    const url = `http://${this.#address}${path}`;
    const deadline = AbortSignal.timeout(this.#config.timeout);
    let problem: string | undefined;

    try {
      const signal = AbortSignal.any([this.#closed.signal, deadline]);
      const { status } = await getFollowingRedirects(this.#address, path, this.#config.host || this.#address, signal);
      if (status < 200 || status > 299) problem = `unexpected status (${status})`;
    } catch (error) {
      problem = deadline.aborted ? "request timed out" : error instanceof Error ? error.message : String(error);
    }
    if (this.#closed.signal.aborted) return;

    if (problem !== undefined) log.info("Healthcheck failed", { url, error: problem });
    this.#report(problem === undefined);
  }
}

async function getFollowingRedirects(address: string, path: string, hostHeader: string, signal: AbortSignal) {
  let answer = await get("http:", address, path, hostHeader, signal);
  let scheme = "http:";
  let authority = address;
  let current = path;

  for (let redirects = 0; isRedirect(answer.status) && answer.location; redirects++) {
    const location: string = answer.location;
    if (redirects === maxRedirects) throw new Error(`Get "${location}": stopped after ${maxRedirects} redirects`);

    const [, newScheme, newAuthority, rest] = /^(https?:)\/\/([^/?#]*)([^#]*)/i.exec(location) ?? [];
    // Not with URL, which does not accept a container ID of digits alone as a host name.
    scheme = newScheme?.toLowerCase() ?? scheme;
    authority = newAuthority ?? authority;
    current = newAuthority !== undefined ? rest || "/" : resolvePath(current, location);
    answer = await get(scheme, authority, current, authority, signal);
  }

  return answer;
}

function resolvePath(from: string, location: string): string {
  const { pathname, search } = new URL(location, `http://target${from}`);
  return pathname + search;
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function get(scheme: string, authority: string, path: string, hostHeader: string, signal: AbortSignal) {
  const secure = scheme === "https:";
  const { host, port } = splitAddress(/:\d+$/.test(authority) ? authority : `${authority}:${secure ? 443 : 80}`);
  const headers = { Host: hostHeader, "User-Agent": "kamal-proxy", "Accept-Encoding": "gzip" };

  return new Promise<{ status: number; location: string | undefined }>((resolve, reject) => {
    const request = (secure ? httpsRequest : httpRequest)({ host, port, path, headers, signal, agent: false });
    request.on("error", (error) =>
      reject(new Error(`Get "${scheme}//${authority}${path}": ${describeNetworkError(error, `${host}:${port}`)}`)),
    );
    request.on("response", (response: IncomingMessage) => {
      const answer = { status: response.statusCode ?? 0, location: response.headers.location };
      // The check counts once the whole body has been read, within the same timeout. It does not
      // matter if the body breaks off.
      response.on("error", () => resolve(answer)).on("close", () => resolve(answer));
      response.resume();
    });
    request.end();
  });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };

    const timer = setTimeout(done, Math.max(0, milliseconds));
    signal.addEventListener("abort", done);
  });
}
