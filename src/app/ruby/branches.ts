// The branches of `if`, `unless` and `case`, and which of them applies.

import type { RubyCode } from "./code.ts";
import { areEqual, isTruthy, type RubyValue } from "./values.ts";

/** Indexes of tokens; the end is exclusive. */
export type TokenRange = readonly [from: number, to: number];

interface Branch {
  /** Of `when`, the values; undefined for `else`. */
  readonly condition: TokenRange | undefined;
  readonly body: TokenRange;
}

/** The branches of the statement that the keyword at `opener` begins. */
export function branchesOf(code: RubyCode, opener: number): Branch[] {
  const close = code.closers.get(opener) ?? opener;
  const starts = [opener, ...(code.middles.get(opener) ?? [])];
  const branches = starts.map((start, index): Branch => {
    const end = starts[index + 1] ?? close;
    if (code.tokens[start]?.text === "else") return { condition: undefined, body: [start + 1, end] };
    const header = endOfHeader(code, [start + 1, end]);
    return { condition: [start + 1, header], body: [Math.min(header + 1, end), end] };
  });

  // What follows `case` is what the values are compared with.
  return code.tokens[opener]?.text === "case" ? branches.slice(1) : branches;
}

/**
 * The body that applies; `none` if no branch does, undefined if that is unknown. `evaluate`: the
 * value of an expression.
 */
export function appliedBranch(
  code: RubyCode,
  opener: number,
  evaluate: (range: TokenRange) => RubyValue,
): TokenRange | "none" | undefined {
  const keyword = code.tokens[opener]?.text;
  const header: TokenRange = [opener + 1, endOfHeader(code, [opener + 1, code.closers.get(opener) ?? opener])];
  // Without a value, each `when` is a condition.
  const subject = keyword === "case" && header[0] < header[1] ? evaluate(header) : undefined;

  for (const [index, { condition, body }] of branchesOf(code, opener).entries()) {
    if (condition === undefined) return body;

    const holds =
      subject === undefined
        ? isTruthy(evaluate(condition))
        : isAnyOf(subject, listItems(code, condition).map(evaluate));
    if (holds === undefined) return undefined;
    if (holds !== (keyword === "unless" && index === 0)) return body;
  }

  return "none";
}

/** The expressions between the commas of a range. */
export function listItems(code: RubyCode, [from, to]: TokenRange): TokenRange[] {
  const items: TokenRange[] = [];
  let start = from;
  for (let index = from; index < to; index = (code.closers.get(index) ?? index) + 1) {
    const token = code.tokens[index];
    if (token?.kind !== "operator" || token.text !== ",") continue;
    items.push([start, index]);
    start = index + 1;
  }
  return [...items, [start, to]];
}

function endOfHeader(code: RubyCode, [from, to]: TokenRange): number {
  for (let index = from; index < to; index = (code.closers.get(index) ?? index) + 1) {
    const token = code.tokens[index];
    if (token?.kind === "newline" || token?.text === ";" || token?.text === "then") return index;
  }
  return to;
}

function isAnyOf(subject: RubyValue, values: readonly RubyValue[]): boolean | undefined {
  const found = values.map((value) => areEqual(subject, value));
  return found.includes(true) ? true : found.includes(undefined) ? undefined : false;
}
