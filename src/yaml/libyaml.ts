// Where libyaml (Ruby's YAML parser) and our parser disagree about what is valid.

import { isCollection, isPair, Scalar, visit, type Document as YamlDocument } from "yaml";
import { filler } from "./erb.ts";
import type { ParserError, SyntaxProblem } from "./syntax.ts";

/** More lines than any flow collection in a config has. Each join costs a parse. */
const maxJoins = 40;
/** Total number of characters that these parses may read. */
const maxJoined = 400_000;

/** YAML that our parser accepts but libyaml rejects. */
export function libyamlProblems(yaml: YamlDocument.Parsed, text: string): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const free: [number, number][] = [];
  visit(yaml, {
    Collection(_, node) {
      if (node.flow === true && node.range) free.push([node.range[0], node.range[1]]);
    },
    Scalar(role, node, path) {
      if (!node.range) return;

      if (node.type !== Scalar.PLAIN) free.push([node.range[0], node.range[2]]);
      const inFlow = path.some((parent) => isCollection(parent) && parent.flow === true);
      if (role === "key" && hasValue(path.at(-1))) problems.push(...emptyKeyProblems(node.range, text));
      if (node.type !== Scalar.PLAIN || !inFlow) return;

      problems.push(...colonProblems(node.range, text));
      if (role === "value" && text[node.range[0]] === "?") problems.push(questionProblem(node.range[0]));
      if (role === "key" && hasValue(path.at(-1))) problems.push(...lineProblems(node.range, text));
    },
  });

  problems.push(...anchorProblems(yaml, text));
  if (!text.includes("\t")) return problems;

  // Text after a root in braces is never read.
  const root = yaml.contents;
  const end = isCollection(root) && root.flow === true ? (root.range?.[1] ?? text.length) : text.length;
  for (const match of text.matchAll(/^\t/gm)) {
    if (match.index >= end || free.some(([from, to]) => from <= match.index && match.index < to)) continue;
    problems.push({ start: match.index, end: match.index + 1, message: "This line begins with a tab; use spaces" });
  }

  return problems;
}

/** Inside brackets, libyaml treats more colons as separators than our parser does. */
function colonProblems([start, end]: readonly [number, number, number], text: string): SyntaxProblem[] {
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
function emptyKeyProblems([start, end]: readonly [number, number, number], text: string): SyntaxProblem[] {
  if (start !== end || text[start] !== ":" || /\?\s*$/.test(text.slice(Math.max(0, start - 200), start))) return [];
  return [
    { start, end: start + 1, message: "A key is missing before this colon, or the previous line is not a mapping" },
  ];
}

/** Inside brackets, our parser accepts a key over several lines. */
function lineProblems([start, end]: readonly [number, number, number], text: string): SyntaxProblem[] {
  const line = text.slice(start, end).lastIndexOf("\n");
  if (line === -1) return [];
  const message = "A key must be on one line; a comma may be missing before it";
  return [{ start: start + line + text.slice(start + line).search(/\S/), end, message }];
}

/** Whether libyaml accepts what our parser reports as an error. */
export function isFineForLibyaml(error: ParserError, yaml: YamlDocument.Parsed): boolean {
  if (/^(?:Comments must be separated|Set items must)/.test(error.message)) return true;
  if (error.message.includes(" end with a ")) return false;

  // Ruby reads one document, and nothing after a root in braces.
  const root = yaml.contents;
  return (
    isCollection(root) &&
    root.flow === true &&
    root.range !== null &&
    root.range !== undefined &&
    startOfError(error, yaml, "") >= root.range[1]
  );
}

/**
 * libyaml ignores indentation inside brackets and braces, but our parser does not. Joins the line
 * at which our parser fails with the previous one, without moving any other character. undefined if
 * the error has another cause.
 */
function joinFlowLines(text: string, errors: readonly ParserError[]): string | undefined {
  const error = errors.find((each) => each.code === "BAD_INDENT" && each.message.startsWith("Flow "));
  if (error === undefined) return undefined;

  let end = error.pos[0];
  while (end > 0 && /[ \t]/.test(text[end - 1] ?? "")) end--;
  let start = end;
  while (start > 0 && /\s/.test(text[start - 1] ?? "")) start--;
  if (start === end || !text.slice(start, end).includes("\n")) return undefined;

  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const comment = text.slice(lineStart, start).search(/(?:^|[ \t])#/);
  const from = comment === -1 ? start : lineStart + comment;

  return `${text.slice(0, from)}${" ".repeat(end - from)}${text.slice(end).replace(/^[ \t]+/, (spaces) => " ".repeat(spaces.length))}`;
}

/**
 * Parses again and again, joining lines of flow collections, until no indentation error is left.
 */
export function withJoinedFlow(
  text: string,
  parse: (text: string) => YamlDocument.Parsed | undefined,
): { yaml: YamlDocument.Parsed | undefined; text: string } {
  let current = text;
  let yaml = parse(current);
  const first = { yaml, text };
  // Each join fixes a line or a few, so a file with this many errors stays invalid.
  const isHopeless = (yaml?.errors.length ?? 0) > 4 * maxJoins;
  const limit = isHopeless ? 0 : Math.min(maxJoins, maxJoined / text.length);

  for (let joins = 0; joins < limit && yaml !== undefined && yaml.errors.length > 0; joins++) {
    const joined = joinFlowLines(current, yaml.errors);
    if (joined === undefined) break;
    current = joined;
    yaml = parse(current);
  }

  const isBetter = (yaml?.errors.length ?? 0) < (first.yaml?.errors.length ?? 0);
  return isBetter ? { yaml, text: current } : first;
}

/** Replaces each line break that libyaml knows but our parser does not, by one character. */
export function unifyBreaks(text: string): string {
  return text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, "\n");
}

/**
 * Where the mistake is: our parser often reports the end of the error, or the start of its line.
 */
export function startOfError(error: ParserError, yaml: YamlDocument.Parsed, text: string): number {
  const [start] = error.pos;
  if (error.message.startsWith("Missing closing ")) return quoteBefore(start, yaml) ?? start;
  if (/^(?:Nested mappings are not|Implicit keys need)/.test(error.message)) return lastLineOf(start, yaml, text);

  const before = error.code === "BAD_INDENT" ? /^(?:[ \t]*(?:#[^\n]*)?\r?\n)* */ : /^ */;
  return start + (before.exec(text.slice(start))?.[0].length ?? 0);
}

function quoteBefore(end: number, yaml: YamlDocument.Parsed): number | undefined {
  let last: number | undefined;
  visit(yaml, {
    Scalar(_, node) {
      const isQuoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
      if (isQuoted && node.range && node.range[1] <= end) last = node.range[0];
    },
  });

  return last;
}

/**
 * A plain scalar over several lines cannot be a key. Either its last line was meant to begin with
 * another key, or its first line lacks the space after the colon.
 */
function lastLineOf(start: number, yaml: YamlDocument.Parsed, text: string): number {
  let place = start;
  visit(yaml, {
    Scalar(_, node) {
      if (node.type !== Scalar.PLAIN || node.range?.[0] !== start) return;
      const words = text.slice(start, node.range[1]);
      if (/^[\w-]+:\S/.test(words)) return;

      const line = words.lastIndexOf("\n") + 1;
      place = start + line + (line === 0 ? 0 : words.slice(line).search(/\S/));
    },
  });

  return place;
}
