// Chooses the lines of the output that show a cause.

import { clip } from "../../text/plain-text.ts";
import type { OutputPart } from "./output-part.ts";

const maxLines = 12;
const longestLine = 500;
/** Lines before the one that decides: the command or the request that led to it. */
const linesBefore = 4;

/** At most 12 lines around the one that decides, without backtraces. */
export function evidenceAround({ lines }: OutputPart, index: number): string[] {
  const before = lines.slice(0, index).filter(saysSomething).slice(-linesBefore);
  const decisive = lines[index] ?? "";
  const after = lines
    .slice(index + 1)
    .filter(saysSomething)
    .slice(0, maxLines - 1 - before.length);
  return [...before, decisive, ...after].map(clipped);
}

/** The last lines of an output that nothing explains. */
export function lastEvidence(lines: readonly string[]): string[] {
  return lines.filter(saysSomething).slice(-maxLines).map(clipped);
}

/**
 * The index of the line of a container's log that most likely says why it failed: the last error,
 * because a container that is restarted logs the same one again; otherwise the last line.
 */
export function tellingLine(lines: readonly string[]): { index: number; isError: boolean } {
  const error = lines.findLastIndex((line) => saysSomething(line) && soundsLikeError.test(line) && !noError.test(line));
  if (error !== -1) return { index: error, isError: true };
  return { index: lines.findLastIndex(saysSomething), isError: false };
}

const soundsLikeError =
  /\b(?:\w{0,60}(?:Error|Exception|Panic)|error|exception|fatal|panic|failed|failure|cannot|can't|could not|couldn't|unable to|refused|denied|not found|no such|missing|undefined|killed|aborted)\b/i;
const noError = /\b(?:0 (?:errors|failures)|error_?log|no errors?|without errors?)\b/i;

/** Whether a line is more than a frame of a backtrace, a mark under a line of code, or advice. */
function saysSomething(line: string): boolean {
  const text = line.trim();
  if (text === "" || text === "null") return false;
  return !noise.some((pattern) => pattern.test(text));
}

const noise: readonly RegExp[] = [
  // Ruby, Node, Python. Ruby's first line has the message after the frame.
  /^(?:from )?\S{1,300}:\d+:in [`'][^`']{0,200}'$/,
  /^at (?:async )?\S{1,300}(?: \[as \w{1,60}\])? ?\(?(?:node:|file:|\/|internal\/|<anonymous>)/,
  /^at (?:node:|file:|\/|internal\/)\S{1,300}:\d+:\d+\)?$/,
  /^File "[^"]{1,300}", line \d+, in \S{1,200}$/,
  /^[~^\s]{2,}$/,
  /^\(See full trace by running task with --trace\)$/,
  /^Tasks: TOP => /,
  /^(?:\[\d+\] )?(?:\* )?Use Ctrl-C to stop$/,
  /^-{3,}$|^={3,}$/,
  /^\(\d+ lines omitted\)$/,
  // Packages that were installed before the one that failed.
  /^(?:Using|Fetching|Installing|Downloading|Collecting) [\w@/.-]{1,100} (?:v?\d[\w.-]{0,40}|\()/,
  /^(?:Get|Hit|Ign):\d+ http/,
  /^(?:Selecting previously unselected package|Preparing to unpack|Unpacking|Setting up) /,
  /^npm (?:warn|WARN) (?:deprecated|EBADENGINE) /,
];

function clipped(line: string): string {
  return clip(line.trimEnd(), longestLine);
}
