import { itemsOf, lookup, type Node, rangeOf, type ScalarNode } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const accessoryPortList: Rule = {
  metadata: {
    id: "accessory-port-list",
    severity: "error",
    title: "Several ports are written in one text",
  },
  *checkConfig({ config }) {
    for (const { settings, kind, path } of config.namedContainers) {
      const port = kind === "accessory" ? lookup(settings, "port") : undefined;
      const published = itemsOf(lookup(lookup(settings, "options"), "publish"));

      for (const node of [port, ...published].filter(hasSeveral)) {
        const ports = node.text
          .trim()
          .split(/[\s,]+/)
          .filter((each) => each !== "");
        const list = `[${ports.map((each) => `"${each.includes(":") ? each : `${each}:${each}`}"`).join(", ")}]`;
        yield {
          at: rangeOf(node),
          message: `Kamal passes this as one \`--publish\`, so Docker rejects it (invalid containerPort), and \`${path}\` does not start`,
          help:
            node === port
              ? `Remove \`port\` and write \`options: { publish: ${list} }\`.`
              : `Write a list: \`publish: ${list}\`.`,
        };
      }
    }
  },
};

const onePort =
  /^(?:[\d.]{7,15}:|\[[\da-fA-F:.]{2,45}\]:)?(?:\d{1,5}(?:-\d{1,5})?:)?\d{1,5}(?:-\d{1,5})?(?:\/(?:tcp|udp|sctp))?$/;

/** Only of plain ports: Docker also knows `target=80,published=8080`. */
function hasSeveral(node: Node | undefined): node is ScalarNode {
  if (node?.kind !== "scalar" || !/\S[\s,]+\S/.test(node.text) || node.text.length > 500) return false;
  return node.text
    .trim()
    .split(/[\s,]+/)
    .every((each) => onePort.test(each));
}
