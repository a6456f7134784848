import { Scalar as YamlScalar } from "yaml";
import type { Node, ScalarNode } from "./nodes.ts";
import { readPlainScalar } from "./psych.ts";
import { scalarReading } from "./tags.ts";
import { isConditional, overlapsTag, type Place, placeOf, type TextFacts } from "./text-facts.ts";

/** The null value of a key without a value. */
export function nullAt(facts: TextFacts, offset: number): ScalarNode {
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

/** Converts a scalar as Ruby reads it. `outer`: see `isConditional`. */
export function convertScalar(node: YamlScalar, facts: TextFacts, outer: number): Node {
  const place = placeOf(node, facts);
  const [start = 0, end = 0] = node.range ?? [];
  if (overlapsTag(start, end, facts.tags)) return { kind: "unknown", ...place };
  if (start > outer && facts.holes.length > 0 && start === end && isConditional(start, outer, facts.regions)) {
    return { kind: "unknown", ...place };
  }

  const isQuoted = node.type !== YamlScalar.PLAIN && node.type !== undefined;
  const reading = scalarReading(node.tag, isQuoted);
  const text = typeof node.value === "string" ? node.value : "";
  if (reading === "binary") return stringNode(Buffer.from(facts.masked.slice(start, end), "base64").toString(), place);
  if (reading === "text") return stringNode(text, place);
  if (reading === "symbol")
    return { kind: "scalar", type: "symbol", value: text, text: `:${text}`, quoted: false, ...place };

  const plain = readPlainScalar(text);
  const isNumber = plain.type === "integer" || plain.type === "float";
  if (reading === "unknown" || (reading === "float" && !isNumber)) return { kind: "unknown", ...place };

  const type = reading === "float" ? "float" : plain.type;
  return { kind: "scalar", type, value: plain.value, text, quoted: false, ...place };
}

function stringNode(text: string, place: Place): ScalarNode {
  return { kind: "scalar", type: "string", value: text, text, quoted: true, ...place };
}
