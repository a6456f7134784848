// Mechanical fixes, which editors and code scanning can offer.

import type { Fix } from "../model/report.ts";
import { type Range, rangeBetween } from "../text/source.ts";
import { keyName, type MapNode, type Pair, rangeOf, type ScalarNode, sourceTextOf } from "../yaml/nodes.ts";

/** Replaces the text at `at`. An empty range inserts, an empty text deletes. */
export function replaceAt(at: Range, text: string, description: string): Fix {
  const { line, column, endLine, endColumn } = at;
  return { description, edits: [{ line, column, endLine, endColumn, text }] };
}

/** Replaces a scalar, including its quotes. */
export function rewrite(node: ScalarNode, text: string): Fix {
  return replaceAt(rangeOf(node), text, `Write \`${text}\``);
}

/**
 * Renames a key to the only candidate; undefined if there are several, or if the map already has
 * that key.
 */
export function renameKey({ key, inherited }: Pair, map: MapNode, names: readonly string[]): Fix | undefined {
  const [name, ...others] = names;
  if (key.kind !== "scalar" || inherited || name === undefined || others.length > 0) return undefined;
  return map.pairs.some((pair) => keyName(pair.key) === name) ? undefined : rewrite(key, name);
}

/**
 * Removes a prefix and keeps the quotes; undefined if the source text (with escapes) differs from
 * the value.
 */
export function withoutPrefix(node: ScalarNode, prefix: string): Fix | undefined {
  const written = sourceTextOf(node);
  const start = node.start + (node.quoted ? 1 : 0);
  const end = start + prefix.length;
  if (prefix === node.text || written.slice(start - node.start, end - node.start) !== prefix) return undefined;
  return replaceAt(rangeBetween(node.source, start, end), "", `Remove \`${prefix}\``);
}
