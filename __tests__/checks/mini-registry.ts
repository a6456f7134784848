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
}

export interface MiniRegistry extends AsyncDisposable {
  /** `127.0.0.1:PORT` */
  host: string;
  port: number;
  /** `METHOD path` and the Authorization header of each request. */
  seen: { line: string; authorization: string | undefined }[];
  /** Uploads that were opened but not cancelled. */
  openUploads: Set<string>;
}

/**
 * A registry that supports login and uploads with distribution's protocol, and denies what ghcr.io
 * denies.
 */
export async function startMiniRegistry(options: MiniRegistryOptions): Promise<MiniRegistry> {
  const registry = { seen: [] as MiniRegistry["seen"], openUploads: new Set<string>() };
  const server: Server = createServer((request, response) => {
    registry.seen.push({ line: `${request.method} ${request.url}`, authorization: request.headers.authorization });
    answer({ request, response, options, openUploads: registry.openUploads, origin: `http://${request.headers.host}` });
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
  const writing = request.method === "POST" || request.method === "DELETE";
  const needed = options.auth === "on-write" ? writing : options.auth !== "none";
  if (needed && user === undefined) return challenge(exchange);

  const [, name, id] = /^\/v2\/(.+)\/blobs\/uploads\/(.*)$/.exec(url.pathname) ?? [];
  if (url.pathname === "/v2/") return reply(exchange, 200, "{}");
  if (name === undefined) return reply(exchange, 404, failure("NAME_UNKNOWN", "not found"));
  if (/[A-Z]/.test(name)) return reply(exchange, 400, failure("NAME_INVALID", "invalid repository name"));
  if (needed && user?.push !== true) {
    const { status, message } = options.denial ?? { status: 403, message: "permission_denied: write_package" };
    return reply(exchange, status, failure("DENIED", message));
  }

  if (request.method === "POST") {
    const upload = crypto.randomUUID();
    openUploads.add(upload);
    return reply(exchange, 202, "", { location: `/v2/${name}/blobs/uploads/${upload}?_state=x` });
  }

  openUploads.delete(id ?? "");
  return reply(exchange, 204, "");
}

function giveToken(exchange: Exchange, url: URL): ServerResponse {
  const user = basicUser(exchange);
  if (user === undefined) return reply(exchange, 403, failure("DENIED", "denied"));

  const scope = url.searchParams.get("scope");
  if (scope !== null && exchange.options.strictScope === true && !user.push) {
    return reply(exchange, 403, failure("DENIED", "access forbidden"));
  }
  if (scope !== null && !/^repository:[^:]+:pull,push$/.test(scope)) return reply(exchange, 400, "bad scope");

  return reply(
    exchange,
    200,
    JSON.stringify({ token: `token-of-${user.name}-for-${scope === null ? "login" : "push"}` }),
  );
}

function userOf(exchange: Exchange): { name: string; push: boolean } | undefined {
  if (exchange.options.auth === "basic") return basicUser(exchange);
  const name = /^Bearer token-of-(.+)-for-push$/.exec(exchange.request.headers.authorization ?? "")?.[1];
  const user = name === undefined ? undefined : exchange.options.users[name];
  return name === undefined || user === undefined ? undefined : { name, push: user.push };
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
