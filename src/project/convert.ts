// From the parser's nodes to ours: aliases and merge keys resolved, scalars read as Ruby reads them, ERB marked unknown.

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Document as YamlDocument,
  type Node as YamlNode,
  Scalar as YamlScalar,
} from "yaml";
import type { SyntaxProblem } from "./document.ts";
import type { ErbRegion, ErbTag } from "./erb.ts";
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
import { readPlainScalar } from "./psych.ts";
import type { Source } from "./source.ts";

/** What is known of the text beside its YAML. All lists are sorted by offset. */
export interface TextFacts {
  source: Source;
  masked: string;
  tags: readonly ErbTag[];
  regions: readonly ErbRegion[];
  /** Offsets at which ERB may put things that the masked text does not show. */
  holes: readonly number[];
}

/** All aliases written out, a document with more nodes than this is an attack. */
const maxNodes = 100_000;

class Refused extends Error {
  readonly problem: SyntaxProblem;

  constructor(node: YamlNode, message: string) {
    super(message);
    const [start = 0, end = 0] = node.range ?? [];
    this.problem = { start, end, message };
  }
}

/** Converts a document that parsed without errors. */
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

/** `outer`: where the thing that holds the node begins; conditions that begin before it are not the node's own. */
type Convert = (node: YamlNode, outer: number) => Node;

function makeConverter(facts: TextFacts): Convert {
  const anchors = new Map<string, { node: Node; size: number } | "open">();
  let count = 0;
  const spend = (node: YamlNode, size: number) => {
    count += size;
    if (count > maxNodes) throw new Refused(node, `With its aliases written out it has more than ${maxNodes} values`);
  };

  const convert: Convert = (node, outer) => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target === undefined)
        throw new Refused(
          node,
          "There is no anchor of this name before the alias (a word that begins with `*` needs quotes)",
        );
      if (target === "open") throw new Refused(node, "The anchor of this name contains itself");
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
    if (node.tag?.startsWith("!ruby/") === true) return { kind: "unknown", ...place };
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
      return { key: shown, value: nothingAt(facts, end), conditional, inherited: false };
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

function rangeStart(value: unknown): number {
  return asNode(value).range?.[0] ?? 0;
}

function placeOf(node: YamlNode, facts: TextFacts): { source: Source; start: number; end: number } {
  const [start = 0, rawEnd = 0] = node.range ?? [];
  let end = rawEnd;
  // Block collections and block scalars end after their last line break.
  while (end > start && /\s/.test(facts.masked[end - 1] ?? "")) end--;
  return { source: facts.source, start, end };
}

function nothingAt(facts: TextFacts, offset: number): ScalarNode {
  return {
    kind: "scalar",
    type: "null",
    value: null,
    text: "",
    quoted: false,
    source: facts.source,
    start: offset,
    end: offset,
  };
}

function convertScalar(node: YamlScalar, facts: TextFacts, outer: number): Node {
  const place = placeOf(node, facts);
  const [start = 0, end = 0] = node.range ?? [];
  if (
    /^!ruby\/sym(?:bol)?$/.test(node.tag ?? "") &&
    typeof node.value === "string" &&
    !overlapsTag(start, end, facts.tags)
  )
    return { kind: "scalar", type: "symbol", value: node.value, text: `:${node.value}`, quoted: false, ...place };
  if (node.tag?.startsWith("!ruby/") === true || overlapsTag(start, end, facts.tags))
    return { kind: "unknown", ...place };
  if (start > outer && facts.holes.length > 0 && start === end && isConditional(start, outer, facts.regions)) {
    return { kind: "unknown", ...place };
  }
  if (node.tag === "tag:yaml.org,2002:binary") {
    const text = Buffer.from(facts.masked.slice(start, end), "base64").toString();
    return { kind: "scalar", type: "string", value: text, text, quoted: true, ...place };
  }
  const text = typeof node.value === "string" ? node.value : "";
  const isNumber = node.tag === "tag:yaml.org,2002:int" || node.tag === "tag:yaml.org,2002:float";
  const quoted = node.type !== YamlScalar.PLAIN && node.type !== undefined && !isNumber;
  if (quoted || node.tag === "tag:yaml.org,2002:str") {
    return { kind: "scalar", type: "string", value: text, text, quoted: true, ...place };
  }
  return { kind: "scalar", ...readPlainScalar(text), text, quoted: false, ...place };
}

/** The value of a key stands inside a condition, or ERB puts one where nothing is seen. */
function isHidden(value: ScalarNode, key: YamlNode, facts: TextFacts): boolean {
  const keyEnd = key.range?.[1] ?? 0;
  if (value.start === value.end) {
    const after = /^[ \t]*:?\s*/.exec(facts.masked.slice(keyEnd))?.[0].length ?? 0;
    const from = keyEnd + after;
    return facts.holes.some((hole) => hole >= keyEnd && hole <= from);
  }
  return isConditional(value.start, rangeStart(key), facts.regions);
}

function isConditional(start: number, outer: number, regions: readonly ErbRegion[]): boolean {
  return regions.some((region) => region.start >= outer && region.start <= start && start < region.end);
}

function overlapsTag(start: number, end: number, tags: readonly ErbTag[]): boolean {
  // Tags are apart and sorted: of those that begin before `end`, the last one reaches furthest.
  let low = 0;
  let high = tags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tags[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  let last = low - 1;
  while (tags[last]?.kind === "comment") last--;
  return (tags[last]?.end ?? -1) > start;
}

function hasHole(node: YamlNode, facts: TextFacts): boolean {
  const [start = 0, , end = 0] = node.range ?? [];
  return facts.holes.some((hole) => hole >= start && hole <= end);
}
