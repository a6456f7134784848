// Wraps text to a width in terminal columns.

import { cleanText } from "./plain-text.ts";

/**
 * Wraps prose to lines of at most `width` columns with single spaces, and breaks words that are
 * longer than a line. An empty text gives no lines.
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

/** Wraps one line of a tool's output to at most `width` columns, between words where possible. */
export function wrapRaw(text: string, width: number): string[] {
  const line = cleanText(text).replaceAll("\t", "  ").trimEnd();
  if (columns(line) <= width) return [line];

  const [start = ""] = chunks(line, width);
  const space = start.lastIndexOf(" ");
  // Breaking at a space in the first half would leave more than half of the line empty.
  const head = space > start.length / 2 ? start.slice(0, space) : start;
  const rest = line.slice(head.length).trim();

  return [head.trimEnd(), ...wrap(rest, width - 2).map((part) => `  ${part}`)];
}

/** The width of a text in terminal columns: East Asian characters and most emoji take two. */
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
