import type { Check } from "../checks/check.ts";
import { runChecks } from "../checks/run-checks.ts";
import type { FailedCheck } from "../diagnosis/diagnose-checks.ts";
import type { Run } from "../run.ts";

/** Asks all at once, with every answer in the log and in the report. Returns those that failed, in the order asked. */
export async function ask(run: Run, checks: readonly Check[]): Promise<FailedCheck[]> {
  const { results, failed } = await runChecks(checks, {
    signal: run.signal,
    onResult: (result) => run.showCheck(result),
  });
  run.addChecks(results);
  return failed;
}
