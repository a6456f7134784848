import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

export interface MiniRegistryOptions {
  auth: "token" | "basic" | "none" | "on-write";
  /**
   * user → password and permission. Like ghcr.io, it issues a token even to a user who may not
   * push.
   */
  users: Readonly<Record<string, { password: string; push: boolean }>>;
  /** The response to a denied push. */
  denial?: { status: number; message: string };
  /** The token service itself denies the scope, like GitLab's. */
  strictScope?: boolean;
  /** Replaces the registry's own token service. */
  realm?: string;
  /** The response to every request for /v2/. */
  ping?: { status: number; headers?: Record<string, string>; body?: string };
  /** Tags of every repository, in this order; the text stands for the image. */
  images?: Readonly<Record<string, string>>;
  /** Sends tags in pages of this size. Without it, all at once. */
  pageSize?: number;
  /** Leaves out the header with the digest. */
  hidesDigest?: boolean;
}

export interface MiniRegistry extends AsyncDisposable {
  /** `127.0.0.1:PORT` */
  host: string;
  port: number;
  /** `METHOD path` and the Authorization header of each request. */
  seen: { line: string; authorization: string | undefined }[];
  /** Uploads that were opened but not cancelled. */
  openUploads: Set<string>;
  /** Manifests by tag and by digest. */
  manifests: Map<string, Manifest>;
}

interface Manifest {
  type: string;
  body: string;
}

const manifestType = "application/vnd.oci.image.index.v1+json";

/** The digest of the image that `images` describes with this text. */
export function miniDigest(text: string): string {
  return digestOf(manifestBody(text));
}

/** Not ASCII, and with spaces: its digest needs the bytes as they were sent. */
function manifestBody(text: string): string {
  return `{ "schemaVersion": 2, "annotations": { "\u00e9": ${JSON.stringify(text)} } }`;
}

function digestOf(body: string): string {
  return `sha256:${createHash("sha256").update(body).digest("hex")}`;
}

/**
 * A registry that supports login and uploads with distribution's protocol, and denies what ghcr.io
 * denies.
 */
export async function startMiniRegistry(options: MiniRegistryOptions): Promise<MiniRegistry> {
  const manifests = new Map<string, Manifest>();
  for (const [tag, text] of Object.entries(options.images ?? {})) {
    const manifest = { type: manifestType, body: manifestBody(text) };
    manifests.set(tag, manifest).set(digestOf(manifest.body), manifest);
  }

  const registry = { seen: [] as MiniRegistry["seen"], openUploads: new Set<string>(), manifests };
  const server: Server = createServer((request, response) => {
    registry.seen.push({ line: `${request.method} ${request.url}`, authorization: request.headers.authorization });
    const { openUploads } = registry;
    answer({ request, response, options, openUploads, manifests, origin: `http://${request.headers.host}` });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;

  return {
    ...registry,
    host: `127.0.0.1:${port}`,
    port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  options: MiniRegistryOptions;
  openUploads: Set<string>;
  manifests: Map<string, Manifest>;
  origin: string;
}

function answer(exchange: Exchange): ServerResponse {
  const { request, options, origin, openUploads } = exchange;
  const url = new URL(request.url ?? "/", origin);
  if (url.pathname === "/token") return giveToken(exchange, url);
  if (url.pathname === "/v2/" && options.ping !== undefined) {
    return reply(exchange, options.ping.status, options.ping.body ?? "", options.ping.headers);
  }

  const user = userOf(exchange);
  const writing = ["POST", "DELETE", "PUT"].includes(request.method ?? "");
  const needed = options.auth === "on-write" ? writing : options.auth !== "none";
  if (needed && user === undefined) return challenge(exchange);

  const image = /^\/v2\/.+\/(manifests\/(.+)|tags\/list)$/.exec(url.pathname);
  if (image !== null) {
    if (writing && needed && user?.push !== true) return deny(exchange);
    return image[2] === undefined ? listTags(exchange, url) : answerManifest(exchange, image[2]);
  }

  const [, name, id] = /^\/v2\/(.+)\/blobs\/uploads\/(.*)$/.exec(url.pathname) ?? [];
  if (url.pathname === "/v2/") return reply(exchange, 200, "{}");
  if (name === undefined) return reply(exchange, 404, failure("NAME_UNKNOWN", "not found"));
  if (/[A-Z]/.test(name)) return reply(exchange, 400, failure("NAME_INVALID", "invalid repository name"));
  if (needed && user?.push !== true) return deny(exchange);

  if (request.method === "POST") {
    const upload = crypto.randomUUID();
    openUploads.add(upload);
    return reply(exchange, 202, "", { location: `/v2/${name}/blobs/uploads/${upload}?_state=x` });
  }

  openUploads.delete(id ?? "");
  return reply(exchange, 204, "");
}

function deny(exchange: Exchange): ServerResponse {
  const { status, message } = exchange.options.denial ?? { status: 403, message: "permission_denied: write_package" };
  return reply(exchange, status, failure("DENIED", message));
}

function listTags(exchange: Exchange, url: URL): ServerResponse {
  const { options, manifests } = exchange;
  const tags = [...manifests.keys()].filter((reference) => !reference.startsWith("sha256:"));
  const { pageSize } = options;
  if (pageSize === undefined) return reply(exchange, 200, JSON.stringify({ name: "x", tags }));

  const start = tags.indexOf(url.searchParams.get("last") ?? "") + 1;
  const page = tags.slice(start, start + pageSize);
  const link = `<${url.pathname}?n=${pageSize}&last=${page.at(-1)}>; rel="next"`;
  const headers: Record<string, string> = start + pageSize < tags.length ? { link } : {};
  return reply(exchange, 200, JSON.stringify({ name: "x", tags: page }), headers);
}

function answerManifest(exchange: Exchange, reference: string): ServerResponse {
  const { request, options, manifests } = exchange;
  if (request.method === "PUT") {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => {
      body += text;
    });
    request.on("end", () => {
      const manifest = { type: request.headers["content-type"] ?? "", body };
      manifests.set(reference, manifest).set(digestOf(body), manifest);
      reply(exchange, 201, "");
    });
    return exchange.response;
  }

  const found = manifests.get(reference);
  const accepted = (request.headers.accept ?? "").split(", ").includes(found?.type ?? "");
  if (found === undefined || !accepted) return reply(exchange, 404, failure("MANIFEST_UNKNOWN", "manifest unknown"));

  const digest: Record<string, string> =
    options.hidesDigest === true ? {} : { "docker-content-digest": digestOf(found.body) };
  return reply(exchange, 200, request.method === "HEAD" ? "" : found.body, { ...digest, "content-type": found.type });
}

function giveToken(exchange: Exchange, url: URL): ServerResponse {
  const user = basicUser(exchange);
  if (user === undefined) return reply(exchange, 403, failure("DENIED", "denied"));

  const scope = url.searchParams.get("scope");
  const actions = scope === null ? undefined : /^repository:[^:]+:(pull|pull,push)$/.exec(scope)?.[1];
  if (scope !== null && actions === undefined) return reply(exchange, 400, "bad scope");
  if (actions === "pull,push" && exchange.options.strictScope === true && !user.push) {
    return reply(exchange, 403, failure("DENIED", "access forbidden"));
  }

  const use = actions === undefined ? "login" : actions === "pull" ? "pull" : "push";
  return reply(exchange, 200, JSON.stringify({ token: `token-of-${user.name}-for-${use}` }));
}

function userOf(exchange: Exchange): { name: string; push: boolean } | undefined {
  if (exchange.options.auth === "basic") return basicUser(exchange);
  const token = /^Bearer token-of-(.+)-for-(pull|push)$/.exec(exchange.request.headers.authorization ?? "");
  const name = token?.[1];
  const user = name === undefined ? undefined : exchange.options.users[name];
  return name === undefined || user === undefined ? undefined : { name, push: user.push && token?.[2] === "push" };
}

function basicUser({ request, options }: Exchange): { name: string; push: boolean } | undefined {
  const text = /^Basic (.+)$/.exec(request.headers.authorization ?? "")?.[1];
  const [, name = "", password] = /^([^:]*):(.*)$/s.exec(Buffer.from(text ?? "", "base64").toString("utf8")) ?? [];
  const user = options.users[name];
  return user !== undefined && user.password === password ? { name, push: user.push } : undefined;
}

function challenge(exchange: Exchange): ServerResponse {
  const { options, origin } = exchange;
  const bearer = `Bearer realm="${options.realm ?? `${origin}/token`}",service="mini",scope="repository:x:pull"`;
  const header = options.auth === "basic" ? 'Basic realm="Registry Realm"' : bearer;
  return reply(exchange, 401, failure("UNAUTHORIZED", "authentication required"), { "www-authenticate": header });
}

function reply(
  { response }: Exchange,
  status: number,
  body: string,
  headers: Record<string, string> = {},
): ServerResponse {
  return response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
}

function failure(code: string, message: string): string {
  return JSON.stringify({ errors: [{ code, message }] });
}
