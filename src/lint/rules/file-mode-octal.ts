import { lookup, mapItems, rangeOf } from "../../yaml/nodes.ts";
import { rewrite } from "../fix.ts";
import type { Rule } from "../rule.ts";

export const fileModeOctal: Rule = {
  metadata: {
    id: "file-mode-octal",
    severity: "error",
    title: "The mode of an uploaded file is in quotes, so that YAML leaves it as it is",
    fixable: true,
  },
  *checkConfig({ config }) {
    const items = config.accessories.all.flatMap(({ settings }) =>
      ["files", "directories"].flatMap((key) => mapItems(lookup(settings, key))),
    );

    for (const item of items) {
      const mode = lookup(item, "mode");
      if (mode?.kind !== "scalar" || mode.type !== "integer" || !/^0[0-7]+$/.test(mode.text)) continue;

      yield {
        at: rangeOf(mode),
        message: `YAML reads ${mode.text} as an octal number, so Kamal runs \`chmod ${String(mode.value)}\``,
        help: `Write \`mode: "${mode.text}"\`.`,
        fix: rewrite(mode, `"${mode.text}"`),
      };
    }
  },
};
