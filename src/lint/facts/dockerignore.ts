// .dockerignore as BuildKit reads it (moby/patternmatcher): the last line that matches decides, and what is said of a
// directory holds for all that is below it.

import { posix } from "node:path";
import { type Range, rangeBetween, type Source } from "../../text/source.ts";
import { readGlob } from "./glob.ts";

export interface IgnoreLine {
  readonly text: string;
  readonly at: Range;
  /** It starts with `!`: what it matches is sent after all. */
  readonly negated: boolean;
  /** The path, or a directory above it. */
  readonly matches: (path: string) => boolean;
  /** The pattern, cleaned: relative, without `!`. */
  readonly pattern: string;
}

/** Beyond it the work could be made long on purpose. */
const maxLines = 500;

/** The lines that count. One that Docker would refuse, or that is too odd to be read here, is left out. */
export function readDockerignore(source: Source): IgnoreLine[] {
  const lines: IgnoreLine[] = [];
  for (const [index, start] of source.lineStarts.slice(0, maxLines).entries()) {
    const raw = source.text.slice(start, source.lineStarts[index + 1]).replace(/[\r\n]+$/, "");
    const text = raw.trim();
    if (raw.startsWith("#") || text === "") continue;
    const negated = text.startsWith("!");
    const body = negated ? text.slice(1).trim() : text;
    const pattern = clean(body);
    const matches = body === "" ? undefined : readGlob(pattern);
    if (matches === undefined) continue;
    const from = start + raw.indexOf(text);
    const at = rangeBetween(source, from, from + text.length);
    lines.push({ text, at, negated, pattern, matches: (path) => matches(path, "below") });
  }
  return lines;
}

/** The line that keeps `path` out of the build's context; undefined: it is sent. */
export function droppedBy(lines: readonly IgnoreLine[], path: string): IgnoreLine | undefined {
  let dropped: IgnoreLine | undefined;
  for (const line of lines) {
    if (line.negated === (dropped === undefined)) continue;
    if (line.matches(path)) dropped = line.negated ? undefined : line;
  }
  return dropped;
}

/** As `droppedBy`, for a directory with all that is in it: a `!` may bring some of it back, and then nothing is said. */
export function directoryDroppedBy(lines: readonly IgnoreLine[], path: string): IgnoreLine | undefined {
  const dropped = droppedBy(lines, path);
  if (dropped === undefined) return undefined;
  const back = lines.slice(lines.indexOf(dropped)).some(({ negated, pattern }) => negated && mayBeBelow(pattern, path));
  return back ? undefined : dropped;
}

function mayBeBelow(pattern: string, directory: string): boolean {
  if (/^[*?[]/.test(pattern)) return true;
  const [first] = pattern.split(/[*?[\\]/);
  return `${directory}/`.startsWith(first ?? "") || (first ?? "").startsWith(`${directory}/`);
}

function clean(pattern: string): string {
  const normal = posix.normalize(pattern).replace(/(?<=.)\/$/, "");
  return normal.length > 1 && normal.startsWith("/") ? normal.slice(1) : normal;
}
