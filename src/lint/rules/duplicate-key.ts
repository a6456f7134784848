import { keyName, type MapNode, type Node, type Pair, rangeOf } from "../../yaml/nodes.ts";
import type { Problem, Rule } from "../rule.ts";

export const duplicateKey: Rule = {
  metadata: {
    id: "duplicate-key",
    severity: "warning",
    title: "No key is written twice in one mapping",
  },
  *check(project) {
    const files = [project.config, ...project.variants.map((variant) => variant.file)];
    // An alias is the node that it stands for: each is looked at once.
    const seen = new Set<Node>();
    for (const file of files) yield* checkNode(file?.document?.root, seen);
  },
};

function* checkNode(node: Node | undefined, seen: Set<Node>): Iterable<Problem> {
  if (node === undefined || seen.has(node)) return;
  seen.add(node);
  if (node.kind === "list") for (const item of node.items) yield* checkNode(item.node, seen);
  if (node.kind !== "map") return;
  yield* checkMap(node);
  for (const { value } of node.pairs) yield* checkNode(value, seen);
}

/** Keys on a condition are left alone: the branches of an `if` hold the same key on purpose. */
function* checkMap(map: MapNode): Iterable<Problem> {
  const first = new Map<string, Pair>();
  for (const pair of map.pairs) {
    const name = keyName(pair.key);
    if (name === undefined || pair.conditional || pair.inherited || pair.key.kind !== "scalar") continue;
    // 1 and "1" are two keys for Ruby.
    const identity = `${pair.key.type} ${name}`;
    const before = first.get(identity);
    if (before === undefined) {
      first.set(identity, pair);
      continue;
    }
    yield {
      at: rangeOf(pair.key),
      message: `\`${name}\` is already on line ${rangeOf(before.key).line}: YAML keeps this one only, and drops the first with all that is in it`,
      help: "Merge the two, or remove the one that is not meant.",
    };
  }
}
