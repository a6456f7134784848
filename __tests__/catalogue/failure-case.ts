import type { Check, Observation } from "../../src/checks/check.ts";
import { Failure } from "../../src/model/failure.ts";
import type { Diagnosis } from "../../src/model/report.ts";

/** One failure, made by what makes it in a run. */
export interface FailureCase {
  id: string;
  what: string;
  make(): Diagnosis | Promise<Diagnosis>;
}

/** The diagnosis of what this throws. */
export async function thrownBy(work: () => unknown): Promise<Diagnosis> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Failure) return error.diagnosis;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** Why a check failed. */
export function failureIn(observation: Observation | undefined): Diagnosis {
  if (observation?.outcome !== "fail") throw new Error(`no failure: ${observation?.reason}`);
  return observation.diagnosis;
}

export async function failureOf(check: Check | undefined): Promise<Diagnosis> {
  return failureIn(await check?.run(AbortSignal.timeout(5000)));
}
