// Ruby's words, strings and operators, as far as configuration files use them. One pass, each
// character once.

/** A part of a string: its text, or the code of an interpolation. */
type StringPart = string | readonly RubyToken[];

export interface RubyToken {
  /** `label`: the `name:` of an argument; `other`: a regular expression, a here-document, … */
  readonly kind: "word" | "label" | "symbol" | "number" | "string" | "words" | "operator" | "newline" | "other";
  /** The name, the operator or the digits. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of a string; of `words` (`%w[…]`), one per word. */
  readonly parts: readonly StringPart[];
}

/** undefined if a string or another literal does not end, or if interpolations are nested too deeply. */
export function rubyTokens(text: string): readonly RubyToken[] | undefined {
  const lexer = new Lexer(text);
  const tokens = lexer.read(0);
  return lexer.isReadable ? tokens : undefined;
}

/** No configuration file nests interpolations deeper. */
const maxDepth = 8;

const patterns = {
  spaces: /[ \t\r\f]+|\\\r?\n/y,
  word: /(?:@@?|\$)?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*(?:[?!](?![=~]))?/y,
  number: /\d[\d_]*(?:\.\d+)?/y,
  symbol: /:([A-Za-z_]\w*[?!]?)/y,
  percent: /%([wWiIqQr]?)([[({<|!/])/y,
  heredoc: /<<[~-](["'`]?)([A-Za-z_]\w*)\1/y,
  operator: /\|\|=|&&=|[-+*]=|<<=|===|<=>|\.\.\.?|&\.|::|\|\||&&|<<|>>|==|!=|=~|!~|=>|->|<=|>=|\*\*|[^\s\w]/y,
  blank: /(?:[ \t\r\f]*(?:#[^\n]*)?\n)*[ \t]*/y,
  closer: /[\])}]/,
} as const;

const closers: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"],
]);

/** After these, the statement goes on in the next line. */
const continuing = new Set("= == != || && , . &. + << ? : => ||= += ( [ {".split(" "));

/** After these words, `/` and `%` begin a literal. */
const beforeValue = new Set("if unless elsif when and or not return while until then else".split(" "));

class Lexer {
  isReadable = true;
  private readonly text: string;
  private at = 0;
  private heredocs: string[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** `depth` 0: up to the end of the text; otherwise up to the brace that ends an interpolation. */
  read(depth: number): RubyToken[] {
    const tokens: RubyToken[] = [];
    let braces = 0;

    while (this.isReadable && this.at < this.text.length) {
      const character = this.text.charAt(this.at);
      if (depth > 0 && character === "}" && braces === 0) return tokens;
      if (character === "{") braces++;
      if (character === "}") braces--;
      if (this.match(patterns.spaces) !== null) continue;
      if (character === "#") this.skipLine();
      else if (character === "\n") this.readNewline(tokens);
      else tokens.push(this.readToken(character, tokens.at(-1), depth));
    }

    if (depth > 0) this.isReadable = false;
    return tokens;
  }

  private readNewline(tokens: RubyToken[]): void {
    const start = this.at++;
    for (const name of this.heredocs.splice(0)) this.skipHeredoc(name);
    this.match(patterns.blank);

    // A line that begins with a dot continues the one before.
    const next = this.text.slice(this.at, this.at + 2);
    if (next === "&." || (next.startsWith(".") && next !== "..")) return;

    if (/^(?:=begin|__END__)\b/.test(this.text.slice(this.at, this.at + 10))) this.skipEmbedded();
    const before = tokens.at(-1);
    if (before === undefined || before.kind === "newline") return;
    if (before.kind === "operator" && continuing.has(before.text)) return;
    tokens.push({ kind: "newline", text: "\n", start, end: start + 1, parts: [] });
  }

  private readToken(character: string, before: RubyToken | undefined, depth: number): RubyToken {
    const start = this.at;
    if (character === '"') return this.readInterpolated(depth);
    if (character === "'") return this.readPlain();
    if (character === "`") return this.skipLiteral("`");

    const word = this.match(patterns.word);
    if (word !== null) return this.wordOrLabel(word[0], start);
    const number = this.match(patterns.number);
    if (number !== null) return this.token("number", number[0].replaceAll("_", ""), start);

    const symbol = this.match(patterns.symbol);
    if (symbol !== null) return this.token("symbol", symbol[1] ?? "", start);
    const heredoc = this.match(patterns.heredoc);
    if (heredoc !== null) {
      this.heredocs.push(heredoc[2] ?? "");
      return this.token("other", "", start);
    }

    if (this.startsLiteral(before)) {
      if (character === "/") return this.skipLiteral("/");
      const percent = this.match(patterns.percent);
      if (percent !== null) return this.readPercent(percent, start);
    }

    const operator = this.match(patterns.operator)?.[0] ?? character;
    this.at = start + operator.length;
    return this.token("operator", operator, start);
  }

  /** Whether `/` or `%` begins a literal here rather than dividing. */
  private startsLiteral(before: RubyToken | undefined): boolean {
    if (before === undefined || before.kind === "newline" || before.kind === "label") return true;
    if (before.kind === "operator") return !patterns.closer.test(before.text);
    if (before.kind !== "word") return false;
    const isSpaced = before.end < this.at && !/\s|=/.test(this.text.charAt(this.at + 1));
    return beforeValue.has(before.text) || isSpaced;
  }

  private wordOrLabel(word: string, start: number): RubyToken {
    const isLabel = this.text.startsWith(":", this.at) && !this.text.startsWith("::", this.at);
    if (!isLabel) return this.token("word", word, start);
    this.at++;
    return this.token("label", word, start);
  }

  private readPlain(): RubyToken {
    const start = this.at++;
    let value = "";
    while (this.at < this.text.length && this.text.charAt(this.at) !== "'") {
      if (this.text.charAt(this.at) === "\\" && /['\\]/.test(this.text.charAt(this.at + 1))) this.at++;
      value += this.text.charAt(this.at++);
    }
    return this.closeString(start, [value]);
  }

  private readInterpolated(depth: number): RubyToken {
    const start = this.at++;
    const parts: StringPart[] = [];
    let value = "";

    while (this.isReadable && this.at < this.text.length && this.text.charAt(this.at) !== '"') {
      if (this.text.startsWith("#{", this.at)) {
        if (depth >= maxDepth) this.isReadable = false;
        this.at += 2;
        parts.push(value, this.isReadable ? this.read(depth + 1) : []);
        value = "";
      } else if (this.text.charAt(this.at) === "\\") {
        this.at++;
        value += unescaped(this.text.charAt(this.at));
      } else value += this.text.charAt(this.at);
      this.at++;
    }

    return this.closeString(start, [...parts, value]);
  }

  private closeString(start: number, parts: readonly StringPart[]): RubyToken {
    if (this.at >= this.text.length) this.isReadable = false;
    this.at++;
    return { kind: "string", text: "", start, end: this.at, parts };
  }

  /** A literal of which nothing is known. */
  private skipLiteral(closer: string): RubyToken {
    const start = this.at++;
    while (this.at < this.text.length && this.text.charAt(this.at) !== closer) {
      this.at += this.text.charAt(this.at) === "\\" ? 2 : 1;
    }
    if (this.at >= this.text.length) this.isReadable = false;
    this.at++;
    return this.token("other", "", start);
  }

  private readPercent([, kind = "", opener = ""]: RegExpExecArray, start: number): RubyToken {
    const closer = closers.get(opener) ?? opener;
    const from = this.at;
    for (let open = 1; open > 0 && this.at < this.text.length; this.at++) {
      const character = this.text.charAt(this.at);
      if (character === closer) open--;
      else if (character === opener) open++;
      else if (character === "\\") this.at++;
    }
    if (this.text.charAt(this.at - 1) !== closer) this.isReadable = false;

    const content = this.text.slice(from, this.at - 1);
    const isList = kind === "w" || kind === "i";
    const token = this.token(isList ? "words" : "other", kind, start);
    return isList ? { ...token, parts: content.split(/\s+/).filter((word) => word !== "") } : token;
  }

  private skipLine(): void {
    const end = this.text.indexOf("\n", this.at);
    this.at = end === -1 ? this.text.length : end;
  }

  private skipHeredoc(name: string): void {
    while (this.at < this.text.length) {
      const start = this.at;
      this.skipLine();
      const line = this.text.slice(start, this.at);
      this.at++;
      if (line.trim() === name) return;
    }
    this.isReadable = false;
  }

  /** A comment between `=begin` and `=end`, or everything after `__END__`. */
  private skipEmbedded(): void {
    const end = this.text.startsWith("__END__", this.at) ? -1 : this.text.indexOf("\n=end", this.at);
    this.at = end === -1 ? this.text.length : end + 1;
    this.skipLine();
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match !== null) this.at = pattern.lastIndex;
    return match;
  }

  private token(kind: RubyToken["kind"], text: string, start: number): RubyToken {
    return { kind, text, start, end: this.at, parts: [] };
  }
}

function unescaped(character: string): string {
  const known: Readonly<Record<string, string>> = { n: "\n", t: "\t", s: " ", r: "\r", e: "\u001b", 0: "\0" };
  return known[character] ?? character;
}
