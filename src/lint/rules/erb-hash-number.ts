import { rangeOf, sourceTextOf } from "../../yaml/nodes.ts";
import { unknownVariables } from "../facts/clear-variables.ts";
import type { Rule } from "../rule.ts";

export const erbHashNumber: Rule = {
  metadata: {
    id: "erb-hash-number",
    severity: "info",
    title: "Short commit hash from ERB can be a number",
  },
  *checkConfig({ config }) {
    for (const { name, value } of unknownVariables(config)) {
      const text = sourceTextOf(value);
      if (!text.startsWith("<%=") || !shortHash.test(text)) continue;

      yield {
        at: rangeOf(value),
        message: `YAML reads a hash with digits only as a number, and 0123456 as an octal one: \`${name}\` is then 42798`,
        help: 'Put the ERB in quotes, and let the command end with `.strip` or `.chomp`: `"<%= `git rev-parse --short HEAD`.strip %>"`.',
      };
    }
  },
};

const shortHash = /git\s+(?:rev-parse\s[^`)]{0,40}--short|log\s[^`)]{0,60}%h|describe\s[^`)]{0,40}--always)/;
