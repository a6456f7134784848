// Why a run of Kamal failed, from what it printed. The patterns are data (kamal-patterns.ts); this file only searches.

import { diagnosis, type FailureId, withLastLine } from "../catalogue/catalogue.ts";
import type { KamalLog } from "../kamal/kamal-log.ts";
import type { Diagnosis } from "../model/report.ts";
import { kamalPatterns } from "./kamal-patterns.ts";
import type { DiagnosisContext, PatternOf } from "./pattern.ts";

/** How many lines of evidence a report carries. */
const mostEvidence = 12;

/** Explains a failed run; what no pattern knows is shown in Kamal's own words. */
export function diagnoseKamal(log: KamalLog, context: DiagnosisContext): Diagnosis {
  // The class comes after it, so that the message begins with the first line.
  const message = log.errorMessage === undefined ? "" : `${log.errorMessage}\n(${log.errorClass})`;
  // The final error first: the log above it can hold the words of problems that were overcome.
  for (const everything of [false, true]) {
    for (const pattern of kamalPatterns) {
      const text = everything || pattern.where === "anywhere" ? log.text : message;
      const match = pattern.pattern.exec(text);
      if (match === null || (pattern.unless?.test(text) ?? false)) continue;
      return explain(pattern, match, { log, context });
    }
  }
  return unknown(log, context);
}

function explain<Id extends FailureId>(
  { id, pattern, facts }: PatternOf<Id, DiagnosisContext>,
  match: RegExpExecArray,
  { log, context }: { log: KamalLog; context: DiagnosisContext },
): Diagnosis {
  const known = diagnosis(id, facts(match, context), evidence(pattern, match, log));
  const lastLine = log.containerLog.findLast((line) => !line.startsWith("{"))?.trim();
  return lastLine === undefined ? known : withLastLine(known, lastLine);
}

function unknown(log: KamalLog, { command }: DiagnosisContext): Diagnosis {
  const message = log.errorMessage ?? log.lines.filter((line) => line.trim() !== "").at(-1);
  const said = message?.split("\n").slice(0, 3).join(" ");
  return diagnosis("kamal-failed", { command, said }, lastLines(log.lines));
}

/** The container's own log says more than Kamal can; else the lines around the words that decided. */
function evidence(words: RegExp, match: RegExpExecArray, log: KamalLog): string[] {
  if (log.containerLog.length > 0) return lastLines(log.containerLog);
  // Not in the message alone: who holds a lock, Kamal says before it.
  const found = words.exec(log.text) ?? match;
  const lines = found.input.split("\n");
  const index = found.input.slice(0, found.index).split("\n").length - 1;
  return lastLines(lines.slice(Math.max(0, index - mostEvidence / 2), index + mostEvidence / 2));
}

function lastLines(lines: readonly string[]): string[] {
  return lines
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== "")
    .slice(-mostEvidence);
}
