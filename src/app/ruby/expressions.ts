// Evaluates the expressions that configuration files consist of, without running Ruby: what is not
// understood is unknown.

import type { RubyFacts } from "../known-text.ts";
import { appliedBranch, listItems, type TokenRange } from "./branches.ts";
import { matchedCode, type RubyCode } from "./code.ts";
import { firstAfterNewlines, TokenCursor } from "./cursor.ts";
import { callMethod } from "./methods.ts";
import { namedValue, variableValue } from "./names.ts";
import type { RubyToken } from "./tokens.ts";
import { areEqual, flagAt, isTruthy, joined, listAt, type RubyValue, textAt, unknownAt, writtenAs } from "./values.ts";

/** What names mean at a place of the code. */
export interface Scope {
  readonly facts: RubyFacts;
  /** Local variables and constants. */
  readonly variables: ReadonlyMap<string, RubyValue>;
}

/** In tokens. No setting is longer, and the evaluator calls itself for each part. */
const maxLength = 1000;

/** The value of the tokens of a range. */
export function evaluateTokens(code: RubyCode, range: TokenRange, scope: Scope): RubyValue {
  const [from, to] = range;
  if (to - from > maxLength) {
    return unknownAt({ start: code.tokens[from]?.start ?? 0, end: code.tokens[to - 1]?.end ?? 0 });
  }
  return new Evaluator(code, range, scope).whole();
}

/** The arguments with a label in the parentheses that open at the index `open`. */
export function labelledArguments(code: RubyCode, open: number, scope: Scope): [string, RubyValue][] {
  const close = code.closers.get(open) ?? open;
  return listItems(code, [open + 1, close]).flatMap(([from, to]): [string, RubyValue][] => {
    const start = firstAfterNewlines(code, from);
    const label = code.tokens[start];
    return label?.kind === "label" && start < to ? [[label.text, evaluateTokens(code, [start + 1, to], scope)]] : [];
  });
}

const literals = new Set("true false nil if unless case".split(" "));

class Evaluator extends TokenCursor {
  private readonly scope: Scope;

  constructor(code: RubyCode, range: TokenRange, scope: Scope) {
    super(code, range);
    this.scope = scope;
  }

  whole(): RubyValue {
    const value = this.ternary();
    this.skipNewlines();
    return this.at === this.to ? value : unknownAt(this.span(this.from, this.to));
  }

  private ternary(): RubyValue {
    const from = this.at;
    const condition = this.or();
    if (!this.takes("?")) return condition;

    const yes = this.ternary();
    this.skipNewlines();
    if (!this.takes(":")) return this.giveUp();
    const no = this.ternary();
    return this.choose(isTruthy(condition), [yes, no], from);
  }

  private or(): RubyValue {
    const from = this.at;
    let left = this.and();
    while (this.takes("||")) {
      const right = withVariable(this.and(), left);
      left = this.choose(isTruthy(left), [left, right], from);
    }
    return left;
  }

  private and(): RubyValue {
    const from = this.at;
    let left = this.comparison();
    while (this.takes("&&")) {
      const right = this.comparison();
      // Both may be falsy without it being known which one is the result.
      left =
        isTruthy(right) === false && isTruthy(left) === undefined
          ? right
          : this.choose(isTruthy(left), [right, left], from);
    }
    return left;
  }

  private choose(condition: boolean | undefined, [yes, no]: [RubyValue, RubyValue], from: number): RubyValue {
    if (this.at > this.to || condition === undefined) return unknownAt(this.span(from));
    return condition ? yes : no;
  }

  private comparison(): RubyValue {
    const from = this.at;
    const left = this.sum();
    const operator = ["==", "!="].find((each) => this.takes(each));
    if (operator === undefined) return left;

    const equal = areEqual(left, this.sum());
    return flagAt(this.span(from), equal === undefined ? undefined : equal === (operator === "=="));
  }

  private sum(): RubyValue {
    const from = this.at;
    let left = this.negation();
    while (this.takes("+")) left = joined(left, this.negation(), this.span(from));
    return left;
  }

  private negation(): RubyValue {
    const from = this.at;
    if (!this.takes("!")) return this.calls(this.primary());
    const truthy = isTruthy(this.negation());
    return flagAt(this.span(from), truthy === undefined ? undefined : !truthy);
  }

  /** The calls on a value. */
  private calls(receiver: RubyValue): RubyValue {
    const { start } = receiver;
    let value = receiver;
    for (;;) {
      const isSafe = this.takes("&.");
      if (isSafe || this.takes(".")) {
        const name = this.next();
        const args = name?.kind === "word" ? this.callArguments() : undefined;
        if (name === undefined || args === undefined) return this.giveUp();

        const span = { start, end: this.span(this.from).end };
        if (!(isSafe && value.kind === "nil")) value = callMethod(value, { name: name.text, args, span });
        if (this.skipsBlock()) value = unknownAt(span);
      } else if (this.isNext("[") && this.isAdjacent()) {
        this.brackets();
        value = unknownAt({ start, end: this.span(this.from).end });
      } else return value;
    }
  }

  private primary(): RubyValue {
    const from = this.at;
    const token = this.next();
    if (token === undefined) return this.giveUp();
    if (token.kind === "string") return this.string(token);
    if (token.kind === "symbol") return textAt(token, token.text, true);
    if (token.kind === "number") return { kind: "number", value: Number(token.text), ...this.span(from) };
    if (token.kind === "words") return words(token);
    if (token.kind === "word") return literals.has(token.text) ? this.literal(token, from) : this.name(token, from);

    this.at = from;
    if (this.isNext("[")) return listAt(this.span(from, this.closer() + 1), this.brackets());
    if (!this.isNext("(")) return this.giveUp();
    const range: TokenRange = [from + 1, this.closer()];
    this.at = range[1] + 1;
    return evaluateTokens(this.code, range, this.scope);
  }

  private literal({ text, start, end }: RubyToken, from: number): RubyValue {
    if (text === "true" || text === "false") return flagAt({ start, end }, text === "true");
    if (text === "nil") return { kind: "nil", start, end };

    const close = this.code.closers.get(from);
    if (close === undefined || close >= this.to) return this.giveUp();
    this.at = close + 1;
    const branch = appliedBranch(this.code, from, (range) => evaluateTokens(this.code, range, this.scope));
    if (branch === undefined) return unknownAt(this.span(from));
    return branch === "none" ? { kind: "nil", ...this.span(from) } : evaluateTokens(this.code, branch, this.scope);
  }

  /** A variable, or a constant and the calls on it. */
  private name({ text }: RubyToken, from: number): RubyValue {
    const variable = this.scope.variables.get(text);
    if (variable !== undefined) return variable;

    const { facts } = this.scope;
    let path = text;
    for (;;) {
      if (path === "ENV" && this.isNext("[")) {
        const [name] = this.brackets();
        return variableValue(name, this.span(from), facts);
      }

      const args = this.callArguments();
      if (args === undefined) return this.giveUp();
      if (path === "ENV.fetch") return this.fetched(args, from);
      const value = namedValue(path, { args, span: this.span(from) }, facts);
      if (value !== undefined) return value;

      if (this.skipsBlock() || !(this.takes(".") || this.takes("::"))) return unknownAt(this.span(from));
      const next = this.next();
      if (next?.kind !== "word") return this.giveUp();
      path += `.${next.text}`;
    }
  }

  /** `ENV.fetch("NAME", default)` or with the default in a block. */
  private fetched([name, second]: readonly RubyValue[], from: number): RubyValue {
    let fallback = second;
    if (this.isNext("{")) {
      const range: TokenRange = [this.at + 1, this.closer()];
      fallback = evaluateTokens(this.code, range, this.scope);
      this.at = range[1] + 1;
    }

    const value = variableValue(name, this.span(from), this.scope.facts);
    // Without a default, Ruby raises an error.
    return value.kind === "nil" ? withVariable(fallback ?? unknownAt(value), value) : value;
  }

  private string(token: RubyToken): RubyValue {
    const texts = token.parts.map((part) => (typeof part === "string" ? part : this.interpolated(part)));
    return texts.includes(undefined) ? unknownAt(token) : textAt(token, texts.join(""));
  }

  private interpolated(tokens: readonly RubyToken[]): string | undefined {
    const code = matchedCode(tokens);
    return code === undefined ? undefined : writtenAs(evaluateTokens(code, [0, tokens.length], this.scope));
  }

  /** The arguments in parentheses, if there are any; undefined if they are not understood. */
  private callArguments(): readonly RubyValue[] | undefined {
    return this.isNext("(") && this.isAdjacent() ? this.brackets() : [];
  }

  /** The values in the brackets that open here; one that is not understood is unknown. */
  private brackets(): readonly RubyValue[] {
    const close = this.closer();
    const ranges = listItems(this.code, [this.at + 1, close]);
    this.at = close + 1;
    return ranges
      .map(([from, to]): TokenRange => [firstAfterNewlines(this.code, from), to])
      .filter(([from, to]) => from < to && this.code.tokens[from]?.kind !== "label")
      .map(([from, to]) => {
        // `&:strip` gives the name of the method.
        const isBlock = this.code.tokens[from]?.text === "&";
        return evaluateTokens(this.code, [isBlock ? from + 1 : from, to], this.scope);
      });
  }

  private skipsBlock(): boolean {
    const token = this.peek();
    const isBlock = token?.text === "{" || (token?.kind === "word" && token.text === "do");
    if (isBlock) this.at = this.closer() + 1;
    return isBlock;
  }
}

function words(token: RubyToken): RubyValue {
  const isSymbol = token.text === "i";
  return listAt(
    token,
    token.parts.flatMap((part) => (typeof part === "string" ? [textAt(token, part, isSymbol)] : [])),
  );
}

/** `value` is the default of the variable that `left` has read. */
function withVariable(value: RubyValue, { variable }: RubyValue): RubyValue {
  return variable === undefined || value.variable !== undefined ? value : { ...value, variable };
}
