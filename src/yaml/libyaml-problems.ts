// What our parser accepts but libyaml (Ruby's YAML parser) rejects.

import { isCollection, isPair, type Range, Scalar, visit, type Document as YamlDocument } from "yaml";
import { filler } from "./erb.ts";
import { endOfQuotes, isQuoted } from "./quoted.ts";
import type { SyntaxProblem } from "./syntax.ts";
import { tabProblems } from "./tab-problems.ts";

/**
 * YAML that our parser accepts but libyaml rejects. `text`: what was parsed; `masked`: the same
 * without joined lines.
 */
export function libyamlProblems(yaml: YamlDocument.Parsed, text: string, masked: string): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  visit(yaml, {
    Collection(role, { range }, path) {
      if (role === "key" && range && hasValue(path.at(-1))) problems.push(...lineProblems(range, masked));
    },
    Scalar(role, node, path) {
      if (!node.range) return;

      const inFlow = path.some((parent) => isCollection(parent) && parent.flow === true);
      if (role === "key") problems.push(...emptyKeyProblems(node.range, text));
      const isKey = role === "key" && hasValue(path.at(-1));
      if (isQuoted(node.type)) problems.push(...closingProblems(node.range, text));
      if (isKey && (inFlow || node.type !== Scalar.PLAIN)) problems.push(...lineProblems(node.range, masked));
      if (node.type !== Scalar.PLAIN || !inFlow) return;

      problems.push(...colonProblems(node.range, text));
      if (role === "value" && text[node.range[0]] === "?") problems.push(questionProblem(node.range[0]));
    },
  });

  return [...problems, ...anchorProblems(yaml, text), ...tabProblems(yaml, masked)];
}

/** Our parser takes an escaped quote at the end for the closing quote. */
function closingProblems([start, end]: Range, text: string): SyntaxProblem[] {
  const escaping = text[start] === "'" ? "'" : "\\";
  if (text[end - 2] !== escaping || endOfQuotes(text, start) === end) return [];
  return [{ start, end, message: `Missing closing ${text[start]}quote` }];
}

/** Inside brackets, libyaml treats more colons as separators than our parser does. */
function colonProblems([start, end]: Range, text: string): SyntaxProblem[] {
  if (text[start] === ":") {
    const message = "Inside brackets or braces, a value cannot begin with a colon; write a Ruby symbol on its own line";
    return [{ start, end, message }];
  }
  const colon = /:[,?[\]{}]/.exec(text.slice(start, end + 2));
  if (colon === null) return [];

  const at = start + colon.index;
  return [{ start: at, end: at + 1, message: "A space is missing after this colon" }];
}

/**
 * Anchor names consist of letters, digits, `_` and `-`; libyaml allows only a few characters
 * directly after them.
 */
function anchorProblems(yaml: YamlDocument.Parsed, text: string): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const look = (sign: string, name: string | undefined, end: number) => {
    // A name that ERB prints is unknown.
    if (name === undefined || name.includes(filler) || /^[\w-]+(?:$|[?:,\]}%@`])/.test(name)) return;
    const start = Math.max(0, text.lastIndexOf(`${sign}${name}`, end));
    const message = `\`${sign}\` must be followed by a name of letters, digits, \`_\` and \`-\`; quote the value if it is plain text`;
    problems.push({ start, end: start + 1 + name.length, message });
  };

  visit(yaml, {
    Alias: (_, node) => look("*", node.source, node.range?.[1] ?? 0),
    Value: (_, node) => look("&", node.anchor, node.range?.[0] ?? 0),
  });

  return problems;
}

function questionProblem(start: number): SyntaxProblem {
  const message = "Inside brackets or braces, a value cannot begin with a question mark; put it in quotes";
  return { start, end: start + 1, message };
}

function hasValue(parent: unknown): boolean {
  return isPair(parent) && parent.value !== null;
}

/** A colon needs a key, unless a question mark precedes it. */
function emptyKeyProblems([start, end]: Range, text: string): SyntaxProblem[] {
  if (start !== end || /\?\s*$/.test(text.slice(Math.max(0, start - 200), start))) return [];

  // Our parser puts the key at the start of the line.
  const colon = start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
  if (text[colon] !== ":") return [];
  const message = "A key is missing before this colon, or the previous line is not a mapping";
  return [{ start: colon, end: colon + 1, message }];
}

/** Inside brackets, our parser accepts a key over several lines. */
function lineProblems([start, end]: Range, text: string): SyntaxProblem[] {
  const line = text.slice(start, end).lastIndexOf("\n");
  if (line === -1) return [];
  const message = "A key must be on one line; a comma may be missing before it";
  return [{ start: start + line + text.slice(start + line).search(/\S/), end, message }];
}
