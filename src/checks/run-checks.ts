import { setTimeout as sleep } from "node:timers/promises";
import { stillSo } from "../catalogue/catalogue.ts";
import type { FailedCheck } from "../diagnosis/diagnose-checks.ts";
import { stopwatch } from "../local/stopwatch.ts";
import { Failure, messageOf } from "../model/failure.ts";
import type { CheckResult } from "../model/report.ts";
import { type Check, failed, failedWith, type Observation } from "./check.ts";

export interface RunOptions {
  /** The run's own signal: aborted means that somebody cancelled. */
  signal: AbortSignal;
  /** Called as soon as a check has its verdict, in the order of the answers. */
  onResult?(result: CheckResult): void;
}

/** What was asked, and what of it failed. */
export interface Answers {
  results: CheckResult[];
  failed: FailedCheck[];
}

/**
 * Runs all checks at once, each until its own deadline; results in the order given. A check that throws or is late is
 * a `fail`. The diagnosis's id is in `evidence.diagnosis`, the number of attempts in `evidence.attempts`.
 *
 * @throws the signal's reason when the run is cancelled.
 */
export async function runChecks(checks: readonly Check[], options: RunOptions): Promise<Answers> {
  options.signal.throwIfAborted();
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  try {
    const answers = await Promise.all(
      checks.map(async (check) => {
        const answer = await runCheck(check, signal);
        options.onResult?.(answer.result);
        return answer;
      }),
    );
    return { results: answers.map(({ result }) => result), failed: answers.filter(isFailed) };
  } finally {
    // When one has rejected the others must not go on behind the caller's back.
    stop.abort(new Error("the checks are over"));
  }
}

type Answer = FailedCheck | { result: CheckResult; diagnosis: undefined };

function isFailed(answer: Answer): answer is FailedCheck {
  return answer.diagnosis !== undefined;
}

async function runCheck(check: Check, runSignal: AbortSignal): Promise<Answer> {
  const elapsed = stopwatch();
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), check.deadlineMs);
  try {
    const { observation, attempts } = await askUntilDeadline(check, runSignal, deadline.signal);
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

async function askUntilDeadline(check: Check, runSignal: AbortSignal, deadline: AbortSignal) {
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
    return { observation: late(check, last), attempts };
  }
}

/** A throw is an answer too; only the end of time is not. A `Failure` knows its own cause. */
async function observe(check: Check, signal: AbortSignal): Promise<Observation> {
  try {
    return await untilAborted(check.run(signal), signal);
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof Failure) return failedWith(error.diagnosis);
    return failed("check-failed", { check: check.id, target: check.target, said: messageOf(error) });
  }
}

function late(check: Check, last: Observation | undefined): Observation {
  const within = seconds(check.deadlineMs);
  if (last?.outcome !== "fail") return failed("check-late", { check: check.id, target: check.target, within });
  const diagnosis = stillSo(last.diagnosis, within);
  return { ...last, diagnosis, reason: diagnosis.cause };
}

/** A check that does not listen to its signal must not hold up the run. */
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
