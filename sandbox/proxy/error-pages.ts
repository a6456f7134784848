/** Error pages: the service's own page, else a plain one with the real proxy's title. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { log, messageOf } from "./json-log.ts";

const defaults: Record<number, [title: string, text: string]> = {
  404: ["404 — Not Found", "The page you were looking for doesn’t exist."],
  413: ["413 — Content Too Large", "The file or data you are trying to upload exceeds the allowed size."],
  502: ["502 — Bad Gateway", "The server received an invalid response."],
  503: ["503 — Service Temporarily Unavailable", "The service is temporarily unavailable."],
  504: ["504 — Gateway Timeout", "The service did not respond within the allowed time limit."],
};

export type ErrorPages = ReadonlyMap<string, string>;

export function loadErrorPages(service: string, directory: string): ErrorPages | undefined {
  if (directory === "") return undefined;
  try {
    const names = readdirSync(directory).filter((name) => name.endsWith(".html"));
    if (names.length === 0) throw new Error("template: pattern matches no files: `*.html`");
    return new Map(names.map((name) => [name, readFileSync(join(directory, name), "utf8")]));
  } catch (error) {
    log.error("Unable to parse custom error pages", { service, path: directory, error: messageOf(error) });
    throw new Error("unable to load error pages");
  }
}

export function errorPage(pages: ErrorPages | undefined, status: number, message: string): string {
  const custom = pages?.get(`${status}.html`);
  if (custom !== undefined) return render(custom, escapeHtml(message));
  const [title, text] = defaults[status] ?? [`${status}`, ""];

  return (
    `<!doctype html>\n<html lang="en">\n<head><title>${title}</title><meta charset="utf-8"></head>\n` +
    `<body><main><p>${message ? escapeHtml(message) : `<strong>${text}</strong>`}</p></main></body>\n</html>\n`
  );
}

/** Renders the only construct documented for error pages: the message of `stop`, or a fallback. */
function render(page: string, message: string): string {
  return page
    .replace(
      /\{\{-?\s*if \.Message\s*-?\}\}(.*?)(?:\{\{-?\s*else\s*-?\}\}(.*?))?\{\{-?\s*end\s*-?\}\}/gs,
      (_, yes: string, no: string | undefined) => (message ? yes : (no ?? "")),
    )
    .replace(/\{\{-?\s*\.Message\s*-?\}\}/g, () => message);
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
