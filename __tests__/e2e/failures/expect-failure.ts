import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ExpectStatic } from "vitest";
import type { ActionRun } from "../../../github-runner/run-action.ts";
import type { PhaseId } from "../../../src/model/report.ts";
import { fetchPage, validReport } from "../expectations.ts";
import { leftovers } from "../hello.ts";
import type { Lane } from "./lane.ts";
import type { StagedFailure } from "./staged-failure.ts";

/**
 * Stages a failure and deploys. The run must name the cause and the fix, the old version must
 * still answer, and nothing may be left behind.
 */
export async function expectFailure(expect: ExpectStatic, lane: Lane, failure: StagedFailure): Promise<void> {
  await lane.checkout.reset();

  try {
    await failure.stage?.(lane);
    const run = await lane.deploy(failure.run?.(lane));
    keepLog(failure, run);
    expectReport(expect, run, failure);
    if (connected.includes(failure.phase)) expect.soft(run.report?.serving).toMatchObject([servingOf(lane, failure)]);
    if (!failure.unreachable) expect.soft(await fetchPage(lane, lane.server)).toContain(lane.healthy);
  } finally {
    await failure.undo?.(lane);
  }

  expect.soft(await leftovers(lane.sandbox, lane.service, [lane.server])).toEqual([]);
  expect.soft(await lane.checkout.status()).toBe("");
}

/** The phases after the run has connected to the server, which it then asks what serves. */
const connected: readonly PhaseId[] = ["build", "lock", "proxy", "boot", "accessories"];

function servingOf({ healthy }: Lane, { unreachable, hiddenProxy, othersHost }: StagedFailure): object {
  if (unreachable || hiddenProxy) return { state: "nothing", version: null };
  return { state: "serving", version: healthy, answered: othersHost ? null : { status: 200 } };
}

/** Softly, so that one run shows everything that is wrong. */
function expectReport(expect: ExpectStatic, run: ActionRun, failure: StagedFailure): void {
  const { id, cause, fix, evidence, phase } = failure;
  const { outcome, diagnosis, phases, findings } = validReport(run);
  const failed = phases.filter((each) => each.outcome === "failure").map((each) => each.id);
  expect.soft({ outcome, diagnosis, failed }, run.log.slice(-5000)).toMatchObject({
    outcome: "failure",
    diagnosis: { id, cause: expect.stringMatching(cause), fix: expect.stringMatching(fix) },
    failed: [phase],
  });

  expect.soft(run.outputs["failed-phase"]).toBe(phase);
  expect.soft(diagnosis?.evidence.length).toBeLessThanOrEqual(12);
  if (evidence !== undefined) expect.soft(diagnosis?.evidence.join("\n")).toMatch(evidence);
  // One for the diagnosis, and one for each error of the linter, which does not stop these runs.
  const errors = findings.filter(({ severity }) => severity === "error").length + 1;
  expect.soft(run.annotations.filter(({ level }) => level === "error")).toHaveLength(errors);
  expect.soft(run.post?.exitCode).toBe(0);
}

/** `FAILURE_LOGS=DIRECTORY` keeps what every run printed and reported. */
function keepLog({ name }: StagedFailure, run: ActionRun): void {
  const directory = process.env.FAILURE_LOGS;
  if (directory === undefined) return;

  mkdirSync(directory, { recursive: true });
  const file = path.join(directory, name.replaceAll(/\W+/g, "-"));
  writeFileSync(`${file}.log`, run.log);
  writeFileSync(`${file}.json`, JSON.stringify(run.report, undefined, 2));
}
