// Values as Ruby sees them.

import { keyName, type MapNode, type Node, type Pair, type ScalarNode } from "../../yaml/nodes.ts";

/** A key as Ruby prints it. */
export function shownKey(key: ScalarNode): string {
  if (key.type === "null") return "";
  if (key.type === "float") return shownFloat(key.value);
  return key.type === "string" || key.type === "date" ? key.text : String(key.value);
}

function shownFloat(value: ScalarNode["value"]): string {
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

/** A key as it is in Kamal's paths, which leave out what Rails calls blank. */
export function pathKey(key: ScalarNode): string {
  return key.value === false ? "" : shownKey(key).trim() === "" ? "" : shownKey(key);
}

/** The pairs that count: of a key that is written twice, the last one, unless ERB decides which of them is there. */
export function effectivePairs(map: MapNode): Pair[] {
  const last = new Map<string, Pair>();
  for (const pair of map.pairs) {
    const name = keyName(pair.key);
    if (name !== undefined && !pair.conditional) last.set(name, pair);
  }
  return map.pairs.filter((pair) => {
    const name = keyName(pair.key);
    return name === undefined || pair.conditional || last.get(name) === pair;
  });
}

/** nil and false are the only false values; undefined when ERB decides. */
export function isTruthy(node: Node | undefined): boolean | undefined {
  if (node?.kind === "unknown") return undefined;
  return node !== undefined && !(node.kind === "scalar" && (node.value === null || node.value === false));
}

/** What Rails calls present; undefined when ERB decides. */
export function isPresent(node: Node | undefined): boolean | undefined {
  if (node === undefined) return false;
  if (node.kind === "unknown") return undefined;
  if (node.kind === "map") return node.pairs.length > 0 || (node.open ? undefined : false);
  if (node.kind === "list") return node.items.length > 0 || (node.open ? undefined : false);
  if (node.value === null || node.value === false) return false;
  return typeof node.value !== "string" || node.value.trim() !== "";
}

/** A real String, no number and no symbol. */
export function isString(node: Node | undefined): node is ScalarNode {
  return node?.kind === "scalar" && node.type === "string";
}

export function isFalse(node: Node | undefined): boolean {
  return node?.kind === "scalar" && node.value === false;
}
