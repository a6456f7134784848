import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { healthChecks } from "../../../src/checks/http/health-check.ts";
import { endpoints, publicHealthPath } from "../../../src/checks/http/probe-target.ts";
import { runChecks } from "../../../src/checks/run-checks.ts";
import { type Authority, makeAuthority, type Pair } from "../certificates.ts";
import { fixOf } from "../fix-of.ts";
import { freePort, listen } from "../listener.ts";
import { only, probeTarget, quickSettings } from "./targets.ts";

let authority: Authority;
let pair: Pair;
beforeAll(async () => {
  authority = await makeAuthority();
  pair = await authority.issue({ names: "DNS:shop.test" });
});
afterAll(() => authority[Symbol.asyncDispose]());

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const ok: Handler = (_, response) => response.end("ok");
const status =
  (code: number, body = ""): Handler =>
  (_, response) =>
    response.writeHead(code, code === 301 ? { location: "https://shop.test/up" } : {}).end(body);

async function probe(handler: Handler, yaml = "{}") {
  await using server = await listen(handler);
  return await only(healthChecks([probeTarget({ httpPort: server.port })], quickSettings(yaml)));
}

test("requests the public name each time, and counts the responses", async () => {
  const seen: string[] = [];
  const observation = await probe((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.host?.split(":")[0]}`);
    response.end("ok");
  });

  expect(observation.outcome).toBe("pass");
  expect(observation.reason).toContain("returned 2xx 3 times in a row");
  expect(seen).toEqual(["GET /up shop.test", "GET /up shop.test", "GET /up shop.test", "OPTIONS /up shop.test"]);
  expect(observation.evidence).toMatchObject({ statuses: [200, 200, 200], options: 200 });

  const latency = observation.evidence?.latencyMs;
  expect(latency).toEqual({ min: expect.any(Number), median: expect.any(Number), max: expect.any(Number) });
});

test("a body that arrives byte by byte ends with the timeout of its request", async () => {
  const observation = await probe((_, response) => {
    const timer = setInterval(() => response.write("x"), 20);
    response.once("close", () => clearInterval(timer));
  });
  expect(observation.outcome).toBe("fail");
  expect(observation.reason).toContain("there was no response within 0.4 s");
});

test("stops reading an endless body and endless headers", async () => {
  const endless = await probe((_, response) => {
    const write = () => {
      while (!response.destroyed && response.write("x".repeat(65_536)));
      if (!response.destroyed) response.once("drain", write);
    };
    write();
  });
  expect(endless.outcome).toBe("pass");

  const headers = await probe((_, response) => response.writeHead(200, { "x-long": "y".repeat(100_000) }).end());
  expect(headers.reason).toMatch(/did not respond \(.*[Hh]eader overflow/i);
});

test.each<[string, Handler, string]>([
  [
    "404 of the proxy",
    status(404, "<html><title>404 \u2014 Not Found</title>"),
    "kamal-proxy has no service for shop.test and this path. Check that proxy/host",
  ],
  ["404 of the app", status(404, "<title>The page you were looking for</title>"), "or the app has no such route"],
  ["502", status(502), "kamal-proxy cannot reach the app"],
  ["503", status(503), "no healthy container"],
  ["504", status(504), "did not answer kamal-proxy in time"],
  ["500", status(500), "the app fails with an error. Read the app's log"],
  ["403", status(403), "host authorization"],
  ["301", status(301), "a redirect to https://shop.test/up"],
  ["no response", () => undefined, "no response within 0.4 s"],
  ["a closed connection", (request) => request.socket.destroy(), "closed the connection without a response"],
])("explains %s", async (_, handler, words) => {
  const observation = await probe(handler);
  expect(`${observation.reason} ${fixOf(observation)}`).toContain(words);
});

test("starts the count again after a failed response", async () => {
  let requests = 0;
  const flaky: Handler = (request, response) => {
    if (request.method === "GET") requests += 1;
    response.writeHead(requests === 3 ? 500 : 200).end();
  };
  await using server = await listen(flaky);
  const checks = healthChecks([probeTarget({ httpPort: server.port })], quickSettings());
  const {
    results: [result],
  } = await runChecks(checks, { signal: new AbortController().signal });

  expect(result).toMatchObject({ outcome: "pass", evidence: { attempts: 2, statuses: [200, 200, 200] } });
  expect(requests).toBe(6);
});

test("detects a stopped service, and does not retry", async () => {
  const stopped: Handler = (request, response) => response.writeHead(request.method === "GET" ? 200 : 503).end();
  await using server = await listen(stopped);
  const checks = healthChecks([probeTarget({ httpPort: server.port })], quickSettings());
  const {
    results: [result],
    failed: [failed],
  } = await runChecks(checks, { signal: new AbortController().signal });

  expect(result).toMatchObject({ outcome: "fail", evidence: { diagnosis: "maintenance", options: 503 } });
  expect(failed?.diagnosis.fix).toContain("`kamal app live`");
  expect(result?.durationMs).toBeLessThan(3000);
});

test.each<[string, Handler]>([
  ["no response", (request, response) => (request.method === "GET" ? response.end() : undefined)],
  ["504", (request, response) => response.writeHead(request.method === "GET" ? 200 : 504).end()],
])("detects a paused service: %s", async (_, paused) => {
  const observation = await probe(paused);
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "maintenance" } });
  expect(observation.reason).toContain("seems to be paused");
});

test.each([200, 204, 403, 404, 405, 500])("accepts an app that answers OPTIONS with %d", async (code) => {
  const observation = await probe((request, response) =>
    response.writeHead(request.method === "GET" ? 200 : code).end(),
  );
  expect(observation.outcome).toBe("pass");
});

test("uses https and SNI with ssl, and ignores an invalid certificate", async () => {
  const names: (string | boolean)[] = [];
  await using server = await listen((request, response) => {
    if ("servername" in request.socket) names.push(String(request.socket.servername));
    response.end();
  }, pair);
  const targets = [probeTarget({ ssl: "automatic", httpsPort: server.port })];

  expect((await only(healthChecks(targets, quickSettings()))).outcome).toBe("pass");
  expect(new Set(names)).toEqual(new Set(["shop.test"]));
});

test("reports a refused handshake and a server without TLS", async () => {
  const SNICallback = (_: string, done: (error: Error | null) => void) => done(new Error("no such name"));
  await using refusing = await listen(ok, { ...pair, SNICallback });
  const settings = quickSettings();
  const refused = await only(healthChecks([probeTarget({ ssl: "custom", httpsPort: refusing.port })], settings));

  expect(refused.outcome).toBe("fail");

  await using plain = await listen(ok);
  const noTls = await only(healthChecks([probeTarget({ ssl: "custom", httpsPort: plain.port })], settings));

  expect(noTls.reason).toContain("does not speak TLS");
});

test("reports a TLS alert as a missing certificate", async () => {
  // kamal-proxy (Go) answers an unknown name with the alert internal_error (80): record type 21,
  // version 3.3, fatal.
  const server = createServer((socket) => socket.once("data", () => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, 80]))));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const at = server.address();
  const httpsPort = typeof at === "object" && at !== null ? at.port : 0;
  const observation = await only(healthChecks([probeTarget({ ssl: "custom", httpsPort })], quickSettings()));
  server.close();

  expect(observation.reason).toContain("kamal-proxy has no certificate for shop.test yet");
});

test("reports that nothing listens", async () => {
  const httpPort = await freePort();
  const observation = await only(healthChecks([probeTarget({ httpPort })], quickSettings()));

  expect(observation.reason).toContain(`nothing listens on 127.0.0.1 port ${httpPort}`);
});

test("requests health.url once, at the address from resolve", async () => {
  await using server = await listen((request, response) => {
    response.writeHead(request.url === "/ready?full=1" ? 200 : 404).end();
  });
  const yaml = `health: { url: "http://front.test:${server.port}/ready?full=1" }\nresolve: { front.test: 127.0.0.1 }`;
  const targets = [probeTarget(), probeTarget({ address: "127.0.0.2" })];

  expect((await only(healthChecks(targets, quickSettings(yaml)))).outcome).toBe("pass");
});

test("is skipped with a reason when it is disabled or does not apply", async () => {
  expect(await only(healthChecks([probeTarget()], quickSettings("health: false")))).toMatchObject({ outcome: "skip" });

  const none = await only(healthChecks([], quickSettings()));
  expect(none.reason).toContain("No role is behind kamal-proxy");
});

test("one endpoint for every server and name", () => {
  const twice = [
    probeTarget(),
    probeTarget({ role: "api" }),
    probeTarget({ address: "127.0.0.2" }),
    probeTarget({ host: "b.test" }),
  ];

  const at = (pairs: [string, string][]) =>
    endpoints(twice, { resolve: new Map(pairs) }).map(({ name, address }) => `${name} ${address}`);
  expect(at([])).toEqual(["shop.test 127.0.0.1", "shop.test 127.0.0.2", "b.test 127.0.0.1"]);
  expect(at([["shop.test", "127.0.0.1"]])).toEqual(at([]));
  expect(at([["shop.test", "10.0.0.1"]])).toEqual(["shop.test 10.0.0.1", "b.test 127.0.0.1"]);
  expect(at([["127.0.0.2", "10.0.0.2"]])).toEqual(["shop.test 127.0.0.1", "shop.test 10.0.0.2", "b.test 127.0.0.1"]);

  const [wild] = endpoints([probeTarget({ host: "*.shop.test" })], { resolve: new Map() });
  expect(wild?.name).toBe("kamal-action-check.shop.test");
});

test.each([
  ["/up", "/", undefined, "/up"],
  ["up", "/", undefined, "/up"],
  ["/up", "/api", undefined, "/api/up"],
  ["/up", "/api/", undefined, "/api/up"],
  ["/api/up", "/api", undefined, "/api/up"],
  ["/apiary", "/api", undefined, "/api/apiary"],
  ["/up", "/api", "/ready", "/ready"],
])("health path %s under %s (override %s) is %s", (healthPath, pathPrefix, override, path) => {
  expect(publicHealthPath(probeTarget({ healthPath, pathPrefix }), override)).toBe(path);
});

test("a page that never closes its title is read quickly", async () => {
  const started = performance.now();
  const observation = await probe(status(404, `<title>${" ".repeat(64 * 1024)}`));

  expect(observation.outcome).toBe("fail");
  expect(performance.now() - started).toBeLessThan(5000);
});
