import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { diagnosis, failure } from "../../src/catalogue/catalogue.ts";
import { type Check, failedWith, type Observation } from "../../src/checks/check.ts";
import { type RunOptions, runChecks } from "../../src/checks/run-checks.ts";

function check(parts: Partial<Check> & Pick<Check, "run">): Check {
  return { id: "it", kind: "probe", target: "there", deadlineMs: 5000, ...parts };
}

const pass: Observation = { outcome: "pass", reason: "fine" };
const down = diagnosis("maintenance", { noticed: "in-list", service: "shop", state: "stopped" });
const never = () => new Promise<Observation>(() => undefined);
const live = () => new AbortController().signal;
const resultsOf = async (checks: readonly Check[], options: RunOptions) => (await runChecks(checks, options)).results;

test("runs all checks in parallel, returns results in the given order, and calls onResult in the order of completion", async () => {
  const reported: string[] = [];
  const slow = check({ id: "slow", run: () => sleep(80).then(() => pass) });
  const fast = check({ id: "fast", run: async () => ({ ...pass, evidence: { n: 1 } }) });
  const results = await resultsOf([slow, fast], { signal: live(), onResult: ({ id }) => reported.push(id) });

  expect(results.map(({ id }) => id)).toEqual(["slow", "fast"]);
  expect(reported).toEqual(["fast", "slow"]);
  expect(results[1]).toMatchObject({
    kind: "probe",
    target: "there",
    outcome: "pass",
    reason: "fine",
    evidence: { n: 1 },
  });
  expect(results[0]?.durationMs).toBeGreaterThanOrEqual(70);
});

test("an exception becomes a failure with its message, and does not stop other checks", async () => {
  const broken = check({
    run: () => {
      throw new Error("socket on fire");
    },
  });

  const results = await resultsOf([broken, check({ run: async () => pass })], { signal: live() });
  expect(results.map(({ outcome }) => outcome)).toEqual(["fail", "pass"]);
  expect(results[0]).toMatchObject({ evidence: { diagnosis: "check-failed" } });
  expect(results[0]?.reason).toContain("socket on fire");
});

test("a check that throws a Failure fails with its diagnosis", async () => {
  const known = failure("ssh-missing", { tool: "ssh-add" });
  const run = () => Promise.reject(known);
  const { results, failed } = await runChecks([check({ run })], { signal: live() });

  expect(failed).toEqual([{ result: results[0], diagnosis: known.diagnosis }]);
  expect(results[0]).toMatchObject({ reason: known.diagnosis.cause, evidence: { diagnosis: "ssh-missing" } });
});

test("a check that ignores its signal ends at its deadline", async () => {
  const results = await resultsOf([check({ deadlineMs: 60, run: never })], { signal: live() });
  expect(results[0]).toMatchObject({ outcome: "fail", evidence: { diagnosis: "check-late" } });
  expect(results[0]?.reason).toContain("60 ms");
  expect(results[0]?.durationMs).toBeLessThan(1000);
});

test("the deadline aborts the check's signal", async () => {
  let aborted = false;
  const run = async (signal: AbortSignal) => {
    await sleep(5000, undefined, { signal }).catch(() => {
      aborted = true;
    });
    return pass;
  };

  await runChecks([check({ deadlineMs: 30, run })], { signal: live() });
  await sleep(0);

  expect(aborted).toBe(true);
});

test("retries a failure until it passes", async () => {
  let attempts = 0;
  const run = async (): Promise<Observation> => (++attempts < 3 ? failedWith(down) : pass);
  const [result] = await resultsOf([check({ retryEveryMs: 5, run })], { signal: live() });

  expect(result).toMatchObject({ outcome: "pass", evidence: { attempts: 3 } });
});

test("keeps the reason of a failure at the deadline", async () => {
  const run = async () => failedWith(down);
  const { results, failed } = await runChecks([check({ deadlineMs: 60, retryEveryMs: 20, run })], { signal: live() });

  expect(results[0]).toMatchObject({ outcome: "fail", evidence: { diagnosis: "maintenance" } });
  expect(results[0]?.reason).toContain(down.cause.slice(0, -1));
  expect(results[0]?.reason).toContain("after 60 ms");
  expect(failed[0]?.diagnosis.cause).toBe(results[0]?.reason);
});

test.each<[string, Partial<Check>, Observation]>([
  ["no retryEveryMs", {}, failedWith(down)],
  ["settled", { retryEveryMs: 1 }, { ...failedWith(down), settled: true }],
  ["warn", { retryEveryMs: 1 }, { outcome: "warn", reason: "no" }],
])("runs once: %s", async (_, parts, seen) => {
  let attempts = 0;
  const run = async (): Promise<Observation> => {
    attempts += 1;
    return seen;
  };
  await runChecks([check({ ...parts, run })], { signal: live() });

  expect(attempts).toBe(1);
});

test("a cancelled run rejects with the reason immediately, and reports no results after that", async () => {
  const controller = new AbortController();
  const reported: string[] = [];
  const late = check({ id: "late", run: () => sleep(50).then(() => pass) });
  const work = runChecks([late, check({ run: never })], {
    signal: controller.signal,
    onResult: ({ id }) => reported.push(id),
  });
  controller.abort(new Error("Cancelled by SIGINT"));

  await expect(work).rejects.toThrow("Cancelled by SIGINT");

  await sleep(80);
  expect(reported).toEqual([]);
  await expect(runChecks([late], { signal: controller.signal })).rejects.toThrow("Cancelled by SIGINT");
});
