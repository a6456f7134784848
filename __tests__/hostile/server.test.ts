// A server that an attacker owns, with a real sshd: whatever it prints, how much and how slowly,
// the run ends with a report, nothing of it is a command to the runner, and nothing of it is
// executed.

import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  behave,
  commit,
  config,
  expectHarmless,
  inWorkspace,
  run,
  start,
  textsOf,
  useHostileServer,
  write,
} from "./hostile-server.ts";
import { bomb, id, lock, machine, row, serving, tagged } from "./server-answers.ts";

useHostileServer();

describe.each(["verify", "preflight", "rollback"])("%s", (command) => {
  test.each([
    ["flood", "ssh-output", "127.0.0.1 printed more than 4 MB"],
    ["lines", "ssh-output", "127.0.0.1 printed more than 4 MB"],
    ["errors", "ssh-output", "127.0.0.1 printed more than 64 KB of errors"],
    ["no-shell", "ssh-shell", ""],
    ["fail", "ssh-connect", ""],
  ])("%s: ends with %s", async (mode, id, cause) => {
    config();
    behave(mode);
    const done = await run(command);
    expect(done.report?.diagnosis).toMatchObject({ id, cause: expect.stringContaining(cause) });
    expect(done.outputs["failed-phase"]).toBe("connect");
    expect(done.durationMs).toBeLessThan(20_000);
    expect(done.peakMb).toBeLessThan(300);
  });
});

test("a server that prints a byte per second does not hold the run", async () => {
  config();
  behave("drip");
  const done = await run("verify");
  expect(done.report?.diagnosis).toMatchObject({
    id: "ssh-output",
    title: "The server did not finish answering",
    cause: expect.stringContaining("within 28 s"),
  });
  expect(done.durationMs).toBeLessThan(40_000);
}, 90_000);

test("facts full of commands and control characters: all of them are plain lines", async () => {
  config();
  const huge = `${bomb}${"y".repeat(300_000)}`;
  const sections = {
    ...machine,
    user: `root$(touch ${inWorkspace("touched")})${bomb}`,
    cores: "9".repeat(5000),
    memory: bomb,
    disk: `${bomb} 1 1 ${"9".repeat(400)}`,
    time: bomb,
    docker: huge,
    lock: `held\n${lock(`Locked by: ${huge} at ${bomb.replaceAll(/\s/g, "")}\nVersion: ${huge}\nMessage: ${huge}`)}`,
    containers: `${row("d", "shop-web-v9", { state: huge, role: huge, image: huge })}\n${bomb}\n${huge}`,
    routes: `Service  Host  Path\n${`${bomb}  ${bomb}  ${bomb}\n`.repeat(2000)}`,
  };
  behave("answer", { sections });
  const done = await run("verify");
  expect(done.report?.diagnosis?.id).toBe("docker-down");
});

test("versions and names that Docker does not allow are ignored, and reported once", async () => {
  config();
  const evil = [`$(touch ${inWorkspace("touched")})`, "-oProxyCommand=x", "--help", "../../x", "v1;id", "v 1", ""];
  const sections = {
    ...serving,
    containers: [
      serving.containers,
      ...evil.map((version, index) => row(String(index), `shop-web-${version}`)),
      row("e", "--help"),
      row("-o", "shop-web-v7"),
    ].join("\n"),
    audit: evil.map((version) => tagged(version)).join("") + tagged("v2"),
  };
  behave("answer", { sections });

  const verified = await run("verify");
  expect(verified.report?.outcome, verified.log).toBe("success");
  const ssh = verified.report?.checks.filter(({ id }) => id === "ssh");
  expect(ssh).toHaveLength(1);
  expect(ssh?.[0]).toMatchObject({
    outcome: "warn",
    reason: expect.stringMatching(/Ignored \d+ container or version name/),
  });

  // Only `v1` is left to roll back to, but it never was booted.
  const previous = await run("rollback");
  expect(previous.report?.diagnosis?.id).toBe("rollback-unavailable");
  expect(previous.report?.diagnosis?.cause).toContain("Available versions: v1.");
  expect(previous.log).not.toContain("$ kamal rollback");
});

test("another tenant's labels cannot add rows to the list of containers", async () => {
  config();
  // As Docker prints them: the labels are JSON, whatever they contain.
  const forged = row("f", "shop-web-forged", { state: "running" });
  const labels = [`shop\n${forged}\n`, "\t", "web"].map((label) => JSON.stringify(label));
  const containers = `${serving.containers}\n${[id("9"), "tenant", "running", "x", ...labels].join("\t")}`;
  behave("answer", { sections: { ...serving, containers } });
  const done = await run("verify", { inputs: { version: "forged" } });
  expect(done.report?.diagnosis).toMatchObject({
    id: "version-not-running",
    cause: expect.stringContaining("does not exist"),
  });
});

describe("values of deploy.yml, under verify, which no rule stops", () => {
  test.each<[string, object, string]>([
    ["service", { service: "shop;touch touched" }, "service"],
    ["a host", { servers: ["-oProxyCommand=touch touched"] }, "servers/web"],
    ["a role", { servers: { web: ["127.0.0.1"], "a;touch touched": ["127.0.0.1"] } }, "servers"],
    ["a user", { ssh: { user: "-oProxyCommand=touch touched" } }, "ssh/user"],
    ["a jump host", { ssh: { proxy: "x@-oProxyCommand=touch touched" } }, "ssh/proxy"],
    ["a proxy command", { ssh: { proxy_command: "nc %h %p\nLocalCommand touch touched" } }, "ssh/proxy_command"],
    [
      "a registry",
      { registry: { server: "r.test';touch touched;'", username: "a", password: ["P"] } },
      "registry/server",
    ],
  ])("%s", async (_, change, key) => {
    behave("answer", { sections: serving });
    config(change);
    const done = await run("verify", { env: { P: "x".repeat(20) } });
    expect(done.report?.diagnosis).toMatchObject({
      id: "config-invalid",
      cause: expect.stringContaining(`\`${key}\``),
    });
    expect(done.report?.phases.map(({ id }) => id)).not.toContain("connect");
  });
});

/** Rolls back to v1 with a hook that runs before Kamal connects to the server. */
function rollBackWithHook(hook: string): void {
  config();
  write(".kamal/hooks/pre-connect", `#!/bin/sh\n${hook}\n`, 0o755);
  behave("answer", { sections: serving });

  commit();
}

test("a hook that prints 100,000 lines, and one of 3 MB: the cause is still found", async () => {
  rollBackWithHook("yes '::error::x' | head -n 100000; head -c 3000000 /dev/zero | tr '\\0' y; exit 3");
  const done = await run("rollback");
  expect(done.report?.diagnosis, done.log.slice(-3000)).toMatchObject({
    id: "hook-failed",
    cause: expect.stringContaining("pre-connect"),
  });
  expect(done.peakMb).toBeLessThan(500);
  expect(textsOf(done.report).join("").length).toBeLessThan(100_000);
}, 120_000);

describe("post, after main was killed during Kamal", () => {
  test.each([
    ["flood", {}, /releasing the deploy lock failed: .*printed more than 4 MB/],
    ["lines", {}, /releasing the deploy lock failed: .*printed more than 4 MB/],
    ["fail", {}, /releasing the deploy lock failed: .*Connection closed by/],
    [
      "answer",
      { release: `other\n${lock(`Locked by: ${bomb} at now\nVersion: ${bomb}\nMessage: ${bomb}`)}` },
      /Did not remove the deploy lock .* held by \.::error::by the server/,
    ],
  ])(
    "%s",
    async (mode, answer, expected) => {
      rollBackWithHook("echo waiting >&2; touch hook-runs; sleep 60");
      const action = start("rollback", { post: false });
      await action.waitForLine(/\$ kamal rollback v1/);
      await expect.poll(() => existsSync(inWorkspace("hook-runs")), { timeout: 20_000 }).toBe(true);
      behave(mode, answer);
      action.kill("SIGKILL");
      const main = await action.done;

      const post = await main.runPost();
      expectHarmless(post);
      expect(post.exitCode).toBe(0);
      expect(post.durationMs).toBeLessThan(30_000);
      expect(post.orphans.map(({ command }) => command)).toEqual([]);
      expect(post.log).toMatch(expected);
    },
    90_000,
  );
});
