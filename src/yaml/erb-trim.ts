// Ruby's ERB in the trim mode `-`, which Kamal uses since 2.11: `<%-` takes the blanks before it away, and `-%>` the line
// break behind it. The blanks before a tag that begins with `<%` stay, and indent the line behind its `-%>`.

import { type ErbRegion, type ErbTag, lineStart, tagRuns } from "./erb.ts";

/** A line of tags whose line break Ruby takes away. */
interface TrimmedLine {
  start: number;
  /** Behind its line break. */
  end: number;
  breakLength: number;
  /** How many blanks stay. */
  left: number;
  tags: readonly ErbTag[];
}

/**
 * `masked` with each line as far to the right as Ruby has it. As long as before, so that offsets stay true: the line
 * break moves to the left into the blanks of the tags.
 */
export function moveTrimmedBreaks(
  text: string,
  masked: string,
  { tags, regions }: { tags: readonly ErbTag[]; regions: readonly ErbRegion[] },
): string {
  if (!tags.some(({ trimsAfter }) => trimsAfter)) return masked;
  const lines = tagRuns(text, tags).flatMap((run) => trimmedLine(text, run));
  if (lines.every(({ left }) => left === 0) || dependsOnBranch(lines, regions)) return masked;
  const characters = masked.split("");
  let before: { end: number; blanks: number } = { end: 0, blanks: 0 };
  for (const { start, end, breakLength, left } of lines) {
    const blanks = left + (before.end === start ? before.blanks : 0);
    before = { end, blanks };
    if (blanks === 0) continue;
    characters.fill(" ", end - breakLength, end);
    characters[end - 1 - blanks] = "\n";
  }
  return characters.join("");
}

/** Only lines that are blank when they are masked: what an output tag prints is not known. */
function trimmedLine(text: string, tags: readonly ErbTag[]): TrimmedLine[] {
  const [first, last] = [tags[0], tags.at(-1)];
  if (first === undefined || last?.trimsAfter !== true) return [];
  if (tags.some(({ alone, kind }) => !alone || kind === "output" || kind === "escape")) return [];
  const breakLength = /^\r?\n/.exec(text.slice(last.end, last.end + 2))?.[0].length;
  if (breakLength === undefined) return [];
  const start = lineStart(text, first.start);
  let left = 0;
  let done = start;
  for (const tag of tags) {
    if (!tag.trimsBefore) left += tag.start - done;
    done = tag.end;
  }
  return [{ start, end: last.end + breakLength, breakLength, left, tags }];
}

/**
 * Ruby leaves as many blanks as the branch that it takes has: the tags of one block leave different numbers of them, or
 * a line that is there on a condition adds its own to the next one.
 */
function dependsOnBranch(lines: readonly TrimmedLine[], regions: readonly ErbRegion[]): boolean {
  const left = new Map<number, number>();
  for (const line of lines) for (const tag of line.tags) left.set(tag.start, line.left).set(tag.end, line.left);
  if (regions.some(({ start, end }) => (left.get(start) ?? 0) !== (left.get(end) ?? 0))) return true;
  const borders = new Set(regions.flatMap(({ start, end }) => [start, end]));
  const divides = lines.map(({ tags }) => tags.some(({ start, end }) => borders.has(start) || borders.has(end)));
  return lines.some(({ end, left: blanks }, index) => {
    const next = lines[index + 1];
    const isDivided = divides[index] === true || divides[index + 1] === true;
    return isDivided && blanks > 0 && next?.start === end && next.left > 0;
  });
}
