// Failures from Kamal's output, and failures without a known cause.

import { diagnosis } from "../../src/catalogue/catalogue.ts";
import type { Check } from "../../src/checks/check.ts";
import { runChecks } from "../../src/checks/run-checks.ts";
import { diagnose, ended, failed } from "../diagnosis/kamal-outputs/frame.ts";
import { kamalOutputs } from "../diagnosis/kamal-outputs.ts";
import type { FailureCase } from "./failure-case.ts";

const kamalCases: readonly FailureCase[] = [
  ...kamalOutputs.map(([id, text, , expected], index) => ({
    id,
    what: `Kamal ${index}`,
    make: () => diagnose(text, expected?.context),
  })),
  {
    id: "registry-auth",
    what: "Docker Hub",
    make: () => diagnose(failed("docker", "incorrect username or password"), { registry: undefined }),
  },
  {
    id: "registry-push-denied",
    what: "Docker Hub",
    make: () => diagnose(failed("docker", "push access denied"), { registry: undefined, repository: "acme/shop" }),
  },
  {
    id: "unhealthy",
    what: "the first container of several",
    make: () =>
      diagnose(
        ended(
          "Kamal::Cli::Healthcheck::Error",
          "Exception while executing on host 10.0.0.2: Halted at barrier",
          "  INFO First web container is unhealthy on 10.0.0.1, not booting any other roles\n ERROR 2026-11-24T01:00:00.1Z Starting the app",
        ),
      ),
  },
  { id: "kamal-failed", what: "an unknown message", make: () => diagnose(ended("RuntimeError", "Something new")) },
  { id: "kamal-failed", what: "no message", make: () => diagnose("") },
];

/** The failure of a check with this `run`. */
async function running(run: Check["run"]) {
  const check: Check = { id: "dns", kind: "preflight", target: "shop.example.com", deadlineMs: 20, run };
  const { failed: failures } = await runChecks([check], { signal: AbortSignal.timeout(5000) });
  const [first] = failures;
  if (first === undefined) throw new Error("the check passed");
  return first.diagnosis;
}

const checkCases: readonly FailureCase[] = [
  { id: "check-late", what: "no result", make: () => running(() => new Promise(() => undefined)) },
  { id: "check-failed", what: "an exception", make: () => running(() => Promise.reject(new Error("socket on fire"))) },
];

/** Failures that a unit test cannot trigger; `what` says why. */
export const onlyThroughTheCatalogue: readonly FailureCase[] = [
  {
    id: "internal",
    what: "only main() catches unexpected errors",
    make: () => diagnosis("internal", { said: "x is not a function" }, ["TypeError: x is not a function"]),
  },
  {
    id: "release-failed",
    what: "a deploy comes first",
    make: () =>
      diagnosis("release-failed", {
        name: "v1.4.0",
        image: "ghcr.io/acme/shop",
        version: "0".repeat(40),
        said: "ghcr.io returned an unexpected response",
      }),
  },
  {
    id: "nothing-runs",
    what: "verify connects to a server first",
    make: () => diagnosis("nothing-runs", { service: "shop", host: "10.0.0.1" }),
  },
];

export const runCases: readonly FailureCase[] = [...kamalCases, ...checkCases];
