import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import type { Run } from "../src/run.ts";
import { Redactor } from "../src/text/redactor.ts";
import { createRun } from "./create-run.ts";

const directory = "/nowhere";

test("background work may fail before it is awaited", async () => {
  const run = createRun({ directory });
  const unhandled: unknown[] = [];
  const onUnhandled = (error: unknown) => unhandled.push(error);
  process.on("unhandledRejection", onUnhandled);

  const work = run.inBackground(() => Promise.reject(new Error("no")));
  await nextTurn();
  await nextTurn();
  process.off("unhandledRejection", onUnhandled);

  expect(unhandled).toEqual([]);
  await expect(work).rejects.toThrow("no");

  await run.stopBackground();
});

test("stops background work at the end of the run and waits for it", async () => {
  const run = createRun({ directory });
  const ended: string[] = [];

  run.inBackground(async (signal) => {
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));

    // Work that was started while stopping is awaited too.
    run.inBackground(async () => {
      await nextTurn();
      ended.push("its cleanup");
    });

    ended.push("the work");
  });

  await run.stopBackground();
  expect(ended).toEqual(["the work", "its cleanup"]);
});

test("a cancel aborts background work", async () => {
  const controller = new AbortController();
  const run = createRun({ directory, signal: controller.signal });
  const reason = run.inBackground(
    (signal) => new Promise((resolve) => signal.addEventListener("abort", () => resolve(signal.reason))),
  );

  controller.abort("cancelled");
  expect(await reason).toBe("cancelled");
});

test("masks a secret for itself and for the runner; reports what it cannot hide, by name, once", () => {
  const redactor = new Redactor();
  const run = createRun({ directory, redactor });
  let output = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    output += String(chunk);
    return true;
  });

  run.maskSecret("A", "hunter22");
  run.maskSecret("B", "Production");
  run.maskSecret("B", "Production");
  run.maskSecret("C", "xyz");
  run.maskSecret("D", "{\n}\nhunter33\n");
  write.mockRestore();

  expect(redactor.text("hunter22 hunter33 Production xyz { }")).toBe("*** *** Production xyz { }");
  expect(output.match(/^::add-mask::.*$/gm)).toEqual([
    "::add-mask::hunter22",
    "::add-mask::hunter33",
    "::add-mask::ewp9Cmh1bnRlcjMzCg==",
  ]);
  expect(run.report.notices).toEqual([
    "The value of B is a common word or a short number, so it is not hidden. Choose another if it is secret.",
    "The value of C is too short to hide: parts of ordinary words would disappear. Use a longer one.",
  ]);
});

const outcomes = (run: Run) => run.report.phases.map(({ id, title, outcome }) => `${id} ${title}: ${outcome}`);

test("a brief phase is in the report only if it fails, once", async () => {
  const run = createRun({ directory });
  expect(await run.briefPhase("preflight", "Look", () => 7)).toBe(7);
  expect(outcomes(run)).toEqual([]);

  const fail = () => Promise.reject(new Error("no"));
  await expect(run.briefPhase("preflight", "Look", fail)).rejects.toThrow("no");
  expect(outcomes(run)).toEqual(["preflight Look: failure"]);

  const other = createRun({ directory });
  await expect(other.briefPhase("install", "Load", () => other.phase("lint", "Read", fail))).rejects.toThrow("no");
  expect(outcomes(other)).toEqual(["lint Read: failure"]);
});

test("a cancel during a brief phase", async () => {
  const controller = new AbortController();
  const run = createRun({ directory, signal: controller.signal });
  const work = () => {
    controller.abort(new Error("stop"));
    throw new Error("stop");
  };
  await expect(run.briefPhase("lint", "Read", work)).rejects.toThrow("stop");
  expect(outcomes(run)).toEqual(["lint Read: cancelled"]);
});

test("an error between two phases still has a failed phase", async () => {
  const between = createRun({ directory });
  await between.phase("lint", "Read", async () => {});
  between.requireFailedPhase();
  between.requireFailedPhase();
  expect(outcomes(between)).toEqual(["lint Read: failure"]);

  const before = createRun({ directory });
  before.requireFailedPhase();
  expect(outcomes(before)).toEqual(["preflight Start the run: failure"]);
});
