// GitHub masks secrets in its log, but not in the report file, and our tests read the raw stream.
// So every text that leaves the process passes through here first.

import { type Evidence, isJsonList, type Json } from "../model/report.ts";
import { FormIndex } from "./form-index.ts";
import { secretForms } from "./secret-forms.ts";
import { maskSpans, type Span } from "./spans.ts";
import { unescapeAll } from "./unescape.ts";

export class Redactor {
  private readonly added = new Set<string>();
  private readonly index = new FormIndex();

  /**
   * Adds a value, each of its lines, and their encoded forms, as far as secret-policy.ts allows.
   */
  add(value: string): void {
    if (this.added.has(value)) return;
    this.added.add(value);
    for (const form of secretForms(value)) this.index.add(form);
  }

  text(text: string): string {
    if (this.added.size === 0) return text;
    // Secrets can contain or overlap each other: everything that any of them covers is replaced as
    // one piece.
    return maskSpans(text, [...this.index.find(text), ...this.findEscaped(text)]);
  }

  /** A redacted copy, including its keys, which can come from a server. */
  evidence(evidence: Evidence): Evidence {
    return Object.fromEntries(Object.entries(evidence).map(([key, value]) => [this.text(key), this.json(value)]));
  }

  private findEscaped(text: string): Span[] {
    const unescaped = unescapeAll(text);
    if (unescaped === undefined) return [];

    const { offsets } = unescaped;
    const original = (at: number) => offsets[at] ?? text.length;
    return this.index.find(unescaped.text).map(([start, end]): Span => [original(start), original(end)]);
  }

  private json(value: Json): Json {
    if (typeof value === "string") return this.text(value);
    if (typeof value !== "object" || value === null) return value;
    if (isJsonList(value)) return value.map((item) => this.json(item));
    return this.evidence(value);
  }
}
