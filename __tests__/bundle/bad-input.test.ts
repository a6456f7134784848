// Files that are not what a deploy expects, through the committed bundle: one clear finding each, and nothing else.

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
  "config/deploy.staging.yml": "labels:\n  stage: staging\n",
  ".kamal/secrets": "KAMAL_REGISTRY_PASSWORD=$KAMAL_REGISTRY_PASSWORD\n",
  ".kamal/secrets-common": "KAMAL_REGISTRY_PASSWORD=$KAMAL_REGISTRY_PASSWORD\n",
  Dockerfile: "FROM ruby:3.4\nWORKDIR /rails\nEXPOSE 80\n",
  "config/database.yml": "production:\n  adapter: sqlite3\n  database: storage/production.sqlite3\n",
  "config/litestream.yml":
    "dbs:\n  - path: /rails/storage/production.sqlite3\n    replica: { type: file, path: /rails/storage/copy }\n",
  ".github/workflows/deploy.yml": `on: push
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

/** [what, how to make it, what the finding says] */
const kinds: readonly (readonly [string, (file: string) => void, string])[] = [
  ["10 MB", (file) => writeFileSync(file, "a: b\n".repeat(2_000_000)), "it is larger than 1 MB"],
  [
    "binary",
    (file) => writeFileSync(file, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3])),
    "it is binary, not text",
  ],
  ["Latin-1", (file) => writeFileSync(file, Buffer.from("a: caf\xe9\n", "latin1")), "it is not valid UTF-8"],
  [
    "a link out of the repository",
    (file) => symlinkSync(path.join(outside, "file"), file),
    "it leads out of the repository",
  ],
  ["a link to itself", (file) => symlinkSync(path.basename(file), file), "its symbolic links go in a circle"],
  ["a directory", (file) => mkdirSync(file), "a file is expected here, and it is a directory"],
  ["a pipe", (file) => void execFileSync("mkfifo", [file]), "it is no regular file"],
];

const deep = (open: string, close: string) => `kamal: ${open.repeat(10_000)}${close.repeat(10_000)}\n`;
const depths = [
  ["brackets", deep("[", "]")],
  ["braces", deep("{ a: ", "}")],
  ["question marks", `kamal:\n  ${"? ".repeat(10_000)}a\n`],
  ["dashes", `kamal:\n  ${"- ".repeat(10_000)}a\n`],
] as const;

/** Every finding but those that say nothing about the file; the run is held to what every run must be. */
async function findingsAbout(file: string, inputs: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const startedAt = performance.now();
  const done = await runAction({ workspace, inputs: { command: "lint", ...inputs }, timeoutMs: 20_000 });
  onTestFinished(() => done.dispose());
  expect(performance.now() - startedAt).toBeLessThan(10_000);
  expect(done.stderr).toBe("");
  const everything = `${done.stdout}${done.summary}${JSON.stringify(done.report)}${JSON.stringify(done.outputs)}`;
  expect(everything).not.toContain(marker);
  expect(everything).not.toContain("hunter2");
  expect(everything).not.toMatch(/^\s+at .*[:(]\d+|bug in kamal-action|kamal-action itself failed/m);
  expect(done.report?.findings.filter((finding) => finding.file !== file)).toEqual([]);
  expect(done.exitCode).toBe(done.report?.findings.some(({ severity }) => severity === "error") ? 1 : 0);
  return (done.report?.findings ?? []).map(({ severity, ruleId, message }) => `${severity} ${ruleId}: ${message}`);
}

test("the good one has no finding", async () => {
  expect(await findingsAbout("")).toEqual([]);
});

describe.each(Object.keys(good).filter((file) => !file.endsWith("common")))("%s", (file) => {
  test.each(kinds)("is %s", async (_, make, reason) => {
    rmSync(path.join(workspace, file));
    make(path.join(workspace, file));
    const found = await findingsAbout(file);
    expect(found).toEqual([expect.stringContaining(`file-unreadable: ${file} cannot be read: ${reason}`)]);
  });
});

const yamlFiles = Object.keys(good).filter((file) => file.endsWith(".yml"));
describe.each(yamlFiles)("%s", (file) => {
  test.each(depths)("is nested 10,000 levels deep with %s", async (_, text) => {
    writeFileSync(path.join(workspace, file), text);
    const found = await findingsAbout(file);
    expect(found).toEqual([expect.stringMatching(/yaml-syntax: .*(?:deep|levels)/)]);
  });
});

test("there is no deploy.yml", async () => {
  rmSync(path.join(workspace, "config/deploy.yml"));
  rmSync(path.join(workspace, "config/deploy.staging.yml"));
  expect(await findingsAbout("config/deploy.yml")).toEqual([
    "error config-missing: Expected config/deploy.yml, and in its folder there is database.yml, litestream.yml",
  ]);
});

test("there is no file for the destination", async () => {
  const found = await findingsAbout("config/deploy.prod.yml", { destination: "prod" });
  expect(found).toEqual([
    "error config-missing: The destination `prod` has no file; destinations that have one: staging",
  ]);
});

test("the config file is named outside of the repository", async () => {
  const inputs = { "config-file": path.join(outside, "file") };
  const [found, ...others] = await findingsAbout(path.relative(workspace, path.join(outside, "file")), inputs);
  expect(found).toContain("cannot be read: it is outside of the repository");
  expect(others).toEqual([]);
});

// Root may read everything, so the bundle runs as somebody else then.
test("a file without the right to read it", () => {
  const place = mkdtempSync(path.join(tmpdir(), "denied-"));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  cpSync(path.resolve(import.meta.dirname, "../../dist"), path.join(place, "dist"), { recursive: true });
  mkdirSync(path.join(place, "temp"));
  for (const folder of [place, path.join(place, "temp"), workspace]) chmodSync(folder, 0o777);
  chmodSync(path.join(workspace, "config/deploy.yml"), 0o000);
  const isRoot = process.getuid?.() === 0;
  const done = spawnSync(process.execPath, [path.join(place, "dist/index.js")], {
    cwd: place,
    encoding: "utf8",
    env: { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: path.join(place, "temp"), INPUT_COMMAND: "lint", HOME: place },
    ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
  });
  expect(done.stderr).toBe("");
  expect(done.status).toBe(1);
  const folder = path.join(place, "temp/kamal-action");
  const name = readdirSync(folder).find((each) => each.endsWith(".json")) ?? "";
  const report: Report = JSON.parse(readFileSync(path.join(folder, name), "utf8"));
  expect(report.findings.map(({ message }) => message)).toEqual([
    "config/deploy.yml cannot be read: permission denied",
  ]);
});
