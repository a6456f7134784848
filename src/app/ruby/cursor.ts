// Reads the tokens of an expression one after the other.

import type { TokenRange } from "./branches.ts";
import type { RubyCode } from "./code.ts";
import type { RubyToken } from "./tokens.ts";
import { type RubyValue, type Span, unknownAt } from "./values.ts";

export class TokenCursor {
  protected readonly code: RubyCode;
  protected readonly from: number;
  protected readonly to: number;
  protected at: number;

  constructor(code: RubyCode, [from, to]: TokenRange) {
    this.code = code;
    this.from = firstAfterNewlines(code, from);
    this.to = to;
    this.at = this.from;
  }

  /** The index of what closes the bracket here, but at most the end of the range. */
  protected closer(): number {
    return Math.min(this.code.closers.get(this.at) ?? this.to, this.to);
  }

  protected giveUp(): RubyValue {
    this.at = this.to + 1;
    return unknownAt(this.span(this.from, this.to));
  }

  protected span(from: number, to = this.at): Span {
    const { tokens } = this.code;
    return { start: tokens[from]?.start ?? 0, end: tokens[Math.min(to, this.to) - 1]?.end ?? 0 };
  }

  protected peek(): RubyToken | undefined {
    return this.at < this.to ? this.code.tokens[this.at] : undefined;
  }

  protected next(): RubyToken | undefined {
    const token = this.peek();
    this.at++;
    return token;
  }

  protected isNext(operator: string): boolean {
    const token = this.peek();
    return token?.kind === "operator" && token.text === operator;
  }

  protected takes(operator: string): boolean {
    if (!this.isNext(operator)) return false;
    this.at++;
    this.skipNewlines();
    return true;
  }

  /** Whether no space is before the token, as in `URI(x)`. */
  protected isAdjacent(): boolean {
    return this.code.tokens[this.at - 1]?.end === this.peek()?.start;
  }

  protected skipNewlines(): void {
    while (this.peek()?.kind === "newline") this.at++;
  }
}

/** The index of the first token that is not a newline. */
export function firstAfterNewlines({ tokens }: RubyCode, from: number): number {
  let index = from;
  while (tokens[index]?.kind === "newline") index++;
  return index;
}
