// Sanitises untrusted text (container logs, branch names, config values) before a renderer escapes
// it for its own format.

import { stripAnsi } from "./strip-ansi.ts";

const lineEnds = /\r\n|[\u0085\u2028\u2029]/g;
/** Includes the lone carriage return, which makes a terminal overwrite the line. */
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * Zero-width and bidirectional characters, which make one text look like another (CVE-2021-42574).
 */
const invisible =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Removes control, bidirectional and zero-width characters; keeps newlines and tabs. */
export function cleanText(text: string): string {
  const lines = stripAnsi(text.toWellFormed().replace(lineEnds, "\n"));
  return lines.replace(control, "").replace(invisible, "");
}

/** Clean text on one line, with single spaces. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

/**
 * The runner obeys `::name::` at the start of a line, even after spaces, and `##[name]` anywhere in
 * it.
 */
export function escapeWorkflowCommands(line: string): string {
  return line.replace(/^\s*:(?=:)/, ".:").replaceAll("##[", "#.[");
}

/**
 * JSON that is safe to print in a terminal: JSON.stringify escapes only the characters below
 * U+0020.
 */
export function printableJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return [lineEnds, control, invisible].reduce((json, pattern) => json.replace(pattern, escapedAsUnicode), text);
}

function escapedAsUnicode(text: string): string {
  return text
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

/** Cuts a text to at most `limit` UTF-16 units. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // The cut may split a surrogate pair.
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** One clean line of at most `limit` UTF-16 units. */
export function clipLine(text: string, limit: number): string {
  // Cleaning reads every character, so a huge text is cut first.
  return clip(oneLine(clip(text, limit * 8)), limit);
}

/**
 * Shortens commits and the digests of images to 12 digits, as Docker does, also within a longer
 * name (`shop-web-<commit>`).
 */
export function shortenHashes(text: string): string {
  return text
    .replace(/(?<![0-9a-f])([0-9a-f]{12})[0-9a-f]{28}(?![0-9a-f])/g, "$1")
    .replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}(?![0-9a-f])/g, "$1");
}

/** `850 ms`, `3.1 s`, `42 s`, `1 min 12 s`, `2 h 5 min`. */
export function humanDuration(ms: number): string {
  if (ms < 1000) return `${Math.max(0, Math.round(ms))} ms`;
  // Compares the rounded value, so that 9.96 s becomes `10 s` and not `10.0 s`.
  if (ms < 9950) return `${(ms / 1000).toFixed(1)} s`;

  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return joined(Math.floor(seconds / 60), "min", seconds % 60, "s");

  const minutes = Math.round(seconds / 60);
  return joined(Math.floor(minutes / 60), "h", minutes % 60, "min");
}

function joined(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

/** `1 error`, `3 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWithAnd(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
