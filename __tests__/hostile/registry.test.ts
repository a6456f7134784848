// A registry that an attacker owns: `deploy` and `preflight` log in to it with a password. Whatever
// it answers, the check ends, and the password goes nowhere but to it and to the token service that
// it names, as with Docker.

import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import type { CheckResult } from "../../src/model/report.ts";
import { type Listener, listen } from "../checks/listener.ts";
import { behave, config, run, useHostileServer } from "./hostile-server.ts";
import { bomb, serving } from "./server-answers.ts";

useHostileServer();

interface Other extends Listener {
  /** The requests that arrived: there should be none. */
  seen: string[];
}

/** A host that the registry tries to lead us to. */
async function otherHost(): Promise<Other> {
  const seen: string[] = [];
  const listener = await listen((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization ?? ""}`);
    response.end("{}");
  });
  onTestFinished(() => listener[Symbol.asyncDispose]());
  return { ...listener, seen };
}

/** The result of a check of a run whose registry is this listener. */
async function check(id: "registry" | "image", answer: RequestListener): Promise<CheckResult> {
  const registry = await listen(answer);
  onTestFinished(() => registry[Symbol.asyncDispose]());
  return checkAt(id, registry.port);
}

async function checkAt(id: "registry" | "image", port: number): Promise<CheckResult> {
  config({ registry: { server: `127.0.0.1:${port}`, username: "acme", password: ["KAMAL_REGISTRY_PASSWORD"] } });
  behave("answer", { sections: serving });
  const done =
    id === "registry"
      ? await run("preflight")
      : await run("deploy", { inputs: { "skip-build": "true", version: "v3" } });
  expect(done.peakMb).toBeLessThan(400);
  const result = done.report?.checks.find((each) => each.id === id);
  if (result === undefined) throw new Error(done.log);
  return result;
}

/** Node's HTTP server sends no others; two of them are control characters. */
const header = "\x9b2J\x85::error::you ##[error]x";

function flood(response: ServerResponse, chunk = Buffer.alloc(65_536, "x")): void {
  const write = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once("drain", write);
  };
  write();
}

/** Asks for a token of its own service, and gives one. */
function withToken(answer: RequestListener): RequestListener {
  return (request, response) => {
    if (request.url?.startsWith("/token")) response.end('{"token":"t"}');
    else if (request.headers.authorization === undefined)
      challenge(request, response, `http://${request.headers.host}/token`);
    else answer(request, response);
  };
}

function challenge(_: IncomingMessage, response: ServerResponse, realm: string): void {
  response.writeHead(401, { "www-authenticate": `Bearer realm="${realm}",service="s"` }).end();
}

test.each<[string, RequestListener, RegExp]>([
  ["an endless body", (_, response) => flood(response), /unexpected response|accepts a push/],
  ["endless bodies after the login", withToken((_, response) => flood(response.writeHead(403))), /refuses a push/],
  ["JSON that is none", withToken((_, response) => response.writeHead(403).end('{"errors":[{"code":')), /HTTP 403/],
  ["deep JSON", withToken((_, response) => response.writeHead(403).end("[".repeat(60_000))), /HTTP 403/],
  [
    "commands in its messages",
    withToken((_, response) =>
      response
        .writeHead(403)
        .end(JSON.stringify({ errors: [{ code: bomb, message: bomb }, { code: 1, message: null }, null, 7] })),
    ),
    /HTTP 403, "\.::error::by the server ?::error::you/,
  ],
  [
    "thousands of errors",
    (_, response) => response.writeHead(500).end(`{"errors":[${'{"code":"A"},'.repeat(4000)}{}]}`),
    /HTTP 500/,
  ],
  ["a page of tags", (_, response) => response.writeHead(500).end("<".repeat(60_000)), /HTTP 500/],
  ["an odd challenge", (_, response) => response.writeHead(401, { "www-authenticate": header }).end(), /names neither/],
  ["an odd realm", (request, response) => challenge(request, response, `ftp://x/${header}`), /names "ftp:/],
  [
    "a token with a newline",
    (request, response) => {
      if (request.url?.startsWith("/token")) response.end('{"token":"a\\r\\nx: y","access_token":7}');
      else challenge(request, response, `http://${request.headers.host}/token`);
    },
    /unexpected response to GET/,
  ],
])("%s", async (_, answer, expected) => {
  const result = await check("registry", answer);
  expect(result.reason).toMatch(expected);
  expect(result.durationMs).toBeLessThan(10_000);
});

test.each<[string, (other: Other, request: IncomingMessage, response: ServerResponse) => void, RegExp]>([
  [
    "redirects in circles",
    (_, request, response) => response.writeHead(302, { location: request.url ?? "" }).end(),
    /HTTP 302/,
  ],
  [
    "redirects to a file",
    (_, __, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
    /HTTP 302/,
  ],
  [
    "redirects to another host",
    ({ port }, __, response) => response.writeHead(307, { location: `http://127.0.0.1:${port}/v2/` }).end(),
    /HTTP 307/,
  ],
  [
    "redirects to another host after the login",
    ({ port }, request, response) =>
      withToken((__, answer) => answer.writeHead(307, { location: `http://127.0.0.1:${port}/x` }).end())(
        request,
        response,
      ),
    /HTTP 307/,
  ],
  [
    "its token service redirects to another host",
    ({ port }, request, response) => {
      if (request.url?.startsWith("/token")) response.writeHead(302, { location: `http://127.0.0.1:${port}/t` }).end();
      else challenge(request, response, `http://${request.headers.host}/token`);
    },
    /HTTP 302/,
  ],
  [
    "an upload at another host",
    ({ port }, request, response) =>
      withToken((__, answer) => answer.writeHead(202, { location: `http://127.0.0.1:${port}/u` }).end())(
        request,
        response,
      ),
    /accepts a push/,
  ],
  [
    "a realm that is a file",
    (_, request, response) => challenge(request, response, "file:///etc/passwd"),
    /names "file:/,
  ],
  [
    "a realm with a user",
    ({ port }, request, response) => challenge(request, response, `http://a:b@127.0.0.1:${port}/token`),
    /The password was not sent/,
  ],
])("%s: nothing else is contacted", async (_, answer, expected) => {
  const other = await otherHost();
  const result = await check("registry", (request, response) => answer(other, request, response));
  expect(result.reason).toMatch(expected);
  expect(other.seen).toEqual([]);
});

test("a body that arrives byte by byte ends with the deadline of the check", async () => {
  const result = await check("registry", (request, response) => {
    const timer = setInterval(() => response.write("x"), 500);
    request.socket.once("close", () => clearInterval(timer));
  });
  expect(result.outcome).toBe("fail");
  expect(result.durationMs).toBeLessThan(25_000);
}, 60_000);

test("10 MB of headers", async () => {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.write("HTTP/1.1 200 OK\r\n");
    for (let line = 0; line < 10_000; line++) socket.write(`x-${line}: ${"y".repeat(1000)}\r\n`);
    socket.end("\r\n");
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => void server.close());
  const at = server.address();

  const result = await checkAt("registry", typeof at === "object" && at !== null ? at.port : 0);
  expect(result.reason).toMatch(/cannot be reached/);
  expect(result.durationMs).toBeLessThan(10_000);
});

test("a list of tags that is full of commands and pages", async () => {
  const other = await otherHost();
  const result = await check(
    "image",
    withToken((request, response) => {
      if (!request.url?.endsWith("/tags/list")) return response.writeHead(404).end();
      const tags = [bomb, "$(touch touched)", "-o", "../x", 7, null, "v1", "x".repeat(500)];
      const link = `<http://127.0.0.1:${other.port}/v2/>; rel="next"`;
      return response.writeHead(200, { link }).end(JSON.stringify({ tags }));
    }),
  );
  expect(result.reason).toContain("v1");
  expect(result.reason).not.toMatch(/touch|\.\.\/x|-o/);
  expect(other.seen).toEqual([]);
});
