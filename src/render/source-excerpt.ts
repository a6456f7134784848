// A few lines of source with a pointer, as compilers show them. source-files.ts reads the files.

import type { Finding } from "../model/report.ts";
import { cleanText } from "../text/plain-text.ts";
import { maxLineLength } from "../text/secret-spans.ts";
import type { Span } from "../text/spans.ts";
import { columns } from "../text/wrap.ts";

/** The lines of one file, and the spans in each line that must not be shown. */
export interface ShownSource {
  lines: readonly string[];
  hidden: readonly (readonly Span[])[];
}

interface ExcerptLine {
  /** 1-based, right-aligned with its neighbours; empty for the pointer. */
  label: string;
  text: string;
  isPointer: boolean;
}

type Place = Pick<Finding, "line" | "column" | "endLine" | "endColumn">;

const tabWidth = 4;
const stars = "***";
const ellipsis = "…";

/**
 * The finding's first line with a pointer below it, and the lines around it; empty for a finding
 * about a whole file.
 */
export function excerptOf(source: ShownSource, place: Place, width: number): ExcerptLine[] {
  const first = source.lines[place.line - 1];
  // A finding about a whole file is an empty range at its start.
  const isWholeFile = place.line === 1 && place.column === 1 && place.endLine === 1 && place.endColumn === 1;
  if (first === undefined || isWholeFile || first.length > maxLineLength) return [];

  const shown = layOut(first, source.hidden[place.line - 1] ?? []);
  const from = shown.startOf(place.column - 1);
  const to = place.endLine > place.line ? shown.cells.trimmedLength : shown.endOf(place.endColumn - 1);
  const window = windowAround(from, shown.cells.length, width);
  const size = String(place.line + 1).length;
  const neighbour = (number: number) => context(source, number, { window, size, width });

  return [
    ...neighbour(place.line - 1),
    { label: String(place.line).padStart(size), text: cut(shown.cells, window, width), isPointer: false },
    { label: " ".repeat(size), text: pointer(from, to, window, width), isPointer: true },
    ...neighbour(place.line + 1),
  ];
}

/** One item per terminal column; the second column of a wide character is empty. */
class Cells {
  readonly items: string[] = [];

  get length(): number {
    return this.items.length;
  }

  get trimmedLength(): number {
    return this.items.findLastIndex((cell) => cell.trim() !== "") + 1;
  }

  add(text: string): void {
    for (const character of text) {
      this.items.push(character);
      if (columns(character) === 2) this.items.push("");
    }
  }
}

interface LaidOut {
  cells: Cells;
  /**
   * The columns where a range that starts or ends at this offset is shown; a hidden span is one
   * unit.
   */
  startOf(offset: number): number;
  endOf(offset: number): number;
}

/** Lays out the line as it is shown, and maps its UTF-16 offsets to columns. */
function layOut(line: string, hidden: readonly Span[]): LaidOut {
  const cells = new Cells();
  const starts: number[] = [];
  let offset = 0;

  for (const character of line) {
    const span = hidden.find(([start, end]) => start <= offset && offset < end);
    const isInside = span !== undefined && span[0] < offset;
    starts[offset] = isInside ? (starts[span[0]] ?? 0) : cells.length;
    if (span === undefined) cells.add(visible(character, cells.length));
    else if (!isInside) cells.add(stars);
    offset += character.length;
  }

  // An offset in the middle of a surrogate pair has no column.
  const startOf = (wanted: number) =>
    wanted < line.length ? (starts[wanted] ?? starts[wanted - 1] ?? 0) : cells.length;
  const endOf = (wanted: number) =>
    startOf(hidden.find(([start, end]) => start < wanted && wanted < end)?.[1] ?? wanted);

  return { cells, startOf, endOf };
}

/**
 * Replaces zero-width and bidirectional characters, which would be invisible and move the pointer.
 */
function visible(character: string, column: number): string {
  if (character === "\t") return " ".repeat(tabWidth - (column % tabWidth));
  return cleanText(character) === character && character !== "\n" ? character : "\ufffd";
}

/** The first column to show, for a line that is too long. */
function windowAround(from: number, length: number, width: number): number {
  if (length <= width || from < width * 0.75) return 0;
  return Math.max(0, Math.min(from - Math.floor(width / 3), length - width));
}

function cut(cells: Cells, window: number, width: number): string {
  const shown = cells.items.slice(window, window + width);
  if (window > 0) shown[0] = ellipsis;
  if (cells.length > window + width) shown[width - 1] = ellipsis;
  return shown.join("").trimEnd();
}

function pointer(from: number, to: number, window: number, width: number): string {
  const start = Math.min(from - window, width - 1);
  const end = Math.min(Math.max(to - window, start + 1), width);
  return " ".repeat(start) + "^".repeat(end - start);
}

interface ContextOptions {
  window: number;
  size: number;
  width: number;
}

/** A line above or below, in the same window; none when nothing of it would be visible. */
function context(source: ShownSource, number: number, { window, size, width }: ContextOptions): ExcerptLine[] {
  const line = source.lines[number - 1];
  if (line === undefined || line.length > maxLineLength) return [];

  const text = cut(layOut(line, source.hidden[number - 1] ?? []).cells, window, width);
  if (text.replace(ellipsis, "").trim() === "") return [];
  return [{ label: String(number).padStart(size), text, isPointer: false }];
}
