import { diagnosis, type FactsOf, type FailureId } from "../catalogue/catalogue.ts";
import type { CheckKind, Diagnosis, Evidence } from "../model/report.ts";

/** What a check saw: its own reading; the runner adds deadlines, retries and timing. */
export type Observation = Seen | Failed;

interface Seen {
  outcome: "pass" | "warn" | "skip";
  /** One sentence that stands alone: what was expected, what was found. */
  reason: string;
  evidence?: Evidence;
}

export interface Failed {
  outcome: "fail";
  reason: string;
  /** Out of the catalogue. */
  diagnosis: Diagnosis;
  evidence?: Evidence;
  /** Time cannot change this answer: the runner does not ask again although `retryEveryMs` is set. */
  settled?: boolean;
}

/** A failure, in the catalogue's words. */
export function failed<Id extends FailureId>(id: Id, facts: FactsOf<Id>, evidence?: Evidence): Failed {
  return failedWith(diagnosis(id, facts), evidence);
}

/** The same with a diagnosis that a reader has made. */
export function failedWith(known: Diagnosis, evidence?: Evidence): Failed {
  return {
    outcome: "fail",
    reason: known.cause,
    diagnosis: known,
    ...(evidence === undefined ? {} : { evidence }),
  };
}

/** One question about the world outside. It looks and tells; it never retries, times or throws on purpose. */
export interface Check {
  id: string;
  kind: CheckKind;
  /** What is asked: a host, a URL, a repository. */
  target: string;
  /** How long all attempts together may take, in milliseconds. */
  deadlineMs: number;
  /** Ask again after a `fail` until the deadline: for answers that become true with time. Milliseconds between attempts. */
  retryEveryMs?: number;
  run(signal: AbortSignal): Promise<Observation>;
}
