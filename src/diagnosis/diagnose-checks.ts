// From the checks that failed to the one failure that the report leads with.

import { failureFrom } from "../catalogue/catalogue.ts";
import type { Failure } from "../model/failure.ts";
import type { CheckResult, Diagnosis } from "../model/report.ts";

/** A check that failed, and why. */
export interface FailedCheck {
  result: CheckResult;
  diagnosis: Diagnosis;
}

/** The first one decides. Its own evidence (what a server printed) says more than a list of all that failed. */
export function failureOf(failed: readonly [FailedCheck, ...FailedCheck[]]): Failure {
  const [{ diagnosis }] = failed;
  if (diagnosis.evidence.length > 0) return failureFrom(diagnosis);
  return failureFrom({ ...diagnosis, evidence: failed.map((each) => lineOf(each, diagnosis)) });
}

/** The report has no other place for how to fix what else failed. */
function lineOf({ result, diagnosis }: FailedCheck, deciding: Diagnosis): string {
  const line = `${result.id} ${result.target}: ${result.reason}`;
  return diagnosis.id === deciding.id ? line : `${line} ${diagnosis.fix}`;
}
