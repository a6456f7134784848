// Where each character of a scalar's value is in the file: quotes, escapes, the indentation of
// blocks and folded line breaks make the two differ.

import type { ScalarNode } from "./nodes.ts";

/** Offsets into the file, by offset in `text`; the last one is the end of the value. */
export function scalarOffsets({ source, start, end, text, quoted }: ScalarNode): readonly number[] {
  const written = source.text.slice(start, end);
  // The usual case: one line without escapes.
  const style = !quoted ? "plain" : /^[|>]/.test(written) ? "block" : written.charAt(0);
  const inner = quoted ? 1 : 0;
  if (style !== "block" && written.startsWith(text, inner)) {
    return Array.from({ length: text.length + 1 }, (_, at) => start + inner + at);
  }

  const first = style === "block" ? written.indexOf("\n") + 1 : inner;
  const reader = { written, indent: style === "block" ? indentOf(written, first, text) : 0, style };

  const offsets: number[] = [];
  let at = style === "block" ? lineStart(reader, first) : first;
  for (const character of text.split("")) {
    at = find(reader, at, character);
    offsets.push(start + Math.min(at, written.length));
    at = after(reader, at);
  }
  offsets.push(Math.min(start + at, end));
  return offsets;
}

interface Written {
  readonly written: string;
  readonly indent: number;
  readonly style: string;
}

/** Skips what has no character in the value. */
function find({ written, style }: Written, from: number, character: string): number {
  let at = from;
  for (; at < written.length; at++) {
    const here = written.charAt(at);
    // In double quotes, a backslash at the end of a line continues it.
    if (style === '"' && here === "\\" && /[\r\n]/.test(written.charAt(at + 1))) continue;
    if (here === character || (style === '"' && here === "\\")) return at;
    // A folded line break is a space in the value, or a line break as CR LF.
    if (/[\r\n]/.test(here) && (character === " " || character === "\n")) return at;
    if (!/\s/.test(here)) return at;
  }
  return at;
}

/** The offset after the character at `at`, which may be an escape or the end of a line. */
function after({ written, indent, style }: Written, at: number): number {
  const here = written.charAt(at);
  if (style === '"' && here === "\\") return at + (escapeLengths[written.charAt(at + 1)] ?? 2);
  if (style === "'" && here === "'") return at + 2;
  if (!/[\r\n]/.test(here)) return at + 1;

  const next = at + (written.startsWith("\r\n", at) ? 2 : 1);
  return style === "block" ? lineStart({ written, indent }, next) : next;
}

function lineStart({ written, indent }: Pick<Written, "written" | "indent">, at: number): number {
  let blanks = 0;
  while (blanks < indent && written[at + blanks] === " ") blanks++;
  return at + blanks;
}

const escapeLengths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/** The indentation of a block, without the spaces that belong to its first line with text. */
function indentOf(written: string, from: number, text: string): number {
  const line =
    written
      .slice(from)
      .split("\n")
      .find((each) => each.trim() !== "") ?? "";
  const value = text.split("\n").find((each) => each.trim() !== "") ?? "";
  return spacesBefore(line) - spacesBefore(value);
}

function spacesBefore(line: string): number {
  return line.length - line.trimStart().length;
}
