// Repairs that are certain and need no thought: editors and code scanning can offer them.

import type { Fix } from "../model/report.ts";
import { type Range, rangeBetween } from "../text/source.ts";
import { keyName, type MapNode, type Pair, rangeOf, type ScalarNode } from "../yaml/nodes.ts";

/** `text` in the place of what stands at `at`; an empty place is an insertion, an empty text a deletion. */
export function replaceAt(at: Range, text: string, description: string): Fix {
  const { line, column, endLine, endColumn } = at;
  return { description, edits: [{ line, column, endLine, endColumn, text }] };
}

/** Another value for a scalar, quotes included in what is replaced. */
export function rewrite(node: ScalarNode, text: string): Fix {
  return replaceAt(rangeOf(node), text, `Write \`${text}\``);
}

/** A key under the only name that it can stand for; undefined when there are more, or the map has that one already. */
export function renameKey({ key, inherited }: Pair, map: MapNode, names: readonly string[]): Fix | undefined {
  const [name, ...others] = names;
  if (key.kind !== "scalar" || inherited || name === undefined || others.length > 0) return undefined;
  return map.pairs.some((pair) => keyName(pair.key) === name) ? undefined : rewrite(key, name);
}

/** The value without its first characters, in the quotes that it has; undefined where it is not written as it reads. */
export function withoutPrefix(node: ScalarNode, prefix: string): Fix | undefined {
  const written = writtenAs(node);
  const start = node.start + (node.quoted ? 1 : 0);
  const end = start + prefix.length;
  if (prefix === node.text || written.slice(start - node.start, end - node.start) !== prefix) return undefined;
  return replaceAt(rangeBetween(node.source, start, end), "", `Remove \`${prefix}\``);
}

/** A scalar as the file has it, with its quotes. */
export function writtenAs(node: ScalarNode): string {
  return node.source.text.slice(node.start, node.end);
}
