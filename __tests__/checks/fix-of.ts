import type { Observation } from "../../src/checks/check.ts";

/** The fix of a failed observation. */
export function fixOf(observation: Observation): string {
  if (observation.outcome !== "fail") throw new Error(`expected a failure, but: ${observation.reason}`);
  return observation.diagnosis.fix;
}
