import { itemsOf, lookupPath, type Node, rangeOf, type ScalarNode } from "../../yaml/nodes.ts";
import type { Problem, Rule } from "../rule.ts";

export const secretListedTwice: Rule = {
  metadata: {
    id: "secret-listed-twice",
    severity: "info",
    title: "Secret is listed twice",
  },
  *checkConfig({ config: { root, namedContainers } }) {
    const owners: (Node | undefined)[] = [root, ...namedContainers.map(({ settings }) => settings)];
    const lists = owners.map((owner) => lookupPath(owner, ["env", "secret"]));
    for (const list of [...lists, lookupPath(root, ["builder", "secrets"])]) {
      if (list?.kind === "list" && list.items.every(({ conditional }) => !conditional)) yield* checkList(list);
    }
  },
};

function* checkList(list: Node): Iterable<Problem> {
  const seen = new Map<string, ScalarNode>();
  for (const node of itemsOf(list)) {
    if (node.kind !== "scalar" || node.text === "") continue;

    const [name = ""] = node.text.split(":", 1);
    const first = seen.get(name);
    seen.set(name, node);
    if (first === undefined) continue;

    const isSame = first.text === node.text;
    yield {
      at: rangeOf(node),
      ...(isSame ? {} : { severity: "warning" as const }),
      message: isSame
        ? `\`${name}\` is already in this list, so this line changes nothing`
        : `\`${name}\` is already in this list as \`${first.text}\`, and only this last line counts`,
      help: isSame ? "Remove one of the two lines." : "Remove the line with the wrong source.",
    };
  }
}
