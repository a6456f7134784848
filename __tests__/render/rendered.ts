// Renders Markdown as a browser shows it.

import { marked } from "marked";

export function rendered(markdown: string): string {
  return marked.parse(markdown, { async: false, gfm: true });
}

/** The names of all elements, without duplicates. */
export function elements(html: string): string[] {
  return [...new Set([...html.matchAll(/<([a-z][a-z0-9-]*)/gi)].map(([, name = ""]) => name.toLowerCase()))].sort();
}

/** The targets of all links. */
export function links(html: string): string[] {
  return [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href = ""]) => decoded(href));
}

/** The text that a reader sees, on one line. */
export function visible(html: string): string {
  return decoded(html.replace(/<[^>]*>/g, ""))
    .replace(/\s+/g, " ")
    .trim();
}

/** The lines of the first <pre>. */
export function preLines(html: string): string[] {
  return decoded(/<pre><code>([\s\S]*?)<\/code><\/pre>/.exec(html)?.[1] ?? "").split("\n");
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|([a-z]+));/g, (whole, number?: string, name?: string) =>
    number === undefined ? (named[name ?? ""] ?? whole) : String.fromCodePoint(Number(number)),
  );
}
