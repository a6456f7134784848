// Failures that are staged for real: the run names the right cause and fix, the old version keeps
// serving, and nothing is left behind. Two servers, so two failures at a time.

import { afterAll, beforeAll, describe, test } from "vitest";
import { startSandbox } from "../../../sandbox/sandbox.ts";
import { appFailures } from "./app-failures.ts";
import { buildFailures } from "./build-failures.ts";
import { dataFailures } from "./data-failures.ts";
import { expectFailure } from "./expect-failure.ts";
import { type Lane, openLane } from "./lane.ts";
import { hostConflict, proxyFailures } from "./proxy-failures.ts";
import { registryFailures } from "./registry-failures.ts";
import { runnerFailures } from "./runner-failures.ts";
import { ensureRuntimeImage } from "./runtime-image.ts";
import { serverFailures } from "./server-failures.ts";

const lanes = [
  {
    servers: "first",
    service: "lane-one",
    failures: [...buildFailures, ...registryFailures, ...runnerFailures, ...serverFailures, ...proxyFailures],
  },
  { servers: "second", service: "lane-two", failures: [...appFailures, ...dataFailures, hostConflict] },
] as const;

beforeAll(async () => {
  await ensureRuntimeImage(await startSandbox());
});

describe.concurrent.for(lanes)("on the $servers server", ({ servers, service, failures }) => {
  let lane: Lane;
  beforeAll(async () => {
    lane = await openLane(service, servers);
  });
  afterAll(() => lane?.close());

  // Not `test.for`, which shortens long names.
  for (const failure of failures)
    test(failure.name, { concurrent: false }, ({ expect }) => expectFailure(expect, lane, failure));
});
