// Turns the config that Kamal evaluated into nodes: values from Kamal, positions from the files.

import { isRecord } from "../model/is-record.ts";
import type { Source } from "../text/source.ts";
import { keyName, type MapNode, type Node, type Pair, pairOf, type ScalarNode } from "./nodes.ts";
import type { Scalar } from "./psych.ts";

interface Place {
  source: Source;
  start: number;
  end: number;
}

/**
 * `value`: plain data from YAML or JSON. Positions come from the same path in `shape`, else from
 * the nearest parent.
 */
export function nodesFromValue(value: unknown, shape: Node | undefined, place: Place): Node {
  const here: Place = shape === undefined ? place : { source: shape.source, start: shape.start, end: shape.end };
  if (Array.isArray(value)) {
    const shapes = shape?.kind === "list" && shape.items.length === value.length ? shape.items : [];
    const items = value.map((item: unknown, index) => ({
      node: nodesFromValue(item, shapes[index]?.node, here),
      conditional: false,
    }));
    return { kind: "list", ...here, items, open: false };
  }

  if (isRecord(value)) return mapFromObject(value, shape, here);
  return { kind: "scalar", ...here, ...scalarOf(value), text: value === null ? "" : String(value), quoted: false };
}

function mapFromObject(value: object, shape: Node | undefined, here: Place): MapNode {
  const pairs = Object.entries(value).map(([name, item]: [string, unknown]): Pair => {
    const known = pairOf(shape, name) ?? pairOf(shape, name.replace(/^:/, ""));
    const keyPlace =
      known === undefined ? here : { source: known.key.source, start: known.key.start, end: known.key.end };
    const key: ScalarNode = { kind: "scalar", type: "string", value: name, text: name, quoted: false, ...keyPlace };
    return { key, value: nodesFromValue(item, known?.value, keyPlace), conditional: false, inherited: false };
  });

  return { kind: "map", ...here, pairs, open: false };
}

/** Kamal prints the keys of the root as symbols (`:service`); this removes the colon. */
export function stripSymbolKeys(map: MapNode): MapNode {
  const pairs = map.pairs.map((pair): Pair => {
    const name = keyName(pair.key);
    if (pair.key.kind !== "scalar" || name === undefined || !name.startsWith(":")) return pair;
    return { ...pair, key: { ...pair.key, type: "string", value: name.slice(1), text: name.slice(1) } };
  });

  return { ...map, pairs };
}

function scalarOf(value: unknown): Scalar {
  if (typeof value === "string") return { type: "string", value };
  if (typeof value === "boolean") return { type: "boolean", value };
  if (typeof value === "number") return { type: Number.isInteger(value) ? "integer" : "float", value };
  return { type: "null", value: null };
}
