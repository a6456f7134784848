// Finds out why Kamal failed, from its output. The patterns are in kamal-patterns.ts.

import { diagnosis, type FailureId, withLogLine } from "../catalogue/catalogue.ts";
import type { KamalLog } from "../kamal/kamal-log.ts";
import type { Diagnosis } from "../model/report.ts";
import { evidenceAround, lastEvidence, tellingLine } from "./evidence.ts";
import { type FoundCause, findCause } from "./find-cause.ts";
import { kamalPatterns } from "./kamal-patterns.ts";
import type { OutputPart } from "./output-part.ts";
import { outputParts } from "./output-parts.ts";
import type { DiagnosisContext, KamalPatternOf } from "./pattern.ts";

/** The diagnosis of a failed run; without a matching pattern, it quotes Kamal's message. */
export function diagnoseKamal(log: KamalLog, context: DiagnosisContext): Diagnosis {
  const parts = outputParts(log);
  const found = findCause(parts, kamalPatterns, context);
  if (found === undefined) return unknown(log, context);

  const known = explain(found.pattern, found, context);
  return found.pattern.rank === undefined || found.pattern.rank === "cause" ? known : withContainerLog(known, parts);
}

function explain<Id extends FailureId>(
  pattern: KamalPatternOf<Id>,
  { match, part, index }: FoundCause,
  context: DiagnosisContext,
): Diagnosis {
  const evidence = evidenceAround(part, pattern.shows?.(part) ?? index);
  const known = diagnosis(pattern.id, pattern.facts(match, context, part), evidence);
  const { file, line } = pattern.at?.(match, context, part) ?? { file: null, line: null };
  return { ...known, where: { place: part.place, host: part.host ?? null, file, line } };
}

/** A symptom says little. The container's own log says more, even if no pattern knows its words. */
function withContainerLog(known: Diagnosis, parts: readonly OutputPart[]): Diagnosis {
  const container = parts.find(({ place }) => place === "container");
  if (container === undefined) return known;

  const { index, isError } = tellingLine(container.lines);
  const line = container.lines[index];
  if (line === undefined) return known;
  return { ...withLogLine(known, { line: line.trim(), isError }), evidence: evidenceAround(container, index) };
}

function unknown(log: KamalLog, { command }: DiagnosisContext): Diagnosis {
  const message = log.errorMessage ?? log.lines.filter((line) => line.trim() !== "").at(-1);
  const said = message?.split("\n").slice(0, 3).join(" ");
  return diagnosis("kamal-failed", { command, said }, lastEvidence(log.errorMessage?.split("\n") ?? log.lines));
}
