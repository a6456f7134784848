// The structure of Ruby code: which token closes a bracket or a block, and where its branches begin.

import { type RubyToken, rubyTokens } from "./tokens.ts";

export interface RubyCode {
  readonly tokens: readonly RubyToken[];
  /** By the index of an opening bracket or keyword, the index of what closes it. */
  readonly closers: ReadonlyMap<number, number>;
  /** By the index of `if`, `case`, `begin`, …, the indexes of its `elsif`, `else`, `when`, `rescue`. */
  readonly middles: ReadonlyMap<number, readonly number[]>;
}

/** No configuration file nests deeper. */
const maxDepth = 60;

/** undefined if it is not understood: a rule then knows nothing about the file. */
export function rubyCode(text: string): RubyCode | undefined {
  const tokens = rubyTokens(text);
  return tokens === undefined ? undefined : matchedCode(tokens);
}

/** As `rubyCode`, for tokens of a part, such as an interpolation. */
export function matchedCode(tokens: readonly RubyToken[]): RubyCode | undefined {
  return new Matcher(tokens).match();
}

const brackets: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);
const alwaysOpen = new Set(["case", "begin", "def", "class", "module", "do", "for"]);
/** Behind a statement they are modifiers, which have no `end`. */
const openAtStart = new Set(["if", "unless", "while", "until"]);
const middleWords = new Set(["else", "elsif", "when", "in", "rescue", "ensure"]);
const beforeStart = new Set(["then", "else", "do", "begin", "ensure", "and", "or", "not"]);

interface Opener {
  readonly index: number;
  readonly closer: string;
  /** A `do` in the same line belongs to this loop. */
  awaitsDo: boolean;
}

class Matcher {
  private readonly tokens: readonly RubyToken[];
  private readonly closers = new Map<number, number>();
  private readonly middles = new Map<number, number[]>();
  private readonly stack: Opener[] = [];

  constructor(tokens: readonly RubyToken[]) {
    this.tokens = tokens;
  }

  match(): RubyCode | undefined {
    for (const [index, token] of this.tokens.entries()) {
      const isFine = token.kind === "operator" ? this.matchBracket(token, index) : this.matchWord(token, index);
      if (!isFine || this.stack.length > maxDepth) return undefined;
    }

    const { tokens, closers, middles } = this;
    return this.stack.length > 0 ? undefined : { tokens, closers, middles };
  }

  private matchBracket({ text }: RubyToken, index: number): boolean {
    const closer = brackets.get(text);
    if (closer !== undefined) this.stack.push({ index, closer, awaitsDo: false });
    if (text !== ")" && text !== "]" && text !== "}") return true;

    const opener = this.stack.pop();
    if (opener === undefined || opener.closer !== text) return false;
    this.closers.set(opener.index, index);
    if (text === ")") this.dropEndlessMethod(opener.index, index);
    return true;
  }

  /** `def name(arguments) = value` has no `end`. */
  private dropEndlessMethod(open: number, close: number): void {
    const next = this.tokens[close + 1];
    const method = this.stack.at(-1);
    const isName = method !== undefined && open > method.index && open <= method.index + 4;
    if (isName && this.isWord(method.index, "def") && next?.text === "=" && next.kind === "operator") this.stack.pop();
  }

  private matchWord(token: RubyToken, index: number): boolean {
    const top = this.stack.at(-1);
    if (token.kind === "newline" && top !== undefined) top.awaitsDo = false;
    if (!isKeyword(this.tokens, index)) return true;

    const { text } = token;
    if (text === "end") {
      if (top === undefined || top.closer !== "end") return false;
      this.closers.set(top.index, index);
      this.stack.pop();
      return true;
    }

    if (text === "do" && top?.awaitsDo === true) top.awaitsDo = false;
    else if (opensBlock(this.tokens, index) && !this.isEndless(index)) {
      this.stack.push({ index, closer: "end", awaitsDo: /^(?:while|until|for)$/.test(text) });
    } else if (middleWords.has(text) && top?.closer === "end" && this.isMiddle(index, top)) {
      const known = this.middles.get(top.index);
      if (known === undefined) this.middles.set(top.index, [index]);
      else known.push(index);
    }
    return true;
  }

  /** `rescue` behind a statement is a modifier, `in` a part of `for`. */
  private isMiddle(index: number, top: Opener): boolean {
    const { text } = this.tokens[index] ?? {};
    if (text !== "rescue" && text !== "in") return true;
    return this.tokens[index - 1]?.kind === "newline" && (text === "rescue" || this.isWord(top.index, "case"));
  }

  /** `def name = value`. */
  private isEndless(index: number): boolean {
    if (!this.isWord(index, "def")) return false;
    const [name, equals, after] = this.tokens.slice(index + 1, index + 4);
    const isSetter = equals?.start === name?.end && after?.text === "(";
    return equals?.kind === "operator" && equals.text === "=" && !isSetter;
  }

  private isWord(index: number, text: string): boolean {
    const token = this.tokens[index];
    return token?.kind === "word" && token.text === text;
  }
}

/** Whether a word is not the name of a method: `.class`, `.end`. */
export function isKeyword(tokens: readonly RubyToken[], index: number): boolean {
  const before = tokens[index - 1];
  return tokens[index]?.kind === "word" && !(before?.kind === "operator" && /^&?\.$/.test(before.text));
}

/** Whether the keyword has an `end`. */
export function opensBlock(tokens: readonly RubyToken[], index: number): boolean {
  const text = tokens[index]?.text ?? "";
  if (!isKeyword(tokens, index)) return false;
  if (alwaysOpen.has(text)) return true;
  if (!openAtStart.has(text)) return false;

  const before = tokens[index - 1];
  if (before === undefined || before.kind === "newline" || before.kind === "label") return true;
  if (before.kind === "operator") return !/^[\])}]$/.test(before.text);
  return before.kind === "word" && beforeStart.has(before.text);
}
