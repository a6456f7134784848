import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Agent } from "node:http";
import { connect as tcpConnect } from "node:net";
import { join } from "node:path";
import { connect as tlsConnect } from "node:tls";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { StandIn, send, startNamedTarget, startTarget, stopTarget, stopTargets, until } from "./proxy-harness.ts";

// Every test starts several processes, which may exceed the default timeout on a slow machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const proxy = new StandIn();
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const silentSuccess = { code: 0, stdout: "", stderr: "" };

beforeAll(() => proxy.start());

afterAll(async () => {
  await proxy.stop();
  proxy.cleanUp();
  stopTargets();
});

/** A self-signed certificate. The common name distinguishes certificates of the same host. */
function certificate(host: string, commonName: string) {
  const base = join(proxy.home, commonName);
  const paths = { cert: `${base}.pem`, key: `${base}.key` };
  const subject = ["-subj", `/CN=${commonName}`, "-addext", `subjectAltName=DNS:${host}`];
  const key = ["-newkey", "rsa:2048", "-nodes", "-keyout", paths.key, "-out", paths.cert];
  execFileSync("openssl", ["req", "-x509", "-days", "2", ...key, ...subject], { stdio: "ignore" });
  const flags = ["--tls", `--tls-certificate-path=${paths.cert}`, `--tls-private-key-path=${paths.key}`];
  return { ...paths, flags, pem: readFileSync(paths.cert, "utf8") };
}

describe("deploy", () => {
  test("switches to a healthy target under load without losing a request", async () => {
    const host = "load.test";
    const answer = (name: string) =>
      startTarget(async (request, response) => {
        if (request.url !== "/up") await sleep(Math.random() * 20);
        response.end(name);
      });

    const first = await answer("first");
    await proxy.deploy("load", first.address, "--host", host);
    const agent = new Agent({ keepAlive: true });
    const seen: string[] = [];
    const failures: unknown[] = [];
    let going = true;
    const clients = Array.from({ length: 20 }, async (_, index) => {
      while (going) {
        try {
          const { status, body } = await send(proxy.http, {
            host,
            agent,
            ...(index % 2 ? { method: "POST", body: "x".repeat(1000) } : {}),
          });
          seen.push(body);
          if (status !== 200) failures.push(status);
        } catch (error) {
          failures.push(error);
        }
      }
    });

    for (const name of ["second", "third", "fourth"]) {
      await until(() => seen.length > 50);
      const next = await answer(name);
      expect(await proxy.deploy("load", next.address, "--host", host)).toEqual(silentSuccess);

      seen.length = 0;
      await until(() => seen.length > 50);
      expect(new Set(seen.slice(25))).toEqual(new Set([name]));
    }

    going = false;
    await Promise.all(clients);
    agent.destroy();
    expect(failures).toEqual([]);
  });

  test("keeps the old target if the new one stays unhealthy, and logs the reason", async () => {
    const good = await startNamedTarget("good");
    const bad = await startTarget((_, response) => response.writeHead(403).end());
    await proxy.deploy("keep", good.address, "--host=keep.test");
    const result = await proxy.deploy("keep", bad.address, "--host=keep.test", "--deploy-timeout", "600ms");
    expect(result).toEqual({
      code: 1,
      stdout: "",
      stderr: "Error: target failed to become healthy within configured timeout (600ms)\n",
    });
    expect((await send(proxy.http, { host: "keep.test" })).body).toBe("good");
    expect(await proxy.logged("Healthcheck failed", ({ url }) => url === `http://${bad.address}/up`)).toMatchObject({
      level: "INFO",
      error: "unexpected status (403)",
    });

    const mute = await startTarget(() => {});
    await proxy.deploy("keep", mute.address, "--host=keep.test", "--deploy-timeout=1s", "--health-check-timeout=200ms");
    expect(await proxy.logged("Healthcheck failed", ({ url }) => `${url}`.includes(mute.address))).toMatchObject({
      error: "request timed out",
    });

    const refused = await startNamedTarget("gone");
    await stopTarget(refused);
    await proxy.deploy("keep", refused.address, "--host=keep.test", "--deploy-timeout=1s");
    expect(await proxy.logged("Healthcheck failed", ({ url }) => `${url}`.includes(refused.address))).toMatchObject({
      error: `Get "http://${refused.address}/up": dial tcp ${refused.address}: connect: connection refused`,
    });
  });

  test("checks with kamal-proxy's user agent and the target as host, follows redirects, waits for a slow start", async () => {
    const checks: string[] = [];
    let ready = false;
    const target = await startTarget((request, response) => {
      if (request.url === "/health") response.writeHead(302, { Location: "/really" }).end();
      else if (request.url === "/really") {
        checks.push(`${request.headers["user-agent"]} ${request.headers.host}`);
        response.writeHead(ready ? 204 : 500).end();
      } else response.end("ok");
    });
    const deploying = proxy.deploy("slow", target.address, "--host", "slow.test", "--health-check-path", "/health");
    await until(() => checks.length > 2);
    ready = true;

    expect((await deploying).code).toBe(0);
    expect(new Set(checks)).toEqual(new Set([`kamal-proxy ${target.address}`]));

    const count = checks.length;
    await sleep(300);
    expect(checks.length).toBe(count);
  });

  test("waits for requests to the old target, and cancels those that outlast the drain timeout", async () => {
    const slow = (delay: number) =>
      startTarget(async (request, response) => {
        if (request.url === "/slow") await sleep(delay);
        response.end("old");
      });

    const inTime = await slow(700);
    await proxy.deploy("drain", inTime.address, "--host=drain.test");
    const answer = send(proxy.http, { host: "drain.test", path: "/slow" });
    await sleep(100);
    const next = await slow(20_000);
    const started = Date.now();
    await proxy.deploy("drain", next.address, "--host=drain.test");

    expect(Date.now() - started).toBeGreaterThan(400);
    expect(await answer).toMatchObject({ status: 200, body: "old" });

    const doomed = send(proxy.http, { host: "drain.test", path: "/slow" });
    await sleep(100);
    await proxy.deploy("drain", inTime.address, "--host=drain.test", "--drain-timeout=200ms");
    expect((await doomed).status).toBe(504);
    await proxy.logged("Request cancelled due to draining", ({ target }) => target === next.address);
  });

  test("refuses conflicting, unknown and invalid arguments with the messages of the real proxy", async () => {
    const { address } = await startNamedTarget("one");
    await proxy.deploy("one", address, "--host=taken.test,also.test", "--host", "third.test");
    const errors = [
      [await proxy.deploy("two", address, "--host=third.test"), "host settings conflict with another service"],
      [await proxy.deploy("two", address, "--tls"), "host must be set when using TLS"],
      [await proxy.deploy("two", "http://x", "--host=x.test"), "http://x :invalid host pattern"],
      [await proxy.deploy("two", address, "--nope=1"), "unknown flag: --nope"],
      [await proxy.deploy("two", address, "--deploy-timeout=5"), /^Error: invalid argument "5" for "--deploy-timeout"/],
      [await proxy.deploy("two", address, "--max-request-body=1"), /^Error: max-request-body can only be set when/],
      [await proxy.deploy("two", address, "--host=e.test", "--error-pages=/nope"), "unable to load error pages"],
      [await proxy.run("deploy", "two"), 'required flag(s) "target" not set'],
      [await proxy.run("deploy"), "accepts 1 arg(s), received 0"],
      [await proxy.run("remove", "nobody"), "service not found"],
      [await proxy.run("rollout", "stop", "one"), "rollout is not supported by the stand-in"],
      [await proxy.run("bogus"), /^Error: unknown command "bogus" for "kamal-proxy"\n/],
    ] as const;

    for (const [{ code, stderr }, message] of errors) {
      if (typeof message === "string") expect(stderr).toBe(`Error: ${message}\n`);
      else expect(stderr).toMatch(message);
      expect(code).toBe(1);
    }
    const elsewhere = new StandIn();
    expect((await elsewhere.run("list")).stderr).toBe(
      `Error: dial unix ${elsewhere.home}/kamal-proxy.sock: connect: no such file or directory\n`,
    );

    elsewhere.cleanUp();
    expect((await proxy.run("rm", "one")).code).toBe(0);
    expect((await send(proxy.http, { host: "taken.test" })).status).toBe(404);
  });
});

describe("requests", () => {
  test("are routed by host, wildcard and longest path prefix", async () => {
    const echo = (name: string) => startTarget((request, response) => response.end(`${name} ${request.url}`));
    const deploy = async (name: string, ...flags: string[]) => {
      const { address } = await echo(name);
      expect(await proxy.deploy(name, address, ...flags)).toEqual(silentSuccess);
    };

    await deploy("root", "--host=route.test");
    await deploy("api", "--host=route.test", "--path-prefix=/api,/v1", "--strip-path-prefix=false");
    await deploy("deep", "--host=route.test", "--path-prefix", "api/deep/");
    await deploy("wild", "--host=*.route.test");
    const body = async (host: string, path: string) => (await send(proxy.http, { host, path })).body;
    expect(await body("route.test:8080", "/a?b=c;d")).toBe("root /a?b=c;d");
    expect(await body("route.test", "/api/x")).toBe("api /api/x");
    expect(await body("route.test", "/apix")).toBe("root /apix");
    expect(await body("route.test", "/api/deep?q")).toBe("deep /?q");
    expect(await body("sub.route.test", "/")).toBe("wild /");

    const missing = await send(proxy.http, { host: "a.b.route.test" });
    expect(missing.status).toBe(404);
    expect(missing.body).toContain("<title>404 — Not Found</title>");
    expect(missing.headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  test("reach the target with their host, forwarded headers and a request ID, and are logged", async () => {
    const target = await startTarget((request, response) => response.end(JSON.stringify(request.headers)));
    await proxy.deploy("headers", target.address, "--host=headers.test", "--log-request-header=X-Shop");
    const headers = {
      "X-Forwarded-For": "1.2.3.4",
      "X-Shop": "7",
      Connection: "X-Drop",
      "X-Drop": "1",
      "User-Agent": "me",
    };
    const { body } = await send(proxy.http, { host: "headers.test", path: "/p?q=1", headers });
    const got = JSON.parse(body);
    expect(got).toMatchObject({
      host: "headers.test",
      "x-forwarded-for": "1.2.3.4, 127.0.0.1",
      "x-forwarded-host": "headers.test",
      "x-forwarded-proto": "http",
      "x-kamal-target": target.address,
    });
    expect(got).not.toHaveProperty("x-drop");
    expect(got["x-request-start"]).toMatch(/^t=\d+$/);

    const line = await proxy.logged("Request", ({ host }) => host === "headers.test");
    expect(line).toMatchObject({
      level: "INFO",
      path: "/p",
      query: "q=1",
      status: 200,
      service: "headers",
      target: target.address,
      request_id: got["x-request-id"],
      method: "GET",
      remote_addr: "1.2.3.4",
      client_addr: "127.0.0.1",
      user_agent: "me",
      scheme: "http",
      port: proxy.http,
      resp_content_length: body.length,
      req_x_shop: "7",
    });
    expect(line.duration).toBeTypeOf("number");
  });

  test("get 502, 504, 413 and 503 from the proxy itself", async () => {
    const target = await startTarget((request, response) => {
      if (request.url === "/up" || request.method === "POST") response.end();
    });
    const flags = ["--host=errors.test", "--target-timeout=300ms", "--buffer-requests", "--max-request-body=10"];
    await proxy.deploy("errors", target.address, ...flags);
    const host = "errors.test";
    expect(await send(proxy.http, { host })).toMatchObject({ status: 504 });

    const impatient = tcpConnect(proxy.http, "127.0.0.1", () =>
      impatient.write(`GET /gone HTTP/1.1\r\nHost: ${host}\r\n\r\n`),
    );
    setTimeout(() => impatient.destroy(), 100);
    await proxy.logged("Request", ({ path, status }) => path === "/gone" && status === 499);

    expect((await send(proxy.http, { host, method: "POST", body: "0123456789" })).status).toBe(200);
    const large = await send(proxy.http, { host, method: "POST", body: "0123456789A" });
    expect(large).toMatchObject({ status: 413, body: "Request too large\n" });
    await stopTarget(target);
    const down = await send(proxy.http, { host });
    expect(down.status).toBe(502);
    expect(down.body).toContain("<title>502 — Bad Gateway</title>");
    expect(await proxy.logged("Error while proxying")).toMatchObject({
      level: "ERROR",
      error: `dial tcp ${target.address}: connect: connection refused`,
    });

    await proxy.deploy("forced", target.address, "--host=forced.test", "--force");
    expect((await send(proxy.http, { host: "forced.test" })).status).toBe(503);
    await proxy.run("remove", "forced");
  });

  test("are streamed both ways; a response that breaks off cuts the connection; buffering adds its length", async () => {
    const target = await startTarget(async (request, response) => {
      if (request.url === "/break") {
        response.write("half");
        await sleep(50);
        return response.destroy();
      }
      if (request.url === "/chunks") {
        response.write("one");
        await sleep(500);
        return response.end("two");
      }
      return request.pipe(response);
    });
    const deploy = (...flags: string[]) => proxy.deploy("stream", target.address, "--host=stream.test", ...flags);

    const firstChunk = () =>
      new Promise<string>((resolve) => {
        const socket = tcpConnect(proxy.http, "127.0.0.1", () => {
          socket.write("GET /chunks HTTP/1.1\r\nHost: stream.test\r\nConnection: close\r\n\r\n");
        });
        socket.on("data", (data) => {
          if (!`${data}`.includes("one")) return;
          resolve(`${data}`);
          socket.destroy();
        });
      });

    const host = "stream.test";
    await deploy();
    expect(await firstChunk()).not.toContain("two");

    const body = "y".repeat(3_000_000);
    expect((await send(proxy.http, { host, method: "POST", body })).body.length).toBe(body.length);
    await expect(send(proxy.http, { host, path: "/break" })).rejects.toThrow();

    await deploy("--buffer-requests", "--buffer-responses");
    expect(await firstChunk()).toMatch(/content-length: 6[\s\S]*onetwo/i);
    expect((await send(proxy.http, { host, method: "POST", body })).body.length).toBe(body.length);
  });

  test("may upgrade to a WebSocket, which a switch of targets ends immediately", async () => {
    const target = await startNamedTarget("plain");
    target.server.on("upgrade", (request, socket) => {
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: ${request.headers.upgrade}\r\nConnection: Upgrade\r\n\r\n`,
      );
      socket.pipe(socket);
    });
    await proxy.deploy("socket", target.address, "--host=socket.test");

    const open = async () => {
      let text = "";
      let closed = false;
      const socket = tcpConnect(proxy.http, "127.0.0.1");
      const head = "Host: socket.test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
      socket.on("data", (data) => {
        text += data;
      });
      socket
        .on("error", () => {})
        .on("close", () => {
          closed = true;
        });
      socket.write(`GET /cable HTTP/1.1\r\n${head}`);
      await until(() => text.includes("\r\n\r\n"));

      return { socket, text: () => text, closed: () => closed };
    };

    const client = await open();
    expect(client.text()).toContain("101 Switching Protocols");

    client.socket.write("hello");
    await until(() => client.text().endsWith("hello"));
    const next = await startNamedTarget("next");
    const started = Date.now();
    await proxy.deploy("socket", next.address, "--host=socket.test");
    await until(client.closed);
    expect(Date.now() - started).toBeLessThan(3000);
    await proxy.logged("Request", ({ status, path }) => status === 101 && path === "/cable");

    const refused = await open();
    await until(refused.closed);
    expect(refused.text()).toMatch(/^HTTP\/1.1 200 OK[\s\S]*next$/);
  });
});

describe("pause, stop and resume", () => {
  test("refuse or hold requests, except health checks", async () => {
    const host = "halt.test";
    const pages = join(proxy.home, "pages");
    mkdirSync(pages);
    writeFileSync(join(pages, "503.html"), "<p>{{ if .Message }}{{ .Message }}{{ else }}soon{{ end }}</p>");
    const { address } = await startNamedTarget("here");
    await proxy.deploy("halt", address, `--host=${host}`, `--error-pages=${pages}`);

    expect(await proxy.run("stop", "halt", "--message", "back <at> noon")).toEqual(silentSuccess);
    const stopped = await send(proxy.http, { host });
    expect(stopped).toMatchObject({ status: 503, body: "<p>back &#60;at&#62; noon</p>" });
    expect(await send(proxy.http, { host, path: "/up" })).toMatchObject({ status: 200, body: "" });
    expect((await send(proxy.http, { host, path: "/up", method: "POST" })).status).toBe(503);
    expect((await proxy.run("list")).stdout).toContain("stopped");

    await proxy.run("resume", "halt");
    expect((await send(proxy.http, { host })).body).toBe("here");

    await proxy.run("pause", "halt", "--max-pause=10s", "--drain-timeout", "1s");
    const held = send(proxy.http, { host });
    expect(await Promise.race([held, sleep(300)])).toBeUndefined();

    await proxy.run("resume", "halt");
    expect((await held).body).toBe("here");

    await proxy.run("pause", "halt", "--max-pause=200ms");
    expect((await send(proxy.http, { host })).status).toBe(504);
    await proxy.logged("Rejecting request due to expired pause");
    await proxy.run("resume", "halt");
  });
});

describe("TLS", () => {
  test("serves the given certificate, redirects http, drops the client's forwarded headers, replaces the certificate", async () => {
    const host = "secure.test";
    const target = await startTarget((request, response) => response.end(JSON.stringify(request.headers)));
    const first = certificate(host, "first");
    expect(await proxy.deploy("secure", target.address, `--host=${host}`, ...first.flags)).toEqual(silentSuccess);

    const headers = { "X-Forwarded-For": "6.6.6.6", "X-Forwarded-Proto": "gopher" };
    const answer = await send(proxy.https, { host, headers, tls: { ca: first.pem } });
    expect(JSON.parse(answer.body)).toMatchObject({ "x-forwarded-for": "127.0.0.1", "x-forwarded-proto": "https" });

    target.server.on("upgrade", (_, socket) => {
      socket.end("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\nover TLS");
    });
    const socket = tlsConnect({ host: "127.0.0.1", port: proxy.https, servername: host, ca: first.pem });
    socket.write(`GET /cable HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
    let upgraded = "";
    for await (const chunk of socket) upgraded += chunk;
    expect(upgraded).toMatch(/^HTTP\/1.1 101 [\s\S]*over TLS$/);

    const redirect = await send(proxy.http, { host: `${host}:8080`, path: "/a?b" });
    expect(redirect).toMatchObject({ status: 301, headers: { location: `https://${host}/a?b`, connection: "close" } });

    const second = certificate(host, "second");
    await proxy.deploy("secure", target.address, `--host=${host}`, ...second.flags, "--tls-redirect=false");
    expect((await send(proxy.https, { host, tls: { ca: second.pem } })).status).toBe(200);
    await expect(send(proxy.https, { host, tls: { ca: first.pem } })).rejects.toThrow(/self-signed/);
    expect((await send(proxy.http, { host })).status).toBe(200);
  });

  test("refuses the handshake without a certificate: unknown host, service without TLS, automatic TLS", async () => {
    const { address } = await startNamedTarget("auto");
    await proxy.deploy("plain", address, "--host=plain.test");
    expect(await proxy.deploy("auto", address, "--host=auto.test", "--tls")).toEqual(silentSuccess);
    await proxy.logged("Automatic TLS (ACME) is not available in this stand-in: TLS handshakes will be refused");

    const reasons = {
      "unknown.test": "unknown server name",
      "plain.test": "unknown server name",
      "auto.test": "automatic",
    };
    for (const [host, reason] of Object.entries(reasons)) {
      await expect(send(proxy.https, { host, tls: { ca: "" } })).rejects.toThrow(/internal error/);
      await until(() =>
        proxy.log.some(({ msg }) => msg.startsWith("http: TLS handshake error") && msg.includes(reason)),
      );
    }

    const broken = ["--tls-certificate-path=/nope.pem", "--tls-private-key-path=/nope.key"];
    expect(await proxy.deploy("auto", address, "--host=auto.test", "--tls", ...broken)).toMatchObject({
      code: 1,
      stderr: "Error: unable to load certificate\n",
    });
    await proxy.run("remove", "auto");
  });

  test("uses the first TLS host's certificate if there is no server name", async () => {
    const subject = await new Promise<unknown>((resolve, reject) => {
      const socket = tlsConnect({ host: "127.0.0.1", port: proxy.https, rejectUnauthorized: false }, () => {
        resolve(socket.getPeerCertificate().subject.CN);
        socket.destroy();
      }).on("error", reject);
    });
    expect(subject).toBe("second");
    await proxy.logged("No server name; using default TLS hostname", ({ host }) => host === "secure.test");
  });
});

describe("list and state", () => {
  test("list prints the ANSI table, and a restart restores the services without health checks", async () => {
    const own = new StandIn();
    try {
      await own.start();
      const { address } = await startNamedTarget("kept");
      const { address: other } = await startNamedTarget("other");
      await own.deploy("shop-web", address, "--host=shop.test", "--host=www.shop.test");
      await own.deploy("any", other);
      const pad = " ".repeat(address.length - "Target".length);
      const table =
        `\x1b[3;94mService\x1b[0m   \x1b[3;94mHost\x1b[0m${" ".repeat(19)}  \x1b[3;94mPath\x1b[0m  ` +
        `\x1b[3;94mTarget\x1b[0m${pad}  \x1b[3;94mState\x1b[0m    \x1b[3;94mTLS\x1b[0m  \n` +
        `\x1b[1;34many\x1b[0m       \x1b[m*\x1b[0m${" ".repeat(22)}  \x1b[m/\x1b[0m     ` +
        `\x1b[m${other}\x1b[0m  \x1b[mrunning\x1b[0m  \x1b[mno\x1b[0m   \n` +
        `\x1b[1;34mshop-web\x1b[0m  \x1b[mshop.test,www.shop.test\x1b[0m  \x1b[m/\x1b[0m     ` +
        `\x1b[m${address}\x1b[0m  \x1b[mstopped\x1b[0m  \x1b[mno\x1b[0m   \n`;
      await own.run("stop", "shop-web", "--message=later");
      expect((await own.run("ls")).stdout).toBe(table);

      const state = JSON.parse(readFileSync(join(own.home, ".config/kamal-proxy/kamal-proxy.state"), "utf8"));
      expect(state[0]).toMatchObject({
        name: "shop-web",
        active_targets: [address],
        options: { hosts: ["shop.test", "www.shop.test"], path_prefixes: ["/"], tls_enabled: false },
        target_options: { health_check_config: { interval: 100_000_000, path: "/up" } },
        pause_controller: { state: 2, stop_message: "later" },
      });
      expect(await own.stop()).toBe(0);

      await own.start();
      expect((await own.run("list")).stdout).toBe(table);
      expect((await send(own.http, { host: "shop.test" })).status).toBe(503);

      await own.run("resume", "shop-web");
      expect((await send(own.http, { host: "shop.test" })).body).toBe("kept");
      expect((await send(own.http, { host: "whatever.test" })).body).toBe("other");
    } finally {
      await own.stop();
      own.cleanUp();
    }
  });

  test("SIGTERM waits for requests in flight, then exits immediately", async () => {
    const own = new StandIn();
    try {
      await own.start();
      const target = await startTarget(async (request, response) => {
        if (request.url === "/slow") await sleep(400);
        response.end("done");
      });
      await own.deploy("app", target.address);
      const answer = send(own.http, { path: "/slow", agent: new Agent({ keepAlive: true }) });
      await sleep(100);
      const started = Date.now();

      expect(await own.stop()).toBe(0);
      expect(await answer).toMatchObject({ status: 200, body: "done" });
      expect(Date.now() - started).toBeLessThan(2000);
    } finally {
      own.cleanUp();
    }
  });
});
