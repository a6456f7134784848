import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "vitest";
import { runOf } from "./run-of.ts";

const directory = "/nowhere";

test("work in the background may fail before anybody waits for it", async () => {
  const run = runOf({ directory });
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

test("the end of the run ends work in the background, and waits until it has ended", async () => {
  const run = runOf({ directory });
  const ended: string[] = [];
  run.inBackground(async (signal) => {
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    // What an end starts itself is waited for, too.
    run.inBackground(async () => {
      await nextTurn();
      ended.push("its tidying up");
    });
    ended.push("the work");
  });

  await run.stopBackground();
  expect(ended).toEqual(["the work", "its tidying up"]);
});

test("a cancel reaches work in the background", async () => {
  const controller = new AbortController();
  const run = runOf({ directory, signal: controller.signal });
  const reason = run.inBackground(
    (signal) => new Promise((resolve) => signal.addEventListener("abort", () => resolve(signal.reason))),
  );

  controller.abort("cancelled");
  expect(await reason).toBe("cancelled");
});
