// A registry token service like ghcr.io's: a token grants exactly the actions that the user may
// perform. Runs in a container with Node alone, without npm packages.
// Protocol: https://distribution.github.io/distribution/spec/auth/token/

import { createSign, randomUUID, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";

interface User {
  password: string;
  actions: readonly string[];
}

const [port = "5001", usersJson = "{}"] = process.argv.slice(2);
const users: Record<string, User> = JSON.parse(usersJson);
const key = readFileSync("/keys/token.key", "utf8");
const certificate = readFileSync("/keys/token.pem", "utf8").replace(/-----[^-]+-----|\s/g, "");
const lifetime = 300;

interface TokenRequest {
  username: string;
  password: string;
  service: string;
  scopes: readonly string[];
}

async function readTokenRequest(request: IncomingMessage): Promise<TokenRequest> {
  const url = new URL(request.url ?? "/", "http://token");
  let body = "";
  for await (const chunk of request) body += String(chunk);

  const parameters = request.method === "POST" ? new URLSearchParams(body) : url.searchParams;
  const basic = Buffer.from(request.headers.authorization?.replace(/^Basic /, "") ?? "", "base64").toString("utf8");
  const separator = basic.indexOf(":");

  return {
    username: parameters.get("username") ?? basic.slice(0, Math.max(0, separator)),
    password: parameters.get("password") ?? basic.slice(separator + 1),
    service: parameters.get("service") ?? "",
    scopes: parameters.getAll("scope").flatMap((scope) => scope.split(" ")),
  };
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Reduces a scope, `repository:NAME:pull,push`, to the actions that the user may perform. */
function grant(scope: string, user: User) {
  const [type = "", name = "", actions = ""] = scope.split(":");
  return { type, name, actions: actions.split(",").filter((action) => user.actions.includes(action)) };
}

function sign(tokenRequest: TokenRequest, user: User): string {
  const now = Math.floor(Date.now() / 1000);
  const header = { typ: "JWT", alg: "RS256", x5c: [certificate] };
  const claims = {
    iss: "sandbox",
    sub: tokenRequest.username,
    aud: tokenRequest.service,
    exp: now + lifetime,
    nbf: now - 10,
    iat: now,
    jti: randomUUID(),
    access: tokenRequest.scopes.filter((scope) => scope !== "").map((scope) => grant(scope, user)),
  };
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const unsigned = `${encode(header)}.${encode(claims)}`;

  return `${unsigned}.${createSign("RSA-SHA256").update(unsigned).sign(key, "base64url")}`;
}

createServer(async (request, response) => {
  const tokenRequest = await readTokenRequest(request);
  const user = users[tokenRequest.username];
  const authenticated = user !== undefined && equal(user.password, tokenRequest.password);
  response.setHeader("content-type", "application/json");

  if (!authenticated) {
    response
      .writeHead(401)
      .end(JSON.stringify({ errors: [{ code: "UNAUTHORIZED", message: "authentication required" }] }));
    return;
  }

  const token = sign(tokenRequest, user);
  response
    .writeHead(200)
    .end(JSON.stringify({ token, access_token: token, expires_in: lifetime, issued_at: new Date().toISOString() }));
}).listen(Number(port));
