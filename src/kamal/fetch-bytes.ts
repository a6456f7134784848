// HTTP requests with a limit on the size of their responses. Not `fetch`: that ignores HTTPS_PROXY,
// which `gem` honors.

import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";

export interface FetchOptions {
  method?: "GET" | "POST" | "PUT";
  headers?: Readonly<Record<string, string>>;
  body?: Buffer;
  /** The most that the response may have. Bytes. */
  maxBytes: number;
  signal: AbortSignal;
}

export interface Fetched {
  status: number;
  body: Buffer;
}

/** Sends requests over connections that are reused until `close`. */
export interface Fetcher {
  /** Follows redirects of a GET. @throws Error for anything but a complete response. */
  fetch(url: URL, options: FetchOptions): Promise<Fetched>;
  close(): void;
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const mostRedirects = 3;

export function createFetcher(): Fetcher {
  const options = { keepAlive: true, maxSockets: 8, proxyEnv: process.env };
  const agents = { http: new HttpAgent(options), https: new HttpsAgent(options) };

  const send = (url: URL, { method = "GET", headers, signal }: FetchOptions): ClientRequest => {
    const request = { method, headers: { "User-Agent": "kamal-action", ...headers }, signal };
    if (url.protocol === "https:") return httpsRequest(url, { ...request, agent: agents.https });
    if (url.protocol === "http:") return httpRequest(url, { ...request, agent: agents.http });
    throw new Error(`${url.protocol.slice(0, -1)} is not supported`);
  };

  const fetchOnce = async (url: URL, options: FetchOptions) => {
    const response = await responseOf(send(url, options), options.body);
    return { response, body: await readBody(response, options.maxBytes) };
  };

  return {
    async fetch(url, options) {
      let target = url;
      for (let hop = 0; hop <= mostRedirects; hop++) {
        const { response, body } = await fetchOnce(target, options);
        const { statusCode: status = 0, headers } = response;
        const location = redirects.has(status) && options.method === undefined ? headers.location : undefined;
        if (location === undefined) return { status, body };
        target = new URL(location, target);
      }

      throw new Error(`more than ${mostRedirects} redirects`);
    },
    close() {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

function responseOf(request: ClientRequest, body: Buffer | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // Stays registered: a connection may also break while the response is read.
    request.on("error", reject);
    request.on("response", resolve);
    request.end(body);
  });
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;

  for await (const chunk of response) {
    if (!Buffer.isBuffer(chunk)) throw new Error("expected bytes");
    size += chunk.length;
    if (size > maxBytes) {
      response.destroy();
      throw new Error(`the response is larger than ${maxBytes} bytes`);
    }

    chunks.push(chunk);
  }

  if (!response.complete) throw new Error("the response is incomplete");
  return Buffer.concat(chunks);
}
