// Typed reading of a config: a value that is missing, of the wrong type, or known to ERB alone ends as a `Failure`.

import { failure } from "../catalogue/catalogue.ts";
import type { Failure } from "../model/failure.ts";
import { formatPlace } from "../text/source.ts";
import {
  describe,
  keyName,
  type ListNode,
  lookup,
  type MapNode,
  type Node,
  rangeOf,
  type ScalarNode,
} from "../yaml/nodes.ts";

/** A mapping in the config and its path (`servers/web`), as Kamal writes it in its own messages. */
export interface Section {
  map: MapNode | undefined;
  path: string;
}

/** The sub-mapping `key`; absent or null is an empty section. */
export function section(parent: Section, key: string): Section {
  const path = pathOf(parent, key);
  const node = certain(lookup(parent.map, key), path);
  if (node === undefined || isNull(node)) return { map: undefined, path };
  if (node.kind !== "map") throw wrongType(node, path, "a mapping");
  return { map: node, path };
}

/** A string (numbers, booleans and symbols count, as for Kamal); absent or null is undefined. */
export function text(parent: Section, key: string): string | undefined {
  const path = pathOf(parent, key);
  const node = scalar(parent, key, "a string");
  if (node === undefined) return undefined;
  if (node.text === "" && node.type === "null") throw wrongType(node, path, "a string");
  return node.type === "symbol" ? String(node.value) : node.text;
}

/** A whole number; absent or null is undefined. */
export function integer(parent: Section, key: string): number | undefined {
  const node = scalar(parent, key, "a whole number");
  if (node === undefined) return undefined;
  if (node.type !== "integer" || typeof node.value !== "number")
    throw wrongType(node, pathOf(parent, key), "a whole number");
  return node.value;
}

/** true or false; absent or null is undefined. */
export function flag(parent: Section, key: string): boolean | undefined {
  const node = scalar(parent, key, "true or false");
  if (node === undefined) return undefined;
  if (typeof node.value !== "boolean") throw wrongType(node, pathOf(parent, key), "true or false");
  return node.value;
}

/** A list of strings; absent or null is undefined. */
export function texts(parent: Section, key: string): string[] | undefined {
  const path = pathOf(parent, key);
  const node = certain(lookup(parent.map, key), path);
  if (node === undefined || isNull(node)) return undefined;
  if (node.kind !== "list") throw wrongType(node, path, "a list");
  return certainItems(node, path).map((item, index) => {
    if (item.kind !== "scalar" || item.value === null) throw wrongType(item, `${path}/${index}`, "a string");
    return item.text;
  });
}

/** The items of a list, when all of them are certain. */
export function certainItems(list: ListNode, path: string): Node[] {
  const nodes = list.items.map((item, index) => certain(item.node, `${path}/${index}`) ?? item.node);
  if (list.open) throw unknown(list, path);
  return nodes;
}

/** The names and values of a mapping, the last of each name, when all of them are certain. */
export function certainEntries(map: MapNode, path: string): [string, Node][] {
  if (map.open) throw unknown(map, path);
  const entries = new Map<string, Node>();
  for (const pair of map.pairs) {
    const name = keyName(pair.key);
    if (name === undefined || pair.conditional) throw unknown(pair.value, path);
    entries.set(name, pair.value);
  }
  return [...entries];
}

/** Passes what ERB does not decide. */
export function certain(node: Node | undefined, path: string): Node | undefined {
  if (node?.kind === "unknown") throw unknown(node, path);
  return node;
}

export function pathOf(parent: Section, key: string): string {
  return parent.path === "" ? key : `${parent.path}/${key}`;
}

export function isNull(node: Node): boolean {
  return node.kind === "scalar" && node.value === null;
}

function scalar(parent: Section, key: string, expected: string): ScalarNode | undefined {
  const path = pathOf(parent, key);
  const node = certain(lookup(parent.map, key), path);
  if (node === undefined || isNull(node)) return undefined;
  if (node.kind !== "scalar") throw wrongType(node, path, expected);
  return node;
}

export function wrongType(node: Node, path: string, expected: string): Failure {
  const place = formatPlace(rangeOf(node));
  return failure("config-invalid", { problem: "wrong-type", place, path, expected, found: describe(node) });
}

function unknown(node: Node, path: string): Failure {
  return failure("config-unknown", { place: formatPlace(rangeOf(node)), path });
}
