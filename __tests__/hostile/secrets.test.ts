// Hostile secrets, encoded in all ways, in a repository that is linted with them: no output of the
// action contains any of them.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { type ActionOptions, type ActionRun, runAction } from "../../github-runner/run-action.ts";
import { encodings, hostileSecrets, tellTales } from "./encodings.ts";
import { issuedCommands } from "./issued-commands.ts";

const good = `service: shop
image: acme/shop
servers:
  - 203.0.114.7
registry:
  server: ghcr.io
  username: acme
  password:
    - KAMAL_REGISTRY_PASSWORD
builder:
  arch: amd64
`;

let workspace = "";
beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), "secrets-"));
  return () => rmSync(workspace, { recursive: true, force: true });
});

async function lint(config: string, options: Omit<ActionOptions, "workspace">): Promise<ActionRun> {
  mkdirSync(path.join(workspace, "config"), { recursive: true });
  writeFileSync(path.join(workspace, "config/deploy.yml"), config);
  const run = await runAction({ workspace, ...options, inputs: { command: "lint", ...options.inputs } });
  onTestFinished(() => run.dispose());
  return run;
}

/** What the action wrote, without the values that it told the runner to mask. */
function sinksOf(run: ActionRun): Record<string, string> {
  const stdout = run.stdout.replace(/^::add-mask::.*$/gm, "");
  const sarif: unknown = JSON.parse(readFileSync(run.outputs.sarif ?? "", "utf8"));
  return {
    stdout,
    stderr: run.stderr,
    post: `${run.post?.stdout}${run.post?.stderr}`,
    summary: withoutEntities(run.summary),
    outputs: JSON.stringify(run.outputs),
    "texts of outputs": textsOf(run.outputs),
    state: JSON.stringify(run.state),
    report: JSON.stringify(run.report),
    "texts of the report": textsOf(run.report),
    sarif: JSON.stringify(sarif),
    "texts of SARIF": textsOf(sarif),
    annotations: run.annotations.map(({ title, message, file }) => `${title}\n${message}\n${file}`).join("\n"),
  };
}

/** Every string in a value: JSON would escape it once more. */
function textsOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([key, item]) => `${key}\n${textsOf(item)}`)
    .join("\n");
}

function withoutEntities(markdown: string): string {
  return markdown
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

test.each(Object.entries(hostileSecrets))("%s is in no output, however it is encoded", async (name, secret) => {
  // Kamal's parser refuses longer keys.
  const keys = Object.values(encodings)
    .map((encode) => encode(secret))
    .filter((key) => key.length < 900);
  const config = `${good}${keys.map((key, index) => `${JSON.stringify(`${index} ${key}`)}: 1\n`).join("")}`;

  const run = await lint(config, { inputs: { secrets: JSON.stringify({ [name]: secret }), "fail-on": "warning" } });
  expect(run.report?.findings.length, run.log).toBeGreaterThan(keys.length / 2);

  const sinks = Object.entries(sinksOf(run));
  const everything = sinks.map(([, text]) => text).join("\n");

  for (const [encoding, encode] of Object.entries(encodings)) {
    const leaked = tellTales(secret, encode).find((piece) => everything.includes(piece));
    const where = sinks.filter(([, text]) => leaked !== undefined && text.includes(leaked)).map(([sink]) => sink);
    expect(where, `${encoding}: ${leaked}`).toEqual([]);
  }

  const allowed = ["group", "endgroup", "error", "warning", "stop-commands"];
  expect(issuedCommands(run).filter(({ name: command }) => !allowed.includes(command))).toEqual([]);
});
