// Any job of the default branch can write GitHub's cache, and any job of a self-hosted runner its
// tool cache. Nothing that they hold may run, or be written anywhere, unless it is a released gem.

import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import path from "node:path";
import { expect, test } from "vitest";
import { sha256 } from "../../src/kamal/gem-files.ts";
import { githubCache } from "../../src/kamal/github-cache.ts";
import { cacheKey } from "../../src/kamal/obtain-gems.ts";
import { testedKamalVersion } from "../../src/repository/deploying-kamal.ts";
import { listen } from "../checks/listener.ts";
import { exists, installed, type Job, phasesOf, poisonedEntry, startJob } from "./installing.ts";

/** The names of two genuine gems, one of which has C code. */
function gemsOf(job: Job): { thor: string; ed25519: string } {
  const named = (name: string) => [...job.genuine.keys()].find((each) => each.startsWith(`${name}-`)) ?? "";
  return { thor: named("thor"), ed25519: named("ed25519") };
}

/** Runs with an entry that another job has saved. */
async function runWithEntry(job: Job, content: Buffer) {
  const key = cacheKey(job.wanted);
  await githubCache(job.cache.env)?.save(key, content, new AbortController().signal);
  return { run: await job.run(), key };
}

/** An archive as GitHub's own client makes it, whose entries lead elsewhere. */
function hostileTar(job: Job): Buffer {
  const place = job.file("tar");
  mkdirSync(place);
  writeFileSync(path.join(place, "payload"), "evil");
  symlinkSync(job.file("outside"), path.join(place, "link"));
  const names = ["--transform", `s,payload,${job.file("absolute")},`];
  const archive = path.join(place, "cache.tzst");
  execFileSync("tar", ["-P", "-C", place, "-czf", archive, ...names, "payload", "link"]);
  return readFileSync(archive);
}

test.each<[string, (job: Job) => Buffer, RegExp]>([
  [
    "a gem that runs code when it is installed or loaded",
    (job) => poisonedEntry(job, { [gemsOf(job).thor]: job.evilGem(gemsOf(job).thor) }),
    /^Altered entry in GitHub's cache: `thor-[\d.]+`\./,
  ],
  [
    "names that lead elsewhere",
    (job) =>
      poisonedEntry(job, {
        [`../../../..${job.file("absolute")}`]: Buffer.from("evil"),
        "::warning::x": Buffer.alloc(0),
      }),
    /^Altered entry in GitHub's cache: `\.\.\/.*`, `::warning::x`\./,
  ],
  ["an archive with absolute paths and symlinks", hostileTar, /^Altered entry in GitHub's cache: `kamal-action-gems-/],
])("GitHub's cache with %s: nothing in it runs or is written", async (_what, content, notice) => {
  const job = await startJob();
  const { run, key } = await runWithEntry(job, content(job));

  expect(phasesOf(run), run.log).toBe(installed);
  expect(exists(job.marker)).toBe(false);
  expect(exists(job.file("absolute"))).toBe(false);
  expect(run.report?.notices).toEqual([expect.stringMatching(notice)]);
  expect(run.report?.notices[0]).toContain(`gh cache delete ${key}`);
  expect(run.annotations.filter(({ level }) => level === "warning")).toEqual([]);

  // Exactly what was not genuine came from the mirror, and the tool cache has only released gems.
  const kept = readdirSync(job.file("tools/kamal-action/gems"));
  expect(kept.sort()).toEqual([...job.genuine.keys()].map((name) => `${name}.gem`).sort());
  for (const name of kept) {
    const bytes = readFileSync(job.file(`tools/kamal-action/gems/${name}`));
    expect(bytes.equals(job.genuine.get(name.replace(/\.gem$/, "")) ?? Buffer.alloc(0)), name).toBe(true);
  }
});

test("a tool cache with an evil gem, a symlink, a pipe, a folder and a huge file: none of them is used", async () => {
  const job = await startJob();
  const folder = path.join(job.toolCache, "kamal-action/gems");
  mkdirSync(folder, { recursive: true });
  const [kamal = "", ...others] = [...job.genuine.keys()];
  const [pipe = "", directory = "", huge = ""] = others.filter((name) => !/^(thor|ed25519)-/.test(name));
  const { thor, ed25519 } = gemsOf(job);
  const gem = (name: string) => path.join(folder, `${name}.gem`);

  writeFileSync(gem(thor), job.evilGem(thor));
  writeFileSync(job.file("secret"), "secret");
  symlinkSync(job.file("secret"), gem(ed25519));
  // Genuine, but it can be exchanged after it was verified.
  writeFileSync(job.file("genuine"), job.genuine.get(kamal) ?? "");
  symlinkSync(job.file("genuine"), gem(kamal));
  execFileSync("mkfifo", [gem(pipe)]);
  mkdirSync(gem(directory));
  writeFileSync(gem(huge), "");
  truncateSync(gem(huge), 2 ** 40);

  const run = await job.run({ env: { ACTIONS_RESULTS_URL: "" } });
  expect(phasesOf(run), run.log).toBe(installed);
  expect(exists(job.marker)).toBe(false);
  expect(job.mirror.requests).toHaveLength(job.genuine.size);
  expect(readFileSync(job.file("secret"), "utf8")).toBe("secret");
  expect(run.report?.notices[0]).toMatch(/^Altered files in the tool cache: .* and 1 more in /);
});

test("a Kamal that another job has installed in the tool cache is not loaded, not even early", async () => {
  const job = await startJob();
  const ruby = execFileSync("ruby", ["-e", "print RUBY_VERSION, '-', RUBY_PLATFORM"], { encoding: "utf8" });
  const home = path.join(job.toolCache, `kamal-action/kamal-${testedKamalVersion}-ruby-${ruby}`);
  const evil = job.evilGem(`kamal-${testedKamalVersion}`);
  mkdirSync(home, { recursive: true });
  writeFileSync(job.file(`kamal-${testedKamalVersion}.gem`), evil);
  execFileSync(
    "gem",
    [
      "install",
      "--norc",
      "--local",
      "--no-document",
      "--install-dir",
      home,
      job.file(`kamal-${testedKamalVersion}.gem`),
    ],
    { stdio: "pipe" },
  );
  writeFileSync(job.marker, "");

  const run = await job.run({ inputs: { command: "deploy" } });
  expect(readFileSync(job.marker, "utf8")).toBe("");
  expect(phasesOf(run), run.log).toBe(installed);
});

test.each<[string, RequestListener, RegExp]>([
  ["never answers", () => {}, /it did not answer within 10 s/],
  ["fails", (_, response) => void response.writeHead(500).end("::error::x"), /failed with status 500/],
  [
    "answers with a page",
    (_, response) => void response.end("<html>"),
    /the response to GetCacheEntryDownloadURL is not JSON/,
  ],
])("a cache service that %s: Kamal comes from RubyGems, with one notice", async (_what, listener, notice) => {
  const job = await startJob();
  await using service = await listen(listener);
  const run = await job.run({ env: { ACTIONS_RESULTS_URL: `http://127.0.0.1:${service.port}/` } });

  expect(phasesOf(run), run.log).toBe(installed);
  expect(job.mirror.requests).toHaveLength(job.genuine.size);
  expect(run.report?.notices).toEqual([expect.stringMatching(/^Could not read GitHub's cache, so Kamal/)]);
  expect(run.report?.notices[0]).toMatch(notice);
});

test("a mirror that sends another gem: the run stops before any of it runs, and says what was sent", async () => {
  const job = await startJob();
  const { thor } = gemsOf(job);
  job.mirror.files.set(`${thor}.gem`, job.evilGem(thor));

  const run = await job.run();
  expect(phasesOf(run), run.log).toBe("lint ✗install");
  expect(run.report?.diagnosis).toMatchObject({ id: "gem-digest" });
  expect(run.report?.diagnosis?.cause).toMatch(
    new RegExp(`^${thor}\\.gem from 127\\.0\\.0\\.1:\\d+ has the SHA-256 [0-9a-f]{64}, but [0-9a-f]{64} is expected`),
  );
  expect(exists(job.marker)).toBe(false);
  expect(job.cache.requests).toEqual(["GetCacheEntryDownloadURL"]);
  expect(exists(path.join(job.toolCache, "kamal-action/gems"))).toBe(false);
});

test("a Kamal that only Gemfile.lock knows must have the checksum that is there", async () => {
  const job = await startJob();
  const name = "kamal-2.99.0";
  const content = job.evilGem(name);
  job.mirror.files.set(`${name}.gem`, content);
  const lock = (digest: string) =>
    writeFileSync(
      job.file("app/Gemfile.lock"),
      `GEM\n  remote: x\n  specs:\n    kamal (2.99.0)\n\nCHECKSUMS\n  kamal (2.99.0) sha256=${digest}\n`,
    );

  lock("0".repeat(64));
  const refused = await job.run();
  expect(refused.report?.diagnosis).toMatchObject({ id: "gem-digest" });
  expect(exists(job.marker)).toBe(false);

  lock(sha256(content));
  const accepted = await job.run();
  expect(accepted.report?.notices).toEqual([]);
  expect(exists(job.marker)).toBe(true);
});
