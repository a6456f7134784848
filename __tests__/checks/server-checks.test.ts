// The checks that look at a server: preflight's ssh, lock and secrets, and the probes version and routing.

import { expect, test } from "vitest";
import type { Check, Observation } from "../../src/checks/check.ts";
import { lockCheck } from "../../src/checks/lock-check.ts";
import { routesChecks } from "../../src/checks/routes-check.ts";
import { routingChecks } from "../../src/checks/routing-check.ts";
import { secretsCheck } from "../../src/checks/secrets-check.ts";
import { sshCheck } from "../../src/checks/ssh-check.ts";
import { versionChecks } from "../../src/checks/version-check.ts";
import { lockOwner } from "../../src/server/deploy-lock.ts";
import type { HostFacts } from "../../src/server/host-facts.ts";
import type { ProxyRow } from "../../src/server/proxy-list.ts";
import { deploymentOf, proxyTarget, role } from "../server/deployment.ts";
import { container, factsWith, machine, old, server, web } from "./servers.ts";

const ask = (check: Check | undefined): Promise<Observation> => {
  if (check === undefined) throw new Error("there is no check");
  return check.run(AbortSignal.timeout(5000));
};

const self = { repository: "acme/shop", runId: "7", attempt: "2", step: "deploy-0a1b2c3d" };

/** What GitHub would say. */
const overRuns = ["6"];

async function lock(lockedBy: string | undefined | null, released = true) {
  const asked: string[] = [];
  const details =
    typeof lockedBy === "string" ? { lockedBy, at: "2026-11-24T01:00:00Z", version: "v1", message: "m" } : undefined;
  const observation = await ask(
    lockCheck({
      host: "10.0.0.1",
      destination: undefined,
      directory: ".kamal/lock-shop",
      state: lockedBy === undefined ? { held: false } : { held: true, details },
      self,
      isRunOver: async (holder) => overRuns.includes(holder.runId),
      release: async (by) => {
        asked.push(by);
        return released;
      },
    }),
  );
  return { observation, asked };
}

test("nobody's lock passes", async () => {
  expect(await lock(undefined)).toMatchObject({ observation: { outcome: "pass" }, asked: [] });
});

test("a person's lock, another run's lock and a half lock fail and are not touched", async () => {
  for (const by of ["Ana", lockOwner({ ...self, runId: "8" }), lockOwner({ ...self, step: "other-1" }), null]) {
    const { observation, asked } = await lock(by);
    expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: by === null ? "lock-half" : "lock-held" } });
    expect(asked).toEqual([]);
  }
  expect((await lock("Ana")).observation.reason).toContain("Ana, since 2026-11-24T01:00:00Z");
});

test("an earlier attempt's lock is released, with a warning; if that fails, the check fails", async () => {
  const earlier = lockOwner({ ...self, attempt: "1" });
  expect(await lock(earlier)).toMatchObject({ observation: { outcome: "warn" }, asked: [earlier] });
  expect((await lock(earlier, false)).observation.outcome).toBe("fail");
});

test("the lock of another run is released when GitHub says that it is over", async () => {
  const over = lockOwner({ ...self, runId: "6" });
  expect(await lock(over)).toMatchObject({ observation: { outcome: "warn" }, asked: [over] });
});

function secrets(fromFiles: readonly string[], values: Readonly<Record<string, string>>) {
  let evaluated = 0;
  const check = secretsCheck({
    provided: ["A"],
    fromFiles,
    evaluate: async () => {
      evaluated++;
      return new Map(Object.entries(values));
    },
  });
  return ask(check).then((observation) => ({ observation, evaluated }));
}

test("secrets that we have are not evaluated", async () => {
  expect(await secrets([], {})).toMatchObject({ observation: { outcome: "pass" }, evaluated: 0 });
});

test("secrets from files must yield something; all that do not are named, no value is shown", async () => {
  const { observation } = await secrets(["B", "C", "D"], { B: "hunter22", C: "" });
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "secret-missing" } });
  expect(observation.reason).toMatch(/^C, D: /);
  expect(JSON.stringify(observation)).not.toContain("hunter22");
  expect((await secrets(["B"], { B: "x" })).observation.outcome).toBe("pass");
});

const deployment = deploymentOf({ roles: [role("web", ["10.0.0.1"], proxyTarget)] });

async function version(change: Partial<HostFacts>) {
  const [check] = versionChecks({ deployment, version: "v2", look: async () => factsWith(change) });
  return ask(check);
}

test("one question per role and host", () => {
  const roles = [role("web", ["a", "b"], proxyTarget), role("job", ["b"])];
  const wide = deploymentOf({ roles });
  const look = async () => factsWith();
  const targets = (checks: Check[]) => checks.map(({ target }) => target);
  expect(targets(versionChecks({ deployment: wide, version: "v2", look }))).toEqual([
    "web on a",
    "web on b",
    "job on b",
  ]);
  expect(targets(routingChecks({ deployment: wide, look }))).toEqual(["web on a", "web on b"]);
});

test("the version that runs and is routed to passes", async () => {
  expect(await version({})).toMatchObject({ outcome: "pass" });
});

test.each<[string, Partial<HostFacts>, string, RegExp]>([
  ["no container", { containers: [old] }, "version-not-running", /does not exist\. Running instead: shop-web-v1/],
  ["a container that exited", { containers: [container({ state: "exited" })] }, "version-not-running", /is exited/],
  [
    "a container that restarts",
    { containers: [container({ state: "restarting" })] },
    "version-not-running",
    /is restarting/,
  ],
  ["no route", { routes: [] }, "version-not-routed", /routes to nothing/],
  [
    "the old version's route",
    {
      containers: [container({ id: "c".repeat(64) }), { ...old, id: web }],
    },
    "version-not-routed",
    /routes to v1/,
  ],
])("version: %s fails", async (_, change, diagnosis, reason) => {
  const observation = await version(change);
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: diagnosis } });
  expect(observation.reason).toMatch(reason);
});

test("an old version that still runs beside it is a warning", async () => {
  expect((await version({ containers: [container(), old] })).outcome).toBe("warn");
});

async function routing(row: Partial<HostFacts["routes"][number]> | undefined) {
  const [known] = factsWith().routes;
  if (known === undefined) throw new Error("no row");
  const routes = row === undefined ? [] : [{ ...known, ...row }];
  const [check] = routingChecks({ deployment, look: async () => factsWith({ routes }) });
  return ask(check);
}

test("the route that the config says passes, with more hosts too", async () => {
  expect(await routing({})).toMatchObject({ outcome: "pass" });
  expect(await routing({ hosts: ["www.shop.test", "shop.test"] })).toMatchObject({ outcome: "pass" });
});

test.each<[string, Partial<HostFacts["routes"][number]> | undefined, string, RegExp]>([
  ["no service", undefined, "routing", /has no service shop-web; it lists nothing/],
  ["another service", { service: "blog-web" }, "routing", /it lists blog-web/],
  ["maintenance", { state: "stopped" }, "maintenance", /is stopped/],
  ["a pause", { state: "paused" }, "maintenance", /is paused/],
  ["a missing host", { hosts: ["other.test"] }, "routing", /expected also shop\.test/],
  ["no TLS", { tls: false }, "routing", /TLS off.*config says on/],
])("routing: %s fails", async (_, row, diagnosis, reason) => {
  const observation = await routing(row);
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: diagnosis } });
  expect(observation.reason).toMatch(reason);
});

async function names(rows: readonly Partial<ProxyRow>[], hosts = proxyTarget.hosts) {
  const [known] = factsWith().routes;
  if (known === undefined) throw new Error("no row");
  const shop = deploymentOf({ roles: [role("web", ["10.0.0.1"], { ...proxyTarget, hosts })] });
  const facts = factsWith({ routes: rows.map((row) => ({ ...known, ...row })) });
  return ask(routesChecks(shop, new Map([["10.0.0.1", facts]]))[0]);
}

test.each<[string, Partial<ProxyRow>[]]>([
  ["nothing is routed yet", []],
  ["it is our own already", [{}]],
  ["another service has other names", [{ service: "blog-web", hosts: ["blog.test"] }]],
  ["another service has another path of it", [{ service: "blog-web", path: "/blog" }]],
  ["another service answers to the other names", [{ service: "blog-web", hosts: ["*"] }]],
])("routes: a name is to be had when %s", async (_, rows) => {
  expect(await names(rows)).toMatchObject({ outcome: "pass" });
});

test("routes: a name of another service is told before anything is built", async () => {
  const taken = await names([{ service: "blog-web", hosts: ["blog.test", "shop.test"] }]);
  expect(taken).toMatchObject({ outcome: "fail", diagnosis: { id: "host-conflict" } });
  expect(taken.reason).toBe(
    "kamal-proxy on 10.0.0.1 routes shop.test to the service blog-web; shop-web cannot have it too.",
  );
  expect(await names([{ service: "blog-web", path: "/blog,/" }])).toMatchObject({ outcome: "fail" });
  expect(await names([{ service: "blog-web", hosts: ["*"] }], [])).toMatchObject({ outcome: "fail" });
});

test("routes: nothing is asked where no kamal-proxy runs, or of a role without one", () => {
  expect(routesChecks(deployment, new Map([["10.0.0.1", factsWith({ proxy: undefined })]]))).toEqual([]);
  const job = deploymentOf({ roles: [role("job", ["10.0.0.1"])] });
  expect(routesChecks(job, new Map([["10.0.0.1", factsWith()]]))).toEqual([]);
});

async function ssh(sections: Readonly<Record<string, string>>, stderr = "", code = 0) {
  const seen: HostFacts[] = [];
  const observation = await ask(
    sshCheck({
      host: "10.0.0.1",
      deployment,
      ssh: server(sections, stderr, code),
      keys: async () => ["SHA256:abc"],
      onFacts: (facts) => seen.push(facts),
    }),
  );
  return { observation, seen };
}

test("a login shell that runs nothing is told", async () => {
  const output = "This account is currently not available.\n";
  const check = sshCheck({
    host: "10.0.0.1",
    deployment,
    ssh: {
      settings: deployment.ssh,
      run: async () => ({ stdout: output, stderr: "", code: 1 }),
      close: async () => {},
    },
    keys: async () => [],
    onFacts: () => {},
  });
  expect(await ask(check)).toMatchObject({
    outcome: "fail",
    diagnosis: { id: "ssh-shell", evidence: [output.trim()] },
  });
});

test("a good server passes, with what it is", async () => {
  const { observation, seen } = await ssh(machine);
  expect(observation).toMatchObject({ outcome: "pass" });
  expect(observation.reason).toMatch(
    /^Logged in as root; Docker 28\.0\.1, 2 cores, 4\.0 GB memory, 19\.5 GB free disk\.$/,
  );
  expect(seen).toHaveLength(1);
});

test("root without Docker passes: Kamal installs it", async () => {
  expect((await ssh({ ...machine, docker: "missing" })).observation).toMatchObject({ outcome: "pass" });
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  ["no Docker and not root", { user: "deploy", docker: "missing" }, "docker-missing-remote"],
  [
    "Docker's socket closed",
    { user: "deploy", docker: "permission denied while trying to connect" },
    "docker-sock-perm",
  ],
  ["Docker down", { docker: "Cannot connect to the Docker daemon at unix:///var/run/docker.sock." }, "docker-down"],
])("%s fails", async (_, change, id) => {
  const { observation } = await ssh({ ...machine, ...change });
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id } });
});

test.each([
  ["little disk", { disk: "/dev/sda1 1 1 1048576 99% /" }, "Only 1024 MB of disk"],
  ["a wrong clock", { time: String(Math.round(Date.now() / 1000) - 600) }, "clock is -"],
])("%s is a warning", async (_, change, words) => {
  const { observation } = await ssh({ ...machine, ...change });
  expect(observation.outcome).toBe("warn");
  expect(observation.reason).toContain(words);
});

test("a refused key fails with the key's fingerprint", async () => {
  const { observation } = await ssh({}, "root@10.0.0.1: Permission denied (publickey).\r\n", 255);
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "ssh-auth" } });
  expect(observation.reason).toContain("SHA256:abc");
});
