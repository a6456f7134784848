// .kamal/secrets as Kamal reads it: dotenv 3.2 with Kamal's command substitution. Nothing is
// evaluated. No library does this: npm's dotenv accepts names such as `A-B` and backtick quotes,
// and returns values without positions.

/** Where a value comes from: a literal, the environment, a command, or several of these. */
type SecretKind = "literal" | "env-reference" | "command" | "mixed";

export interface SecretEntry {
  name: string;
  /** As written, including quotes, without surrounding whitespace; undefined if there is no `=`. */
  rawValue: string | undefined;
  kind: SecretKind;
  /** Names of the variables that the value uses, from the environment or from lines above. */
  references: readonly string[];
  /** Offsets into the text; the end is exclusive and excludes the line break. */
  start: number;
  end: number;
  /** The line of the name, 1-based. */
  line: number;
}

// Dotenv::Parser::LINE. In Ruby, `^` and `$` match at LF only, and \w and \s are ASCII, so they are
// spelled out here. Unlike the original, this does not match line breaks before a key: blank lines
// would cost quadratic time.
const linePattern =
  /(?<=\n|(?<![\s\S]))[ \t\r\f\v]*(?:export[ \t\r\n\f\v]+)?(?<key>[A-Za-z0-9_.]+)(?:(?:[ \t\r\n\f\v]*=[ \t\r\n\f\v]*?|:[ \t\r\n\f\v]+?)(?<value>[ \t\r\n\f\v]*'(?:\\'|[^'])*'|[ \t\r\n\f\v]*"(?:\\"|[^"])*"|[^#\n]+)?)?[ \t\r\n\f\v]*(?:#[^\n]*)?(?=\n|(?![\s\S]))/dg;
const quoted = /^(['"])([\s\S]*)\1$/;
const command = /(?<!\\)\$\(/;
const variable = /(?<!\\)\$(?!\()\{?([A-Za-z0-9_]+)\}?/g;

/** All entries in order. If a name is defined twice, the last entry counts. */
export function parseSecrets(text: string): SecretEntry[] {
  const { normalized, originalOffset } = normalizeBreaks(text);
  const entries: SecretEntry[] = [];
  let line = 1;
  let counted = 0;
  for (const match of normalized.matchAll(linePattern)) {
    const name = match.groups?.key ?? "";
    const keyStart = match.indices?.groups?.key?.[0] ?? match.index;
    // The pattern also matches trailing whitespace and line breaks, which are not part of the
    // entry.
    const end = match.index + match[0].trimEnd().length;
    for (; counted < keyStart; counted++) if (normalized[counted] === "\n") line++;
    entries.push({
      name,
      ...readValue(match.groups?.value),
      start: originalOffset(match.index),
      end: originalOffset(Math.max(end, keyStart + name.length)),
      line,
    });
  }

  return entries;
}

/** The names that a file defines. */
export function definedNames(entries: readonly SecretEntry[]): Set<string> {
  return new Set(entries.map((entry) => entry.name));
}

/**
 * Removes the entries for `names` and leaves every other byte unchanged. With `provide`, appends a
 * line `NAME=$NAME` for each name, so that the values come from the environment. `original` is
 * undefined if there is no file.
 */
export function rewriteSecrets(
  original: string | undefined,
  names: readonly string[],
  mode: "provide" | "drop",
): string {
  const kept = withoutEntries(original ?? "", new Set(names));
  if (mode === "drop" || names.length === 0) return kept;
  const joint = kept === "" || /[\r\n]$/.test(kept) ? "" : "\n";
  return `${kept}${joint}${[...new Set(names)].map((name) => `${name}=$${name}\n`).join("")}`;
}

function withoutEntries(text: string, names: ReadonlySet<string>): string {
  let kept = "";
  let done = 0;
  for (const entry of parseSecrets(text)) {
    if (!names.has(entry.name)) continue;
    kept += text.slice(done, entry.start);
    // Includes the line break. A comment on the same line is part of the entry.
    done = entry.end + (/^[ \t]*(?:\r\n|\n|\r)?/.exec(text.slice(entry.end, entry.end + 200))?.[0].length ?? 0);
  }

  return kept + text.slice(done);
}

function readValue(value: string | undefined): Pick<SecretEntry, "rawValue" | "kind" | "references"> {
  const raw = value === undefined ? undefined : strip(value);
  if (raw === undefined || raw === "") return { rawValue: raw, kind: "literal", references: [] };
  const [, quote, inner] = quoted.exec(raw) ?? [];
  if (quote === "'") return { rawValue: raw, kind: "literal", references: [] };

  const content = inner ?? raw;
  const references = [...content.matchAll(variable)].map((match) => match[1] ?? "");
  return { rawValue: raw, kind: kindOf(content), references };
}

/**
 * Ruby's `strip`. Not a regular expression: with `\s+$`, long runs of whitespace would take
 * quadratic time.
 */
function strip(text: string): string {
  const whitespace = "\t\n\v\f\r \0";
  let [start, end] = [0, text.length];
  while (start < end && whitespace.includes(text.charAt(start))) start++;
  while (start < end && whitespace.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function kindOf(content: string): SecretKind {
  const hasCommand = command.test(content);
  if (hasCommand) return /^\$\([\s\S]*\)$/.test(content) ? "command" : "mixed";
  const rest = content.replace(variable, "");
  if (rest === content) return "literal";
  return rest === "" ? "env-reference" : "mixed";
}

/**
 * dotenv converts CRLF and CR to LF before parsing; `originalOffset` maps offsets back to the
 * original text.
 */
function normalizeBreaks(text: string): { normalized: string; originalOffset: (offset: number) => number } {
  const normalized = text.replace(/\r\n?/g, "\n");
  if (normalized.length === text.length) return { normalized, originalOffset: (offset) => offset };

  const offsets: number[] = [];
  for (let index = 0; index < text.length; index++) {
    if (text[index] === "\n" && text[index - 1] === "\r") continue;
    offsets.push(index);
  }

  return { normalized, originalOffset: (offset) => offsets[offset] ?? text.length };
}
