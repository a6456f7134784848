// Text from servers, containers, registries and name servers becomes plain lines where it enters,
// so that messages can quote it.

import { cleanText, clipLine, escapeWorkflowCommands } from "./plain-text.ts";

/** Longer texts are cut. UTF-16 units. */
const longestLine = 300;
const longestLogLine = 2000;

/** One clean, short line that no log can take for a workflow command. */
export function peerLine(text: string, limit = longestLine): string {
  return escapeWorkflowCommands(clipLine(text, limit));
}

/** The first lines that are not empty. */
export function firstPeerLines(text: string, count: number): string[] {
  return allLines(text).slice(0, count);
}

/** The last lines that are not empty. */
export function lastPeerLines(text: string, count: number): string[] {
  return allLines(text).slice(-count);
}

function allLines(text: string): string[] {
  const lines = text.split("\n").map((line) => peerLine(line));
  return lines.filter((line) => line !== "");
}

/** The first names of a list that may be too long to show, and how many more there are. */
export function firstNames(names: readonly string[], count = 20): string[] {
  const some = names.slice(0, count);
  return names.length > count ? [...some, `and ${names.length - count} more`] : some;
}

/**
 * A line of a log, with its tabs and its indentation, that no log can take for a workflow command.
 * A long line keeps its start and its end, because errors often end with their cause. A mark at each
 * cut tells the redactor that a secret may have been cut there.
 */
export function logLine(line: string): string {
  const start = longestLogLine * 0.75;
  const short =
    line.length <= longestLogLine ? line : `${line.slice(0, start)}… …${line.slice(start - longestLogLine)}`;
  // Some line separators of Unicode become newlines.
  return escapeWorkflowCommands(cleanText(short).replaceAll("\n", " "));
}
