// Everything that a summary is made of. It is HTML throughout: in an HTML block GitHub's Markdown looks at nothing but
// a blank line, which no value can contain, so a value could only break out through HTML, which is escaped. The
// characters that mean something in Markdown are written as entities all the same, for places outside of a block.

import { brief, cleanText, clip, count, shortenCommits } from "../text/plain-text.ts";
import { wrapRaw } from "../text/wrap.ts";

/** One value in running text, in characters: enough for any honest sentence, too little to bury the rest. */
const longestValue = 1200;
/** What browsers and servers take. */
const longestUrl = 2000;
const longestLine = 1000;
const lineWidth = 112;
const mostLines = 60;

const special = /[&<>"`*_[\]#|~\\$!@]/g;

/** For attributes in double quotes. */
function attribute(text: string): string {
  return text.replace(special, (character) => `&#${character.charCodeAt(0)};`);
}

/** For text; outside of an HTML block Markdown would make links of bare URLs, in our `<code>` too. */
function entities(text: string): string {
  return attribute(text)
    .replace(/:(?=\/\/)|(?<=\b(?:mailto|xmpp)):/gi, "&#58;")
    .replace(/(?<=\bwww)\./gi, "&#46;");
}

/** Text outside of code. GitHub reads `$…$` as mathematics in the finished page; its docs name the span as the way out. */
function escapeText(text: string): string {
  return entities(text).replaceAll("&#36;", "<span>&#36;</span>");
}

/**
 * A sentence, as HTML for one line. What stands in backticks becomes code; so does every word that GitHub would turn
 * into something else than text after the rendering (URLs, `@mentions`, `:emoji:`), and commits, shortened.
 */
export function inline(value: string, limit = longestValue): string {
  const text = brief(value, limit);
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : words(part)))
    .join("");
}

function words(text: string): string {
  return text
    .split(/( +)/)
    .map((word) => (word.trim() === "" ? word : inlineWord(word)))
    .join("");
}

function inlineWord(word: string): string {
  // A colon at the end belongs to an emoji, and to nothing else.
  const isEmoji = /:[a-z0-9_+-]+:/i.test(word);
  const core = word.replace(/^[("']+/, "").replace(isEmoji ? /[.,;!?)"']+$/ : /[.,;:!?)"']+$/, "");
  if (core === "" || (!isEmoji && !becomesSomethingElse(core))) return escapeText(word);
  const start = word.indexOf(core);
  return `${escapeText(word.slice(0, start))}${code(core)}${escapeText(word.slice(start + core.length))}`;
}

function becomesSomethingElse(word: string): boolean {
  return /:\/\/|^www\.|@\w|^(?:mailto|xmpp):/i.test(word) || shortenCommits(word) !== word;
}

/** A name, a version, a command, as it is; of a commit the first 12 digits, and all of them as its title. */
export function code(value: string, limit = longestValue): string {
  const text = brief(value, limit);
  if (text === "") return "";
  const short = shortenCommits(text);
  const title = short === text ? "" : ` title="${attribute(text)}"`;
  return `<code${title}>${entities(short)}</code>`;
}

/** A command or a version to be copied: nothing is left out of it. */
export function copyable(value: string): string {
  return `<code>${entities(brief(value, longestValue))}</code>`;
}

/**
 * Lines of a log, blank ones too; long ones broken, because GitHub would hide their end behind a scroll bar. A newline
 * is an entity, so that no blank line ends the HTML block.
 */
export function pre(lines: readonly string[]): string {
  const all = lines.flatMap((line) => cleanText(line.slice(-longestLine * mostLines)).split("\n"));
  const shown = all.slice(-mostLines).flatMap((line) => wrapRaw(clip(line, longestLine), lineWidth));
  const left = all.length - mostLines;
  const note = left > 0 ? [`(${count(left, "line")} before these are in the report)`] : [];
  return `<pre><code>${[...note, ...shown].map(entities).join("&#10;")}</code></pre>`;
}

/** Lines that are clean and narrow already, every blank of them kept. */
export function verbatim(lines: readonly string[]): string {
  return `<pre><code>${lines.map(entities).join("&#10;")}</code></pre>`;
}

/** A link to http(s) only; anything else, and a URL that hides its host behind a user name, stays text. */
export function link(url: string, label: string): string {
  const target = safeUrl(url);
  return target === undefined ? label : `<a href="${attribute(target)}">${label}</a>`;
}

/** The URL as the browser will read it; undefined when it must not be a link. */
export function safeUrl(url: string): string | undefined {
  const parsed = url.length > longestUrl ? null : URL.parse(cleanText(url));
  if (parsed === null) return undefined;
  if (!["http:", "https:"].includes(parsed.protocol) || parsed.username !== "" || parsed.password !== "") {
    return undefined;
  }
  return parsed.href;
}

/** A URL as people read it, without what every URL has, as a link to itself. */
export function plainLink(url: string): string {
  const target = safeUrl(url);
  const shown = escapeText(brief(url, 200).replace(/\/$/, ""));
  return target === undefined ? code(url) : link(target, shown);
}

export interface Column {
  title: string;
  align?: "right" | "center";
  /** Never broken into lines: marks, times, short names. */
  nowrap?: boolean;
}

/** Opening, rows and closing of a table; rows stay apart so that a summary can be cut between them. */
export interface Table {
  open: string;
  rows: readonly string[];
  /** How many rows there would be; the last of a very long list are not even made. */
  total: number;
  close: string;
}

/** What no page has room for is not made at all. */
const mostCharacters = 1_000_000;

/** One row for each item; `row` returns HTML that the functions above made. */
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
    if (used > mostCharacters) break;
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
