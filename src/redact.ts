// GitHub masks what it prints, but not the report file, and our own tests read the raw stream. So every text that
// leaves the process passes through here first.

import type { Evidence, Json } from "./report/report.ts";

const replacement = "***";

/** Shorter values would turn ordinary words and numbers into stars; GitHub's own mask still covers them in its log. */
const shortest = 3;

export class Redactor {
  private secrets: string[] = [];

  /** Remembers a value, each line of a multi-line one, and the forms that Ruby, JSON and shells print it in. */
  add(value: string): void {
    const lines = value.split(/\r\n|\r|\n/);
    const forms = [value, ...lines].flatMap((text) => [text, text.trim(), escapedAsJson(text), escapedAsRuby(text)]);
    const known = new Set(this.secrets);
    for (const form of forms) if (form.trim().length >= shortest) known.add(form);
    // The longest first: a secret that contains another one must go as a whole.
    this.secrets = [...known].sort((a, b) => b.length - a.length);
  }

  text(text: string): string {
    let result = text;
    for (const secret of this.secrets) {
      if (result.includes(secret)) result = result.replaceAll(secret, replacement);
    }
    return result;
  }

  /** A copy in which every string is redacted, keys too: evidence can be keyed by what a server said. */
  evidence(evidence: Evidence): Evidence {
    return Object.fromEntries(Object.entries(evidence).map(([key, value]) => [this.text(key), this.json(value)]));
  }

  private json(value: Json): Json {
    if (typeof value === "string") return this.text(value);
    if (typeof value !== "object" || value === null) return value;
    if (isList(value)) return value.map((item) => this.json(item));
    return this.evidence(value);
  }
}

/** Array.isArray does not narrow a readonly array. */
function isList(value: Exclude<Json, string | number | boolean | null>): value is readonly Json[] {
  return Array.isArray(value);
}

function escapedAsJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** String#dump, which Kamal uses for env files and docker arguments. */
function escapedAsRuby(text: string): string {
  return escapedAsJson(text).replace(/#(?=[{$@])/g, "\\#");
}
