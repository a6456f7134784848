// The settings that a Ruby file makes when Rails loads it in the app's container: what another
// environment's branch sets is left out, and what an unknown condition decides is uncertain.

import type { RubyFacts } from "../known-text.ts";
import { appliedBranch, branchesOf, type TokenRange } from "./branches.ts";
import { isKeyword, opensBlock, type RubyCode, rubyCode } from "./code.ts";
import { evaluateTokens, labelledArguments } from "./expressions.ts";
import { isTruthy, type RubyValue, type Span, unknownAt } from "./values.ts";

export interface RubyAssignment extends Span {
  /** `config.force_ssl`; of a labelled argument of a call, `WebAuthn.RelyingParty.new(id)`. */
  readonly target: string;
  /**
   * `=`, `<<`, `||=`, or the method that changes the target: `push`, `clear`. `call`: the target is a
   * method that the file calls, as in config/puma.rb (`port 3000`).
   */
  readonly operator: string;
  readonly value: RubyValue;
  readonly isCertain: boolean;
  /** The call whose block it is in: `WebAuthn.configure`. */
  readonly within: string | undefined;
}

/** In the order of the file; undefined if the file is not understood. */
export function rubyAssignments(text: string, facts: RubyFacts): readonly RubyAssignment[] | undefined {
  const code = rubyCode(text);
  if (code === undefined) return undefined;

  const walker = new Walker(code, facts);
  walker.walk([0, code.tokens.length], { reach: "certain", within: undefined });
  return walker.found;
}

/** Whether Ruby gets to a statement. */
type Reach = "certain" | "possible" | "never";

interface Place {
  readonly reach: Reach;
  readonly within: string | undefined;
}

/** Rails calls these blocks once. Other blocks may run never, or with several values. */
const calledOnce =
  /(?:^|\.)(?:configure|after_initialize|before_initialize|to_prepare|before_configuration|on_load|tap|setup)$/;
const assigning = new Set(["=", "<<", "||=", "&&=", "+=", "-="]);
const changing = new Set(["push", "append", "concat", "unshift", "prepend", "clear", "delete", "replace"]);
const modifiers = new Set(["if", "unless", "while", "until", "rescue"]);

class Walker {
  readonly found: RubyAssignment[] = [];
  private readonly code: RubyCode;
  private readonly facts: RubyFacts;
  private readonly variables = new Map<string, RubyValue>();
  /** Variables of the environment that the file itself sets. */
  private readonly changedEnv = new Set<string>();

  constructor(code: RubyCode, facts: RubyFacts) {
    this.code = code;
    this.facts = {
      ...facts,
      env: (name) => (this.changedEnv.has(name) ? "unknown" : facts.env(name)),
    };
  }

  /** Returns whether Ruby gets to the end: `return` and `next` leave the rest out. */
  walk([from, to]: TokenRange, place: Place): Reach {
    let { reach } = place;
    let index = from;
    while (index < to && reach !== "never") {
      const end = this.endOfStatement(index, to);
      if (end > index) reach = this.statement([index, end], { ...place, reach });
      index = end + 1;
    }
    return reach;
  }

  private endOfStatement(from: number, to: number): number {
    for (let index = from; index < to; index++) {
      const token = this.code.tokens[index];
      if (token?.kind === "newline" || token?.text === ";") return index;
      index = this.code.closers.get(index) ?? index;
    }
    return to;
  }

  private statement(range: TokenRange, place: Place): Reach {
    const [from, to] = range;
    const keyword = this.code.tokens[from]?.kind === "word" ? this.code.tokens[from].text : "";
    const close = this.code.closers.get(from);
    if (close !== undefined && close < to && opensBlock(this.code.tokens, from)) {
      return this.block(keyword, [from, close], place);
    }

    const modifier = this.modifierIn(range);
    if (modifier === undefined) return this.simple(range, place);

    const reach = this.reachBehind(modifier, [modifier + 1, to], place.reach);
    const after = reach === "never" ? reach : this.statement([from, modifier], { ...place, reach });
    if (after !== "never" || reach === "never") return place.reach;
    return reach === "certain" ? "never" : "possible";
  }

  private block(keyword: string, [from, close]: TokenRange, place: Place): Reach {
    if (keyword === "if" || keyword === "unless" || keyword === "case") return this.condition(from, place);

    const possible: Place = { ...place, reach: "possible" };
    if (keyword === "begin") {
      const [middle = close] = this.code.middles.get(from) ?? [];
      const reach = this.walk([from + 1, middle], middle === close ? place : possible);
      if (middle < close) this.walk([middle + 1, close], possible);
      return reach === "never" ? "possible" : reach;
    }

    const header = this.endOfStatement(from + 1, close);
    const isBody = keyword === "class" || keyword === "module";
    this.walk([header, close], isBody ? { ...place, within: undefined } : possible);
    return place.reach;
  }

  private condition(opener: number, place: Place): Reach {
    const branch = appliedBranch(this.code, opener, (range) => this.evaluate(range));
    if (branch === "none") return place.reach;
    if (branch !== undefined) return this.walk(branch, place);

    const possible: Place = { ...place, reach: "possible" };
    const reached = branchesOf(this.code, opener).map(({ body }) => this.walk(body, possible));
    return reached.includes("never") ? "possible" : place.reach;
  }

  /** The index of the first modifier of a statement (`… if x`). */
  private modifierIn([from, to]: TokenRange): number | undefined {
    const { tokens, closers } = this.code;
    for (let index = from; index < to; index = (closers.get(index) ?? index) + 1) {
      if (modifiers.has(tokens[index]?.text ?? "") && isKeyword(tokens, index) && !closers.has(index)) return index;
    }
    return undefined;
  }

  private reachBehind(modifier: number, condition: TokenRange, reach: Reach): Reach {
    const keyword = this.code.tokens[modifier]?.text;
    // A modifier may follow the condition.
    const holds = this.modifierIn(condition) === undefined ? isTruthy(this.evaluate(condition)) : undefined;
    if ((keyword !== "if" && keyword !== "unless") || holds === undefined) return "possible";
    return holds === (keyword === "if") ? reach : "never";
  }

  private simple(range: TokenRange, place: Place): Reach {
    const [from, to] = range;
    const { tokens, closers } = this.code;
    const first = tokens[from];
    const word = first?.kind === "word" ? first.text : "";
    if (/^(?:return|next|break)$/.test(word)) return "never";
    // An app that may stop here does not run at all then, so what follows counts.
    if (/^(?:exit|abort|raise)$/.test(word)) return place.reach === "certain" ? "never" : "possible";

    const [path, index] = this.pathFrom(range);
    const operator = tokens[index];
    if (index < to && operator?.kind === "operator" && assigning.has(operator.text)) {
      this.assign(path, [index, to], { ...place, start: first?.start ?? 0 });
    } else this.call(path, [index, to], { ...place, start: first?.start ?? 0 });

    for (let at = from; at < to; at = (closers.get(at) ?? at) + 1) this.insideOf(at, to, place);
    return place.reach;
  }

  /** The path that a statement begins with (`Rails.application.config.hosts`), and where it ends. */
  private pathFrom([from, to]: TokenRange): [string, number] {
    let path = "";
    let index = from;
    for (; index < to; index++) {
      const token = this.code.tokens[index];
      const isDot = token?.kind === "operator" && /^(?:\.|&\.|::)$/.test(token.text);
      const isWord = token?.kind === "word" && (path === "" || path.endsWith("."));
      if (token === undefined || !(isDot || isWord)) break;
      path += isDot ? "." : token.text;
    }
    return [path, index];
  }

  private assign(path: string, [index, to]: TokenRange, place: Place & { start: number }): void {
    const operator = this.code.tokens[index]?.text ?? "";
    const value = this.evaluate([index + 1, to]);
    if (/^[\w@$]+$/.test(path)) this.remember(path, operator, place.reach === "certain" ? value : unknownAt(value));
    else this.record(path, operator, { ...place, value, to });
  }

  private remember(name: string, operator: string, value: RubyValue): void {
    const before = this.variables.get(name);
    if (operator === "=" || (operator === "||=" && before === undefined)) this.variables.set(name, value);
    else this.variables.set(name, unknownAt(value));
  }

  /** `config.hosts.push(x)`, `ENV["NAME"] ||= x`. */
  private call(path: string, [index, to]: TokenRange, place: Place & { start: number }): void {
    const [, target, method = ""] = /^(.*)\.(\w+)$/.exec(path) ?? [];
    const token = this.code.tokens[index];
    const range: TokenRange = token?.text === "(" ? [index + 1, this.code.closers.get(index) ?? to] : [index, to];
    if (target !== undefined && changing.has(method)) {
      this.record(target, method, { ...place, value: this.evaluate(range), to });
      if (this.variables.has(target)) this.variables.set(target, unknownAt({ start: place.start, end: place.start }));
    } else if (/^\w+$/.test(path)) {
      this.record(path, "call", { ...place, value: this.evaluate(range), to });
    }

    const name = path === "ENV" ? this.code.tokens[index + 1]?.parts[0] : undefined;
    if (typeof name === "string") this.changedEnv.add(name);
  }

  /** The blocks and the labelled arguments of a statement. */
  private insideOf(opener: number, to: number, place: Place): void {
    const { tokens, closers } = this.code;
    const close = closers.get(opener);
    const token = tokens[opener];
    if (close === undefined || close >= to || token === undefined) return;

    const call = this.pathBefore(opener);
    if (token.text === "(" && call.endsWith("RelyingParty.new")) {
      for (const [label, value] of labelledArguments(this.code, opener, this.scope)) {
        this.record(`${call}(${label})`, "=", { ...place, start: value.start, value, to: close });
      }
    } else if (token.text === "do" || (token.text === "{" && call !== "")) {
      const reach = calledOnce.test(call) ? place.reach : "possible";
      this.walk([this.afterParameters(opener + 1), close], { reach, within: call });
    }
  }

  /** The call that a bracket or a block belongs to. */
  private pathBefore(opener: number): string {
    const { tokens } = this.code;
    const words: string[] = [];
    for (let index = opener - 1; index >= 0 && words.length < 20; index--) {
      const token = tokens[index];
      if (token?.kind === "word") words.unshift(token.text);
      else if (token?.kind === "operator" && /^(?:\.|&\.|::)$/.test(token.text)) words.unshift(".");
      else break;
    }
    return words.join("");
  }

  private afterParameters(from: number): number {
    if (this.code.tokens[from]?.text !== "|") return from;
    let index = from + 1;
    while (index < this.code.tokens.length && this.code.tokens[index]?.text !== "|") index++;
    return index + 1;
  }

  private record(
    target: string,
    operator: string,
    { value, reach, within, start, to }: Place & { value: RubyValue; start: number; to: number },
  ): void {
    const end = this.code.tokens[to - 1]?.end ?? start;
    this.found.push({ target, operator, value, isCertain: reach === "certain", within, start, end });
  }

  private get scope() {
    return { facts: this.facts, variables: this.variables };
  }

  private evaluate(range: TokenRange): RubyValue {
    return evaluateTokens(this.code, range, this.scope);
  }
}
