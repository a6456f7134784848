// A few lines of source with a pointer, as compilers show them. Pure; source-files.ts reads.

import type { Finding } from "../model/report.ts";
import { cleanText } from "../text/plain-text.ts";
import { longestLine, type Span } from "../text/secret-spans.ts";
import { columns } from "../text/wrap.ts";

/** The lines of one file, and what of each must not be shown. */
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

/** The finding's first line with a pointer below, and its neighbours; empty where there is nothing to point at. */
export function excerptOf(source: ShownSource, place: Place, width: number): ExcerptLine[] {
  const first = source.lines[place.line - 1];
  // A finding about a whole file stands at its start, without an extent.
  const isWholeFile = place.line === 1 && place.column === 1 && place.endLine === 1 && place.endColumn === 1;
  if (first === undefined || isWholeFile || first.length > longestLine) return [];
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

/** One item for each column of the screen; of a character that takes two the second is empty. */
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
  /** The column at which a range begins or ends that begins or ends at this offset; hidden text has no inside. */
  startOf(offset: number): number;
  endOf(offset: number): number;
}

/** The line as it is shown, and where each of its UTF-16 units has come to stand. */
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
  // Between the halves of a surrogate pair there is no place of its own.
  const startOf = (wanted: number) =>
    wanted < line.length ? (starts[wanted] ?? starts[wanted - 1] ?? 0) : cells.length;
  const endOf = (wanted: number) =>
    startOf(hidden.find(([start, end]) => start < wanted && wanted < end)?.[1] ?? wanted);
  return { cells, startOf, endOf };
}

/** What has no width, or turns the reading direction, would hide itself and move the pointer. */
function visible(character: string, column: number): string {
  if (character === "\t") return " ".repeat(tabWidth - (column % tabWidth));
  return cleanText(character) === character && character !== "\n" ? character : "\ufffd";
}

/** The first column that is shown of a line that is too long. */
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

/** A neighbour in the same window; blank lines, and those that begin far from it, say nothing. */
function context(source: ShownSource, number: number, { window, size, width }: ContextOptions): ExcerptLine[] {
  const line = source.lines[number - 1];
  if (line === undefined || line.length > longestLine) return [];
  const text = cut(layOut(line, source.hidden[number - 1] ?? []).cells, window, width);
  if (text.replace(ellipsis, "").trim() === "") return [];
  return [{ label: String(number).padStart(size), text, isPointer: false }];
}
