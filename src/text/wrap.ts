// Text in lines of limited width, as a terminal counts it.

import { cleanText } from "./plain-text.ts";

/**
 * Prose in lines of at most `width` columns, single blanks, words longer than a line broken. A blank line for an empty
 * text never comes: the list is empty then.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of cleanText(text)
    .split(/\s+/)
    .flatMap((part) => chunks(part, width))) {
    if (line !== "" && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].filter((part) => part !== "");
}

/** One line of somebody else's output in pieces of at most `width` columns, between words where that is possible. */
export function wrapRaw(text: string, width: number): string[] {
  const line = cleanText(text).replaceAll("\t", "  ").trimEnd();
  if (columns(line) <= width) return [line];
  const [start = ""] = chunks(line, width);
  const blank = start.lastIndexOf(" ");
  // Breaking at a blank in the first half would leave the line emptier than it is worth.
  const head = blank > start.length / 2 ? start.slice(0, blank) : start;
  const rest = line.slice(head.length).trim();
  return [head.trimEnd(), ...wrap(rest, width - 2).map((part) => `  ${part}`)];
}

/** How many columns a terminal takes for it: letters of East Asia and most emoji take two. */
export function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (isWide(character.codePointAt(0) ?? 0) ? 2 : 1), 0);
}

function chunks(text: string, width: number): string[] {
  const result: string[] = [];
  let chunk = "";
  let used = 0;
  for (const character of text) {
    const size = columns(character);
    if (used + size > width) {
      result.push(chunk);
      chunk = "";
      used = 0;
    }
    chunk += character;
    used += size;
  }
  return chunk === "" ? result : [...result, chunk];
}

function isWide(point: number): boolean {
  return (
    (point >= 0x1100 && point <= 0x115f) ||
    (point >= 0x2e80 && point <= 0xa4cf) ||
    (point >= 0xac00 && point <= 0xd7a3) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0xfe30 && point <= 0xfe6f) ||
    (point >= 0xff00 && point <= 0xff60) ||
    (point >= 0x1f300 && point <= 0x1faff) ||
    (point >= 0x20000 && point <= 0x3fffd)
  );
}
