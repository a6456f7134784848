// Converts the parser's nodes to ours: resolves aliases and merge keys, reads scalars as Ruby does,
// marks ERB as unknown.

import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type YAMLMap,
  type YAMLSeq,
  type Document as YamlDocument,
  type Node as YamlNode,
  type Pair as YamlPair,
  Scalar as YamlScalar,
} from "yaml";
import { convertScalar, nullAt, objectNode } from "./convert-scalar.ts";
import { mergedPairs, mergesOpen } from "./merge-keys.ts";
import {
  keyName,
  type ListItem,
  type ListNode,
  type MapNode,
  type Node,
  type Pair,
  type ScalarNode,
  type UnknownNode,
  unknownLike,
} from "./nodes.ts";
import type { SyntaxProblem } from "./syntax.ts";
import { collectionReading } from "./tags.ts";
import { hasHole, isConditional, placeOf, type TextFacts } from "./text-facts.ts";

/** A document with more nodes than this, with its aliases expanded, is an attack. */
const maxNodes = 100_000;

class Refused extends Error {
  readonly problem: SyntaxProblem;

  constructor(node: YamlNode, message: string) {
    super(message);
    const [start = 0, end = 0] = node.range ?? [];
    this.problem = { start, end, message };
  }
}

/** Converts a document that was parsed without errors. */
export function convertDocument(
  yaml: YamlDocument.Parsed,
  facts: TextFacts,
): { root: Node | undefined; problems: SyntaxProblem[] } {
  if (yaml.contents === null) return { root: undefined, problems: [] };
  try {
    return { root: convertNode(yaml.contents, 0, { facts, anchors: new Map(), count: 0 }), problems: [] };
  } catch (error) {
    if (error instanceof Refused) return { root: undefined, problems: [error.problem] };
    throw error;
  }
}

interface Conversion {
  readonly facts: TextFacts;
  /** By name; `open` while the anchor's own content is converted. */
  readonly anchors: Map<string, { node: Node; size: number } | "open">;
  /** How many values there are so far. */
  count: number;
}

/**
 * `outer`: the start of the parent; a condition that begins before it applies to the parent, not to
 * the node.
 */
function convertNode(node: YamlNode, outer: number, state: Conversion): Node {
  if (isAlias(node)) return resolveAlias(node, state);
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
  if (anchor !== undefined) state.anchors.set(anchor, "open");

  const before = state.count;
  spend(node, 1, state);
  const converted = convertContent(node, outer, state);
  if (anchor !== undefined) state.anchors.set(anchor, { node: converted, size: state.count - before });
  return converted;
}

function spend(node: YamlNode, size: number, state: Conversion): void {
  state.count += size;
  if (state.count > maxNodes)
    throw new Refused(node, `With its aliases expanded, the file has more than ${maxNodes} values`);
}

function resolveAlias(node: Alias, state: Conversion): Node {
  const { facts, anchors } = state;
  const target = anchors.get(node.source);
  // ERB output before the alias may contain the anchor, or the alias's own name.
  const isFromErb = facts.tags.some((tag) => tag.kind === "output" && tag.start < rangeEnd(node));
  if (target === undefined && isFromErb) return { kind: "unknown", ...placeOf(node, facts) };
  if (target === undefined)
    throw new Refused(node, "No anchor with this name comes before the alias (quote the value if it is not an alias)");
  if (target === "open") throw new Refused(node, "The anchor with this name contains itself");

  spend(node, target.size, state);
  return target.node;
}

function convertContent(node: YamlNode, outer: number, state: Conversion): Node {
  const { facts } = state;
  if (isScalar(node)) return convertScalar(node, facts, outer);
  if (!isMap(node) && !isSeq(node)) return { kind: "unknown", ...placeOf(node, facts) };

  const reading = collectionReading(node.tag, isMap(node) ? "map" : "list");
  if (reading === "unknown") return { kind: "unknown", ...placeOf(node, facts) };
  if (reading === "object") return objectNode(node.tag, placeOf(node, facts));
  return isMap(node) ? convertMap(node, outer, state) : convertList(node, outer, state);
}

function convertMap(node: YAMLMap, outer: number, state: Conversion): MapNode {
  const pairs: Pair[] = [];
  let open = hasHole(node, state.facts);
  for (const item of node.items) {
    const pair = convertPair(item, outer, state);
    const merged = mergedPairs(pair);
    spend(node, merged?.length ?? 0, state);
    if (merged === undefined) pairs.push(pair);
    else pairs.push(...merged);
    open ||= pair.key.kind === "unknown" || (keyName(pair.key) === "<<" && pair.value.kind === "unknown");
    open ||= merged !== undefined && mergesOpen(pair.value);
  }

  return { kind: "map", ...placeOf(node, state.facts), pairs, open };
}

function convertList(node: YAMLSeq, outer: number, state: Conversion): ListNode {
  const items = node.items.map((item): ListItem => {
    const start = rangeStart(item);
    const conditional = isConditional(start, outer, state.facts.regions);
    return { node: convertNode(asNode(item), start, state), conditional };
  });
  const uncertain = items.some((item) => item.conditional || item.node.kind === "unknown");

  return { kind: "list", ...placeOf(node, state.facts), items, open: hasHole(node, state.facts) || uncertain };
}

function convertPair({ key, value }: YamlPair, outer: number, state: Conversion): Pair {
  const { facts } = state;
  const keyNode = asNode(key);
  const start = rangeStart(keyNode);
  const converted = convertNode(keyNode, start, state);
  const conditional = isConditional(start, outer, facts.regions);
  const shown: ScalarNode | UnknownNode =
    converted.kind === "scalar" || converted.kind === "unknown" ? converted : unknownLike(converted);
  if (value === null || value === undefined) {
    const end = keyNode.range?.[1] ?? start;
    return { key: shown, value: nullAt(facts, end), conditional, inherited: false };
  }

  const valueNode = asNode(value);
  const inner = convertNode(valueNode, start, state);
  const hidden = inner.kind === "scalar" && !isAlias(valueNode) && isHidden(inner, keyNode, facts);

  return { key: shown, value: hidden ? unknownLike(inner) : inner, conditional, inherited: false };
}

function asNode(value: unknown): YamlNode {
  if (isScalar(value) || isMap(value) || isSeq(value) || isAlias(value)) return value;
  return new YamlScalar(null);
}

function rangeEnd(node: YamlNode): number {
  return node.range?.[1] ?? 0;
}

function rangeStart(value: unknown): number {
  return asNode(value).range?.[0] ?? 0;
}

/**
 * Whether the value is inside a condition, or ERB may insert one where the masked text shows none.
 */
function isHidden(value: ScalarNode, key: YamlNode, facts: TextFacts): boolean {
  const keyEnd = key.range?.[1] ?? 0;
  if (value.start === value.end) {
    const after = /^[ \t]*:?\s*/.exec(facts.masked.slice(keyEnd))?.[0].length ?? 0;
    const from = keyEnd + after;
    return facts.holes.some((hole) => hole >= keyEnd && hole <= from);
  }

  return isConditional(value.start, rangeStart(key), facts.regions);
}
