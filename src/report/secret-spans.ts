// What of a source line must not be shown. A page about a leaked password must not leak it once more, so this errs on
// the side of hiding: by the name in front of a value, by the look of a value, and by the kind of the file.

/** Offsets into one line; the end is exclusive. */
export type Span = readonly [start: number, end: number];

/** Files whose content is the secret. */
const keyFile = /\.(?:key|pem|p12|pfx|jks)$|(?:^|\/)(?:id_[a-z0-9]+|\.netrc|\.env(?:\.[^/]*)?)$/i;
/** Files that hold more than values; of all others (`.kamal/secrets*`, whatever `secrets_path` names) none is shown. */
const knownFile =
  /\.(?:ya?ml(?:\.erb)?|rb|toml|lock|json|sh)$|(?:^|\/)(?:[^/]*Dockerfile[^/]*|Gemfile|\.ruby-version|\.tool-versions|\.gitignore|\.dockerignore)$|(?:^|\/)(?:bin|hooks)\//;

const secretName =
  /(?:^|[_.-])(?:pass|passwd|password|passphrase|pwd|secrets?|token|credentials?|salt|dsn|pem|key|key_data|key_base|webhook)$/i;
const openName = /public|publishable|site[_-]?key|(?:^|[_-])keys?_(?:id|path|file)$/i;
/** A word that is no secret whatever stands in front of it: names, references, `${{ … }}`, a block's mark. */
const harmless =
  /^(?:true|false|null|~|read|write|none|inherit|[A-Z]*(?:PASSWORD|SECRET|TOKEN|KEY)|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?::[A-Z][A-Z0-9_]*)?|\$\w+|\$\{\w+\}|\$\{\{[^}]*\}\}|<%=\s*ENV(?:\[|\.fetch\()["']\w+["'](?:\]|\))\s*%>|\[[A-Z0-9_,\s]*\]|[|>][+-]?\d?)?$/;

const keyed = /^(\s*(?:- +)*)(["']?)([A-Za-z_][\w.-]*)\2\s*:(?:\s+|$)/;
const assigned =
  /(?<![\w.-])(["']?)([A-Za-z_][\w.-]*)\1\s*(?:=|:(?=[\s"']))\s*("(?:[^"\\]|\\.)*"?|'[^']*'?|<%.*?%>|\$\{\{.*?\}\}|\[[^\]]*\]?|[^\s,}\]]+)/g;
const option = /--?(?:password|passwd|token|secret|api-key|private-key)[= ](\S+)/gi;
const credentials = /:\/\/[^\s/:@]{0,200}:([^\s/@]{1,200})@/g;
const tokens =
  /\b(?:gh[pousr]_\w{8,}|github_pat_\w{10,}|AKIA[0-9A-Z]{12,}|xox[abeprs]-[\w-]{8,}|[sr]k_(?:live|test)_\w{8,}|glpat-[\w-]{8,}|dckr_pat_[\w-]{8,}|npm_\w{20,}|hvs\.[\w-]{10,})/g;
/** Digests of images and pinned actions are no secrets: they stand behind `:` or `@`. */
const digits = /(?<![\w@:/.-])[0-9a-f]{32,}(?!\w)/gi;
const random = /(?<![\w@:/.+-])(?=[\w+/-]*\d)(?=[\w+/-]*[a-z])(?=[\w+/-]*[A-Z])[\w+/-]{40,}={0,2}/g;

/** Whether no line of the file may be shown. */
export function isKeyFile(file: string): boolean {
  return keyFile.test(file);
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
    if (whole) return everything(line);
    if (strict) return strictSpans(line);
    if (owner !== undefined && line.trim() !== "" && !isBelow(line, owner)) owner = undefined;
    const under = owner !== undefined;
    if (!under) owner = secretKeyIndent(line);
    const spans = [
      ...(under ? underSecret(line) : []),
      ...keyedSpan(line),
      ...assignedSpans(line),
      ...lookingSpans(line),
    ];
    return merged(begins === null ? spans : [...spans, [begins.index, line.length]]);
  });
}

/** Of `NAME=value` the name; of a command the program; of a reference all. Lines of another form belong to a value above. */
function strictSpans(line: string): Span[] {
  if (/^\s*(?:#[^=:]*)?$/.test(line)) return [];
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

function assignedSpans(line: string): Span[] {
  return [...line.matchAll(assigned)].flatMap((match): Span[] => {
    const [whole, , name = "", value = ""] = match;
    if (!isSecret(name) || isHarmless(value)) return [];
    const end = match.index + whole.length;
    return [[end - value.length, end]];
  });
}

function lookingSpans(line: string): Span[] {
  const inside = [option, credentials].flatMap((pattern) =>
    [...line.matchAll(pattern)].map((match): Span => {
      const end = match.index + match[0].length - (match[0].endsWith("@") ? 1 : 0);
      return [end - (match[1] ?? "").length, end];
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
