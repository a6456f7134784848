// Ruby's ERB in trim mode `-`, which Kamal uses since 2.11: `<%-` removes the spaces before it, and
// `-%>` the line break after it. Spaces before a tag that begins with `<%` stay and indent the line
// after its `-%>`.

import { type ErbRegion, type ErbTag, lineStart, tagRuns } from "./erb.ts";

/** A line of tags whose line break Ruby removes. */
interface TrimmedLine {
  start: number;
  /** After the line break. */
  end: number;
  breakLength: number;
  /** How many spaces stay. */
  spaces: number;
  tags: readonly ErbTag[];
}

/**
 * Indents each line of `masked` as Ruby does. Keeps the length, so that offsets stay valid: the
 * line break moves left, into the masked tags.
 */
export function moveTrimmedBreaks(
  text: string,
  masked: string,
  { tags, regions }: { tags: readonly ErbTag[]; regions: readonly ErbRegion[] },
): string {
  if (!tags.some(({ trimsAfter }) => trimsAfter)) return masked;

  const lines = tagRuns(text, tags).flatMap((run) => trimmedLine(text, run));
  if (lines.every(({ spaces }) => spaces === 0) || dependsOnBranch(lines, regions)) return masked;

  const characters = masked.split("");
  let previous = { end: 0, indent: 0 };
  for (const { start, end, breakLength, spaces } of lines) {
    const indent = spaces + (previous.end === start ? previous.indent : 0);
    previous = { end, indent };
    if (indent === 0) continue;

    characters.fill(" ", end - breakLength, end);
    characters[end - 1 - indent] = "\n";
  }

  return characters.join("");
}

/** Only for lines that are blank when masked, because the output of a tag is unknown. */
function trimmedLine(text: string, tags: readonly ErbTag[]): TrimmedLine[] {
  const [first, last] = [tags[0], tags.at(-1)];
  if (first === undefined || last?.trimsAfter !== true) return [];
  if (tags.some(({ alone, kind }) => !alone || kind === "output" || kind === "escape")) return [];

  const breakLength = /^\r?\n/.exec(text.slice(last.end, last.end + 2))?.[0].length;
  if (breakLength === undefined) return [];

  const start = lineStart(text, first.start);

  let spaces = 0;
  let done = start;
  for (const tag of tags) {
    if (!tag.trimsBefore) spaces += tag.start - done;
    done = tag.end;
  }

  return [{ start, end: last.end + breakLength, breakLength, spaces, tags }];
}

/**
 * Whether the indentation depends on the branch that Ruby takes: the tags of a block leave
 * different numbers of spaces, or a conditional line adds its spaces to the next line.
 */
function dependsOnBranch(lines: readonly TrimmedLine[], regions: readonly ErbRegion[]): boolean {
  const spacesAt = new Map<number, number>();
  for (const { tags, spaces } of lines) for (const tag of tags) spacesAt.set(tag.start, spaces).set(tag.end, spaces);
  if (regions.some(({ start, end }) => (spacesAt.get(start) ?? 0) !== (spacesAt.get(end) ?? 0))) return true;

  const borders = new Set(regions.flatMap(({ start, end }) => [start, end]));
  const divides = lines.map(({ tags }) => tags.some(({ start, end }) => borders.has(start) || borders.has(end)));
  return lines.some(({ end, spaces }, index) => {
    const next = lines[index + 1];
    const isDivided = divides[index] === true || divides[index + 1] === true;
    return isDivided && spaces > 0 && next?.start === end && next.spaces > 0;
  });
}
