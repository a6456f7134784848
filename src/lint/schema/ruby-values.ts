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

/** A key as in Kamal's paths, which omit keys that are blank in the sense of Rails. */
export function pathKey(key: ScalarNode): string {
  return key.value === false ? "" : shownKey(key).trim() === "" ? "" : shownKey(key);
}

/**
 * The pairs that count: if a key is written twice, only the last one, unless they are conditional.
 */
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

/** Everything except nil and false is truthy in Ruby; undefined if ERB decides. */
export function isTruthy(node: Node | undefined): boolean | undefined {
  if (node?.kind === "unknown") return undefined;
  return node !== undefined && !(node.kind === "scalar" && (node.value === null || node.value === false));
}

/** `present?` of Rails; undefined if ERB decides. */
export function isPresent(node: Node | undefined): boolean | undefined {
  if (node === undefined) return false;
  if (node.kind === "unknown") return undefined;
  if (node.kind === "map") return node.pairs.length > 0 || (node.open ? undefined : false);
  if (node.kind === "list") return node.items.length > 0 || (node.open ? undefined : false);
  if (node.value === null || node.value === false) return false;
  return typeof node.value !== "string" || node.value.trim() !== "";
}

/** Whether the node is a String in Ruby, not a number or a symbol. */
export function isString(node: Node | undefined): node is ScalarNode {
  return node?.kind === "scalar" && node.type === "string";
}

export function isFalse(node: Node | undefined): boolean {
  return node?.kind === "scalar" && node.value === false;
}
