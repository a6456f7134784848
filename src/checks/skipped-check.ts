import type { CheckKind } from "../model/report.ts";
import type { Check } from "./check.ts";

/** A check that does not apply, with the reason, so that the report lists it as skipped. */
export function skipCheck(check: { id: string; kind: CheckKind; target: string; reason: string }): Check {
  const { id, kind, target, reason } = check;
  return { id, kind, target, deadlineMs: 1000, run: async () => ({ outcome: "skip", reason }) };
}
