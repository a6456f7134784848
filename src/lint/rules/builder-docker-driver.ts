import { isBlank, lookup, type Node, rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const builderDockerDriver: Rule = {
  metadata: {
    id: "builder-docker-driver",
    severity: "warning",
    title: "`driver: docker` stands alone: it knows no cache, no remote builder, and one architecture",
  },
  *checkConfig({ config }) {
    const builder = lookup(config.root, "builder");
    const driver = lookup(builder, "driver");
    if (driver?.kind !== "scalar" || driver.text !== "docker") return;

    for (const { key, why } of refused) {
      const node = lookup(builder, key);
      if (node === undefined || !counts(key, node)) continue;

      yield {
        at: rangeOf(node),
        message: `\`builder/${key}\` beside \`driver: docker\`, which Kamal accepts: ${why}`,
        help: `Remove \`driver: docker\` (Kamal then takes docker-container), or \`builder/${key}\`.`,
      };
    }
  },
};

const store = "unless the machine that builds has Docker's containerd image store";
const refused = [
  { key: "cache", why: `the build stops there (Cache export is not supported for the docker driver), ${store}` },
  { key: "remote", why: "Kamal then names no builder, so the remote one is never used" },
  { key: "arch", why: `the build stops (Multi-platform build is not supported for the docker driver), ${store}` },
];

/** Several architectures, or any other setting that is there at all. */
function counts(key: string, node: Node): boolean {
  if (key === "arch") return node.kind === "list" && !node.open && node.items.length > 1;
  return node.kind !== "unknown" && !isBlank(node);
}
