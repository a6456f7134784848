// A server whose sshd runs `server-program.ts`, and runs of the bundle against it.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished } from "vitest";
import { type ActionOptions, type ActionRun, type RunningAction, startAction } from "../../github-runner/run-action.ts";
import type { StepRun } from "../../github-runner/step-result.ts";
import { toolCache } from "../../sandbox/tool-cache.ts";
import { type Sshd, startSshd } from "../server/sshd.ts";
import { watchMemory } from "./peak-memory.ts";

const program = path.join(import.meta.dirname, "server-program.ts");
const node = path.resolve(import.meta.dirname, "../../node_modules/.bin/node");

export const password = "hunter2-hunter2-hunter2";

let home = "";
let workspace = "";
let sshd: Sshd;

/** Registers the hooks: one server per file, one workspace per test. */
export function useHostileServer(): void {
  beforeAll(async () => {
    home = mkdtempSync(path.join(tmpdir(), "hostile-server-"));
    sshd = await startSshd(home, [`ForceCommand ${node} ${program} ${home}`]);
  });

  afterAll(async () => {
    await sshd[Symbol.asyncDispose]();
    rmSync(home, { recursive: true, force: true });
  });

  beforeEach(() => {
    workspace = mkdtempSync(path.join(tmpdir(), "hostile-"));
    return () => rmSync(workspace, { recursive: true, force: true });
  });
}

/** Its sshd, and the file with the public key that it accepts. */
export function hostileSshd(): { sshd: Sshd; acceptedKeys: string } {
  return { sshd, acceptedKeys: path.join(home, "authorized") };
}

/** What the server does from now on; see `server-program.ts`. */
export function behave(mode: string, answer: object = {}): void {
  writeFileSync(modeFile(), mode);
  writeFileSync(path.join(home, "answer.json"), JSON.stringify(answer));
}

/** The file with what the server does, for a hook that changes it during a run. */
export function modeFile(): string {
  return path.join(home, "mode");
}

/** The path of a file of the app. */
export function inWorkspace(file: string): string {
  return path.join(workspace, file);
}

export function write(file: string, text: string, mode = 0o644): void {
  mkdirSync(path.dirname(inWorkspace(file)), { recursive: true });
  writeFileSync(inWorkspace(file), text, { mode });
}

/** Writes a deploy.yml for the server. YAML 1.2 contains JSON. */
export function config(change: object = {}): void {
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

/** Kamal wants a repository. */
export function commit(): void {
  const identity = ["-c", "user.name=a", "-c", "user.email=a@b.test"];
  for (const args of [
    ["init", "-q"],
    ["add", "-A"],
    [...identity, "commit", "-qm", "x"],
  ]) {
    execFileSync("git", args, { cwd: workspace });
  }
}

export function start(command: string, change: Partial<ActionOptions> = {}): RunningAction {
  const action = startAction({
    workspace,
    toolCache: toolCache(),
    env: { KAMAL_REGISTRY_PASSWORD: password },
    ...change,
    inputs: {
      command,
      "ssh-private-key": sshd.clientKey,
      "ssh-known-hosts": sshd.knownHostsLine,
      probes: "{ health: false, redirect: false, tls: false }",
      ...change.inputs,
    },
  });
  onTestFinished(() => action.dispose());
  return action;
}

/** A run that ends with a report and leaves nothing behind, whatever it was told. */
export async function run(
  command: string,
  change: Partial<ActionOptions> = {},
): Promise<ActionRun & { peakMb: number }> {
  const action = start(command, change);
  const memory = watchMemory(action.pid);
  const done = await action.done;
  memory.stop();

  expectHarmless(done);
  expect(done.report, done.log).toBeDefined();
  expect(done.orphans).toEqual([]);
  expect(done.post?.exitCode).toBe(0);
  expectPlainReport(done);

  return { ...done, peakMb: memory.peak() };
}

/** No text of the attacker is a command to the runner or controls a terminal. */
export function expectHarmless(step: StepRun): void {
  expect(step.annotations.filter(({ message }) => /^(?:by the server|x|you|me)\b/.test(message))).toEqual([]);
  expect(step.outputs.version ?? "").not.toContain("evil");
  expect(step.log).not.toMatch(/##\[error\]x/);
  expect(step.stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
  expect(step.stdout.replace(/::add-mask::.*/g, "")).not.toContain(password);
  expect([home, workspace].filter((place) => existsSync(path.join(place, "touched")))).toEqual([]);
}

/** Every text of a report, or of any other value. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function expectPlainReport({ report }: ActionRun): void {
  for (const text of textsOf(report)) {
    expect(text).not.toMatch(/\p{Cc}|\u2028|\u2029|\u202e/u);
    expect(text.length).toBeLessThan(10_000);
  }
}
