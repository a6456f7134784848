// Finds out why Kamal failed, from its output. The patterns are in kamal-patterns.ts.

import { diagnosis, type FailureId, withLastLine } from "../catalogue/catalogue.ts";
import type { KamalLog } from "../kamal/kamal-log.ts";
import type { Diagnosis } from "../model/report.ts";
import { clip } from "../text/plain-text.ts";
import { explainBoot } from "./explain-boot.ts";
import { kamalPatterns } from "./kamal-patterns.ts";
import type { DiagnosisContext, KamalPattern, PatternOf } from "./pattern.ts";

const maxEvidenceLines = 12;
const longestEvidenceLine = 500;

/** The diagnosis of a failed run; without a matching pattern, it quotes Kamal's message. */
export function diagnoseKamal(log: KamalLog, context: DiagnosisContext): Diagnosis {
  // The class comes last, because the text starts with the first line of the message.
  const message = log.errorMessage === undefined ? "" : `${log.errorMessage}\n(${log.errorClass})`;
  // The final error first, because the log can also contain problems that Kamal recovered from.
  for (const searchLog of [false, true]) {
    for (const pattern of kamalPatterns) {
      const text = searchLog || pattern.where === "anywhere" ? log.text : message;
      const match = matchOf(pattern, text);
      if (match === undefined || (pattern.unless?.test(text) ?? false)) continue;
      return explain(pattern, match, { log, context });
    }
  }

  return unknown(log, context);
}

/** In UTF-16 units. */
const nearby = 300;

function matchOf({ pattern, near }: Pick<KamalPattern, "pattern" | "near">, text: string): RegExpExecArray | undefined {
  if (near === undefined) return pattern.exec(text) ?? undefined;

  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (near.test(text.slice(end, end + nearby))) return match;
  }

  return undefined;
}

function explain<Id extends FailureId>(
  pattern: PatternOf<Id, DiagnosisContext>,
  match: RegExpExecArray,
  { log, context }: { log: KamalLog; context: DiagnosisContext },
): Diagnosis {
  // Searches the whole log, because Kamal prints some details (such as who holds the lock) before
  // the message.
  // Kamal's message only says that a container did not become healthy.
  const seen = pattern.id === "unhealthy" || pattern.id === "boot-vanished" ? explainBoot(log, context) : undefined;
  if (seen !== undefined) return seen;

  const known = diagnosis(
    pattern.id,
    pattern.facts(match, context),
    evidence(matchOf(pattern, log.text) ?? match, log),
  );
  const lastLine = log.containerLog.findLast((line) => !line.startsWith("{"))?.trim();
  return lastLine === undefined ? known : withLastLine(known, lastLine);
}

function unknown(log: KamalLog, { command }: DiagnosisContext): Diagnosis {
  const message = log.errorMessage ?? log.lines.filter((line) => line.trim() !== "").at(-1);
  const said = message?.split("\n").slice(0, 3).join(" ");
  return diagnosis("kamal-failed", { command, said }, lastLines(log.lines));
}

/** The container's log if there is one, otherwise the lines around the match. */
function evidence(found: RegExpExecArray, log: KamalLog): string[] {
  if (log.containerLog.length > 0) return lastLines(log.containerLog);

  const lines = found.input.split("\n");
  const index = found.input.slice(0, found.index).split("\n").length - 1;

  return lastLines(lines.slice(Math.max(0, index - maxEvidenceLines / 2), index + maxEvidenceLines / 2));
}

function lastLines(lines: readonly string[]): string[] {
  return lines
    .filter((line) => line.trim() !== "")
    .slice(-maxEvidenceLines)
    .map((line) => clip(line.trimEnd(), longestEvidenceLine));
}
