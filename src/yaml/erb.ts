// ERB in YAML, without running it. Tags are replaced by the same number of characters, so that the
// offsets that the YAML parser reports are those of the file.

type TagKind = "output" | "statement" | "comment" | "escape";

export interface ErbTag {
  kind: TagKind;
  /** Offset of `<`. */
  start: number;
  /** Offset after `>`. */
  end: number;
  /** The Ruby code inside the tag. */
  code: string;
  /** Nothing else is on its lines. */
  alone: boolean;
  closed: boolean;
  /** It begins with `<%-`. */
  trimsBefore: boolean;
  /** It ends with `-%>`. */
  trimsAfter: boolean;
}

/** A part of the text that is inside a condition or a loop. */
export interface ErbRegion {
  start: number;
  end: number;
  /** 0 after `if`, 1 after the first `else`, and so on. */
  branch: number;
}

/**
 * How much is masked. Each level loses more, and is tried if the YAML of the previous level is
 * invalid.
 */
export type MaskLevel = "tags" | "lines" | "branches";
export const maskLevels: readonly MaskLevel[] = ["tags", "lines", "branches"];

/** More tags than any config has; with more, crafted input could take quadratic time. */
export const maxErbTags = 2000;

/** A private-use character, which YAML allows anywhere in a plain scalar. */
export const filler = "\uE000";

/** A tag of any kind that does not contain the beginning of another. */
export const erbTagPattern: RegExp = /<%(?:[^%<]|<(?!%)|%(?!>))*%>/g;

/**
 * Finds the tags (at most `maxErbTags` + 1). As in Ruby's ERB, a tag ends at the first `%>`, even
 * in a Ruby string.
 */
export function scanErb(text: string): ErbTag[] {
  const tags: ErbTag[] = [];
  let from = text.indexOf("<%");
  const lastClose = text.lastIndexOf("%>");

  while (from !== -1 && tags.length <= maxErbTags) {
    const tag = readTag(text, from, lastClose);
    tags.push(tag);
    from = text.indexOf("<%", tag.end);
  }

  return markAlone(text, tags);
}

const plain = { alone: false, trimsBefore: false, trimsAfter: false };

function readTag(text: string, start: number, lastClose: number): ErbTag {
  if (text.startsWith("<%%", start)) {
    return { kind: "escape", start, end: start + 3, code: "", ...plain, closed: true };
  }

  const marker = text[start + 2];
  const kind = marker === "=" ? "output" : marker === "#" ? "comment" : "statement";
  const codeStart = start + (marker === "=" || marker === "#" || marker === "-" ? 3 : 2);
  let close = codeStart > lastClose ? -1 : text.indexOf("%>", codeStart);
  // Inside a tag, `%%>` means a literal `%>` and does not end it.
  while (close > 0 && text[close - 1] === "%" && kind !== "comment") close = text.indexOf("%>", close + 2);
  // Ruby treats everything after an unclosed tag as text.
  if (close === -1) return { kind, start, end: codeStart, code: "", ...plain, closed: false };

  const trimsAfter = close > codeStart && text[close - 1] === "-";
  const code = text.slice(codeStart, trimsAfter ? close - 1 : close);
  return { kind, start, end: close + 2, code, ...plain, closed: true, trimsBefore: marker === "-", trimsAfter };
}

/** A run of tags is alone if only spaces separate it from the ends of its lines. */
function markAlone(text: string, tags: ErbTag[]): ErbTag[] {
  for (const run of tagRuns(text, tags)) {
    const before = text.slice(lineStart(text, run[0]?.start ?? 0), run[0]?.start);
    const after = text.slice(run.at(-1)?.end, lineEnd(text, run.at(-1)?.end ?? 0));
    if (isSpaces(before) && (isSpaces(after) || /^[ \t]+#/.test(after))) {
      for (const tag of run) tag.alone = true;
    }
  }

  return tags;
}

/** Groups tags that are separated by nothing but spaces. */
export function tagRuns<Tag extends Readonly<ErbTag>>(text: string, tags: readonly Tag[]): Tag[][] {
  const runs: Tag[][] = [];
  for (const tag of tags) {
    const run = runs.at(-1);
    if (run !== undefined && isSpaces(text.slice(run.at(-1)?.end, tag.start))) run.push(tag);
    else runs.push([tag]);
  }
  return runs;
}

function isSpaces(text: string): boolean {
  return /^[ \t]*$/.test(text);
}

/** The start of the line that contains `offset`. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}

function lineEnd(text: string, offset: number): number {
  const rest = /[\r\n]/.exec(text.slice(offset));
  return rest === null ? text.length : offset + rest.index;
}

/** Masks the tags; the result is as long as `text`. */
export function maskErb(text: string, tags: readonly ErbTag[], level: MaskLevel): string {
  const parts: string[] = [];
  let done = 0;
  for (const tag of tags) {
    parts.push(text.slice(done, tag.start), maskTag(tag, level));
    done = tag.end;
  }

  parts.push(text.slice(done));
  const masked = parts.join("");
  return level === "branches" ? blankOtherBranches(masked, erbRegions(text, tags)) : masked;
}

function maskTag(tag: ErbTag, level: MaskLevel): string {
  const length = tag.end - tag.start;
  if (tag.kind === "comment") return " ".repeat(length);
  if (tag.kind === "statement" && tag.alone) return " ".repeat(length);
  if (tag.kind === "output" && tag.alone && level !== "tags") return " ".repeat(length);
  return filler.repeat(length);
}

function blankOtherBranches(masked: string, regions: readonly ErbRegion[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, branch } of regions) {
    // Regions are nested or disjoint, and sorted by start: one that begins before `done` is already
    // masked.
    if (branch === 0 || start < done) continue;
    parts.push(masked.slice(done, start), masked.slice(start, end).replace(/[^\r\n]/g, " "));
    done = end;
  }

  parts.push(masked.slice(done));
  return parts.join("");
}

const opener = /^\s*(?:if|unless|case|while|until|for|begin)\b|\bdo\b(?:\s*\|[^|]*\|)?\s*$|\{(?:\s*\|[^|]*\|)?\s*$/;
const middle = /^\s*(?:else|elsif|when|in|rescue|ensure)\b/;
const closer = /^\s*(?:end\b|\})/;

/** The text between the tags that open, divide and close a Ruby block, sorted by start. */
export function erbRegions(text: string, tags: readonly ErbTag[]): ErbRegion[] {
  const regions: ErbRegion[] = [];
  const open: { start: number; branch: number }[] = [];
  for (const tag of tags) {
    if (tag.kind !== "statement" && !(tag.kind === "output" && opener.test(tag.code))) continue;

    const top = open.at(-1);
    if (closer.test(tag.code)) {
      if (top !== undefined) regions.push({ ...top, end: tag.start });
      open.pop();
    } else if (middle.test(tag.code)) {
      if (top === undefined) continue;
      regions.push({ ...top, end: tag.start });
      open[open.length - 1] = { start: tag.end, branch: top.branch + 1 };
    } else if (opener.test(tag.code) && !/\bend\s*$/.test(tag.code)) {
      open.push({ start: tag.end, branch: 0 });
    }
  }

  // Ruby rejects a block that is never closed; everything after it is unknown.
  for (const left of open) regions.push({ ...left, end: text.length });
  return regions.sort((a, b) => a.start - b.start);
}
