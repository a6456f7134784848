// Failures that are staged for real: the run names the right cause and fix, the old version keeps
// serving, and nothing is left behind. Two servers, so two failures at a time.

import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ActionRun } from "../../../github-runner/run-action.ts";
import { startSandbox } from "../../../sandbox/sandbox.ts";
import { fetchPage, validReport } from "../expectations.ts";
import { leftovers } from "../hello.ts";
import { appFailures } from "./app-failures.ts";
import { buildFailures } from "./build-failures.ts";
import { dataFailures } from "./data-failures.ts";
import { type Lane, openLane } from "./lane.ts";
import { hostConflict, proxyFailures } from "./proxy-failures.ts";
import { registryFailures } from "./registry-failures.ts";
import { runnerFailures } from "./runner-failures.ts";
import { ensureRuntimeImage } from "./runtime-image.ts";
import { serverFailures } from "./server-failures.ts";
import type { StagedFailure } from "./staged-failure.ts";

const lanes = [
  {
    servers: "first",
    service: "lane-one",
    failures: [...buildFailures, ...registryFailures, ...runnerFailures, ...serverFailures, ...proxyFailures],
  },
  { servers: "second", service: "lane-two", failures: [...appFailures, ...dataFailures, hostConflict] },
] as const satisfies { servers: "first" | "second"; service: string; failures: readonly StagedFailure[] }[];

beforeAll(async () => {
  await ensureRuntimeImage(await startSandbox());
});

describe.concurrent.for(lanes)("on the $servers server", ({ servers, service, failures }) => {
  let lane: Lane;
  beforeAll(async () => {
    lane = await openLane(service, servers);
  });
  afterAll(() => lane?.close());

  test.for(failures)("$name", { concurrent: false }, async (failure) => {
    await lane.checkout.reset();

    try {
      await failure.stage?.(lane);
      const run = await lane.deploy(failure.run?.(lane));
      keepLog(failure, run);
      expectFailure(run, failure);
      if (!failure.unreachable) expect(await fetchPage(lane, lane.server)).toContain(lane.healthy);
    } finally {
      await failure.undo?.(lane);
    }

    expect(await leftovers(lane.sandbox, service, [lane.server])).toEqual([]);
    expect(await lane.checkout.status()).toBe("");
  });
});

function expectFailure(run: ActionRun, { id, cause, fix, evidence, phase }: StagedFailure): void {
  const { outcome, diagnosis, phases } = validReport(run);
  const failed = phases.filter((each) => each.outcome === "failure").map((each) => each.id);
  expect({ outcome, diagnosis, failed }, run.log.slice(-20_000)).toMatchObject({
    outcome: "failure",
    diagnosis: { id, cause: expect.stringMatching(cause), fix: expect.stringMatching(fix) },
    failed: [phase],
  });

  expect(run.outputs["failed-phase"]).toBe(phase);
  expect(diagnosis?.evidence.length).toBeLessThanOrEqual(12);
  if (evidence !== undefined) expect(diagnosis?.evidence.join("\n")).toMatch(evidence);
  expect(run.annotations.filter(({ level }) => level === "error")).toHaveLength(1);
  expect(run.post?.exitCode).toBe(0);
}

/** `FAILURE_LOGS=DIRECTORY` keeps what every failed run printed and reported. */
function keepLog({ name }: StagedFailure, run: ActionRun): void {
  const directory = process.env.FAILURE_LOGS;
  if (directory === undefined) return;

  mkdirSync(directory, { recursive: true });
  const file = path.join(directory, name.replaceAll(/\W+/g, "-"));
  writeFileSync(`${file}.log`, run.log);
  writeFileSync(`${file}.json`, JSON.stringify(run.report, undefined, 2));
}
