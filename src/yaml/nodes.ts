// YAML nodes with their positions.

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
  /** The text, with quotes and escapes resolved. */
  readonly text: string;
  readonly quoted: boolean;
}

export interface Pair {
  readonly key: ScalarNode | UnknownNode;
  readonly value: Node;
  /** The pair is inside an ERB condition, so it may be absent. */
  readonly conditional: boolean;
  /** The pair comes from a merge key (`<<`). */
  readonly inherited: boolean;
}

export interface MapNode extends Placed {
  readonly kind: "map";
  /**
   * In the order of the file. A key that is written twice is included twice; the last one counts.
   */
  readonly pairs: readonly Pair[];
  /** ERB may add keys that are not in `pairs`. */
  readonly open: boolean;
}

export interface ListItem {
  readonly node: Node;
  readonly conditional: boolean;
}

export interface ListNode extends Placed {
  readonly kind: "list";
  readonly items: readonly ListItem[];
  /** ERB may add or omit items. */
  readonly open: boolean;
}

/**
 * A value from ERB, or a Ruby object by tag. No rule may report it, because its value is unknown.
 */
export interface UnknownNode extends Placed {
  readonly kind: "unknown";
}

export type Node = ScalarNode | MapNode | ListNode | UnknownNode;

export function rangeOf(node: Node): Range {
  return rangeBetween(node.source, node.start, node.end);
}

/** As it is written, including the quotes of a scalar. */
export function sourceTextOf(node: Node): string {
  return node.source.text.slice(node.start, node.end);
}

/**
 * The name of a key. Symbol keys keep their colon (`:host`), because below the root Kamal does not
 * accept them.
 */
export function keyName(key: ScalarNode | UnknownNode): string | undefined {
  if (key.kind === "unknown") return undefined;
  return key.type === "symbol" ? `:${key.value}` : key.text;
}

/** The pair that counts for `name`: the last one, whether written or merged. */
export function pairOf(map: Node | undefined, name: string): Pair | undefined {
  if (map?.kind !== "map") return undefined;
  return map.pairs.findLast((pair) => keyName(pair.key) === name);
}

/** The pairs of a mapping; empty for anything else. */
export function pairsOf(node: Node | undefined): readonly Pair[] {
  return node?.kind === "map" ? node.pairs : [];
}

/**
 * The value of `name`: undefined if the key is certainly absent, an unknown node if that depends on
 * ERB.
 */
export function lookup(map: Node | undefined, name: string): Node | undefined {
  if (map === undefined || map.kind === "unknown") return map;
  if (map.kind !== "map") return undefined;
  const pair = pairOf(map, name);
  if (pair === undefined) return map.open ? unknownLike(map) : undefined;
  return pair.conditional ? unknownLike(pair.value) : pair.value;
}

/** As `lookup`, along a path of keys. */
export function lookupPath(root: Node | undefined, path: readonly string[]): Node | undefined {
  return path.reduce(lookup, root);
}

/** An unknown node at the position of `node`. */
export function unknownLike(node: Node): UnknownNode {
  return { kind: "unknown", source: node.source, start: node.start, end: node.end };
}

/** Blank as in Rails: `null`, `""`, `[]`, `{}` and `false`. Unknown is not blank. */
export function isBlank(node: Node | undefined): boolean {
  if (node === undefined) return true;
  if (node.kind === "map") return node.pairs.length === 0 && !node.open;
  if (node.kind === "list") return node.items.length === 0 && !node.open;
  if (node.kind === "unknown") return false;
  return node.value === null || node.value === false || (typeof node.value === "string" && node.value.trim() === "");
}

/**
 * A phrase for messages: `a list`, `the string "x"`. Truncates long strings. Never use it on
 * secrets.
 */
export function describe(node: Node): string {
  if (node.kind === "map") return "a mapping";
  if (node.kind === "list") return "a list";
  if (node.kind === "unknown") return "a value that ERB computes";
  if (node.type === "null") return "nothing";
  if (node.type === "ruby object") return "a Ruby object";

  const shown = node.text.length > 40 ? `${node.text.slice(0, 40)}…` : node.text;
  return `the ${node.type} ${JSON.stringify(shown)}`;
}

/** The unconditional items of a list, or the single value written instead of a list. */
export function itemsOf(node: Node | undefined): Node[] {
  if (node === undefined) return [];
  return node.kind === "list" ? node.items.flatMap((item) => (item.conditional ? [] : [item.node])) : [node];
}

/** The items of a list that are mappings. */
export function mapItems(list: Node | undefined): MapNode[] {
  return list?.kind === "list" ? list.items.flatMap(({ node }) => (node.kind === "map" ? [node] : [])) : [];
}
