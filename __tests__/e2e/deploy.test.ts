import { describe, expect, test } from "vitest";
import { neighbour } from "../../sandbox/neighbour.ts";
import { expectPasses, expectServing, fetchPage, validReport } from "./expectations.ts";
import { hello, leftovers } from "./hello.ts";

describe("one server", () => {
  test("sets up a blank server, deploys, and rolls back to the previous, a given and an unknown version", async () => {
    const app = await hello({ service: "single", host: "single.one.test" });
    const [server] = app.sandbox.servers;
    await server?.reset();
    const first = await app.checkout.head();

    const setup = await app.run({});
    expect(setup.exitCode, setup.log).toBe(0);
    expect(validReport(setup)).toMatchObject({
      command: "deploy",
      outcome: "success",
      mode: "setup",
      version: first,
      previousVersion: null,
    });
    expect(setup.outputs).toMatchObject({
      outcome: "success",
      version: first,
      url: expect.stringContaining("https://single.one.test"),
      diagnosis: "",
      "failed-phase": "",
    });
    expectPasses(setup, [
      "ssh",
      "secrets",
      "registry",
      "runner",
      "dns",
      "lock",
      "version",
      "digest",
      "routing",
      "health",
      "redirect",
      "tls",
    ]);
    expect(await fetchPage(app, server)).toContain(first);
    expect(await leftovers(app.sandbox, "single")).toEqual([]);
    expect(await app.checkout.status()).toBe("");

    const second = await app.checkout.change("second");
    const deploy = await app.run({});
    expect(deploy.exitCode, deploy.log).toBe(0);
    expect(validReport(deploy)).toMatchObject({ mode: "deploy", version: second, previousVersion: first });
    expect(deploy.report?.phases.map((phase) => phase.id)).toEqual(
      expect.arrayContaining([
        "lint",
        "connect",
        "preflight",
        "build",
        "lock",
        "proxy",
        "boot",
        "prune",
        "release",
        "probes",
        "cleanup",
      ]),
    );
    expect(await fetchPage(app, server)).toContain(second);

    const back = await app.run({ inputs: { command: "rollback" } });
    expect(back.exitCode, back.log).toBe(0);
    expect(validReport(back)).toMatchObject({
      command: "rollback",
      mode: null,
      version: first,
      previousVersion: second,
    });
    expect(await fetchPage(app, server)).toContain(first);

    const named = await app.run({ inputs: { command: "rollback", version: second.slice(0, 10) } });
    expect(named.exitCode, named.log).toBe(0);
    expect(named.outputs.version).toBe(second);
    expect(await fetchPage(app, server)).toContain(second);

    const unknown = await app.run({ inputs: { command: "rollback", version: "0123456789abcdef" } });
    expect(unknown.exitCode).toBe(1);
    expect(validReport(unknown)).toMatchObject({ outcome: "failure", diagnosis: { id: "rollback-unavailable" } });
    expect(unknown.outputs.diagnosis).toContain(first);
    expect(await fetchPage(app, server)).toContain(second);

    const verify = await app.run({ inputs: { command: "verify" } });
    expect(verify.exitCode, verify.log).toBe(0);
    expect(verify.outputs.version).toBe(second);

    const wrong = await app.run({ inputs: { command: "verify", version: first } });
    expect(wrong.exitCode).toBe(1);
    expect(wrong.report?.checks).toContainEqual(expect.objectContaining({ id: "version", outcome: "fail" }));

    const preflight = await app.run({ inputs: { command: "preflight" } });
    expect(preflight.exitCode, preflight.log).toBe(0);
    expect(await leftovers(app.sandbox, "single")).toEqual([]);
  });

  test("keeps the old version running if the new one is unhealthy, and shows the container's error in the diagnosis", async () => {
    const app = await hello({ service: "sick", host: "sick.one.test" });
    const [server] = app.sandbox.servers;
    const first = await app.checkout.head();
    expect((await app.run({})).outputs.outcome).toBe("success");

    await app.checkout.write("start", "echo 'FATAL: no such table: users' >&2; /bin/busybox sleep 1; exit 3\n");
    const second = await app.checkout.commit("break it");
    const sick = await app.run({});
    expect(sick.exitCode).toBe(1);
    expect(validReport(sick)).toMatchObject({
      outcome: "failure",
      version: second,
      previousVersion: first,
      diagnosis: { id: "app-migrations-pending" },
    });
    expect(sick.report?.diagnosis?.evidence.join("\n")).toContain("FATAL: no such table: users");
    expect(sick.outputs.diagnosis).toContain("FATAL: no such table: users");
    expect(sick.outputs["failed-phase"]).toBe("boot");
    expectServing(sick, { version: first, status: 200 });
    const address = server?.address ?? "";
    expect(sick.log.replaceAll(/\s+/g, " ")).toMatch(
      new RegExp(`Version ${first.slice(0, 12)} still serves on ${address}; \`GET /up\` answered 200 in \\d+ ms\\.`),
    );
    expect(sick.summary).toMatch(/ still serves on 127\.\S+; <code>GET \/up<\/code> answered 200 in \d+ ms\./);
    // No rollback is needed.
    expect(sick.summary).not.toContain("How to roll back");
    expect(sick.annotations.filter(({ level }) => level === "error")).toHaveLength(1);
    expect(await fetchPage(app, server)).toContain(first);
    expect(await leftovers(app.sandbox, "sick")).toEqual([]);

    // The container of the failed deploy exists, but it never served: a rollback must not use it.
    const third = await app.checkout.revert("start");
    expect((await app.run({})).outputs.outcome, "the deploy after the fix").toBe("success");
    const back = await app.run({ inputs: { command: "rollback" } });
    expect(back.outputs.version).toBe(first);
    expect(third).not.toBe(first);
  });
});

test("a first setup that fails says that nothing serves yet", async () => {
  const app = await hello({ service: "stillborn", host: "stillborn.one.test" });
  await app.checkout.write("start", "exit 3\n");
  await app.checkout.commit("never starts");
  const run = await app.run({ inputs: { setup: "always" } });
  expect(run.exitCode).toBe(1);
  expect(validReport(run)).toMatchObject({
    mode: "setup",
    previousVersion: null,
    serving: [{ role: "web", state: "nothing", version: null, answered: null }],
  });
  const [server] = app.sandbox.servers;
  expect(run.summary).toContain(`No version serves on ${server?.address} yet.`);
  expect(run.log).toContain(`No version serves on ${server?.address} yet.`);
});

describe("a server that is in use", () => {
  test("sets up the app on the first deploy, and the existing app keeps running", async () => {
    const app = await hello({ service: "second", host: "second.two.test", servers: "second" });
    const [, server] = app.sandbox.servers;
    expect(await fetchPage(app, server, "/up", neighbour.host)).toMatch(/^200 /);

    const run = await app.run({});
    expect(run.exitCode, run.log).toBe(0);
    expect(validReport(run)).toMatchObject({ mode: "setup", previousVersion: null });
    expectPasses(run, ["ssh", "routes", "version", "routing", "health", "redirect", "tls"]);
    expect(run.report?.checks.find(({ id }) => id === "routes")?.reason).toContain("other service");
    expect(await fetchPage(app, server)).toContain(await app.checkout.head());
    expect(await fetchPage(app, server, "/up", neighbour.host)).toMatch(/^200 /);
    expect(await leftovers(app.sandbox, "second")).toEqual([]);
  });

  test("refuses a host name of the other app before it changes anything", async () => {
    const app = await hello({ service: "thief", host: neighbour.host, servers: "second" });
    const [, server] = app.sandbox.servers;
    const run = await app.run({});
    expect(run.exitCode).toBe(1);
    expect(validReport(run)).toMatchObject({ outcome: "failure", diagnosis: { id: "host-conflict" } });
    expect(run.outputs.diagnosis).toContain(`routes ${neighbour.host} to the service ${neighbour.service}-web`);
    expect(run.outputs["failed-phase"]).toBe("preflight");
    expect((await server?.exec("docker ps --all --quiet --filter label=service=thief"))?.stdout).toBe("");
  });
});

test("deploys to two servers", async () => {
  const app = await hello({ service: "pair", host: "pair.both.test", servers: "both" });
  const run = await app.run({});
  expect(run.exitCode, run.log).toBe(0);

  for (const server of app.sandbox.servers) {
    expect(await fetchPage(app, server)).toContain(await app.checkout.head());
    for (const id of ["ssh", "version", "digest", "routing", "health", "redirect", "tls"]) {
      const checks = run.report?.checks.filter((check) => check.id === id && check.target.includes(server.address));
      expect(checks, `${id} at ${server.address}`).toHaveLength(1);
    }
  }

  expect(await leftovers(app.sandbox, "pair")).toEqual([]);
});

test("boots a new accessory on its host, and leaves no login there", async () => {
  const app = await hello({ service: "keeper", host: "keeper.one.test" });
  expect((await app.run({})).outputs.outcome).toBe("success");
  const [web, other] = app.sandbox.servers;

  await app.checkout.configure((config) => {
    const image = `${app.sandbox.registry.server}/keeper:latest`;
    Object.assign(config, { accessories: { backup: { image, host: other?.address, cmd: "/bin/busybox sleep 1000" } } });
  });
  const unbooted = await app.checkout.commit("backups on the other server");
  // Only a setup connects to hosts that have only accessories: a deploy misses the new one.
  const plain = await app.run({ inputs: { setup: "never" } });
  expect(plain.report, plain.log).toMatchObject({ outcome: "success", mode: "deploy", version: unbooted });

  const setup = await app.run({ inputs: { setup: "always" } });
  expect(setup.exitCode, setup.log).toBe(0);
  expect(setup.report?.checks.filter(({ id }) => id === "ssh").map(({ target }) => target)).toEqual(
    app.sandbox.servers.map(({ address }) => address),
  );
  expect((await other?.exec("docker ps --format '{{.Names}}'"))?.stdout).toContain("keeper-backup");
  expect(await leftovers(app.sandbox, "keeper")).toEqual([]);

  await app.checkout.configure((config) => {
    const image = `${app.sandbox.registry.server}/keeper:latest`;
    Object.assign(config, { accessories: { cache: { image, host: web?.address, cmd: "/bin/busybox sleep 1000" } } });
  });
  await app.checkout.commit("a cache on the app's server");
  const auto = await app.run({});
  expect(auto.report, auto.log).toMatchObject({ outcome: "success", mode: "setup" });
  expect((await web?.exec("docker ps --format '{{.Names}}'"))?.stdout).toContain("keeper-cache");
  expect((await app.run({})).report?.mode).toBe("deploy");
  expect(await leftovers(app.sandbox, "keeper")).toEqual([]);
});

test("deploys to a destination with its own secrets file", async () => {
  const app = await hello({
    service: "places",
    host: "places.one.test",
    destination: "staging",
    destinationHost: "staging.one.test",
  });
  const run = await app.run({ inputs: { destination: "staging" } });
  expect(run.exitCode, run.log).toBe(0);
  expect(validReport(run)).toMatchObject({ destination: "staging", url: expect.stringContaining("staging.one.test") });

  const [server] = app.sandbox.servers;
  const names = await server?.exec("docker ps --format '{{.Names}}'");
  expect(names?.stdout).toContain(`places-web-staging-${await app.checkout.head()}`);
  expect(await app.checkout.status()).toBe("");
});
