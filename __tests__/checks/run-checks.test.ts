import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Check, Observation } from "../../src/checks/check.ts";
import { runChecks } from "../../src/checks/run-checks.ts";

function check(parts: Partial<Check> & Pick<Check, "run">): Check {
  return { id: "it", kind: "probe", target: "there", deadlineMs: 5000, ...parts };
}

const pass: Observation = { outcome: "pass", reason: "fine" };
const never = () => new Promise<Observation>(() => undefined);
const live = () => new AbortController().signal;

test("all run at once, results come in the order given, onResult in the order of the answers", async () => {
  const told: string[] = [];
  const slow = check({ id: "slow", run: () => sleep(80).then(() => pass) });
  const fast = check({ id: "fast", run: async () => ({ ...pass, evidence: { n: 1 } }) });
  const results = await runChecks([slow, fast], { signal: live(), onResult: ({ id }) => told.push(id) });
  expect(results.map(({ id }) => id)).toEqual(["slow", "fast"]);
  expect(told).toEqual(["fast", "slow"]);
  expect(results[1]).toMatchObject({
    kind: "probe",
    target: "there",
    outcome: "pass",
    reason: "fine",
    evidence: { n: 1 },
  });
  expect(results[0]?.durationMs).toBeGreaterThanOrEqual(70);
});

test("a throw becomes a failure with its message, and stops no other check", async () => {
  const broken = check({
    run: () => {
      throw new Error("socket on fire");
    },
  });
  const results = await runChecks([broken, check({ run: async () => pass })], { signal: live() });
  expect(results.map(({ outcome }) => outcome)).toEqual(["fail", "pass"]);
  expect(results[0]?.reason).toBe("Could not be asked: socket on fire");
});

test("a check that listens to nobody ends at its deadline", async () => {
  const results = await runChecks([check({ deadlineMs: 60, run: never })], { signal: live() });
  expect(results[0]).toMatchObject({ outcome: "fail", reason: "no answer within 60 ms: there" });
  expect(results[0]?.durationMs).toBeLessThan(1000);
});

test("the deadline reaches the check's signal", async () => {
  let heard = false;
  const run = async (signal: AbortSignal) => {
    await sleep(5000, undefined, { signal }).catch(() => {
      heard = true;
    });
    return pass;
  };
  await runChecks([check({ deadlineMs: 30, run })], { signal: live() });
  await sleep(0);
  expect(heard).toBe(true);
});

test("a failure is asked again until it passes", async () => {
  let asked = 0;
  const run = async (): Promise<Observation> => (++asked < 3 ? { outcome: "fail", reason: "not yet" } : pass);
  const [result] = await runChecks([check({ retryEveryMs: 5, run })], { signal: live() });
  expect(result).toMatchObject({ outcome: "pass", evidence: { attempts: 3 } });
});

test("a failure that lasts keeps its own reason at the deadline", async () => {
  const run = async (): Promise<Observation> => ({ outcome: "fail", reason: "503", diagnosis: "maintenance" });
  const [result] = await runChecks([check({ deadlineMs: 60, retryEveryMs: 20, run })], { signal: live() });
  expect(result).toMatchObject({ outcome: "fail", reason: "503 (still so after 60 ms)" });
  expect(result?.evidence).toMatchObject({ diagnosis: "maintenance" });
});

test.each<[string, Partial<Check>, Partial<Observation>]>([
  ["no retryEveryMs", {}, {}],
  ["settled", { retryEveryMs: 1 }, { settled: true }],
  ["warn", { retryEveryMs: 1 }, { outcome: "warn" }],
])("is asked once: %s", async (_, parts, seen) => {
  let asked = 0;
  const run = async (): Promise<Observation> => {
    asked += 1;
    return { outcome: "fail", reason: "no", ...seen };
  };
  await runChecks([check({ ...parts, run })], { signal: live() });
  expect(asked).toBe(1);
});

test("a cancelled run rejects with the reason, at once, and tells no results after that", async () => {
  const controller = new AbortController();
  const told: string[] = [];
  const late = check({ id: "late", run: () => sleep(50).then(() => pass) });
  const work = runChecks([late, check({ run: never })], {
    signal: controller.signal,
    onResult: ({ id }) => told.push(id),
  });
  controller.abort(new Error("Cancelled by SIGINT"));
  await expect(work).rejects.toThrow("Cancelled by SIGINT");
  await sleep(80);
  expect(told).toEqual([]);
  await expect(runChecks([late], { signal: controller.signal })).rejects.toThrow("Cancelled by SIGINT");
});
