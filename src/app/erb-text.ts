// Values that ERB takes from environment variables, where a variable may be missing.

import { erbTagPattern } from "../yaml/erb.ts";
import { type Node, sourceTextOf } from "../yaml/nodes.ts";
import { evaluate, type RubyFacts } from "./known-text.ts";

/** A text, and the variables that are not set although it is made from them. */
export interface ErbText {
  readonly text: string;
  readonly unset: readonly string[];
}

/**
 * The text of a scalar as in `knownText`, but a variable that is not set and has no default is an
 * empty string, as in ERB. undefined if any part is unknown, or if Ruby raises an exception.
 */
export function erbText(node: Node | undefined, facts: RubyFacts): ErbText | undefined {
  if (node?.kind === "scalar") return { text: node.value === null ? "" : node.text, unset: [] };
  if (node?.kind !== "unknown") return undefined;

  const raw = sourceTextOf(node).trim();
  // With a condition around the value, or an alias, this is not the text of a single scalar.
  if (!raw.includes("<%=") || /[\r\n]/.test(raw)) return undefined;

  let known = true;
  const unset: string[] = [];
  const text = raw.replace(erbTagPattern, (tag) => {
    const code = /^<%=(.*?)-?%>$/.exec(tag)?.[1];
    const value = code === undefined ? undefined : evaluateOrEmpty(code.trim(), facts);
    if (value === undefined) known = false;
    unset.push(...(value?.unset ?? []));
    return value?.text ?? "";
  });
  if (!known || text.includes("<%")) return undefined;
  return { text: /^(["'])(.*)\1$/.exec(text)?.[2] ?? text, unset };
}

/** A variable, and the code of its default. */
const reads: readonly RegExp[] = [
  /^ENV\[\s*["'](\w+)["']\s*\]\s*(?:\|\|\s*(\S.*))?$/,
  /^ENV\.fetch\(\s*["'](\w+)["']\s*,\s*(\S.*)\)$/,
  /^ENV\.fetch\(\s*["'](\w+)["']\s*\)\s*\{\s*(\S.*)\}$/,
];

/** More alternatives than any real expression has. */
const maxAlternatives = 8;

function evaluateOrEmpty(code: string, facts: RubyFacts): ErbText | undefined {
  const unset: string[] = [];
  let rest = code;

  for (let alternatives = 0; alternatives < maxAlternatives; alternatives++) {
    const [, name, fallback] = reads.map((shape) => shape.exec(rest)).find((match) => match !== null) ?? [];
    if (name === undefined || facts.env(name) !== "unset") break;

    unset.push(name);
    if (fallback === undefined || fallback.trim() === "nil") return { text: "", unset };
    rest = fallback.trim();
  }

  const text = evaluate(rest, facts);
  return text === undefined ? undefined : { text, unset };
}
