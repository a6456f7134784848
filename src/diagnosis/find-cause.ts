// Chooses the pattern that explains a failed run.

import { recoveredFrom } from "./output/log-summary.ts";
import type { OutputPart } from "./output/output-part.ts";
import type { DiagnosisContext, KamalPattern, PatternRank } from "./pattern.ts";

export interface FoundCause {
  pattern: KamalPattern;
  match: RegExpExecArray;
  part: OutputPart;
  /** Of the line in the part. */
  index: number;
}

interface Search {
  context: DiagnosisContext;
  rank: PatternRank;
  /** Also parts that did not end Kamal. */
  everywhere: boolean;
}

/**
 * A cause comes before a symptom, and what ended Kamal before what it recovered from. Among causes
 * the first in the output wins: what follows is often its consequence.
 */
const searches: readonly Omit<Search, "context">[] = [
  { rank: "cause", everywhere: false },
  { rank: "likely", everywhere: false },
  { rank: "symptom", everywhere: false },
  { rank: "cause", everywhere: true },
  { rank: "likely", everywhere: true },
  { rank: "consequence", everywhere: false },
  { rank: "symptom", everywhere: true },
  { rank: "consequence", everywhere: true },
];

export function findCause(
  parts: readonly OutputPart[],
  patterns: readonly KamalPattern[],
  context: DiagnosisContext,
): FoundCause | undefined {
  for (const search of searches) {
    const found = firstMatch(parts, patterns, { ...search, context });
    if (found !== undefined) return found;
  }

  return undefined;
}

function firstMatch(
  parts: readonly OutputPart[],
  patterns: readonly KamalPattern[],
  { rank, everywhere, context }: Search,
): FoundCause | undefined {
  const ofRank = patterns.filter((pattern) => (pattern.rank ?? "cause") === rank);

  for (const part of parts) {
    const candidates = ofRank.filter(
      (pattern) =>
        pattern.in.includes(part.place) &&
        (everywhere || part.decides || pattern.recovered === true) &&
        (pattern.with === undefined || hasLine(part, pattern.with)) &&
        (pattern.unless === undefined || !hasLine(part, pattern.unless)),
    );
    const found = candidates.length === 0 ? undefined : firstLine(part, candidates, context);
    if (found !== undefined) return found;
  }

  return undefined;
}

function firstLine(
  part: OutputPart,
  patterns: readonly KamalPattern[],
  context: DiagnosisContext,
): FoundCause | undefined {
  for (const [index, line] of part.lines.entries()) {
    for (const pattern of patterns) {
      const match = pattern.line.exec(line);
      if (match === null || pattern.also?.test(line) === false) continue;
      if (pattern.rank !== "symptom" && recoveredFrom(index, part)) continue;
      if (pattern.when?.(match, context, part) ?? true) return { pattern, match, part, index };
    }
  }

  return undefined;
}

function hasLine({ lines }: OutputPart, pattern: RegExp): boolean {
  return lines.some((line) => pattern.test(line));
}
