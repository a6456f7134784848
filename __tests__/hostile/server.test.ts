// A server that an attacker owns, with a real sshd: whatever it prints, how much and how slowly, the
// run ends with a report, nothing of it is a command to the runner, and nothing of it is executed.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { type ActionOptions, type ActionRun, startAction } from "../../github-runner/run-action.ts";
import type { StepRun } from "../../github-runner/step-result.ts";
import { toolCache } from "../../sandbox/tool-cache.ts";
import { type Sshd, startSshd } from "../server/sshd.ts";
import { watchMemory } from "./peak-memory.ts";

const program = path.join(import.meta.dirname, "server-program.ts");
const node = path.resolve(import.meta.dirname, "../../node_modules/node/bin/node");

let home = "";
let workspace = "";
let sshd: Sshd;

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), "hostile-server-"));
  sshd = await startSshd(home, { forceCommand: `${node} ${program} ${home}` });
});

afterAll(async () => {
  await sshd[Symbol.asyncDispose]();
  rmSync(home, { recursive: true, force: true });
});

beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), "hostile-"));
  return () => rmSync(workspace, { recursive: true, force: true });
});

function behave(mode: string, answer: object = {}): void {
  writeFileSync(path.join(home, "mode"), mode);
  writeFileSync(path.join(home, "answer.json"), JSON.stringify(answer));
}

function write(file: string, text: string, mode = 0o644): void {
  mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true });
  writeFileSync(path.join(workspace, file), text, { mode });
}

function config(change: object = {}): void {
  const values = {
    service: "shop",
    image: "acme/shop",
    servers: ["127.0.0.1"],
    ssh: { user: userInfo().username, port: sshd.port },
    registry: { server: "127.0.0.1:9", username: "acme", password: ["KAMAL_REGISTRY_PASSWORD"] },
    builder: { arch: "amd64" },
    proxy: { host: "shop.localhost" },
    ...change,
  };
  write("config/deploy.yml", JSON.stringify(values));
  write(".kamal/secrets", "KAMAL_REGISTRY_PASSWORD=$KAMAL_REGISTRY_PASSWORD\n");
}

const probes = "{ health: false, redirect: false, tls: false }";

function start(command: string, change: Partial<ActionOptions> = {}) {
  const action = startAction({
    workspace,
    toolCache: toolCache(),
    env: { KAMAL_REGISTRY_PASSWORD: "hunter2hunter2" },
    ...change,
    inputs: {
      command,
      "ssh-private-key": sshd.clientKey,
      "ssh-known-hosts": sshd.knownHostsLine,
      probes,
      ...change.inputs,
    },
  });
  onTestFinished(() => action.dispose());
  return action;
}

async function run(command: string, change: Partial<ActionOptions> = {}): Promise<ActionRun & { peakMb: number }> {
  const action = start(command, change);
  const memory = watchMemory(action.pid);
  const done = await action.done;
  memory.stop();
  expectHarmless(done);
  expect(done.report, done.log).toBeDefined();
  expect(done.orphans).toEqual([]);
  expect(done.post?.exitCode).toBe(0);
  return { ...done, peakMb: memory.peak() };
}

/** None of the server's texts is a command to the runner, or controls a terminal. */
function expectHarmless(step: StepRun): void {
  const texts = step.annotations.map(({ message }) => message);
  expect(texts.filter((text) => /^(?:by the server|x|you|me)\b/.test(text))).toEqual([]);
  expect(step.outputs.version ?? "").not.toContain("evil");
  expect(step.log).not.toMatch(/##\[error\]x/);
  expect(step.stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
  expect(existsSync(path.join(workspace, "touched"))).toBe(false);
  expect(existsSync(path.join(home, "touched"))).toBe(false);
}

/** Every text of the report is one line without control characters. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function expectPlainReport(done: ActionRun): void {
  for (const text of textsOf(done.report)) {
    expect(text).not.toMatch(/\p{Cc}|\u2028|\u2029|\u202e/u);
    expect(text.length).toBeLessThan(10_000);
  }
}

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
    expectPlainReport(done);
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

const id = (digit: string) => digit.repeat(64);

/** A line of `docker ps` for a container of the app. */
function row(digit: string, name: string, change: { state?: string; role?: string; image?: string } = {}): string {
  const { state = "exited", role = "web", image = "acme/shop:v1" } = change;
  return [id(digit), name, state, image, '"shop"', '""', JSON.stringify(role)].join("\t");
}

const tagged = (version: string) => `[t] [p] Tagging acme/shop:${version} as the latest image\n`;
const lock = (text: string) => `${Buffer.from(text).toString("base64")}\n`;
const bomb = "\u001b[2J\u001b]0;t\u0007\r::error::by the server\u2028::error::you\u202e##[error]x\u0000";

const machine = {
  user: "root",
  cores: "2",
  memory: "4194304",
  disk: "/dev/sda1 1 1 20480000 1% /",
  time: String(Math.round(Date.now() / 1000)),
  docker: "28.0.1",
  network: "yes",
};

const serving = {
  ...machine,
  containers: [
    row("a", "kamal-proxy", { state: "running", image: "basecamp/kamal-proxy:v0.9.2" }),
    row("b", "shop-web-v2", { state: "running", image: "acme/shop:v2" }),
    row("c", "shop-web-v1"),
  ].join("\n"),
  routes: `Service   Host           Path  Target           State    TLS\nshop-web  shop.localhost  /     ${id("b").slice(0, 12)}:80  running  no\n`,
  audit: tagged("v1") + tagged("v2"),
};

test("facts full of commands and control characters: all of them are plain lines", async () => {
  config();
  const huge = `${bomb}${"y".repeat(300_000)}`;
  const sections = {
    ...machine,
    user: `root$(touch ${workspace}/touched)${bomb}`,
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
  expectPlainReport(done);
});

test("versions and names that Docker does not allow are ignored, and reported once", async () => {
  config();
  const evil = [`$(touch ${workspace}/touched)`, "-oProxyCommand=x", "--help", "../../x", "v1;id", "v 1", ""];
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
  expect(ssh?.[0]).toMatchObject({ outcome: "warn", reason: expect.stringMatching(/^Ignored \d+ containers? or/) });
  expectPlainReport(verified);

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

  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.test", ...args], { cwd: workspace });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "x");
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
      await expect.poll(() => existsSync(path.join(workspace, "hook-runs")), { timeout: 20_000 }).toBe(true);
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
