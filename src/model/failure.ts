import type { Diagnosis } from "./report.ts";

/**
 * A failure with a known cause. Whatever stops a run ends as one of these: `cause` says what was expected and
 * what was found (and where), `fix` what to do.
 */
export class Failure extends Error {
  readonly diagnosis: Diagnosis;

  /** Only the catalogue makes one, so that the words of a failure are in one place. */
  constructor(diagnosis: Diagnosis, options?: ErrorOptions) {
    super(`${diagnosis.title}: ${diagnosis.cause}`, options);
    this.name = "Failure";
    this.diagnosis = diagnosis;
  }
}

/** The run was stopped by somebody (GitHub's cancel button, a signal); nothing is wrong with the deploy itself. */
export class Cancelled extends Error {
  constructor(signal: string) {
    super(`Cancelled by ${signal}`);
    this.name = "Cancelled";
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
