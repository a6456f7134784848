import { itemsOf, lookup, type Node, rangeOf, type ScalarNode } from "../../yaml/nodes.ts";
import { rewrite } from "../fix.ts";
import type { Rule } from "../rule.ts";

/** `port: 53:53`: Psych reads such numbers in base 60, as YAML 1.1 asks for. */
export const portBase60: Rule = {
  metadata: {
    id: "port-base-60",
    severity: "error",
    title: "Unquoted port is read as a number in base 60",
    fixable: true,
  },
  *checkConfig({ config }) {
    for (const { settings, kind } of config.namedContainers) {
      const port = kind === "accessory" ? lookup(settings, "port") : undefined;
      const published = itemsOf(lookup(lookup(settings, "options"), "publish"));

      for (const node of [port, ...published].filter(isBase60)) {
        const value = Number(node.value);
        const shown = node === port ? `${value}:${value}` : `${value}`;
        yield {
          at: rangeOf(node),
          message: `YAML reads ${node.text} without quotes as the number ${value} (base 60), so Kamal publishes the port ${shown}${value > 65535 ? ", which Docker rejects" : ""}`,
          help: `Write \`"${node.text}"\`.`,
          fix: rewrite(node, `"${node.text}"`),
        };
      }
    }
  },
};

function isBase60(node: Node | undefined): node is ScalarNode {
  return node?.kind === "scalar" && !node.quoted && node.type === "integer" && node.text.includes(":");
}
