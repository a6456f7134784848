// Texts that could become workflow commands on their way through the log of the committed bundle.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { type ActionRun, runAction } from "../../github-runner/run-action.ts";
import { issuedCommands } from "./issued-commands.ts";

const secret = "hunter22 and more";

let workspace = "";
beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), "commands-"));
  return () => rmSync(workspace, { recursive: true, force: true });
});

async function lintKeys(keys: readonly string[], inputs: Record<string, string> = {}): Promise<ActionRun> {
  const lines = keys.map((key) => `${inAscii(key)}: 1\n`);
  mkdirSync(path.join(workspace, "config"));
  writeFileSync(path.join(workspace, "config/deploy.yml"), `service: shop\nimage: acme/shop\n${lines.join("")}`);

  const run = await runAction({ workspace, githubToken: secret, inputs: { command: "lint", ...inputs } });
  onTestFinished(() => run.dispose());
  return run;
}

function inAscii(text: string): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(text).replace(/[^ -~]/g, escaped);
}

function expectOnlyOurCommands(run: ActionRun): void {
  const ours = ["group", "endgroup", "add-mask", "error", "warning", "notice", "stop-commands"];

  expect(issuedCommands(run).filter(({ name }) => !ours.includes(name))).toEqual([]);
  expect(run.outputs).not.toHaveProperty("stolen");
  expect(run.state).not.toHaveProperty("stolen");
  // The others are the tokens of stop-commands.
  expect(run.masks.filter((mask) => !/^[0-9a-f]{32}$/.test(mask))).toEqual([secret]);
}

test.each([
  ["a command in the second line", "x\n::set-output name=stolen::yes"],
  ["a command that redaction uncovers", `x\n\u001b[${secret}A::set-output name=stolen::yes`],
  ["an old command that redaction uncovers", `#\u001b[${secret}A#[set-output name=stolen]yes`],
  ["a command after the other line breaks", "x\u2028::set-output name=stolen::yes\u0085::add-mask::e"],
  ["a command after what .NET trims", "x\n\u00a0\u3000\t ::set-output name=stolen::yes"],
  ["a command after a byte order mark", "x\n\ufeff::set-output name=stolen::yes"],
  ["a token to resume", "x\n::stop-commands::mine\n::mine::\n::set-output name=stolen::yes"],
  ["an old command in the middle", "x ##[set-output name=stolen]yes ##[group]y"],
])("prints %s as text", async (_, key) => {
  const run = await lintKeys([key]);

  expect(run.log).toContain("stolen");
  expectOnlyOurCommands(run);
  expect(run.log).not.toContain(secret);
});

test("an annotation cannot end early or set properties", async () => {
  const run = await lintKeys(["x%0A::set-output name=stolen::yes", "y,title=mine::z"]);

  expectOnlyOurCommands(run);
  expect(run.annotations.filter(({ title }) => title === "mine")).toEqual([]);
});

test("an invalid input is quoted as text", async () => {
  const run = await lintKeys([], {
    destination: `\u001b[${secret}A::set-output name=stolen::yes`,
    setup: "x\n::add-mask::e",
  });

  expect(run.report?.diagnosis?.id).toBe("input-invalid");
  expectOnlyOurCommands(run);
});

test("an uncaught error is printed as text, without secrets", async () => {
  const crash = path.join(workspace, "crash.mjs");
  const message = `${secret}\n::set-output name=stolen::yes\n\u001b[${secret}A::add-mask::e`;
  writeFileSync(
    crash,
    `process.on("newListener", (name) => {
      if (name === "uncaughtException") queueMicrotask(() => { throw new Error(${JSON.stringify(message)}); });
    });`,
  );

  const run = await runAction({
    workspace,
    githubToken: secret,
    inputs: { command: "lint" },
    env: { NODE_OPTIONS: `--import=${crash}` },
    post: false,
  });
  onTestFinished(() => run.dispose());

  expect(run.exitCode).toBe(1);
  expect(run.annotations.map((annotation) => annotation.message)).toContain(
    "***\n::set-output name=stolen::yes\n::add-mask::e",
  );
  expectOnlyOurCommands(run);
  expect(`${run.stdout}${run.stderr}`.replace(/^::add-mask::.*$/gm, "")).not.toContain(secret);
});

test("an unexpected error is printed as text, without secrets", async () => {
  // Without a temporary directory there is no run that could report it.
  writeFileSync(path.join(workspace, "file"), "");
  const run = await runAction({
    workspace,
    githubToken: secret,
    inputs: { command: "lint" },
    env: { RUNNER_TEMP: path.join(workspace, `file/${secret}\n::set-output name=stolen::yes`) },
    post: false,
  });
  onTestFinished(() => run.dispose());

  expect(run.exitCode).toBe(1);
  expect(run.annotations.map(({ message }) => message).join("\n")).toMatch(/ENOTDIR.*\/file\/\*\*\*/);
  expectOnlyOurCommands(run);
  expect(`${run.stdout}${run.stderr}`.replace(/^::add-mask::.*$/gm, "")).not.toContain(secret);
});
