// The text of one file and the positions in it.

/** A text file of the repository. */
export interface Source {
  /** Relative to the repository's root, with forward slashes. */
  readonly file: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}

/**
 * A place in a file. Lines and columns are 1-based, columns count UTF-16 units; the end is
 * exclusive.
 */
export interface Range {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Indexes the lines of `text`. A byte order mark does not count as a column of the first line. */
export function makeSource(file: string, text: string): Source {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const lineStarts = [0];
  // A lone CR is a line break for YAML too.
  for (const match of body.matchAll(/\r\n|\n|\r/g)) lineStarts.push(match.index + match[0].length);
  return { file, text: body, lineStarts };
}

/**
 * The range from `start` (inclusive) to `end` (exclusive). Offsets outside the text are clamped to
 * it.
 */
export function rangeBetween(source: Source, start: number, end: number): Range {
  const from = positionAt(source, start);
  const to = positionAt(source, Math.max(start, end));
  return { file: source.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** Where to report what is about a whole file. */
export function startOf(file: string): Range {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** `config/deploy.yml:3:5`, as compilers write it. */
export function formatPlace(range: Range): string {
  return `${range.file}:${range.line}:${range.column}`;
}

function positionAt(source: Source, offset: number): { line: number; column: number } {
  const bounded = Math.min(Math.max(offset, 0), source.text.length);
  let low = 0;
  let high = source.lineStarts.length - 1;

  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= bounded) low = middle;
    else high = middle - 1;
  }

  return { line: low + 1, column: bounded - (source.lineStarts[low] ?? 0) + 1 };
}
