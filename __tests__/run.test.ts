import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "vitest";
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
