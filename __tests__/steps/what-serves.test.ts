import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import type { HealthRequest } from "../../src/checks/http/health-check.ts";
import { parseProbeSettings } from "../../src/checks/probe-settings.ts";
import type { Serving } from "../../src/model/report.ts";
import type { Ssh } from "../../src/server/ssh.ts";
import { askWhatServes, servingQuestion } from "../../src/steps/what-serves.ts";
import { freePort, listen } from "../checks/listener.ts";
import { factsWith, server } from "../checks/servers.ts";
import { row, serving } from "../hostile/server-answers.ts";
import { deploymentOf, proxyTarget, role } from "../server/deployment.ts";

const question = (proxied: boolean, health?: HealthRequest) => ({
  app: { service: "shop", destination: undefined },
  previousVersion: "v1",
  targets: [{ host: "10.0.0.1", role: "web", proxied, health }],
});

const healthAt = (port: number): HealthRequest => ({
  url: `http://shop.test:${port}/up`,
  request: { secure: false, address: "127.0.0.1", port, name: "shop.test", path: "/up" },
});

/** What a server with these sections serves, without the names of host and role. */
async function ask(sections: Readonly<Record<string, string>>, { proxied = true } = {}): Promise<Partial<Serving>[]> {
  const seen = await askWhatServes(server(sections), question(proxied));
  return seen.map(({ host: _host, role: _role, answered: _answered, ...rest }) => rest);
}

const containers = (...rows: string[]) => [serving.containers.split("\n")[0], ...rows].join("\n");
const gone = { reason: null, version: null };

describe("behind kamal-proxy", () => {
  test.each<[string, Record<string, string>, Partial<Serving>]>([
    ["a route to a running container", serving, { state: "serving", version: "v2", reason: null }],
    [
      "a container that Kamal renamed",
      {
        ...serving,
        containers: containers(row("b", "shop-web-v2_replaced_0f", { state: "running", image: "acme/shop:v2" })),
      },
      { state: "serving", version: "v2", reason: null },
    ],
    [
      "a container that has stopped",
      { ...serving, containers: containers(row("b", "shop-web-v2", { image: "acme/shop:v2" })) },
      { state: "nothing", version: "v2", reason: "kamal-proxy routes to shop-web-v2, which is not running (exited)." },
    ],
    [
      "maintenance mode",
      { ...serving, routes: serving.routes.replace("running", "stopped") },
      { state: "nothing", version: "v2", reason: "The app is in maintenance mode: kamal-proxy lists it as stopped." },
    ],
    [
      "a route to a container that is gone",
      { ...serving, containers: containers() },
      {
        state: "unknown",
        version: null,
        reason: "kamal-proxy routes shop-web to bbbbbbbbbbbb:80, which is not a container of it.",
      },
    ],
    [
      "no route",
      { ...serving, routes: "" },
      { ...gone, state: "nothing", reason: "kamal-proxy does not route to shop-web." },
    ],
    ["no proxy", { ...serving, containers: "" }, { ...gone, state: "nothing", reason: "There is no kamal-proxy." }],
    [
      "a proxy that has stopped",
      { ...serving, containers: row("a", "kamal-proxy") },
      { ...gone, state: "nothing", reason: "kamal-proxy is not running (exited)." },
    ],
    ["no Docker", { ...serving, docker: "missing" }, { ...gone, state: "nothing", reason: "Docker is not installed." }],
    [
      "a Docker that does not answer",
      { ...serving, docker: "Cannot connect to the Docker daemon" },
      { ...gone, state: "unknown", reason: "Docker does not answer: Cannot connect to the Docker daemon." },
    ],
  ])("%s", async (_, sections, expected) => {
    expect(await ask(sections)).toEqual([expected]);
  });

  test("a list without the service, although kamal-proxy answers for it", async () => {
    await using app = await listen((_, response) => response.end());
    const seen = await askWhatServes(server({ ...serving, routes: "" }), question(true, healthAt(app.port)));
    expect(seen).toMatchObject([{ state: "unknown", answered: { status: 200 } }]);
  });
});

test("a role without a proxy: every version that runs", async () => {
  const both = [
    row("b", "shop-web-v2", { state: "running" }),
    row("c", "shop-web-v1", { state: "running" }),
    row("d", "shop-job-v3", { state: "running", role: "job" }),
    row("e", "shop-web-v0"),
  ].join("\n");
  expect(await ask({ ...serving, containers: both }, { proxied: false })).toEqual([
    { state: "serving", version: "v2", reason: null },
    { state: "serving", version: "v1", reason: null },
  ]);
  expect(await ask({ ...serving, containers: "" }, { proxied: false })).toEqual([
    { ...gone, state: "nothing", reason: "No container of this role is running." },
  ]);
});

describe("the health request", () => {
  test("its status and time", async () => {
    await using app = await listen((_, response) => response.writeHead(503).end());
    const [seen] = await askWhatServes(server(serving), question(true, healthAt(app.port)));
    expect(seen?.answered).toMatchObject({ url: `http://shop.test:${app.port}/up`, status: 503, problem: null });
  });

  test("an answer of another service is not this one's", async () => {
    await using app = await listen((_, response) => response.writeHead(200).end());
    const routes = serving.routes
      .replace("shop.test", "old.test ")
      .concat("other-web  shop.test  /     cccccccccccc:80  running  no\n");
    const [seen] = await askWhatServes(server({ ...serving, routes }), question(true, healthAt(app.port)));
    expect(seen).toMatchObject({ state: "serving", version: "v2", answered: null });
  });

  test("no response", async () => {
    const port = await freePort();
    const [seen] = await askWhatServes(server(serving), question(true, healthAt(port)));
    expect(seen).toMatchObject({ state: "serving", version: "v2", answered: { status: null } });
    expect(seen?.answered?.problem).toContain(`nothing listens on 127.0.0.1 port ${port}`);
  });
});

test("a server that cannot be asked is unknown, with the reason", async () => {
  const refused = server({}, "ssh: connect to host 10.0.0.1 port 22: Connection timed out", 255);
  expect(await askWhatServes(refused, question(true))).toMatchObject([
    { state: "unknown", reason: expect.stringMatching(/^The SSH connection to 10\.0\.0\.1 timed out/) },
  ]);

  const loggedOut = server({}, "root@10.0.0.1: Permission denied (publickey).", 255);
  expect(await askWhatServes(loggedOut, question(true))).toMatchObject([
    { state: "unknown", reason: "10.0.0.1 does not let the SSH user log in any more." },
  ]);
});

test("asks each host once, all at the same time, and gives up with the run or after 8 s", async () => {
  await using silent = await silentPort();
  const asked: string[] = [];
  // As our client does, it resolves when its signal aborts.
  const hanging: Ssh = {
    ...server({}),
    run: (host, _, { signal, timeoutMs } = {}) => {
      asked.push(host);
      expect(timeoutMs).toBeLessThan(8000);
      return new Promise((resolve) => {
        signal?.addEventListener("abort", () =>
          resolve({ stdout: "", stderr: "The operation was aborted", code: 255 }),
        );
      });
    },
  };
  const [target] = question(true, healthAt(silent.port)).targets;
  if (target === undefined) throw new Error("no target");
  const many = {
    ...question(true),
    targets: ["a", "b", "c"].flatMap((host) => ["web", "job"].map((name) => ({ ...target, host, role: name }))),
  };

  const seen = await askWhatServes(hanging, many, AbortSignal.timeout(100));
  expect(asked).toEqual(["a", "b", "c"]);
  expect(seen).toHaveLength(6);
  for (const one of seen) {
    expect(one).toMatchObject({ state: "unknown", reason: "The server had not answered when the run ended." });
    expect(one.answered?.problem).toBe("there was no response when the run ended");
  }
});

describe("the question", () => {
  const deployment = deploymentOf({
    primaryHost: "10.0.0.1",
    roles: [role("job", ["10.0.0.2"]), role("web", ["10.0.0.1"], { ...proxyTarget, ssl: "none" })],
  });
  const about = (probes: string) =>
    servingQuestion(deployment, parseProbeSettings(probes), new Map([["10.0.0.1", factsWith()]]));

  test("one health request for each proxied role on each host", () => {
    expect(about("")).toEqual({
      app: { service: "shop", destination: undefined },
      previousVersion: "v2",
      targets: [
        { host: "10.0.0.2", role: "job", proxied: false, health: undefined },
        {
          host: "10.0.0.1",
          role: "web",
          proxied: true,
          health: {
            url: "http://shop.test/up",
            request: { secure: false, address: "10.0.0.1", port: 80, name: "shop.test", path: "/up" },
          },
        },
      ],
    });
  });

  test.each([
    ["the path of the probes", "health: { path: /ready }", "http://shop.test/ready"],
    ["the URL of the probes", "health: { url: 'https://lb.test:8443/up' }", "https://lb.test:8443/up"],
    ["no URL with a query, which can have a token", "health: { url: 'https://lb.test/up?token=x' }", undefined],
    ["no request without health probes", "health: false", undefined],
    ["no request without probes", "false", undefined],
  ])("%s", (_, probes, url) => {
    expect(about(probes).targets[1]?.health?.url).toBe(url);
  });
});

/** Accepts connections and never answers. */
async function silentPort(): Promise<AsyncDisposable & { port: number }> {
  const listener = createServer(() => undefined);
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const at = listener.address();
  return {
    port: typeof at === "object" && at !== null ? at.port : 0,
    [Symbol.asyncDispose]: async () => void listener.close(),
  };
}
