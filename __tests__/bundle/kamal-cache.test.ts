// Kamal's gems are kept between runs, in GitHub's cache and in the tool cache.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exists, installed, phasesOf, startJob } from "../hostile/installing.ts";

test("saves the gems to GitHub's cache, and the next run needs nothing else", async () => {
  const job = await startJob();
  const first = await job.run();
  expect(phasesOf(first), first.log).toBe(installed);
  expect(first.report?.notices).toEqual([]);
  expect(job.mirror.requests.sort()).toEqual([...job.genuine.keys()].map((name) => `${name}.gem`).sort());
  expect(job.cache.requests).toEqual([
    "GetCacheEntryDownloadURL",
    "CreateCacheEntry",
    "PUT",
    "FinalizeCacheEntryUpload",
  ]);

  job.mirror.requests.length = 0;
  job.cache.requests.length = 0;
  // As on a hosted runner, whose tool cache is new in each job.
  const second = await job.run({ toolCache: job.file("other-tools") });
  expect(phasesOf(second), second.log).toBe(installed);
  expect(second.report?.notices).toEqual([]);
  expect(job.mirror.requests).toEqual([]);
  expect(job.cache.requests).toEqual(["GetCacheEntryDownloadURL", "GET"]);
});

test("keeps the gems in the tool cache, and the next run needs nothing else", async () => {
  const job = await startJob();
  await job.run({ env: { ACTIONS_RESULTS_URL: "" } });
  expect(job.mirror.requests).toHaveLength(job.genuine.size);
  expect(readdirSync(`${job.toolCache}/kamal-action/gems`).sort()).toEqual(
    [...job.genuine.keys()].map((name) => `${name}.gem`).sort(),
  );

  const second = await job.run();
  expect(phasesOf(second), second.log).toBe(installed);
  expect(job.mirror.requests).toHaveLength(job.genuine.size);
  expect(job.cache.requests).toEqual([]);
});

test("`cache: false` neither reads nor writes either of them", async () => {
  const job = await startJob();
  const run = await job.run({ inputs: { cache: "false" } });
  expect(phasesOf(run), run.log).toBe(installed);
  expect(job.cache.requests).toEqual([]);
  expect(exists(`${job.toolCache}/kamal-action`)).toBe(false);
});

test("respects a cache that this run may only read, as in a pull request from a fork", async () => {
  const job = await startJob();
  const run = await job.run({ env: { ACTIONS_CACHE_MODE: "read" } });
  expect(phasesOf(run), run.log).toBe(installed);
  expect(job.cache.requests).toEqual(["GetCacheEntryDownloadURL"]);
});

test("nothing that installs or runs Kamal sees an input", async () => {
  const job = await startJob();
  mkdirSync(job.file("bin"));
  for (const tool of ["gem", "ruby"]) {
    const script = `#!/bin/sh\nenv > ${job.file(`${tool}-env`)}.$$\nPATH=\${PATH#*:}\nexec ${tool} "$@"\n`;
    writeFileSync(job.file(`bin/${tool}`), script, { mode: 0o755 });
  }

  const run = await job.run({ env: { PATH: `${job.file("bin")}:${process.env.PATH}` } });
  expect(phasesOf(run), run.log).toBe(installed);
  const environments = readdirSync(job.file(".")).filter((name) => /^(gem|ruby)-env\./.test(name));
  expect(environments.length).toBeGreaterThan(3);

  for (const name of environments) {
    const text = readFileSync(job.file(name), "utf8");
    expect(text).not.toMatch(/^INPUT_/m);
    expect(text).toContain("PATH=");
  }
});
