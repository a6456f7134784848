import { nodeOf } from "../../config/setting.ts";
import { isBlank, rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const accessoryNoImage: Rule = {
  metadata: {
    id: "accessory-no-image",
    severity: "error",
    title: "Every accessory names its image",
  },
  *checkConfig({ config }) {
    for (const { name, settings, image } of config.accessories.all) {
      if (settings.open || !isBlank(nodeOf(image))) continue;

      const message = `The accessory \`${name}\` has no image; Kamal accepts that, and \`docker run\` then fails`;
      yield { at: rangeOf(settings), message, help: `Add \`image: …\` to \`accessories/${name}\`.` };
    }
  },
};
