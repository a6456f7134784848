import { setTimeout as sleep } from "node:timers/promises";
import { afterRetries } from "../catalogue/catalogue.ts";
import type { FailedCheck } from "../diagnosis/diagnose-checks.ts";
import { stopwatch } from "../local/stopwatch.ts";
import { Failure, messageOf } from "../model/failure.ts";
import type { CheckResult } from "../model/report.ts";
import { peerLine } from "../text/peer-text.ts";
import { type Check, failed, failedWith, type Observation } from "./check.ts";

export interface RunOptions {
  /** The run's signal; it is aborted when the run is cancelled. */
  signal: AbortSignal;
  /** Called as soon as a check finishes. */
  onResult?(result: CheckResult): void;
}

export interface CheckOutcomes {
  results: CheckResult[];
  failed: FailedCheck[];
}

/**
 * Runs all checks in parallel, each until its own deadline, and returns the results in the given
 * order. A check that throws or misses its deadline fails. The id of the diagnosis is in
 * `evidence.diagnosis`, the number of attempts in `evidence.attempts`.
 *
 * @throws the signal's reason when the run is cancelled.
 */
export async function runChecks(checks: readonly Check[], options: RunOptions): Promise<CheckOutcomes> {
  options.signal.throwIfAborted();
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);

  try {
    const finished = await Promise.all(
      checks.map(async (check) => {
        const one = await runCheck(check, signal);
        options.onResult?.(one.result);
        return one;
      }),
    );

    return { results: finished.map(({ result }) => result), failed: finished.filter(isFailed) };
  } finally {
    // If one of them rejects, the others must not keep running in the background.
    stop.abort(new Error("the checks are over"));
  }
}

type FinishedCheck = FailedCheck | { result: CheckResult; diagnosis: undefined };

function isFailed(check: FinishedCheck): check is FailedCheck {
  return check.diagnosis !== undefined;
}

async function runCheck(check: Check, runSignal: AbortSignal): Promise<FinishedCheck> {
  const elapsed = stopwatch();
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), check.deadlineMs);

  try {
    const { observation, attempts } = await retryUntilDeadline(check, runSignal, deadline.signal);
    const { outcome, reason, evidence } = observation;
    const diagnosis = observation.outcome === "fail" ? observation.diagnosis : undefined;
    const result: CheckResult = {
      id: check.id,
      kind: check.kind,
      target: check.target,
      outcome,
      reason,
      durationMs: elapsed(),
      evidence: {
        ...evidence,
        ...(attempts > 1 ? { attempts } : {}),
        ...(diagnosis === undefined ? {} : { diagnosis: diagnosis.id }),
      },
    };

    return { result, diagnosis };
  } finally {
    clearTimeout(timer);
    deadline.abort();
  }
}

async function retryUntilDeadline(check: Check, runSignal: AbortSignal, deadline: AbortSignal) {
  const signal = AbortSignal.any([runSignal, deadline]);
  let last: Observation | undefined;
  let attempts = 0;

  try {
    for (;;) {
      signal.throwIfAborted();
      attempts += 1;
      last = await observe(check, signal);
      if (last.outcome !== "fail" || last.settled === true || check.retryEveryMs === undefined)
        return { observation: last, attempts };
      await sleep(check.retryEveryMs, undefined, { signal });
    }
  } catch (error) {
    if (runSignal.aborted) throw runSignal.reason;
    if (!deadline.aborted) throw error;
    return { observation: timedOut(check, last), attempts };
  }
}

/**
 * An exception counts as a failed observation; an abort does not. A `Failure` has its own
 * diagnosis.
 */
async function observe(check: Check, signal: AbortSignal): Promise<Observation> {
  try {
    return await untilAborted(check.run(signal), signal);
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof Failure) return failedWith(error.diagnosis);
    return failed("check-failed", { check: check.id, target: check.target, said: peerLine(messageOf(error)) });
  }
}

function timedOut(check: Check, last: Observation | undefined): Observation {
  const within = seconds(check.deadlineMs);
  if (last?.outcome !== "fail") return failed("check-late", { check: check.id, target: check.target, within });
  const diagnosis = afterRetries(last.diagnosis, within);
  return { ...last, diagnosis, reason: diagnosis.cause };
}

/** Stops waiting when the signal aborts, even if the check ignores it. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}

function seconds(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${Number((ms / 1000).toFixed(1))} s`;
}
