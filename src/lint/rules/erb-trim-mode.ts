import { kamalInWords } from "../../repository/deploying-kamal.ts";
import { rangeBetween } from "../../text/source.ts";
import { type ErbTag, scanErb } from "../../yaml/erb.ts";
import type { Rule } from "../rule.ts";
import { has } from "../schema/history.ts";

export const erbTrimMode: Rule = {
  metadata: {
    id: "erb-trim-mode",
    severity: "error",
    title: "ERB tags that trim (`<%-`, `-%>`) have a Kamal that knows them",
  },
  *check(project) {
    const { kamal } = project;
    if (!kamal.version.startsWith("2.") || has(kamal.version, "erbTrimMode")) return;
    for (const file of [project.config, ...project.variants.map((variant) => variant.file)]) {
      const source = file?.document?.source;
      // One says it all: Ruby gives up at the first.
      const broken = source === undefined ? undefined : scanErb(source.text).find(isBroken);
      if (source === undefined || broken === undefined) continue;
      yield {
        at: rangeBetween(source, broken.start, broken.end),
        message: `Ruby cannot read this tag: Kamal takes \`<%-\` and \`-%>\` since 2.11.0, and ${kamalInWords(kamal)}`,
        help: "Write `<%` and `%>` without the dash, or use Kamal 2.11.0 or newer.",
      };
    }
  },
};

/** To Ruby the dash is a minus. One in front of a value may do no harm; behind a value, or before `end`, it always does. */
function isBroken({ closed, kind, code, trimsBefore, trimsAfter }: ErbTag): boolean {
  if (!closed || kind === "comment" || kind === "escape") return false;
  // A comment of Ruby's swallows the dash.
  const isOutside = !(code.split("\n").at(-1) ?? "").includes("#");
  return (trimsAfter && isOutside) || (trimsBefore && /^\s*(?:(?:end|else|elsif|when|rescue|ensure)\b|\})/.test(code));
}
