import type { Check } from "../checks/check.ts";
import { runChecks } from "../checks/run-checks.ts";
import type { FailedCheck } from "../diagnosis/diagnose-checks.ts";
import type { Run } from "../run.ts";

/**
 * Runs checks in parallel, and logs and reports every result. Returns the failed ones, in order.
 */
export async function performChecks(run: Run, checks: readonly Check[]): Promise<FailedCheck[]> {
  const { results, failed } = await runChecks(checks, {
    signal: run.signal,
    onResult: (result) => run.logCheck(result),
  });
  run.addChecks(results);
  return failed;
}
