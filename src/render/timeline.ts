// The phases as a waterfall chart of block characters: when each one ran, and for how long.

import type { Phase } from "../model/report.ts";

export interface TimelineRow {
  phase: Phase;
  /** `width` characters; spaces are no-break spaces. */
  bar: string;
}

/** The length of `2026-11-23T19:00:00.000Z`: Date.parse is slow on very long texts. */
const instantLength = 24;
const space = "\u00a0";

/** `width` in characters. A character is two steps, because every font has half blocks. */
export function timeline(phases: readonly Phase[], width: number): TimelineRow[] {
  const spans = spansOf(phases);
  const start = spans.reduce((first, span) => Math.min(first, span.start), Number.POSITIVE_INFINITY);
  const end = spans.reduce((last, span) => Math.max(last, span.end), Number.NEGATIVE_INFINITY);
  const steps = width * 2;
  const scale = end > start ? steps / (end - start) : 0;

  return spans.map(({ phase, ...span }) => {
    // Even the shortest phase is visible, as half a character.
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
    return right ? "▐" : space;
  }).join("");
}

interface Span {
  phase: Phase;
  start: number;
  end: number;
}

/** In milliseconds. When a start time cannot be parsed, the phases are laid end to end. */
function spansOf(phases: readonly Phase[]): Span[] {
  const starts = phases.map((phase) => Date.parse(phase.startedAt.slice(0, instantLength)));
  const readable = starts.every(Number.isFinite);
  let at = 0;

  return phases.map((phase, index) => {
    const known = readable ? (starts[index] ?? at) : at;
    at = known + phase.durationMs;
    return { phase, start: known, end: at };
  });
}
