import { isBlank, lookup, rangeOf } from "../../yaml/nodes.ts";
import { accessoriesOf } from "../facts/accessories.ts";
import { deployableVariants } from "../facts/deployable-variants.ts";
import type { Rule } from "../rule.ts";

export const accessoryNoImage: Rule = {
  metadata: {
    id: "accessory-no-image",
    severity: "error",
    title: "Every accessory names its image",
  },
  *check(project) {
    for (const { config } of deployableVariants(project)) {
      for (const { name, node } of accessoriesOf(config)) {
        if (node.open || !isBlank(lookup(node, "image"))) continue;
        const message = `The accessory \`${name}\` has no image; Kamal accepts that, and \`docker run\` then fails`;
        yield { at: rangeOf(node), message, help: `Add \`image: …\` to \`accessories/${name}\`.` };
      }
    }
  },
};
