// Converts the parser's nodes to ours: resolves aliases and merge keys, reads scalars as Ruby does,
// marks ERB as unknown.

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Document as YamlDocument,
  type Node as YamlNode,
  Scalar as YamlScalar,
} from "yaml";
import { convertScalar, nullAt } from "./convert-scalar.ts";
import { mergedPairs, mergesOpen } from "./merge-keys.ts";
import {
  keyName,
  type ListItem,
  type Node,
  type Pair,
  type ScalarNode,
  type UnknownNode,
  unknownLike,
} from "./nodes.ts";
import type { SyntaxProblem } from "./syntax.ts";
import { isOtherCollection } from "./tags.ts";
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
    return { root: makeConverter(facts)(yaml.contents, 0), problems: [] };
  } catch (error) {
    if (error instanceof Refused) return { root: undefined, problems: [error.problem] };
    throw error;
  }
}

/**
 * `outer`: the start of the parent; a condition that begins before it applies to the parent, not to
 * the node.
 */
type Convert = (node: YamlNode, outer: number) => Node;

function makeConverter(facts: TextFacts): Convert {
  const anchors = new Map<string, { node: Node; size: number } | "open">();
  let count = 0;
  const spend = (node: YamlNode, size: number) => {
    count += size;
    if (count > maxNodes)
      throw new Refused(node, `With its aliases expanded, the file has more than ${maxNodes} values`);
  };

  const convert: Convert = (node, outer) => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      // ERB output before the alias may contain the anchor, or the alias's own name.
      const isFromErb = facts.tags.some((tag) => tag.kind === "output" && tag.start < rangeEnd(node));
      if (target === undefined && isFromErb) return { kind: "unknown", ...placeOf(node, facts) };
      if (target === undefined)
        throw new Refused(
          node,
          "No anchor with this name comes before the alias (quote the value if it is not an alias)",
        );
      if (target === "open") throw new Refused(node, "The anchor with this name contains itself");

      spend(node, target.size);
      return target.node;
    }

    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor !== undefined) anchors.set(anchor, "open");

    const before = count;
    spend(node, 1);
    const converted = convertContent(node, outer);
    if (anchor !== undefined) anchors.set(anchor, { node: converted, size: count - before });
    return converted;
  };

  const convertContent: Convert = (node, outer) => {
    const place = placeOf(node, facts);
    if (isScalar(node)) return convertScalar(node, facts, outer);
    if (!isMap(node) && !isSeq(node)) return { kind: "unknown", ...place };
    if (isOtherCollection(node.tag, isMap(node) ? "map" : "list")) return { kind: "unknown", ...place };

    const open = hasHole(node, facts);
    if (isMap(node)) {
      const pairs: Pair[] = [];
      let mergesUnknown = false;
      for (const item of node.items) {
        const pair = convertPair(item.key, item.value, outer);
        const merged = mergedPairs(pair);
        spend(node, merged?.length ?? 0);
        if (merged === undefined) pairs.push(pair);
        else pairs.push(...merged);
        mergesUnknown ||= pair.key.kind === "unknown" || (keyName(pair.key) === "<<" && pair.value.kind === "unknown");
        mergesUnknown ||= merged !== undefined && mergesOpen(pair.value);
      }

      return { kind: "map", ...place, pairs, open: open || mergesUnknown };
    }

    const items = node.items.map((item): ListItem => {
      const start = rangeStart(item);
      return { node: convert(asNode(item), start), conditional: isConditional(start, outer, facts.regions) };
    });
    const uncertain = items.some((item) => item.conditional || item.node.kind === "unknown");
    return { kind: "list", ...place, items, open: open || uncertain };
  };

  const convertPair = (key: unknown, value: unknown, outer: number): Pair => {
    const keyNode = asNode(key);
    const start = rangeStart(keyNode);
    const converted = convert(keyNode, start);
    const conditional = isConditional(start, outer, facts.regions);
    const shown: ScalarNode | UnknownNode =
      converted.kind === "scalar" || converted.kind === "unknown" ? converted : unknownLike(converted);
    if (value === null || value === undefined) {
      const end = keyNode.range?.[1] ?? start;
      return { key: shown, value: nullAt(facts, end), conditional, inherited: false };
    }

    const valueNode = asNode(value);
    const inner = convert(valueNode, start);
    const hidden = inner.kind === "scalar" && !isAlias(valueNode) && isHidden(inner, keyNode, facts);

    return { key: shown, value: hidden ? unknownLike(inner) : inner, conditional, inherited: false };
  };

  return convert;
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
