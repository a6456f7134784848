import type { Diagnosis } from "./report.ts";

/**
 * A failure with a known cause. Everything that stops a run ends as one of these: `cause` says what
 * was expected, what was found and where; `fix` says what to do.
 */
export class Failure extends Error {
  readonly diagnosis: Diagnosis;

  /** Call this only from the catalogue, so that all failure messages are in one place. */
  constructor(diagnosis: Diagnosis, options?: ErrorOptions) {
    super(`${diagnosis.title}: ${diagnosis.cause}`, options);
    this.name = "Failure";
    this.diagnosis = diagnosis;
  }
}

/**
 * The run was cancelled from outside (GitHub's cancel button, a signal); the deploy itself did not
 * fail.
 */
export class Cancelled extends Error {
  constructor(signal: string) {
    super(`Cancelled by ${signal}`);
    this.name = "Cancelled";
  }
}

/** The message of any thrown value. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
