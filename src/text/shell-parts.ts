// Parts of shell scripts that are read as a whole: quoted text, expansions, here-documents.

export interface Heredoc {
  /** Offset of the body in the script. */
  readonly start: number;
  readonly text: string;
}

/** Whether there is a space here, or a line break that a backslash removes. */
export function isBlankAt(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === " " || character === "\t" || character === "\r" || (character === "\\" && text[at + 1] === "\n");
}

/** `'…'` or `$'…'`; reads to the end if the quote is never closed. */
export function readQuoted(text: string, at: number): { value: string; next: number } {
  const isAnsi = text[at] === "$";
  const start = at + (isAnsi ? 2 : 1);
  let end = start;
  while (end < text.length && text[end] !== "'") end += isAnsi && text[end] === "\\" ? 2 : 1;
  return { value: text.slice(start, end), next: Math.min(end + 1, text.length) };
}

/** Longer expressions and expansions are not real. */
const longestExpansion = 2000;

/** The end of `$NAME`, `${…}`, `${{ … }}`, `$((…))`, or of a single character. */
export function endOfExpansion(text: string, at: number): number {
  for (const [opening, closing] of [
    ["${{", "}}"],
    ["${", "}"],
    ["$((", "))"],
  ] as const) {
    if (!text.startsWith(opening, at)) continue;
    const end = text.slice(at, at + longestExpansion).indexOf(closing);
    return end === -1 ? at + opening.length : at + end + closing.length;
  }

  const name = /^\$(?:[A-Za-z_]\w{0,99}|[^\s\w"'])?/.exec(text.slice(at, at + 101))?.[0] ?? "";
  return at + Math.max(1, name === '$"' ? 1 : name.length);
}

/** Where the body ends, and where the line after its last one starts. */
export function endOfHeredoc(
  text: string,
  at: number,
  { end, indented }: { end: string; indented: boolean },
): { end: number; next: number } {
  for (let start = at; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const stop = found === -1 ? text.length : found;
    const line = text.slice(start, stop);
    if ((indented ? line.replace(/^\t+/, "") : line).replace(/\r$/, "") === end)
      return { end: start, next: Math.min(stop + 1, text.length) };
    start = stop + 1;
  }

  return { end: text.length, next: text.length };
}
