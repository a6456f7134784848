import { describeKamalVersion, isKamal2 } from "../../repository/deploying-kamal.ts";
import { rangeBetween } from "../../text/source.ts";
import { type ErbTag, scanErb } from "../../yaml/erb.ts";
import type { Rule } from "../rule.ts";
import { has } from "../schema/history.ts";

export const erbTrimMode: Rule = {
  metadata: {
    id: "erb-trim-mode",
    severity: "error",
    title: "Kamal version does not support the ERB tags `<%-` and `-%>`",
  },
  *check(project) {
    const { kamal } = project;
    if (!isKamal2(kamal.version) || has(kamal.version, "erbTrimMode")) return;

    for (const file of [project.config, ...project.variants.map((variant) => variant.file)]) {
      const source = file?.document?.source;
      // Only the first: Ruby stops there.
      const broken = source === undefined ? undefined : scanErb(source.text).find(isBroken);
      if (source === undefined || broken === undefined) continue;

      yield {
        at: rangeBetween(source, broken.start, broken.end),
        message: `Ruby cannot parse this tag: \`<%-\` and \`-%>\` need Kamal 2.11.0 or newer, but ${describeKamalVersion(kamal)}`,
        help: "Write `<%` and `%>` without the dash, or upgrade to Kamal 2.11.0 or newer.",
      };
    }
  },
};

/**
 * Ruby reads the dash as a minus sign. Before a value that may be valid; after a value, or before
 * `end`, it never is.
 */
function isBroken({ closed, kind, code, trimsBefore, trimsAfter }: ErbTag): boolean {
  if (!closed || kind === "comment" || kind === "escape") return false;

  // In a Ruby comment, the dash does no harm.
  const isOutside = !(code.split("\n").at(-1) ?? "").includes("#");
  return (trimsAfter && isOutside) || (trimsBefore && /^\s*(?:(?:end|else|elsif|when|rescue|ensure)\b|\})/.test(code));
}
