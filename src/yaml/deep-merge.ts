import { keyName, type MapNode, type Node, type Pair } from "./nodes.ts";

/**
 * ActiveSupport's `deep_merge`: mappings are merged, anything else is replaced. Every node keeps
 * its position, so the result points into both files.
 */
export function deepMerge(base: MapNode, over: MapNode): MapNode {
  const pairs = new Map<string, Pair>();
  const unnamed: Pair[] = [];
  for (const pair of base.pairs) put(pairs, unnamed, pair);
  for (const pair of over.pairs) {
    const name = keyName(pair.key);
    const below = name === undefined ? undefined : pairs.get(name);
    put(pairs, unnamed, below === undefined ? pair : mergePair(below, pair));
  }

  return { ...over, pairs: [...pairs.values(), ...unnamed], open: base.open || over.open };
}

/** The config that Kamal reads: the base, with the file of the destination merged over it. */
export function mergeRoots(base: MapNode, destination: MapNode | undefined): MapNode {
  return destination === undefined ? normalizeRoot(base) : deepMerge(normalizeRoot(base), normalizeRoot(destination));
}

function put(pairs: Map<string, Pair>, unnamed: Pair[], pair: Pair): void {
  const name = keyName(pair.key);
  if (name === undefined) unnamed.push(pair);
  else pairs.set(name, pair);
}

function mergePair(below: Pair, over: Pair): Pair {
  const value = mergeNode(below, over.value);
  return { ...over, value, conditional: over.conditional };
}

function mergeNode(below: Pair, over: Node): Node {
  if (over.kind !== "map") return over;
  if (below.value.kind === "unknown") return { ...over, open: true };
  if (below.value.kind !== "map") return over;

  const base = below.conditional ? { ...below.value, pairs: below.value.pairs.map(asConditional) } : below.value;
  return deepMerge(base, over);
}

function asConditional(pair: Pair): Pair {
  return { ...pair, conditional: true };
}

/**
 * Turns symbol keys of the root into strings: Kamal symbolizes them, so `:service` and `service`
 * are the same key.
 */
function normalizeRoot(root: MapNode): MapNode {
  if (!root.pairs.some((pair) => pair.key.kind === "scalar" && pair.key.type === "symbol")) return root;

  const pairs = withoutRepeatedKeys(root.pairs).map((pair): Pair => {
    if (pair.key.kind !== "scalar" || pair.key.type !== "symbol") return pair;
    return { ...pair, key: { ...pair.key, type: "string", text: String(pair.key.value) } };
  });
  return { ...root, pairs };
}

/** Ruby keeps the position of a key's first occurrence and the value of its last one. */
function withoutRepeatedKeys(pairs: readonly Pair[]): Pair[] {
  if (pairs.some((pair) => pair.conditional)) return [...pairs];
  const kept = new Map<string | Pair, Pair>();
  for (const pair of pairs) kept.set(keyName(pair.key) ?? pair, pair);
  return [...kept.values()];
}
