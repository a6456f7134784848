// Chooses the failure of a run when checks have failed.

import { failureFrom } from "../catalogue/catalogue.ts";
import type { Failure } from "../model/failure.ts";
import type { CheckResult, Diagnosis } from "../model/report.ts";

export interface FailedCheck {
  result: CheckResult;
  diagnosis: Diagnosis;
}

/**
 * The failure of the first check. If it has no evidence (a server's output), it lists all
 * failed checks.
 */
export function failureFromChecks(failed: readonly [FailedCheck, ...FailedCheck[]]): Failure {
  const [{ diagnosis }] = failed;
  if (diagnosis.evidence.length > 0) return failureFrom(diagnosis);
  return failureFrom({ ...diagnosis, evidence: failed.map((each) => lineOf(each, diagnosis)) });
}

/** Includes the fix of any other failure, which the report shows nowhere else. */
function lineOf({ result, diagnosis }: FailedCheck, deciding: Diagnosis): string {
  const line = `${result.id} ${result.target}: ${result.reason}`;
  return diagnosis.id === deciding.id ? line : `${line} ${diagnosis.fix}`;
}
