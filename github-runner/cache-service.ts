// A stand-in for GitHub's cache service, version 2, and for the storage behind its signed URLs. It
// refuses what the real one refuses. A test holds that GitHub's own client works with it.

import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

export interface CacheService extends AsyncDisposable {
  /** What the runner adds to the environment of an action. */
  env: Record<string, string>;
  /** The content of each complete entry, by key. A test may change it, as another job can. */
  entries: Map<string, Buffer>;
  /** The names of the methods that were called, and the HTTP methods of requests to the storage. */
  requests: string[];
}

interface Entry {
  key: string;
  version: string;
  /** Part of the signed URL. */
  signature: string;
  content: Buffer | undefined;
  isComplete: boolean;
}

interface Answer {
  status: number;
  body: object | Buffer;
}

const servicePath = "/twirp/github.actions.results.api.v1.CacheService/";
const storagePath = "/storage/";

export async function startCacheService(): Promise<CacheService> {
  const token = randomBytes(16).toString("hex");
  const requests: string[] = [];
  const contents = new Map<string, Buffer>();
  const store = new Map<string, Entry>();
  const context = { token, requests, contents, store, base: "" };

  const server = createServer((request, response) => {
    respond(request, context).then(
      (answer) => send(response, answer),
      () => send(response, twirpError(500, "internal", "the stand-in failed")),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  context.base = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;

  return {
    env: {
      ACTIONS_RESULTS_URL: `${context.base}/`,
      ACTIONS_RUNTIME_TOKEN: token,
      ACTIONS_CACHE_SERVICE_V2: "true",
    },
    entries: contents,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

interface Context {
  base: string;
  token: string;
  requests: string[];
  contents: Map<string, Buffer>;
  store: Map<string, Entry>;
}

async function respond(request: IncomingMessage, context: Context): Promise<Answer> {
  const url = new URL(request.url ?? "/", context.base);
  const body = await buffer(request);
  if (url.pathname.startsWith(storagePath)) return storage(request, { url, body, context });

  const method = url.pathname.startsWith(servicePath) ? url.pathname.slice(servicePath.length) : "";
  const handle = methods.get(method);
  if (handle === undefined || request.method !== "POST")
    return twirpError(404, "bad_route", "no handler for this path");
  context.requests.push(method);

  if (request.headers.authorization !== `Bearer ${context.token}`) {
    return twirpError(401, "unauthenticated", "the token is missing or invalid");
  }
  if (request.headers["content-type"] !== "application/json") {
    return twirpError(404, "bad_route", "unexpected Content-Type");
  }

  const fields = parseFields(body);
  if (fields === undefined) return twirpError(400, "malformed", "the body is not a request");
  return handle(fields, context);
}

interface Fields {
  key: string;
  version: string;
  size: string | undefined;
}

/** Keys are limited as GitHub's client limits them, versions are digests. */
function parseFields(body: Buffer): Fields | undefined {
  try {
    const { key, version, size_bytes: size } = JSON.parse(body.toString("utf8"));
    if (typeof key !== "string" || !/^[^,]{1,512}$/.test(key)) return undefined;
    if (typeof version !== "string" || !/^[0-9a-f]{64}$/.test(version)) return undefined;
    return { key, version, size: typeof size === "string" ? size : undefined };
  } catch {
    return undefined;
  }
}

type Method = (fields: Fields, context: Context) => Answer;

const methods: ReadonlyMap<string, Method> = new Map<string, Method>([
  ["CreateCacheEntry", create],
  ["FinalizeCacheEntryUpload", finalize],
  ["GetCacheEntryDownloadURL", find],
]);

function create({ key, version }: Fields, { store, base }: Context): Answer {
  if (store.has(key)) {
    return twirpError(409, "already_exists", "cache entry with the same key, version, and scope already exists");
  }

  const signature = randomBytes(16).toString("hex");
  store.set(key, { key, version, signature, content: undefined, isComplete: false });
  return { status: 200, body: { ok: true, signed_upload_url: signedUrl(base, key, signature), message: "" } };
}

function finalize({ key, version, size }: Fields, { store, contents }: Context): Answer {
  const entry = store.get(key);
  if (entry === undefined || entry.version !== version || entry.content === undefined) {
    return twirpError(404, "not_found", "there is no such upload");
  }
  if (entry.isComplete) return twirpError(409, "already_exists", "the upload is already finalized");
  if (size !== String(entry.content.length)) return twirpError(400, "invalid_argument", "the size does not match");

  entry.isComplete = true;
  contents.set(key, entry.content);
  return { status: 200, body: { ok: true, entry_id: String(store.size), message: "" } };
}

function find({ key, version }: Fields, { store, base }: Context): Answer {
  const entry = store.get(key);
  if (entry?.isComplete !== true || entry.version !== version) {
    return { status: 200, body: { ok: false, signed_download_url: "", matched_key: "" } };
  }

  const url = signedUrl(base, key, entry.signature);
  return { status: 200, body: { ok: true, signed_download_url: url, matched_key: key } };
}

function signedUrl(base: string, key: string, signature: string): string {
  return `${base}${storagePath}${encodeURIComponent(key)}?se=2099-01-01&sig=${signature}`;
}

function storage(
  request: IncomingMessage,
  { url, body, context }: { url: URL; body: Buffer; context: Context },
): Answer {
  const { method = "" } = request;
  context.requests.push(method);
  const entry = context.store.get(decodeURIComponent(url.pathname.slice(storagePath.length)));
  if (entry === undefined || url.searchParams.get("sig") !== entry.signature) {
    return { status: 403, body: { error: "AuthenticationFailed" } };
  }

  if (method === "PUT") {
    if (entry.isComplete) return { status: 403, body: { error: "AuthorizationPermissionMismatch" } };
    if (request.headers["x-ms-blob-type"] !== "BlockBlob")
      return { status: 400, body: { error: "MissingRequiredHeader" } };
    entry.content = body;
    return { status: 201, body: Buffer.alloc(0) };
  }

  const content = context.contents.get(entry.key);
  if (method !== "GET" || content === undefined) return { status: 404, body: { error: "BlobNotFound" } };
  return { status: 200, body: content };
}

function twirpError(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}

function send(response: ServerResponse, { status, body }: Answer): void {
  const isBytes = Buffer.isBuffer(body);
  response.writeHead(status, { "Content-Type": isBytes ? "application/octet-stream" : "application/json" });
  response.end(isBytes ? body : JSON.stringify(body));
}
