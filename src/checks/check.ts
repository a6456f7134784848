import type { CheckKind, Evidence, Verdict } from "../model/report.ts";

/** What a check saw. `pass` and friends are its own reading; the runner adds deadlines, retries and timing. */
export interface Observation {
  outcome: Verdict;
  /** One sentence that stands alone: what was expected, what was found. */
  reason: string;
  evidence?: Evidence;
  /** Id of the entry in diagnosis/ that explains this failure, when there is one. */
  diagnosis?: string;
  /** Time cannot change this answer: the runner does not ask again although `retryEveryMs` is set. */
  settled?: boolean;
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
