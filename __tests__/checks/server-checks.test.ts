// The checks of servers and secrets: ssh, lock, secrets, routes, version and routing.

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

const run = (check: Check | undefined): Promise<Observation> => {
  if (check === undefined) throw new Error("no check was made");
  return check.run(AbortSignal.timeout(5000));
};

const self = { repository: "acme/shop", runId: "7", attempt: "2", step: "deploy-0a1b2c3d" };

/** The runs that GitHub reports as finished. */
const finishedRuns = ["6"];

async function lock(lockedBy: string | undefined | null, released = true) {
  const releasedLocks: string[] = [];
  const details =
    typeof lockedBy === "string" ? { lockedBy, at: "2026-11-24T01:00:00Z", version: "v1", message: "m" } : undefined;
  const observation = await run(
    lockCheck({
      host: "10.0.0.1",
      destination: undefined,
      directory: ".kamal/lock-shop",
      state: lockedBy === undefined ? { held: false } : { held: true, details },
      self,
      isRunOver: async (holder) => finishedRuns.includes(holder.runId),
      release: async (by) => {
        releasedLocks.push(by);
        return released;
      },
    }),
  );

  return { observation, releasedLocks };
}

test("passes when the lock is free", async () => {
  expect(await lock(undefined)).toMatchObject({ observation: { outcome: "pass" }, releasedLocks: [] });
});

test("fails for a person's lock, another run's lock and an incomplete lock, and does not touch them", async () => {
  for (const by of ["Ana", lockOwner({ ...self, runId: "8" }), lockOwner({ ...self, step: "other-1" }), null]) {
    const { observation, releasedLocks } = await lock(by);
    expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: by === null ? "lock-half" : "lock-held" } });
    expect(releasedLocks).toEqual([]);
  }

  expect((await lock("Ana")).observation.reason).toContain("Ana since 2026-11-24T01:00:00Z");
});

test("releases an earlier attempt's lock with a warning, or fails if that is not possible", async () => {
  const earlier = lockOwner({ ...self, attempt: "1" });
  expect(await lock(earlier)).toMatchObject({ observation: { outcome: "warn" }, releasedLocks: [earlier] });
  expect((await lock(earlier, false)).observation.outcome).toBe("fail");
});

test("releases another run's lock when GitHub says that the run has finished", async () => {
  const over = lockOwner({ ...self, runId: "6" });
  expect(await lock(over)).toMatchObject({ observation: { outcome: "warn" }, releasedLocks: [over] });
});

function secrets(fromFiles: readonly string[], values: Readonly<Record<string, string>>) {
  let evaluated = 0;
  const check = secretsCheck({
    provided: ["A"],
    fromFiles,
    passed: "input",
    evaluate: async () => {
      evaluated++;
      return new Map(Object.entries(values));
    },
  });

  return run(check).then((observation) => ({ observation, evaluated }));
}

test("does not evaluate secrets that have a value", async () => {
  expect(await secrets([], {})).toMatchObject({ observation: { outcome: "pass" }, evaluated: 0 });
});

test("lists all secrets whose line yields nothing, and shows no values", async () => {
  const { observation } = await secrets(["B", "C", "D"], { B: "hunter22", C: "" });
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "secret-missing" } });
  expect(observation.reason).toMatch(/^The lines for C, D /);
  expect(JSON.stringify(observation)).not.toContain("hunter22");
  expect((await secrets(["B"], { B: "x" })).observation.outcome).toBe("pass");
});

const deployment = deploymentOf({ roles: [role("web", ["10.0.0.1"], proxyTarget)] });

async function version(change: Partial<HostFacts>) {
  const [check] = versionChecks({ deployment, version: "v2", look: async () => factsWith(change) });
  return run(check);
}

test("one check per role and host", () => {
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

test("passes when the version runs and kamal-proxy routes to it", async () => {
  expect(await version({})).toMatchObject({ outcome: "pass" });
});

test.each<[string, Partial<HostFacts>, string, RegExp]>([
  ["no container", { containers: [old] }, "version-not-running", /does not exist\. Running instead: shop-web-v1/],
  ["a container that exited", { containers: [container({ state: "exited" })] }, "version-not-running", /\(exited\)/],
  [
    "a container that restarts",
    { containers: [container({ state: "restarting" })] },
    "version-not-running",
    /\(restarting\)/,
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

test("warns when an old version is still running", async () => {
  expect((await version({ containers: [container(), old] })).outcome).toBe("warn");
});

async function routing(row: Partial<HostFacts["routes"][number]> | undefined) {
  const [known] = factsWith().routes;
  if (known === undefined) throw new Error("no row");

  const routes = row === undefined ? [] : [{ ...known, ...row }];
  const [check] = routingChecks({ deployment, look: async () => factsWith({ routes }) });
  return run(check);
}

test("passes for the route from deploy.yml, also with additional hosts", async () => {
  expect(await routing({})).toMatchObject({ outcome: "pass" });
  expect(await routing({ hosts: ["www.shop.test", "shop.test"] })).toMatchObject({ outcome: "pass" });
});

test.each<[string, Partial<HostFacts["routes"][number]> | undefined, string, RegExp]>([
  ["no service", undefined, "routing", /has no service shop-web\. It lists nothing/],
  ["another service", { service: "blog-web" }, "routing", /It lists blog-web/],
  ["maintenance", { state: "stopped" }, "maintenance", /as stopped/],
  ["a paused service", { state: "paused" }, "maintenance", /as paused/],
  ["a missing host", { hosts: ["other.test"] }, "routing", /does not route shop\.test/],
  ["no TLS", { tls: false }, "routing", /TLS off.*turns it on/],
])("routing: %s fails", async (_, row, diagnosis, reason) => {
  const observation = await routing(row);
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: diagnosis } });
  expect(observation.reason).toMatch(reason);
});

async function routesCheckFor(rows: readonly Partial<ProxyRow>[], hosts = proxyTarget.hosts) {
  const [known] = factsWith().routes;
  if (known === undefined) throw new Error("no row");

  const shop = deploymentOf({ roles: [role("web", ["10.0.0.1"], { ...proxyTarget, hosts })] });
  const facts = factsWith({ routes: rows.map((row) => ({ ...known, ...row })) });
  return run(routesChecks(shop, new Map([["10.0.0.1", facts]]))[0]);
}

test.each<[string, Partial<ProxyRow>[]]>([
  ["nothing is routed yet", []],
  ["our own service already uses it", [{}]],
  ["another service has other names", [{ service: "blog-web", hosts: ["blog.test"] }]],
  ["another service has another path of the name", [{ service: "blog-web", path: "/blog" }]],
  ["another service accepts all other names", [{ service: "blog-web", hosts: ["*"] }]],
])("routes: a name is free when %s", async (_, rows) => {
  expect(await routesCheckFor(rows)).toMatchObject({ outcome: "pass" });
});

test("routes: reports a name that another service uses", async () => {
  const taken = await routesCheckFor([{ service: "blog-web", hosts: ["blog.test", "shop.test"] }]);
  expect(taken).toMatchObject({ outcome: "fail", diagnosis: { id: "host-conflict" } });
  expect(taken.reason).toBe(
    "kamal-proxy on 10.0.0.1 routes shop.test to the service blog-web, so shop-web cannot use it too.",
  );
  expect(await routesCheckFor([{ service: "blog-web", path: "/blog,/" }])).toMatchObject({ outcome: "fail" });
  expect(await routesCheckFor([{ service: "blog-web", hosts: ["*"] }], [])).toMatchObject({ outcome: "fail" });
});

test("routes: checks nothing where no kamal-proxy runs, or for a role without a proxy", () => {
  expect(routesChecks(deployment, new Map([["10.0.0.1", factsWith({ proxy: undefined })]]))).toEqual([]);
  const job = deploymentOf({ roles: [role("job", ["10.0.0.1"])] });

  expect(routesChecks(job, new Map([["10.0.0.1", factsWith()]]))).toEqual([]);
});

async function ssh(sections: Readonly<Record<string, string>>, stderr = "", code = 0) {
  const seen: HostFacts[] = [];
  const observation = await run(
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

test("reports a login shell that cannot run commands", async () => {
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

  expect(await run(check)).toMatchObject({
    outcome: "fail",
    diagnosis: { id: "ssh-shell", evidence: [output.trim()] },
  });
});

test("a healthy server passes, with its facts", async () => {
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
    "no permission for Docker's socket",
    { user: "deploy", docker: "permission denied while trying to connect" },
    "docker-sock-perm",
  ],
  [
    "no Docker daemon",
    { docker: "Cannot connect to the Docker daemon at unix:///var/run/docker.sock." },
    "docker-down",
  ],
])("%s fails", async (_, change, id) => {
  const { observation } = await ssh({ ...machine, ...change });
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id } });
});

test.each([
  ["little disk", { disk: "/dev/sda1 1 1 1048576 99% /" }, "Only 1024 MB of disk"],
  [
    "another architecture",
    { machine: "aarch64" },
    "The server is arm64, but builder/arch builds the image for amd64 only",
  ],
  ["a wrong clock", { time: String(Math.round(Date.now() / 1000) - 600) }, "clock is off by -"],
])("warns about %s", async (_, change, words) => {
  const { observation } = await ssh({ ...machine, ...change });
  expect(observation.outcome).toBe("warn");
  expect(observation.reason).toContain(words);
});

test("fails with the fingerprint of a refused key", async () => {
  const { observation } = await ssh({}, "root@10.0.0.1: Permission denied (publickey).\r\n", 255);
  expect(observation).toMatchObject({ outcome: "fail", diagnosis: { id: "ssh-auth" } });
  expect(observation.reason).toContain("SHA256:abc");
});
