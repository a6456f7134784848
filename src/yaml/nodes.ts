// A YAML document as rules and derivations see it: plain nodes that know where they stand.

import { type Range, rangeBetween, type Source } from "../text/source.ts";
import type { Scalar, ScalarType } from "./psych.ts";

interface Placed {
  readonly source: Source;
  /** Offsets into `source.text`; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface ScalarNode extends Placed {
  readonly kind: "scalar";
  readonly type: ScalarType;
  readonly value: Scalar["value"];
  /** What is written, quotes and escapes resolved. */
  readonly text: string;
  readonly quoted: boolean;
}

export interface Pair {
  readonly key: ScalarNode | UnknownNode;
  readonly value: Node;
  /** It is there only on a condition (ERB), so its value cannot be relied on. */
  readonly conditional: boolean;
  /** It comes from a merge key (`<<`). */
  readonly inherited: boolean;
}

export interface MapNode extends Placed {
  readonly kind: "map";
  /** In the order of the file; of a key that is written twice, both. The last one counts. */
  readonly pairs: readonly Pair[];
  /** ERB may add keys that are not seen here. */
  readonly open: boolean;
}

export interface ListItem {
  readonly node: Node;
  readonly conditional: boolean;
}

export interface ListNode extends Placed {
  readonly kind: "list";
  readonly items: readonly ListItem[];
  /** ERB may add or leave out items. */
  readonly open: boolean;
}

/** A value that only running the file could tell: from ERB, or a Ruby object by tag. No rule may call it wrong. */
export interface UnknownNode extends Placed {
  readonly kind: "unknown";
}

export type Node = ScalarNode | MapNode | ListNode | UnknownNode;

/** Where a node stands. */
export function rangeOf(node: Node): Range {
  return rangeBetween(node.source, node.start, node.end);
}

/** The name of a key; Ruby's symbol keys have a colon (`:host`), because Kamal does not find them below the root. */
export function keyName(key: ScalarNode | UnknownNode): string | undefined {
  if (key.kind === "unknown") return undefined;
  return key.type === "symbol" ? `:${key.value}` : key.text;
}

/** The pair that counts for `name`: the last one, wherever it comes from. */
export function pairOf(map: Node | undefined, name: string): Pair | undefined {
  if (map?.kind !== "map") return undefined;
  return map.pairs.findLast((pair) => keyName(pair.key) === name);
}

/** The pairs of a mapping; anything else has none. */
export function pairsOf(node: Node | undefined): readonly Pair[] {
  return node?.kind === "map" ? node.pairs : [];
}

/**
 * The value of `name` as far as it is certain: undefined when the key is surely absent, an unknown node when ERB
 * decides.
 */
export function lookup(map: Node | undefined, name: string): Node | undefined {
  if (map === undefined || map.kind === "unknown") return map;
  if (map.kind !== "map") return undefined;
  const pair = pairOf(map, name);
  if (pair === undefined) return map.open ? unknownLike(map) : undefined;
  return pair.conditional ? unknownLike(pair.value) : pair.value;
}

/** `lookup` along a path of keys. */
export function lookupPath(root: Node | undefined, path: readonly string[]): Node | undefined {
  return path.reduce(lookup, root);
}

/** An unknown in the place of `node`. */
export function unknownLike(node: Node): UnknownNode {
  return { kind: "unknown", source: node.source, start: node.start, end: node.end };
}

/** `null`, `""`, `[]`, `{}` and false: what Rails calls blank. Unknown is not blank. */
export function isBlank(node: Node | undefined): boolean {
  if (node === undefined) return true;
  if (node.kind === "map") return node.pairs.length === 0 && !node.open;
  if (node.kind === "list") return node.items.length === 0 && !node.open;
  if (node.kind === "unknown") return false;
  return node.value === null || node.value === false || (typeof node.value === "string" && node.value.trim() === "");
}

/** The node in words, for messages: `a list`, `the string "x"`. Long strings are cut; never use it on secrets. */
export function describe(node: Node): string {
  if (node.kind === "map") return "a mapping";
  if (node.kind === "list") return "a list";
  if (node.kind === "unknown") return "a value that ERB computes";
  if (node.type === "null") return "nothing";
  const shown = node.text.length > 40 ? `${node.text.slice(0, 40)}…` : node.text;
  return `the ${node.type} ${JSON.stringify(shown)}`;
}

/** The certain items of a list, or the single value that is written in its place. */
export function itemsOf(node: Node | undefined): Node[] {
  if (node === undefined) return [];
  return node.kind === "list" ? node.items.flatMap((item) => (item.conditional ? [] : [item.node])) : [node];
}

/** The items of a list that are mappings. */
export function mapItems(list: Node | undefined): MapNode[] {
  return list?.kind === "list" ? list.items.flatMap(({ node }) => (node.kind === "map" ? [node] : [])) : [];
}
