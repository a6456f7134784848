import { nodeOf } from "../../config/setting.ts";
import { isBlank, rangeOf } from "../../yaml/nodes.ts";
import type { Rule } from "../rule.ts";

export const accessoryNoImage: Rule = {
  metadata: {
    id: "accessory-no-image",
    severity: "error",
    title: "Accessory has no image",
  },
  *checkConfig({ config }) {
    for (const { name, settings, image } of config.accessories.all) {
      if (settings.open || !isBlank(nodeOf(image))) continue;

      const message = `The accessory \`${name}\` has no image: Kamal accepts this, but \`docker run\` fails`;
      yield { at: rangeOf(settings), message, help: `Add \`image: …\` under \`accessories/${name}\`.` };
    }
  },
};
