// Lints 10,000 files that were changed at random, of every kind that a lint reads.
// `KAMAL_FUZZ_SEED=77 KAMAL_FUZZ_COUNT=100000` makes other ones.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { expect, onTestFinished, test } from "vitest";
import { runAction } from "../../github-runner/run-action.ts";
import { makeRandom } from "../random.ts";
import { canary, createRepository } from "./fuzzed-repository.ts";
import type { FuzzMessage, FuzzPart } from "./lint-worker.ts";

const seed = Number(process.env.KAMAL_FUZZ_SEED ?? 10);
/** Of changed files. */
const wanted = Number(process.env.KAMAL_FUZZ_COUNT ?? 10_000);

/** Of processor time, because other tests run next to this one. */
const longestLintMs = 2000;

/** The limit on this machine now: the same work takes longer when processors are shared. */
function limitMs(): number {
  const [load = 1] = loadavg();
  return longestLintMs * Math.min(5, Math.max(1, load / availableParallelism()));
}

const minutes = (count: number) => count * 60_000;

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "lint-fuzz-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

interface FuzzRun {
  /** How many were changed. */
  files: number;
  problems: string[];
  /** The case that took too long, which ended the run. */
  slow: { nth: number; what: string } | undefined;
}

/** Runs cases in a thread until `limit` files were changed. */
function fuzz(part: FuzzPart, limit: number): Promise<FuzzRun> {
  const worker = new Worker(new URL("./lint-worker.ts", import.meta.url), { workerData: part });
  const run: FuzzRun = { files: 0, problems: [], slow: undefined };
  let current: { nth: number; what: string; usage: NodeJS.CpuUsage } | undefined;

  return new Promise((resolve, reject) => {
    const watchdog = setInterval(() => {
      if (current === undefined) return;
      const { user, system } = process.cpuUsage(current.usage);
      if ((user + system) / 1000 <= limitMs()) return;

      run.slow = current;
      void worker.terminate();
    }, 100);

    worker.on("message", (message: FuzzMessage) => {
      const { nth } = message;
      const what = `KAMAL_FUZZ_SEED=${part.seed}, case ${nth} (${message.files.join(", ")})`;
      current = message.kind === "start" ? { nth, what, usage: process.cpuUsage() } : undefined;
      if (message.kind === "start") return;

      run.files += message.files.length;
      run.problems.push(...message.problems.map((problem) => `${what}: ${problem}`));
      if (run.files >= limit || run.problems.length >= 20) void worker.terminate();
    });
    worker.on("error", reject);
    worker.on("exit", () => {
      clearInterval(watchdog);
      resolve(run);
    });
  });
}

test("each lint of changed files is quick, does not crash, and shows nothing from outside the repository", {
  timeout: minutes(15),
}, async () => {
  const problems: string[] = [];
  let files = 0;

  for (let from = 0; files < wanted && problems.length < 20; ) {
    const run = await fuzz({ folder: temporaryFolder(), seed, from, to: from + wanted }, wanted - files);
    problems.push(...run.problems);
    files += run.files;
    if (run.slow === undefined) break;

    // Once more, because the machine may be busy.
    const { nth, what } = run.slow;
    const again = await fuzz({ folder: temporaryFolder(), seed, from: nth, to: nth + 1 }, 1);
    if (again.slow !== undefined) problems.push(`${what}: takes more than ${longestLintMs} ms`);
    from = nth + 1;
  }

  expect(problems.map((problem) => problem.slice(0, 2000))).toEqual([]);
  expect(files).toBeGreaterThanOrEqual(wanted);
});

const throughBundle = 40;

test("the bundle lints changed files without a crash, a workflow command of theirs, or anything from outside", {
  timeout: minutes(10),
}, async () => {
  const folder = temporaryFolder();
  const repository = createRepository(folder);

  for (let nth = 0; nth < throughBundle; nth++) {
    const files = repository.change(makeRandom(seed * 1_000_003 + nth).below);
    const what = `KAMAL_FUZZ_SEED=${seed}, case ${nth} (${files.join(", ")})`;
    using run = await runAction({ workspace: repository.root, inputs: { command: "lint", "fail-on": "never" } });

    expect(run.report, `${what}\n${run.log}`).toBeDefined();
    expect(run.report?.diagnosis?.id, what).not.toBe("internal");
    expect(run.stderr, what).toBe("");

    // Every annotation is the action's own.
    const findings = run.report?.findings ?? [];
    const own = new Set([...findings.map(({ ruleId }) => ruleId), run.report?.diagnosis?.title]);
    expect(
      run.annotations.filter(({ title }) => !own.has(title)),
      what,
    ).toEqual([]);

    const sarif = run.outputs.sarif ? readFileSync(run.outputs.sarif, "utf8") : "";
    const shown = [run.log, run.summary, JSON.stringify(run.report), sarif].join("\n");
    expect(shown.includes(canary), what).toBe(false);
    repository.restore();
  }
});
