import { keyName, type MapNode, type Node, type Pair, rangeOf } from "../../yaml/nodes.ts";
import type { Problem, Rule } from "../rule.ts";

export const duplicateKey: Rule = {
  metadata: {
    id: "duplicate-key",
    severity: "warning",
    title: "Key appears twice in one mapping",
  },
  *check(project) {
    const files = [project.config, ...project.variants.map((variant) => variant.file)];
    // An alias shares the node of its anchor, so each node is checked only once.
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

/** Skips conditional keys: the branches of an ERB `if` have the same key on purpose. */
function* checkMap(map: MapNode): Iterable<Problem> {
  const first = new Map<string, Pair>();
  for (const pair of map.pairs) {
    const name = keyName(pair.key);
    if (name === undefined || pair.conditional || pair.inherited || pair.key.kind !== "scalar") continue;

    // Ruby treats 1 and "1" as different keys.
    const identity = `${pair.key.type} ${name}`;
    const before = first.get(identity);
    if (before === undefined) {
      first.set(identity, pair);
      continue;
    }

    yield {
      at: rangeOf(pair.key),
      message: `\`${name}\` is already on line ${rangeOf(before.key).line}: YAML keeps only this one and drops the first with everything in it`,
      help: "Merge the two, or remove the wrong one.",
    };
  }
}
