// Lints malformed files with the committed bundle: one clear finding each, and nothing else.

import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { runAction } from "../../github-runner/run-action.ts";
import type { Report } from "../../src/model/report.ts";

const marker = "content-of-another-file";
const good: Readonly<Record<string, string>> = {
  "config/deploy.yml": `service: shop
image: acme/shop
servers:
  - 65.108.1.2
registry:
  username: acme
  password:
    - KAMAL_REGISTRY_PASSWORD
builder:
  arch: amd64
volumes:
  - shop_storage:/rails/storage
accessories:
  litestream:
    image: litestream/litestream:0.5.2
    host: 65.108.1.2
    cmd: replicate
    files:
      - config/litestream.yml:/etc/litestream.yml
    volumes:
      - shop_storage:/rails/storage
`,
  "config/deploy.staging.yml": "servers: [65.108.10.21]\naccessories: { litestream: { host: 65.108.10.21 } }\n",
  ".kamal/secrets": "KAMAL_REGISTRY_PASSWORD=$KAMAL_REGISTRY_PASSWORD\n",
  ".kamal/secrets-common": "KAMAL_REGISTRY_PASSWORD=$KAMAL_REGISTRY_PASSWORD\n",
  Dockerfile: "FROM ruby:3.4\nWORKDIR /rails\nEXPOSE 80\n",
  "config/database.yml": "production:\n  adapter: sqlite3\n  database: storage/production.sqlite3\n",
  "config/litestream.yml":
    "dbs:\n  - path: /rails/storage/production.sqlite3\n    replica: { type: file, path: /rails/storage/copy }\n",
  ".github/workflows/deploy.yml": `on: push
concurrency: deploy
env:
  KAMAL_REGISTRY_PASSWORD: \${{ secrets.KAMAL_REGISTRY_PASSWORD }}
jobs:
  deploy:
    runs-on: ubuntu-24.04
    steps:
      - run: bin/kamal deploy
`,
};

let workspace = "";
let outside = "";
beforeAll(() => {
  outside = mkdtempSync(path.join(tmpdir(), "outside-"));
  writeFileSync(path.join(outside, "file"), `${marker}: hunter2\n`);
});
afterAll(() => rmSync(outside, { recursive: true, force: true }));
beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), "bad-input-"));
  for (const [file, text] of Object.entries(good)) {
    mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true });
    writeFileSync(path.join(workspace, file), text);
  }

  return () => rmSync(workspace, { recursive: true, force: true });
});

/** [description, how to create the file, the reason in the finding] */
const unreadable: readonly (readonly [string, (file: string) => void, string])[] = [
  ["10 MB", (file) => writeFileSync(file, "a: b\n".repeat(2_000_000)), "it is larger than 1 MB"],
  [
    "binary",
    (file) => writeFileSync(file, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3])),
    "it is binary, not text",
  ],
  ["Latin-1", (file) => writeFileSync(file, Buffer.from("a: caf\xe9\n", "latin1")), "it is not valid UTF-8"],
  [
    "a symbolic link out of the repository",
    (file) => symlinkSync(path.join(outside, "file"), file),
    "it points outside the repository",
  ],
  ["a symbolic link to itself", (file) => symlinkSync(path.basename(file), file), "its symbolic links form a loop"],
  ["a directory", (file) => mkdirSync(file), "expected a file, found a directory"],
  ["a named pipe", (file) => void execFileSync("mkfifo", [file]), "it is not a regular file"],
];

const deep = (open: string, close: string) => `kamal: ${open.repeat(10_000)}${close.repeat(10_000)}\n`;
const depths = [
  ["brackets", deep("[", "]")],
  ["braces", deep("{ a: ", "}")],
  ["question marks", `kamal:\n  ${"? ".repeat(10_000)}a\n`],
  ["dashes", `kamal:\n  ${"- ".repeat(10_000)}a\n`],
] as const;

/** Lints, expects findings for this file only and no leak, and returns the findings. */
async function findingsIn(file: string, inputs: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const startedAt = performance.now();
  const done = await runAction({ workspace, inputs: { command: "lint", ...inputs }, timeoutMs: 20_000 });
  onTestFinished(() => done.dispose());
  expect(performance.now() - startedAt).toBeLessThan(10_000);
  expect(done.stderr).toBe("");

  const everything = `${done.stdout}${done.summary}${JSON.stringify(done.report)}${JSON.stringify(done.outputs)}`;
  expect(everything).not.toContain(marker);
  expect(everything).not.toContain("hunter2");
  expect(everything).not.toMatch(/^\s+at .*[:(]\d+|bug in kamal-action/im);
  expect(done.report?.findings.filter((finding) => finding.file !== file)).toEqual([]);
  expect(done.exitCode).toBe(done.report?.findings.some(({ severity }) => severity === "error") ? 1 : 0);

  return (done.report?.findings ?? []).map(({ severity, ruleId, message }) => `${severity} ${ruleId}: ${message}`);
}

test("a valid repository has no findings", async () => {
  expect(await findingsIn("")).toEqual([]);
});

describe.each(Object.keys(good).filter((file) => !file.endsWith("common")))("%s", (file) => {
  test.each(unreadable)("is %s", async (_, make, reason) => {
    rmSync(path.join(workspace, file));
    make(path.join(workspace, file));
    const found = await findingsIn(file);
    expect(found).toEqual([expect.stringContaining(`file-unreadable: ${file} cannot be read: ${reason}`)]);
  });
});

const yamlFiles = Object.keys(good).filter((file) => file.endsWith(".yml"));
describe.each(yamlFiles)("%s", (file) => {
  test.each(depths)("is nested 10,000 levels deep with %s", async (_, text) => {
    writeFileSync(path.join(workspace, file), text);
    const found = await findingsIn(file);
    expect(found).toEqual([expect.stringMatching(/yaml-syntax: .*(?:deep|levels)/)]);
  });
});

test("reports a missing deploy.yml", async () => {
  rmSync(path.join(workspace, "config/deploy.yml"));
  rmSync(path.join(workspace, "config/deploy.staging.yml"));
  expect(await findingsIn("config/deploy.yml")).toEqual([
    "error config-missing: Expected config/deploy.yml, but its folder contains database.yml, litestream.yml",
  ]);
});

test("reports a missing file of the destination", async () => {
  const found = await findingsIn("config/deploy.prod.yml", { destination: "prod" });
  expect(found).toEqual([
    "error config-missing: The destination `prod` has no file; destinations with a file: staging",
  ]);
});

test("refuses a config file outside the repository", async () => {
  const inputs = { "config-file": path.join(outside, "file") };
  const [found, ...others] = await findingsIn(path.relative(workspace, path.join(outside, "file")), inputs);
  expect(found).toContain("cannot be read: it is outside the repository");
  expect(others).toEqual([]);
});

// Root may read every file, so as root the bundle is started as another user.
test("reports a file without read permission", () => {
  const copy = mkdtempSync(path.join(tmpdir(), "denied-"));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(path.resolve(import.meta.dirname, "../../dist"), path.join(copy, "dist"), { recursive: true });
  mkdirSync(path.join(copy, "temp"));
  for (const folder of [copy, path.join(copy, "temp"), workspace]) chmodSync(folder, 0o777);
  chmodSync(path.join(workspace, "config/deploy.yml"), 0o000);
  const isRoot = process.getuid?.() === 0;
  const done = spawnSync(process.execPath, [path.join(copy, "dist/index.js")], {
    cwd: copy,
    encoding: "utf8",
    env: { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: path.join(copy, "temp"), INPUT_COMMAND: "lint", HOME: copy },
    ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
  });

  expect(done.stderr).toBe("");
  expect(done.status).toBe(1);

  const folder = path.join(copy, "temp/kamal-action");
  const name = readdirSync(folder).find((each) => each.endsWith(".json")) ?? "";
  const report: Report = JSON.parse(readFileSync(path.join(folder, name), "utf8"));
  expect(report.findings.map(({ message }) => message)).toEqual([
    "config/deploy.yml cannot be read: permission denied",
  ]);
});
