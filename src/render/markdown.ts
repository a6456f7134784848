// The building blocks of a summary. All of it is HTML: within an HTML block, GitHub's Markdown
// reacts only to a blank line, which no value can contain, so a value could break out only through
// HTML, which is escaped. Markdown's own special characters are escaped too, for values outside of
// an HTML block.

import { cleanText, clip, clipLine, count, shortenHashes } from "../text/plain-text.ts";
import { trimEndOf } from "../text/trim-end.ts";
import { wrapRaw } from "../text/wrap.ts";

/**
 * The limit for one value in running text: long enough for any real sentence, too short to bury the
 * rest.
 */
const maxValueLength = 1200;
/** What browsers and servers accept. */
const maxUrlLength = 2000;
const maxLineLength = 1000;
const lineWidth = 112;
const maxLines = 60;

const special = /[&<>"`*_[\]#|~\\$!@]/g;

/** For attributes in double quotes. */
function attribute(text: string): string {
  return text.replace(special, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * For text. Outside of an HTML block, Markdown turns bare URLs into links, even within `<code>`.
 */
function entities(text: string): string {
  return attribute(text)
    .replace(/:(?=\/\/)|(?<=\b(?:mailto|xmpp)):/gi, "&#58;")
    .replace(/(?<=\bwww)\./gi, "&#46;");
}

/**
 * For text outside of code. GitHub renders `$…$` as mathematics; its docs recommend this span to
 * prevent it.
 */
function escapeText(text: string): string {
  return entities(text).replaceAll("&#36;", "<span>&#36;</span>");
}

/**
 * A sentence as one line of HTML. Text in backticks becomes code, and so do words that GitHub would
 * otherwise transform after rendering (URLs, `@mentions`, `:emoji:`), and commits and digests,
 * which are shortened. Commands stay as they are, to be copied.
 */
export function inline(value: string, limit = maxValueLength): string {
  const text = clipLine(value, limit);
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? quoted(part.slice(1, -1)) : words(part)))
    .join("");
}

function quoted(text: string): string {
  return text.includes(" ") ? copyable(text) : code(text);
}

function words(text: string): string {
  return text
    .split(/( +)/)
    .map((word) => (word.trim() === "" ? word : inlineWord(word)))
    .join("");
}

function inlineWord(word: string): string {
  // A colon at the end belongs to the word only in an emoji.
  const isEmoji = /:[a-z0-9_+-]+:/i.test(word);
  const core = trimEndOf(word.replace(/^[("']+/, ""), isEmoji ? `.,;!?)"'` : `.,;:!?)"'`);
  if (core === "" || (!isEmoji && !isTransformed(core))) return escapeText(word);

  const start = word.indexOf(core);
  return `${escapeText(word.slice(0, start))}${code(core)}${escapeText(word.slice(start + core.length))}`;
}

function isTransformed(word: string): boolean {
  return /:\/\/|^www\.|@\w|^(?:mailto|xmpp):/i.test(word) || shortenHashes(word) !== word;
}

/**
 * A name or version, unchanged. Commits and digests are cut to 12 digits, with the full text as the
 * title.
 */
export function code(value: string, limit = maxValueLength): string {
  const text = clipLine(value, limit);
  if (text === "") return "";

  const short = shortenHashes(text);
  const title = short === text ? "" : ` title="${attribute(text)}"`;
  return `<code${title}>${entities(short)}</code>`;
}

/** A command or version to copy, so nothing is shortened. */
export function copyable(value: string): string {
  return `<code>${entities(clipLine(value, maxValueLength))}</code>`;
}

/**
 * Lines of a log, including blank ones. Long lines are wrapped, because GitHub would hide their end
 * behind a scroll bar. Newlines are entities, because a blank line would end the HTML block.
 */
export function pre(lines: readonly string[]): string {
  const all = lines.flatMap((line) => cleanText(line.slice(-maxLineLength * maxLines)).split("\n"));
  const shown = all.slice(-maxLines).flatMap((line) => wrapRaw(clip(line, maxLineLength), lineWidth));
  const left = all.length - maxLines;
  const note = left > 0 ? [`(${count(left, "earlier line")} in the report)`] : [];

  return `<pre><code>${[...note, ...shown].map(entities).join("&#10;")}</code></pre>`;
}

/** Lines that are already clean and short enough; keeps every space. */
export function verbatim(lines: readonly string[]): string {
  return `<pre><code>${lines.map(entities).join("&#10;")}</code></pre>`;
}

/**
 * Links only to http(s); any other URL, or one with a user name that could disguise its host, stays
 * text.
 */
export function link(url: string, label: string): string {
  const target = safeUrl(url);
  return target === undefined ? label : `<a href="${attribute(target)}">${label}</a>`;
}

/** The URL as a browser parses it; undefined when it must not become a link. */
export function safeUrl(url: string): string | undefined {
  const parsed = url.length > maxUrlLength ? null : URL.parse(cleanText(url));
  if (parsed === null) return undefined;
  if (!["http:", "https:"].includes(parsed.protocol) || parsed.username !== "" || parsed.password !== "") {
    return undefined;
  }
  return parsed.href;
}

/** A URL, without a slash at the end, as a link to itself. */
export function plainLink(url: string): string {
  const target = safeUrl(url);
  const shown = escapeText(clipLine(url, 200).replace(/\/$/, ""));
  return target === undefined ? code(url) : link(target, shown);
}

export interface Column {
  title: string;
  align?: "right" | "center";
  /** For marks, times, short names. */
  nowrap?: boolean;
}

/** The rows are separate, so that a summary can be cut between them. */
export interface Table {
  open: string;
  rows: readonly string[];
  /** The number of all rows; the last rows of a very long table are not rendered. */
  total: number;
  close: string;
}

/** Rows beyond this limit are not rendered, because no summary has room for them. */
const maxTableCharacters = 1_000_000;

/** One row for each item; `row` must return HTML from the functions above. */
export function table<T>(columns: readonly Column[], items: readonly T[], row: (item: T) => readonly string[]): Table {
  const head = columns.map((column) => `<th${alignment(column, "left")}>${column.title}</th>`).join("");
  return {
    open: `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>`,
    rows: rowsOf(items, (item) => {
      const cells = row(item);
      return `<tr>${columns.map((column, index) => cell(column, cells[index] ?? "")).join("")}</tr>`;
    }),
    total: items.length,
    close: "</tbody>\n</table>",
  };
}

export function list<T>(items: readonly T[], item: (item: T) => string): Table {
  const rows = rowsOf(items, (one) => `<li>${item(one)}</li>`);
  return { open: "<ul>", rows, total: items.length, close: "</ul>" };
}

function rowsOf<T>(items: readonly T[], row: (item: T) => string): string[] {
  const rows: string[] = [];
  let used = 0;

  for (const item of items) {
    if (used > maxTableCharacters) break;
    const html = row(item);
    used += html.length;
    rows.push(html);
  }

  return rows;
}

function cell(column: Column, html: string): string {
  return `<td valign="top"${alignment(column)}${column.nowrap ? " nowrap" : ""}>${html}</td>`;
}

function alignment({ align }: Column, otherwise?: string): string {
  const value = align ?? otherwise;
  return value === undefined ? "" : ` align="${value}"`;
}
