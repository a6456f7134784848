import { isBlank, lookup, type Node, rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const builderDockerDriver: Rule = {
  metadata: {
    id: "builder-docker-driver",
    severity: "warning",
    title: "`driver: docker` is combined with a setting that it does not support",
  },
  *checkConfig({ config }) {
    const builder = lookup(config.root, "builder");
    const driver = lookup(builder, "driver");
    if (driver?.kind !== "scalar" || driver.text !== "docker") return;

    for (const { key, consequence } of unsupported) {
      const node = lookup(builder, key);
      if (node === undefined || !isSet(key, node)) continue;

      yield {
        at: rangeOf(node),
        message: `Kamal accepts \`builder/${key}\` together with \`driver: docker\`, but ${consequence}`,
        help: `Remove \`driver: docker\` (Kamal then uses docker-container), or remove \`builder/${key}\`.`,
      };
    }
  },
};

const exception = "unless Docker on the build machine uses the containerd image store";
const unsupported = [
  {
    key: "cache",
    consequence: `the build stops (Cache export is not supported for the docker driver) ${exception}`,
  },
  { key: "remote", consequence: "then names no builder, so the remote one is never used" },
  {
    key: "arch",
    consequence: `the build stops (Multi-platform build is not supported for the docker driver) ${exception}`,
  },
];

/** `arch` counts only with several architectures, any other key as soon as it has a value. */
function isSet(key: string, node: Node): boolean {
  if (key === "arch") return node.kind === "list" && !node.open && node.items.length > 1;
  return node.kind !== "unknown" && !isBlank(node);
}
