// Finds out why Kamal could not evaluate deploy.yml and .kamal/secrets, before it does anything.

import type { Refusal } from "../kamal/evaluate-config.ts";
import type { Diagnosis } from "../model/report.ts";
import { logLine } from "../text/peer-text.ts";
import { diagnoseParts } from "./diagnose-kamal.ts";
import type { OutputPart } from "./output/output-part.ts";
import type { DiagnosisContext } from "./pattern.ts";
import { configPatterns } from "./patterns/config-patterns.ts";
import { secretsPatterns } from "./patterns/secrets-patterns.ts";

type EvaluationContext = Pick<DiagnosisContext, "configFile" | "destination" | "locate">;

/** The same diagnosis as that of a run of Kamal which ends with this error; undefined if unknown. */
export function diagnoseEvaluation(
  { errorClass, message, stderr }: Refusal,
  context: EvaluationContext,
): Diagnosis | undefined {
  const [first = "", ...others] = message.split("\n").map((line) => logLine(line));
  const parts: readonly OutputPart[] = [
    { place: "kamal", decides: false, lines: stderr },
    { place: "kamal", decides: true, early: true, lines: [`ERROR (${errorClass}): ${first}`, ...others] },
  ];

  const unknownYet = { service: "", registry: undefined, repository: "", primaryHost: "" };
  const known = diagnoseParts(parts, { command: "kamal config", ...unknownYet, ...context }, patterns);
  return known?.id === "config-refused" ? undefined : known;
}

const patterns = [...configPatterns, ...secretsPatterns];
