// Phases as a waterfall of block characters: where in the run each one was, and how much of it it took.

import type { Phase } from "../model/report.ts";

export interface TimelineRow {
  phase: Phase;
  /** `width` characters; blanks are no-break spaces. */
  bar: string;
}

/** `2026-11-23T19:00:00.000Z`; Date.parse takes milliseconds for a text without end. */
const longestInstant = 24;
const blank = "\u00a0";

/** `width` in characters; a character is two steps, since half blocks are in every font. */
export function timeline(phases: readonly Phase[], width: number): TimelineRow[] {
  const spans = spansOf(phases);
  const start = spans.reduce((first, span) => Math.min(first, span.start), Number.POSITIVE_INFINITY);
  const end = spans.reduce((last, span) => Math.max(last, span.end), Number.NEGATIVE_INFINITY);
  const steps = width * 2;
  const scale = end > start ? steps / (end - start) : 0;
  return spans.map(({ phase, ...span }) => {
    // Every phase shows, the shortest as half a character.
    const from = Math.min(steps - 1, Math.round((span.start - start) * scale));
    const to = Math.min(steps, Math.max(from + 1, Math.round((span.end - start) * scale)));
    return { phase, bar: bar(from, to, width) };
  });
}

function bar(from: number, to: number, width: number): string {
  const filled = (step: number) => step >= from && step < to;
  return Array.from({ length: width }, (_, cell) => {
    const [left, right] = [filled(cell * 2), filled(cell * 2 + 1)];
    if (left && right) return "█";
    if (left) return "▌";
    return right ? "▐" : blank;
  }).join("");
}

interface Span {
  phase: Phase;
  start: number;
  end: number;
}

/** In milliseconds. When one of the times cannot be read, they are laid end to end. */
function spansOf(phases: readonly Phase[]): Span[] {
  const starts = phases.map((phase) => Date.parse(phase.startedAt.slice(0, longestInstant)));
  const readable = starts.every(Number.isFinite);
  let at = 0;
  return phases.map((phase, index) => {
    const known = readable ? (starts[index] ?? at) : at;
    at = known + phase.durationMs;
    return { phase, start: known, end: at };
  });
}
