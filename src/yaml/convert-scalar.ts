import { isScalar, Scalar as YamlScalar } from "yaml";
import { composeFirst } from "./compose.ts";
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
  const text = textOf(node, facts.masked);
  if (reading === "binary") return stringNode(Buffer.from(facts.masked.slice(start, end), "base64").toString(), place);
  if (reading === "text") return stringNode(text, place);
  if (reading === "symbol")
    return { kind: "scalar", type: "symbol", value: text, text: `:${text}`, quoted: false, ...place };

  if (reading === "object") return objectNode(node.tag, place);

  const plain = readPlainScalar(text);
  const isNumber = plain.type === "integer" || plain.type === "float";
  if (reading === "unknown" || (reading === "float" && !isNumber)) return { kind: "unknown", ...place };

  const type = reading === "float" ? "float" : plain.type;
  return { kind: "scalar", type, value: plain.value, text, quoted: false, ...place };
}

/** The text of a scalar. If its lines were joined to parse the file, they are folded here, as they are written. */
function textOf(node: YamlScalar, masked: string): string {
  const text = typeof node.value === "string" ? node.value : "";
  const written = masked.slice(node.range?.[0], node.range?.[1]);
  const isBlock = node.type === YamlScalar.BLOCK_FOLDED || node.type === YamlScalar.BLOCK_LITERAL;
  if (isBlock || !written.includes("\n")) return text;

  const alone = composeFirst(written);
  if (alone === undefined || alone.errors.length > 0) return text;
  return isScalar(alone.contents) && typeof alone.contents.value === "string" ? alone.contents.value : text;
}

/** The value is the tag: Ruby's object is neither nil nor blank. */
export function objectNode(tag: string | undefined, place: Place): ScalarNode {
  return { kind: "scalar", type: "ruby object", value: tag ?? "", text: "", quoted: false, ...place };
}

function stringNode(text: string, place: Place): ScalarNode {
  return { kind: "scalar", type: "string", value: text, text, quoted: true, ...place };
}
