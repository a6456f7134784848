// .dockerignore as BuildKit reads it (moby/patternmatcher): the last matching line decides, and a
// line that matches a directory applies to everything below it.

import { posix } from "node:path";
import { type Range, rangeBetween, type Source } from "../../text/source.ts";
import { trimEndOf } from "../../text/trim-end.ts";
import { readGlob } from "./glob.ts";

export interface IgnoreLine {
  readonly text: string;
  readonly at: Range;
  /** Whether the line starts with `!`, so that matching paths are sent after all. */
  readonly negated: boolean;
  /** Matches the path, or a directory above it. */
  readonly matches: (path: string) => boolean;
  /** The normalized pattern: relative, without `!`. */
  readonly pattern: string;
}

/** Longer files are cut off, because crafted input could take too long. */
const maxLines = 500;

/**
 * The lines with patterns. Skips lines that Docker rejects, and patterns that `readGlob` does not
 * support.
 */
export function readDockerignore(source: Source): IgnoreLine[] {
  const lines: IgnoreLine[] = [];
  for (const [index, start] of source.lineStarts.slice(0, maxLines).entries()) {
    const raw = trimEndOf(source.text.slice(start, source.lineStarts[index + 1]), "\r\n");
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

/** The line that excludes `path` from the build context; undefined if the path is sent. */
export function droppedBy(lines: readonly IgnoreLine[], path: string): IgnoreLine | undefined {
  let dropped: IgnoreLine | undefined;
  for (const line of lines) {
    if (line.negated === (dropped === undefined)) continue;
    if (line.matches(path)) dropped = line.negated ? undefined : line;
  }
  return dropped;
}

/**
 * As `droppedBy`, for a directory and everything in it; undefined if a later `!` may include a part
 * of it again.
 */
export function directoryDroppedBy(lines: readonly IgnoreLine[], path: string): IgnoreLine | undefined {
  const dropped = droppedBy(lines, path);
  if (dropped === undefined) return undefined;
  const later = lines.slice(lines.indexOf(dropped));
  return later.some(({ negated, pattern }) => negated && mayBeBelow(pattern, path)) ? undefined : dropped;
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
