import type { Observation } from "../../src/checks/check.ts";

/** What to do about a failure. */
export function fixOf(observation: Observation): string {
  if (observation.outcome !== "fail") throw new Error(`it is no failure: ${observation.reason}`);
  return observation.diagnosis.fix;
}
