// Why a run of Kamal failed, from what it printed. The entries are data (diagnoses.ts); this file only searches them.

import type { KamalLog } from "../kamal/kamal-log.ts";
import type { Diagnosis } from "../model/report.ts";
import type { DiagnosisContext } from "./entry.ts";
import { diagnoses } from "./kamal-entries.ts";

/** How many lines of evidence a report carries. */
const mostEvidence = 12;

/** Explains a failed run; what no entry knows is shown in Kamal's own words. */
export function diagnoseKamal(log: KamalLog, context: DiagnosisContext): Diagnosis {
  // The class stands below, so that the message begins with the first line.
  const message = log.errorMessage === undefined ? "" : `${log.errorMessage}\n(${log.errorClass})`;
  // The final error first: the log above it can hold the words of problems that were overcome.
  for (const everything of [false, true]) {
    for (const entry of diagnoses) {
      const text = everything || entry.anywhere ? log.text : message;
      const match = entry.match.exec(text);
      if (match === null || (entry.unless?.test(text) ?? false)) continue;
      return {
        id: entry.id,
        title: entry.title,
        cause: `${entry.cause(match, context)}${lastWords(log)}`,
        fix: entry.fix(match, context),
        evidence: evidence(entry.match, match, log),
      };
    }
  }
  return unknown(log, context);
}

/** What a container said last is the nearest to the true cause that a single line can come. */
function lastWords(log: KamalLog): string {
  const line = log.containerLog.findLast((candidate) => !candidate.startsWith("{"))?.trim();
  return line === undefined ? "" : ` The last that it logged: ${line}`;
}

function unknown(log: KamalLog, context: DiagnosisContext): Diagnosis {
  const message = log.errorMessage ?? log.lines.filter((line) => line.trim() !== "").at(-1);
  return {
    id: "kamal-failed",
    title: `${context.command} failed`,
    cause:
      message === undefined
        ? "Kamal ended without a word."
        : `Kamal says: ${message.split("\n").slice(0, 3).join(" ")}`,
    fix: "Read the log of the failed phase above; its last lines are repeated here.",
    evidence: lastLines(log.lines),
  };
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
