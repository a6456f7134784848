import type { Check, Observation } from "../../src/checks/check.ts";
import { Failure } from "../../src/model/failure.ts";
import type { Diagnosis } from "../../src/model/report.ts";

/** One failure, and how to trigger it as in a real run. */
export interface FailureCase {
  id: string;
  what: string;
  /** The exact title, where it depends on the facts. */
  title?: string;
  make(): Diagnosis | Promise<Diagnosis>;
}

/** The diagnosis of the Failure that `work` throws. */
export async function thrownBy(work: () => unknown): Promise<Diagnosis> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Failure) return error.diagnosis;
    throw error;
  }

  throw new Error("nothing was thrown");
}

/** The diagnosis of a failed observation. */
export function failureIn(observation: Observation | undefined): Diagnosis {
  if (observation?.outcome !== "fail") throw new Error(`expected a failure, but: ${observation?.reason}`);
  return observation.diagnosis;
}

export async function failureOf(check: Check | undefined): Promise<Diagnosis> {
  return failureIn(await check?.run(AbortSignal.timeout(5000)));
}
