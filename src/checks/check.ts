import { diagnosis, type FactsOf, type FailureId } from "../catalogue/catalogue.ts";
import type { CheckKind, Diagnosis, Evidence } from "../model/report.ts";

/** The result of one attempt; `runChecks` adds deadlines, retries and timing. */
export type Observation = Seen | Failed;

interface Seen {
  outcome: "pass" | "warn" | "skip";
  /** One self-contained sentence: what was expected, what was found. */
  reason: string;
  evidence?: Evidence;
}

export interface Failed {
  outcome: "fail";
  reason: string;
  /** From the catalogue. */
  diagnosis: Diagnosis;
  evidence?: Evidence;
  /** A retry cannot change this result, so `retryEveryMs` does not apply. */
  settled?: boolean;
}

/** A failure, with its text from the catalogue. */
export function failed<Id extends FailureId>(id: Id, facts: FactsOf<Id>, evidence?: Evidence): Failed {
  return failedWith(diagnosis(id, facts), evidence);
}

/** The same for an existing diagnosis. */
export function failedWith(known: Diagnosis, evidence?: Evidence): Failed {
  return {
    outcome: "fail",
    reason: known.cause,
    diagnosis: known,
    ...(evidence === undefined ? {} : { evidence }),
  };
}

/**
 * One check of a server, DNS, the registry or the app. It makes one attempt and does not throw on
 * purpose.
 */
export interface Check {
  id: string;
  kind: CheckKind;
  /** What is checked: a host, a URL, a repository. */
  target: string;
  /** The time limit for all attempts together, in milliseconds. */
  deadlineMs: number;
  /**
   * Milliseconds between attempts. Retries a `fail` until the deadline, for results that can
   * improve with time.
   */
  retryEveryMs?: number;
  run(signal: AbortSignal): Promise<Observation>;
}
