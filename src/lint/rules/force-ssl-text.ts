import { rubySetting } from "../facts/ruby-text.ts";
import type { Rule } from "../rule.ts";

export const forceSslText: Rule = {
  metadata: {
    id: "force-ssl-text",
    severity: "info",
    title: "Text switches `force_ssl` or `assume_ssl` on, even the text `false`",
  },
  *checkConfig(deployed) {
    for (const name of ["config.force_ssl", "config.assume_ssl"]) {
      const setting = rubySetting(deployed, name);
      if (setting?.value.kind !== "text" || setting.value.isSymbol) continue;

      const { text } = setting.value;
      const isMeantOff = /^(?:false|f|no|n|off|0|)$/i.test(text);
      yield {
        at: setting.at,
        ...(isMeantOff ? { severity: "warning" as const } : {}),
        message: `${name} is the text ${JSON.stringify(text.slice(0, 40))}, and in Ruby every text is true, so ${isMeantOff ? "it is on" : "the text `false` does not switch it off"}`,
        help: 'Compare the text: `ENV.fetch("FORCE_SSL", "true") == "true"`.',
      };
    }
  },
};
