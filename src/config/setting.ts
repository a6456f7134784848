// A setting of deploy.yml is absent, known, or unknown because ERB computes it or because it is
// invalid.

import { keyName, lookup, type MapNode, type Node, type ScalarNode } from "../yaml/nodes.ts";

interface Absent {
  readonly kind: "absent";
  /** As in Kamal's messages: `servers/web/proxy`. */
  readonly path: string;
}

export interface Known<T> {
  readonly kind: "known";
  readonly path: string;
  readonly value: T;
  /** Where it is written. */
  readonly node: Node;
}

export interface Unknown {
  readonly kind: "unknown";
  readonly path: string;
  readonly node: Node;
  /** What Kamal expects instead of the invalid value; undefined if ERB computes the value. */
  readonly expected: string | undefined;
}

export type Setting<T> = Absent | Known<T> | Unknown;

/** A list of values, as far as they are known. */
export interface Listing<T> {
  readonly all: readonly T[];
  /** Why there may be more values; undefined if `all` is complete. */
  readonly unknown: Unknown | undefined;
}

/** The value, if it is known. */
export function knownValue<T>(setting: Setting<T>): T | undefined {
  return setting.kind === "known" ? setting.value : undefined;
}

/** Where the value is written, known or not. */
export function nodeOf(setting: Setting<unknown>): Node | undefined {
  return setting.kind === "absent" ? undefined : setting.node;
}

/** The value, or Kamal's default if it is absent; undefined if it is unknown. */
export function valueOr<T>(setting: Setting<T>, fallback: T): T | undefined {
  return setting.kind === "absent" ? fallback : knownValue(setting);
}

/** A string. Like Kamal, it accepts numbers, booleans and symbols. */
export function textSetting(parent: Node | undefined, path: string): Setting<string> {
  return scalarSetting(parent, path, { expected: "a string", read: scalarText });
}

export function integerSetting(parent: Node | undefined, path: string): Setting<number> {
  const read = (node: ScalarNode) =>
    node.type === "integer" && typeof node.value === "number" ? node.value : undefined;
  return scalarSetting(parent, path, { expected: "a whole number", read });
}

/** A port that Kamal also accepts as a string: `2222` or `"2222"`. */
export function portSetting(parent: Node | undefined, path: string): Setting<number> {
  const read = ({ type, value, text }: ScalarNode) => {
    if (type === "integer" && typeof value === "number") return value;
    return type === "string" && /^\d+$/.test(text) ? Number(text) : undefined;
  };
  return scalarSetting(parent, path, { expected: "a port number", read });
}

export function flagSetting(parent: Node | undefined, path: string): Setting<boolean> {
  const read = (node: ScalarNode) => (typeof node.value === "boolean" ? node.value : undefined);
  return scalarSetting(parent, path, { expected: "true or false", read });
}

/** A mapping that contains other settings. */
export function sectionSetting(parent: Node | undefined, path: string, expected = "a mapping"): Setting<MapNode> {
  const found = nodeSetting(parent, path);
  if (found.kind !== "known") return found;
  return found.node.kind === "map" ? known(found.node, found.node, path) : wrongType(found.node, path, expected);
}

/** The strings of a list. */
export function textsSetting(parent: Node | undefined, path: string): Setting<readonly string[]> {
  const found = nodeSetting(parent, path);
  if (found.kind !== "known") return found;

  const { all, unknown } = namesIn(found.node, path);
  if (unknown !== undefined) return unknown;
  const names = all.map(({ name }) => name);
  return known(names, found.node, path);
}

/** The strings of a list, as far as they are known, each with where it is written. */
export function namesIn(list: Node, path: string): Listing<{ name: string; node: Node }> {
  if (list.kind === "unknown") return { all: [], unknown: computedByErb(list, path) };
  if (list.kind !== "list") return { all: [], unknown: wrongType(list, path, "a list") };

  const all: { name: string; node: Node }[] = [];
  let unknown: Unknown | undefined;
  for (const [index, { node }] of list.items.entries()) {
    const place = `${path}/${index}`;
    if (node.kind === "unknown") unknown ??= computedByErb(node, place);
    else if (node.kind !== "scalar" || isNull(node)) unknown ??= wrongType(node, place, "a string");
    else all.push({ name: node.text, node });
  }

  return { all, unknown: unknown ?? (list.open ? computedByErb(list, path) : undefined) };
}

/** A value of any type. Null counts as absent, as in Kamal. The last part of `path` is the key. */
export function nodeSetting(parent: Node | undefined, path: string): Setting<Node> {
  const node = lookup(parent, path.slice(path.lastIndexOf("/") + 1));
  if (node === undefined || isNull(node)) return { kind: "absent", path };
  return node.kind === "unknown" ? computedByErb(node, path) : known(node, node, path);
}

interface ScalarReader<T> {
  expected: string;
  read(node: ScalarNode): T | undefined;
}

function scalarSetting<T>(parent: Node | undefined, path: string, reader: ScalarReader<T>): Setting<T> {
  const found = nodeSetting(parent, path);
  if (found.kind !== "known") return found;

  const value = found.node.kind === "scalar" ? reader.read(found.node) : undefined;
  return value === undefined ? wrongType(found.node, path, reader.expected) : known(value, found.node, path);
}

export function known<T>(value: T, node: Node, path: string): Known<T> {
  return { kind: "known", path, value, node };
}

/** The value is unknown because ERB computes it. */
export function computedByErb(node: Node, path: string): Unknown {
  return { kind: "unknown", path, node, expected: undefined };
}

/** The value has a type that Kamal rejects. */
export function wrongType(node: Node, path: string, expected: string): Unknown {
  return { kind: "unknown", path, node, expected };
}

export function isNull(node: Node): boolean {
  return node.kind === "scalar" && node.value === null;
}

/**
 * A scalar as written, but without quotes and without the colon of a symbol. Ruby's `to_s` would
 * change `1.50`, `yes` and `1_000`.
 */
export function scalarText(node: ScalarNode): string {
  return node.type === "symbol" ? String(node.value) : node.text;
}

/** An entry of a mapping whose keys are names: roles, accessories. */
export interface NamedEntry {
  readonly name: string;
  readonly key: ScalarNode;
  readonly node: Node;
}

/** A listing of named entries. `all` has only those that certainly exist. */
export interface NamedListing<T> extends Listing<T> {
  /** The entries inside an ERB condition, which may exist. */
  readonly conditional: readonly T[];
}

/** The entries of a mapping. The last of each name counts. */
export function namedEntries(map: Node | undefined, path: string): NamedListing<NamedEntry> {
  if (map?.kind !== "map") {
    return { all: [], conditional: [], unknown: map?.kind === "unknown" ? computedByErb(map, path) : undefined };
  }

  const entries = new Map<string, NamedEntry>();
  const maybe: NamedEntry[] = [];
  let unknown: Unknown | undefined = map.open ? computedByErb(map, path) : undefined;
  for (const { key, value, conditional } of map.pairs) {
    const name = keyName(key);
    if (name === undefined || key.kind !== "scalar" || conditional) unknown ??= computedByErb(value, path);
    if (name === undefined || key.kind !== "scalar") continue;

    const entry = { name, key, node: value };
    if (conditional) maybe.push(entry);
    else entries.set(name, entry);
  }

  return { all: [...entries.values()], conditional: maybe, unknown };
}
