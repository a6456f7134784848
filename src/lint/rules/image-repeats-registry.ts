import { lookup, lookupPath, rangeOf } from "../../project/nodes.ts";
import { withoutPrefix } from "../fix.ts";
import type { Rule } from "../types.ts";
import { deployableVariants } from "../variants.ts";

export const imageRepeatsRegistry: Rule = {
  metadata: {
    id: "image-repeats-registry",
    severity: "error",
    title: "`image` does not repeat the registry's host",
    fixable: true,
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      const image = lookup(config, "image");
      const server = lookupPath(config, ["registry", "server"]);
      if (image?.kind !== "scalar" || server?.kind !== "scalar" || server.text === "") continue;
      if (!image.text.toLowerCase().startsWith(`${server.text.toLowerCase()}/`)) continue;
      const rest = image.text.slice(server.text.length + 1);
      const fix = withoutPrefix(image, image.text.slice(0, server.text.length + 1));
      yield {
        at: rangeOf(image),
        // ghcr.io takes the doubled name: such a deploy works, under a name that nobody meant.
        ...(server.text.toLowerCase() === "ghcr.io" ? { severity: "warning" as const } : {}),
        message: `Kamal puts \`registry/server\` before \`image\`, so this is pushed to ${server.text}/${image.text}`,
        help: `Write \`image: ${rest}\`.`,
        ...(fix && { fix }),
      };
    }
  },
};
