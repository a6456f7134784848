// The workflow that publishes releases cannot run here, but its scripts can.

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { mapping, readWorkflows, repository, stepsOf } from "./read-workflows.ts";

const release = readWorkflows(".github/workflows").find(({ path }) => path.endsWith("/release.yml"));
const jobs = mapping(release?.root.jobs);
const publish = mapping(jobs.publish);

test("starts on a release's tag, and never moves a tag", () => {
  expect(release?.root.on).toEqual({ push: { tags: ["v[0-9]+.[0-9]+.[0-9]+"] } });
  expect(release?.text).not.toMatch(/git (?:tag|push)|git\/refs/);
});

test("restores no cache", () => {
  const steps = stepsOf(release?.root ?? {});
  const nodes = steps.filter(({ uses }) => String(uses).startsWith("actions/setup-node@"));
  for (const step of nodes) expect(mapping(step.with)["package-manager-cache"]).toBe(false);
  expect(release?.text).not.toMatch(/^ +(?:cache|bundler-cache):|actions\/cache/m);
});

test("only the job that installs nothing can write, after build and test", () => {
  expect(publish.needs).toEqual(["build", "test"]);
  for (const [name, value] of Object.entries(jobs)) {
    const job = mapping(value);
    const writes = Object.values(mapping(job.permissions)).includes("write");
    expect(writes, name).toBe(name === "publish");
  }
  const scripts = stepsOf({ jobs: { publish } }).flatMap(({ run }) => (run === undefined ? [] : [String(run)]));
  expect(scripts.join("\n")).not.toMatch(/\bnpm|\bnode\b|script\//);
});

function directory(): string {
  const created = mkdtempSync(join(tmpdir(), "release-"));
  onTestFinished(() => rmSync(created, { recursive: true, force: true }));
  return created;
}

interface Place {
  cwd: string;
  tag: string;
  sha?: string;
}

/** Runs a step's script, as GitHub does. */
function runScript(job: unknown, name: string, { cwd, tag, sha = "" }: Place) {
  const { run } = stepsOf({ jobs: { job } }).find((step) => step.name === name) ?? {};
  const env = { ...process.env, GITHUB_REF_NAME: tag, GITHUB_SHA: sha };
  return spawnSync("bash", ["-e", "-c", String(run)], { cwd, env, encoding: "utf8" });
}

test("the checksums are those of action.yml and every file of dist", () => {
  const cwd = directory();
  cpSync(join(repository, "action.yml"), join(cwd, "action.yml"));
  cpSync(join(repository, "dist"), join(cwd, "dist"), { recursive: true });

  expect(runScript(publish, "Write the checksums", { cwd, tag: "v0.1.0" }).status).toBe(0);
  const lines = readFileSync(join(cwd, "SHA256SUMS"), "utf8").trimEnd().split("\n");
  const inDist = readdirSync(join(cwd, "dist"), { recursive: true, encoding: "utf8" });
  const files = ["action.yml", ...inDist.map((name) => `dist/${name}`)].filter((file) =>
    statSync(join(cwd, file)).isFile(),
  );
  expect(lines.map((line) => line.slice(66)).sort()).toEqual(files.sort());
  expect(spawnSync("sha256sum", ["--check", "--strict", "SHA256SUMS"], { cwd }).status).toBe(0);
});

test.each([
  ["v1.2.0", 0, "## [1.2.0] - 2026-11-27\n\n- Two\n\n"],
  ["v1.1.0", 1, "unreleased"],
  ["v1.2.1", 1, "no section"],
  ["v1.2", 1, "no section"],
])("the notes of %s", (tag, status, expected) => {
  const cwd = directory();
  writeFileSync(
    join(cwd, "CHANGELOG.md"),
    "# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-11-27\n\n- Two\n\n## [1.1.0] - Unreleased\n\n- One\n",
  );

  const done = runScript(publish, "Take the notes from the changelog", { cwd, tag });
  expect(done.status, done.stderr).toBe(status);
  if (status === 0) expect(readFileSync(join(cwd, "notes.md"), "utf8")).toBe(expected);
  else expect(done.stdout).toMatch(new RegExp(`^::error::.*${expected}`));
});

test("refuses a tag that is not the version, or not on main", () => {
  const cwd = directory();
  const git = (...args: string[]) =>
    spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], { cwd, encoding: "utf8" }).stdout.trim();
  git("init", "--quiet");
  writeFileSync(join(cwd, "package.json"), '{\n  "name": "a",\n  "version": "1.2.0",\n  "x": "1.2.1"\n}\n');
  git("add", ".");
  git("commit", "--quiet", "--message", "one");
  const onMain = git("rev-parse", "HEAD");
  git("update-ref", "refs/remotes/origin/main", onMain);
  git("commit", "--quiet", "--allow-empty", "--message", "two");

  const compare = (tag: string, sha: string) =>
    runScript(jobs.build, "Compare the tag with the main branch and with the version", { cwd, tag, sha });

  expect(compare("v1.2.0", onMain).status).toBe(0);
  expect(compare("v1.2.1", onMain).stdout).toContain("The version in package.json is not v1.2.1");
  expect(compare("v1.2.0", git("rev-parse", "HEAD")).stdout).toContain("v1.2.0 is not on main");
});
