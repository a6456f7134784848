// Which parts of a source line must not be shown. A page about a leaked password must not leak it
// again, so when in doubt, hide: by the name of a value, by its format, and by the kind of file.

import { maskSpans, mergeSpans, type Span } from "./spans.ts";
import { tokenBeginning } from "./token-forms.ts";

/** Longer lines are never shown, so they are not searched either. In UTF-16 units. */
export const maxLineLength = 4000;

/** Files that are secrets as a whole. */
const keyFile = /\.(?:key|pem|p12|pfx|jks)$|(?:^|\/)(?:id_[a-z0-9]+|\.netrc|\.env(?:\.[^/]*)?)$/i;
/** Files in which only some values are secret, by their paths and names. */
const knownPath = /\.(?:ya?ml(?:\.erb)?|rb|toml|lock|json|sh)$|(?:^|\/)(?:bin|hooks)\//;
const knownName = /Dockerfile|^(?:Gemfile|\.ruby-version|\.tool-versions|\.gitignore|\.dockerignore)$/;

/** Includes common misspellings, because findings point at keys that Kamal does not know. */
const secretName =
  /pas{1,2}o?w|passphrase|(?:^|[_.-]|require)pass$|pwd|sec(?:r|er)[et]|tok(?:en|ne)s?(?![a-z])|credential|webhook|(?:^|[_.-])(?:salt|dsn|pem|jwt|auth|key|key_data|key_base)$|(?:access|api|private|account)key$|^BUNDLE_\w+?__\w/i;
const publicName =
  /public|publishable|dummy|site[_-]?key|(?:^|[_-])(?:id|path|file|dir|name|adapter|count|length|ttl|expiry|expires(?:_in)?)$/i;
/**
 * Values that are never secret, whatever their key: names, references, `${{ … }}`, block
 * indicators.
 */
const harmless =
  /^(?:true|false|null|~|read|write|none|inherit|[A-Z]*(?:PASSWORD|SECRET|TOKEN|KEY)|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?::[A-Z][A-Z0-9_]*)?|\$\w+|\$\{\w+\}|\$\{\{[^}]*\}\}|<%=\s*ENV(?:\[|\.fetch\()["']\w+["'](?:\]|\))\s*%>|\[[A-Z0-9_,\s]*\]|[|>][+-]?\d?)?$/;

const keyed = /^(\s*(?:- +)*)(["']?)([A-Za-z_][\w.-]*)\2\s*:(?:\s+|$)/;
const assigned = /(?<![\w.-])(["']?)([A-Za-z_][\w.-]*)\1\s*(?:=|:(?=[\s"']))\s*/g;
const assignedValue =
  /"(?:[^"\\]|\\.)*"?|'[^']*'?|<%.*?%>|\$\{\{.*?\}\}|\$\{\w+\}(?![^\s,}\]])|\[[^\]]*\]?|[^\s,}\]&`]+/y;
/** Docker's old syntax, without `=`. */
const dockerVariable = /^\s*(?:ENV|ARG)\s+(\w+)\s+([^\s=].*)$/i;
const option =
  /(?<![\w-])--?[a-z-]{0,20}(?:pass|passwd|password|passphrase|token|secret|(?:api|private|access)[-_]key)(?:[= ]|["'],\s*["'])(\$\{\{.*?\}\}|[^\s`]+)/dgi;
const user = /\s(?:-u|--user)[= ]["']?[^\s:"']{1,200}:(\S+)/dg;
const header = /\bauthorization:\s*\w{1,20}\s+([^\s"']+)/dgi;
const piped = /\becho\s+(?:-\w+\s+)?("[^"|]*"|'[^'|]*'|[^|\s"']+)\s*\|[^|]*\b(?:login|password-stdin|with-token)\b/dgi;
/** `# the old password was …`. */
const commented =
  /\b(?:pass(?:word|wd|phrase)?|pwd?|secret|token|credentials?)(?:\s+(?:was|is)\s+|\s*[:=]\s*|\s+)(?=\S)/gi;
const credentials = /:\/\/[^\s/:@]{0,200}:([^\s/@]{1,200})@/dg;
const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;
/** As htpasswd writes it; Docker Compose doubles the `$`. */
const hashes = /\$\$?(?:apr1|2[abxy]|5|6)\$[\w./$]{8,}/g;
/** Not after `:` or `@`: digests of images and pinned actions are not secret. */
const digits = /(?<![\w@:/.-])[0-9a-f]{32,}(?!\w)/gi;
const random = /(?<![\w@:/.+-])(?=[\w+/-]*\d)(?=[\w+/-]*[a-z])(?=[\w+/-]*[A-Z])[\w+/-]{40,}={0,2}/g;

/** Whether the file is a secret as a whole, so that no line of it may be shown. */
export function isKeyFile(file: string): boolean {
  return keyFile.test(file);
}

/** In all other files (`.kamal/secrets*`, `secrets_path`), every value is secret. */
function isKnownFile(file: string): boolean {
  return knownPath.test(file) || knownName.test(file.slice(file.lastIndexOf("/") + 1));
}

/**
 * Masks secrets in the text of a finding, which may quote the file: a key pasted in place of a
 * name, or a command that contains a password.
 */
export function hideSecrets(text: string): string {
  const keys = [...text.matchAll(privateKey)].map((match): Span => [match.index, match.index + match[0].length]);
  return maskSpans(text, [...keys, ...assignedSpans(text, /=\s*$/), ...patternSpans(text)]);
}

/**
 * The spans to hide in each line, sorted, without overlaps. `lines` must start at the top of the
 * file, because a value can be below its key.
 */
export function secretSpans(file: string, lines: readonly string[]): Span[][] {
  const strict = !isKnownFile(file);
  let inKey = false;
  let secretIndent: number | undefined;

  return lines.map((line) => {
    const begins = /-----BEGIN [A-Z ]*PRIVATE KEY-----/.exec(line);
    const whole = inKey;
    inKey = (inKey || begins !== null) && !/-----END [A-Z ]*PRIVATE KEY-----/.test(line);
    if (whole || line.length > maxLineLength) return wholeLine(line);
    if (strict) return strictSpans(line);

    if (secretIndent !== undefined && line.trim() !== "" && !isBelow(line, secretIndent)) secretIndent = undefined;
    const isBelowSecret = secretIndent !== undefined;
    if (!isBelowSecret) secretIndent = secretKeyIndent(line);
    const spans = [
      ...(isBelowSecret ? spanBelowSecret(line) : []),
      ...keyedSpan(line),
      ...assignedSpans(line),
      ...dockerSpan(line),
      ...patternSpans(line),
    ];

    return mergeSpans(begins === null ? spans : [...spans, [begins.index, line.length]]);
  });
}

/**
 * Shows the name in `NAME=value`, the program in `$(command)`, and references in full. Any other
 * line belongs to the value above it and is hidden.
 */
function strictSpans(line: string): Span[] {
  // A comment of a single word may be a value that was commented out.
  if (/^\s*(?:#\s*(?:[^\s=:]+\s[^=:]*)?)?$/.test(line)) return patternSpans(line);

  const match = /^[\s#]*(?:export\s+)?[\w.]+\s*(?:=|:\s)\s*/.exec(line);
  if (match === null) return wholeLine(line);

  const start = match[0].length;
  const value = line.slice(start).trimEnd();
  if (/^["']?\$(?:\w+|\{\w+\})["']?$|^$/.test(value)) return [];

  const program = /^["']?\$\(\s*[\w./-]+\s*/.exec(value)?.[0].length;
  return [[start + (program ?? 0), start + value.length - (program !== undefined && value.endsWith(")") ? 1 : 0)]];
}

function wholeLine(line: string): Span[] {
  const start = /^\s*/.exec(line)?.[0].length ?? 0;
  return start === line.length ? [] : [[start, line.length]];
}

/** Whether a value of this name is secret. */
export function isSecret(name: string): boolean {
  // A router called `tokenprice` is not a token, but `tokenValue` is.
  const words = name.replace(/([a-z\d])([A-Z])/g, "$1_$2");
  return secretName.test(words) && !publicName.test(words);
}

function isHarmless(value: string): boolean {
  const bare = value.trim().replace(/^(["'])(.*)\1$/, "$2");
  return harmless.test(bare);
}

function withoutComment(value: string): string {
  const comment = value.search(/\s#/);
  return comment === -1 ? value : value.slice(0, comment);
}

/** The indentation of a secret's key, whose value can continue on the next lines. */
function secretKeyIndent(line: string): number | undefined {
  const match = keyed.exec(line);
  return match !== null && isSecret(match[3] ?? "") ? (match[1] ?? "").length : undefined;
}

function isBelow(line: string, indent: number): boolean {
  const own = /^\s*/.exec(line)?.[0].length ?? 0;
  return own > indent || (own === indent && /^\s*- /.test(line));
}

function spanBelowSecret(line: string): Span[] {
  const start = /^\s*(?:- +)?/.exec(line)?.[0].length ?? 0;
  const value = withoutComment(line.slice(start));
  return isHarmless(value) ? [] : [[start, line.length]];
}

/** In block style, the value of a key is the rest of the line. */
function keyedSpan(line: string): Span[] {
  const match = keyed.exec(line);
  if (match === null || !isSecret(match[3] ?? "")) return [];
  const start = match[0].length;
  return isHarmless(withoutComment(line.slice(start))) ? [] : [[start, line.length]];
}

/** Also finds an assignment within another key's value: `env: DB_PASSWORD=…`. */
function assignedSpans(line: string, ending = /[=:]\s*$/): Span[] {
  return [...line.matchAll(assigned)].flatMap((match): Span[] => {
    const [whole, , name = ""] = match;
    if (!isSecret(name) || !ending.test(whole)) return [];

    assignedValue.lastIndex = match.index + whole.length;
    const value = assignedValue.exec(line)?.[0] ?? "";
    return isHarmless(value) ? [] : [[match.index + whole.length, match.index + whole.length + value.length]];
  });
}

function dockerSpan(line: string): Span[] {
  const [, name = "", value = ""] = dockerVariable.exec(line) ?? [];
  return isSecret(name) && !isHarmless(value) ? [[line.length - value.length, line.length]] : [];
}

function patternSpans(line: string): Span[] {
  const inside = [option, user, header, piped, credentials].flatMap((pattern) =>
    [...line.matchAll(pattern)].flatMap(({ 1: value = "", indices }): Span[] => {
      const span = indices?.[1];
      return span === undefined || isHarmless(value) ? [] : [span];
    }),
  );

  const whole = [tokenBeginning, hashes, digits, random].flatMap((pattern) =>
    [...line.matchAll(pattern)].map((match): Span => [match.index, match.index + match[0].length]),
  );
  return [...inside, ...whole, ...commentedSpans(line)];
}

/** The last word of a comment, if it follows a word such as `password`. */
function commentedSpans(line: string): Span[] {
  const hash = line.indexOf("#");
  if (hash === -1) return [];

  const end = line.trimEnd().length;
  const lastWord = end - (line.trim().split(/\s+/).at(-1)?.length ?? 0);
  const start = [...line.slice(hash).matchAll(commented)]
    .map((match) => hash + match.index + match[0].length)
    .findLast((each) => each >= lastWord && each < end);

  return start === undefined || isHarmless(line.slice(start, end)) ? [] : [[start, end]];
}
