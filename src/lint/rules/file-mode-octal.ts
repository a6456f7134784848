import { lookup, mapItems, rangeOf } from "../../yaml/nodes.ts";
import { rewrite } from "../fix.ts";
import type { Rule } from "../rule.ts";

export const fileModeOctal: Rule = {
  metadata: {
    id: "file-mode-octal",
    severity: "error",
    title: "File mode is not quoted, so YAML reads it as an octal number",
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
        message: `YAML reads the unquoted ${mode.text} as the number ${String(mode.value)}, so Kamal runs \`chmod ${String(mode.value)}\``,
        help: `Write \`mode: "${mode.text}"\`.`,
        fix: rewrite(mode, `"${mode.text}"`),
      };
    }
  },
};
