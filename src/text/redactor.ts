// GitHub masks secrets in its log, but not in the report file, and our tests read the raw stream.
// So every text that leaves the process passes through here first.

import { type Evidence, isJsonList, type Json } from "../model/report.ts";
import { maskSpans, type Span } from "./spans.ts";

/**
 * Shorter values would mask parts of ordinary words and numbers; GitHub still masks them in its
 * log.
 */
const minLength = 3;

export class Redactor {
  private secrets: string[] = [];

  /** Adds a value, each of its lines, and the escaped forms that JSON and Ruby print. */
  add(value: string): void {
    const lines = value.split(/\r\n|\r|\n/);
    const forms = [value, ...lines].flatMap((text) => [
      text,
      text.trim(),
      escapedAsJson(text),
      escapedAsRuby(text, "dump"),
      escapedAsRuby(text, "inspect"),
    ]);

    const known = new Set(this.secrets);
    for (const form of forms) if (form.trim().length >= minLength) known.add(form);
    this.secrets = [...known];
  }

  text(text: string): string {
    // Secrets can contain or overlap each other: everything that any of them covers is replaced as
    // one piece.
    return maskSpans(
      text,
      this.secrets.flatMap((secret) => occurrences(text, secret)),
    );
  }

  /** A redacted copy, including its keys, which can come from a server. */
  evidence(evidence: Evidence): Evidence {
    return Object.fromEntries(Object.entries(evidence).map(([key, value]) => [this.text(key), this.json(value)]));
  }

  private json(value: Json): Json {
    if (typeof value === "string") return this.text(value);
    if (typeof value !== "object" || value === null) return value;
    if (isJsonList(value)) return value.map((item) => this.json(item));
    return this.evidence(value);
  }
}

function occurrences(text: string, secret: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) found.push([at, at + secret.length]);
  return found;
}

function escapedAsJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

const rubyNames: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\f": "\\f",
  "\v": "\\v",
  "\b": "\\b",
  "\u0007": "\\a",
  "\u001b": "\\e",
};

/** As String#dump (Kamal's env files and docker arguments) or String#inspect (exceptions). */
function escapedAsRuby(text: string, method: "dump" | "inspect"): string {
  return text.replace(/#(?=[{$@])|["\\]|[^ -~]/gu, (found) =>
    found === "#" ? "\\#" : (rubyNames[found] ?? numbered(found, method)),
  );
}

function numbered(character: string, method: "dump" | "inspect"): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  const unicode = code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;

  if (method === "inspect") return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(character) ? unicode : character;
  if (code > 0x7e) return code === 0x7f ? "\\x7F" : unicode;
  return code < 0x20 ? `\\x${hex.padStart(2, "0")}` : character;
}
