// What of a source line must not be shown. A page about a leaked password must not leak it once more, so this errs on
// the side of hiding: by the name in front of a value, by the look of a value, and by the kind of the file.

/** No longer line is shown, and what is in it is not worth the time. In UTF-16 units. */
export const longestLine = 4000;

/** Offsets into one line; the end is exclusive. */
export type Span = readonly [start: number, end: number];

/** Files whose content is the secret. */
const keyFile = /\.(?:key|pem|p12|pfx|jks)$|(?:^|\/)(?:id_[a-z0-9]+|\.netrc|\.env(?:\.[^/]*)?)$/i;
/** Files that hold more than values; of all others (`.kamal/secrets*`, whatever `secrets_path` names) none is shown. */
const knownFile =
  /\.(?:ya?ml(?:\.erb)?|rb|toml|lock|json|sh)$|(?:^|\/)(?:[^/]*Dockerfile[^/]*|Gemfile|\.ruby-version|\.tool-versions|\.gitignore|\.dockerignore)$|(?:^|\/)(?:bin|hooks)\//;

/** With the usual misspellings: a key that Kamal does not know is what a finding points at. */
const secretName =
  /pas{1,2}o?w|passphrase|(?:^|[_.-]|require)pass$|pwd|sec(?:r|er)[et]|tok(?:en|ne)|credential|webhook|(?:^|[_.-])(?:salt|dsn|pem|jwt|auth|key|key_data|key_base)$|(?:access|api|private|account)key$|^BUNDLE_\w+__\w+$/i;
const openName =
  /public|publishable|dummy|site[_-]?key|(?:^|[_-])(?:id|path|file|dir|name|adapter|count|length|ttl|expiry|expires(?:_in)?)$/i;
/** A word that is no secret whatever stands in front of it: names, references, `${{ … }}`, a block's mark. */
const harmless =
  /^(?:true|false|null|~|read|write|none|inherit|[A-Z]*(?:PASSWORD|SECRET|TOKEN|KEY)|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?::[A-Z][A-Z0-9_]*)?|\$\w+|\$\{\w+\}|\$\{\{[^}]*\}\}|<%=\s*ENV(?:\[|\.fetch\()["']\w+["'](?:\]|\))\s*%>|\[[A-Z0-9_,\s]*\]|[|>][+-]?\d?)?$/;

const keyed = /^(\s*(?:- +)*)(["']?)([A-Za-z_][\w.-]*)\2\s*:(?:\s+|$)/;
const assigned = /(?<![\w.-])(["']?)([A-Za-z_][\w.-]*)\1\s*(?:=|:(?=[\s"']))\s*/g;
const assignedValue =
  /"(?:[^"\\]|\\.)*"?|'[^']*'?|<%.*?%>|\$\{\{.*?\}\}|\$\{\w+\}(?![^\s,}\]])|\[[^\]]*\]?|[^\s,}\]&`]+/y;
/** Docker's old form, without `=`. */
const dockerVariable = /^\s*(?:ENV|ARG)\s+(\w+)\s+(?!=)(.+)$/i;
const option =
  /(?<![\w-])--?[a-z-]{0,20}(?:pass|passwd|password|passphrase|token|secret|(?:api|private|access)[-_]key)(?:[= ]|["'],\s*["'])(\$\{\{.*?\}\}|[^\s`]+)/dgi;
const user = /\s(?:-u|--user)[= ]["']?[^\s:"']{1,200}:(\S+)/dg;
const header = /\bauthorization:\s*\w{1,20}\s+([^\s"']+)/dgi;
const piped = /\becho\s+(?:-\w+\s+)?("[^"|]*"|'[^'|]*'|[^|\s"']+)\s*\|[^|]*\b(?:login|password-stdin|with-token)\b/dgi;
/** `# the old password was …`. */
const remarked =
  /^[^#]*#.*\b(?:pass(?:word|wd|phrase)?|pwd?|secret|token|credentials?)(?:\s+(?:was|is)\s+|\s*[:=]\s*|\s+)(\S+)\s*$/dgi;
const credentials = /:\/\/[^\s/:@]{0,200}:([^\s/@]{1,200})@/dg;
const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;
const tokens =
  /\b(?:gh[pousr]_\w{8,}|github_pat_\w{10,}|AKIA[0-9A-Z]{12,}|xox[abeprs]-[\w-]{8,}|[sr]k_(?:live|test)_\w{8,}|glpat-[\w-]{8,}|dckr_pat_[\w-]{8,}|npm_\w{20,}|hvs\.[\w-]{10,})/g;
/** Digests of images and pinned actions are no secrets: they stand behind `:` or `@`. */
const digits = /(?<![\w@:/.-])[0-9a-f]{32,}(?!\w)/gi;
const random = /(?<![\w@:/.+-])(?=[\w+/-]*\d)(?=[\w+/-]*[a-z])(?=[\w+/-]*[A-Z])[\w+/-]{40,}={0,2}/g;

/** Whether no line of the file may be shown. */
export function isKeyFile(file: string): boolean {
  return keyFile.test(file);
}

/**
 * A sentence of a finding, which may repeat what stands in the file: a key that was pasted where a name is expected, a
 * command with its password.
 */
export function hideSecrets(text: string): string {
  const keys = [...text.matchAll(privateKey)].map((match): Span => [match.index, match.index + match[0].length]);
  const spans = merged([...keys, ...assignedSpans(text, /=\s*$/), ...lookingSpans(text)]);
  return spans.reduceRight((shown, [start, end]) => `${shown.slice(0, start)}***${shown.slice(end)}`, text);
}

/** For each line what to hide of it, sorted and apart. Reads from the top: what belongs to a name can stand below it. */
export function secretSpans(file: string, lines: readonly string[]): Span[][] {
  const strict = !knownFile.test(file);
  let inKey = false;
  let owner: number | undefined;
  return lines.map((line) => {
    const begins = /-----BEGIN [A-Z ]*PRIVATE KEY-----/.exec(line);
    const whole = inKey;
    inKey = (inKey || begins !== null) && !/-----END [A-Z ]*PRIVATE KEY-----/.test(line);
    if (whole || line.length > longestLine) return everything(line);
    if (strict) return strictSpans(line);
    if (owner !== undefined && line.trim() !== "" && !isBelow(line, owner)) owner = undefined;
    const under = owner !== undefined;
    if (!under) owner = secretKeyIndent(line);
    const spans = [
      ...(under ? underSecret(line) : []),
      ...keyedSpan(line),
      ...assignedSpans(line),
      ...dockerSpan(line),
      ...lookingSpans(line),
    ];
    return merged(begins === null ? spans : [...spans, [begins.index, line.length]]);
  });
}

/** Of `NAME=value` the name; of a command the program; of a reference all. Lines of another form belong to a value above. */
function strictSpans(line: string): Span[] {
  // A single word behind `#` is a value that was put aside.
  if (/^\s*(?:#\s*(?:[^\s=:]+\s[^=:]*)?)?$/.test(line)) return lookingSpans(line);
  const match = /^[\s#]*(?:export\s+)?[\w.]+\s*(?:=|:\s)\s*/.exec(line);
  if (match === null) return everything(line);
  const start = match[0].length;
  const value = line.slice(start).trimEnd();
  if (/^["']?\$(?:\w+|\{\w+\})["']?$|^$/.test(value)) return [];
  const program = /^["']?\$\(\s*[\w./-]+\s*/.exec(value)?.[0].length;
  return [[start + (program ?? 0), start + value.length - (program !== undefined && value.endsWith(")") ? 1 : 0)]];
}

function everything(line: string): Span[] {
  const start = /^\s*/.exec(line)?.[0].length ?? 0;
  return start === line.length ? [] : [[start, line.length]];
}

function isSecret(name: string): boolean {
  return secretName.test(name) && !openName.test(name);
}

function isHarmless(value: string): boolean {
  const bare = value.trim().replace(/^(["'])(.*)\1$/, "$2");
  return harmless.test(bare);
}

/** The column of a key whose value, or the rest of it, can stand on the next lines. */
function secretKeyIndent(line: string): number | undefined {
  const match = keyed.exec(line);
  return match !== null && isSecret(match[3] ?? "") ? (match[1] ?? "").length : undefined;
}

function isBelow(line: string, indent: number): boolean {
  const own = /^\s*/.exec(line)?.[0].length ?? 0;
  return own > indent || (own === indent && /^\s*- /.test(line));
}

function underSecret(line: string): Span[] {
  const start = /^\s*(?:- +)?/.exec(line)?.[0].length ?? 0;
  const value = line.slice(start).replace(/\s+#.*$/, "");
  return isHarmless(value) ? [] : [[start, line.length]];
}

/** In a block the value of a key is the rest of the line. */
function keyedSpan(line: string): Span[] {
  const match = keyed.exec(line);
  if (match === null || !isSecret(match[3] ?? "")) return [];
  const start = match[0].length;
  return isHarmless(line.slice(start).replace(/\s+#.*$/, "")) ? [] : [[start, line.length]];
}

/** What stands behind another name is looked through too: `env: DB_PASSWORD=…`. */
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

function lookingSpans(line: string): Span[] {
  const inside = [option, user, header, piped, remarked, credentials].flatMap((pattern) =>
    [...line.matchAll(pattern)].flatMap(({ 1: value = "", indices }): Span[] => {
      const span = indices?.[1];
      return span === undefined || isHarmless(value) ? [] : [span];
    }),
  );
  const whole = [tokens, digits, random].flatMap((pattern) =>
    [...line.matchAll(pattern)].map((match): Span => [match.index, match.index + match[0].length]),
  );
  return [...inside, ...whole];
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else if (end > start) result.push([start, end]);
  }
  return result;
}
