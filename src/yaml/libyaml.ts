// Errors of our parser, as libyaml (Ruby's YAML parser) sees them.

import { isCollection, visit, type Document as YamlDocument } from "yaml";
import { isQuoted } from "./quoted.ts";
import type { ParserError } from "./syntax.ts";

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
  if (/^(?:Nested mappings are not|Implicit keys (?:need|of flow))/.test(error.message))
    return lastLineOf(start, yaml, text);

  const before = error.code === "BAD_INDENT" ? /^(?:[ \t]*(?:#[^\n]*)?\r?\n)* */ : /^ */;
  return start + (before.exec(text.slice(start))?.[0].length ?? 0);
}

/** Where the last quoted scalar begins that ends before `end`. */
function quoteBefore(end: number, yaml: YamlDocument.Parsed): number | undefined {
  let last: number | undefined;
  visit(yaml, {
    Scalar(_, node) {
      if (isQuoted(node.type) && node.range && node.range[1] <= end) last = node.range[0];
    },
  });

  return last;
}

/**
 * A value over several lines cannot be a key. Either its last line was meant to begin with another
 * key, or its first line lacks the space after the colon.
 */
function lastLineOf(start: number, yaml: YamlDocument.Parsed, text: string): number {
  let place = start;
  visit(yaml, {
    Value(_, node) {
      if (node.range?.[0] !== start) return;
      const words = text.slice(start, node.range[1]);
      if (/^[\w-]+:\S/.test(words)) return;

      const line = words.lastIndexOf("\n") + 1;
      place = start + line + (line === 0 ? 0 : words.slice(line).search(/\S/));
    },
  });

  return place;
}
