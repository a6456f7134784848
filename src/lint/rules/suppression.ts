import type { Problem, Rule } from "../rule.ts";
import { readSuppressions, type Suppression } from "../suppressions.ts";

/** `lintProject` reports ignore comments that match nothing, because only it knows all findings. */
export const suppression: Rule = {
  metadata: {
    id: "suppression",
    severity: "warning",
    title: "`kamal-action: ignore` comment has no reason or suppresses nothing",
  },
  *check(project) {
    for (const each of readSuppressions(project)) {
      if (each.reason !== "") continue;

      yield {
        at: placeOf(each),
        message: `The comment that ignores \`${each.ruleIds.join(", ")}\` has no reason, so it has no effect`,
        help: `Add a reason: \`kamal-action: ignore ${each.ruleIds.join(", ")} -- REASON\`.`,
      };
    }
  },
};

/** The problem with a comment that suppresses no finding of `ruleId`. */
export function unmatched(each: Suppression, ruleId: string): Problem {
  return {
    at: placeOf(each),
    message: `\`${ruleId}\` has no finding on line ${each.target}, so this comment suppresses nothing`,
    help: "Remove it, or move it to the line of the finding or directly above it.",
  };
}

function placeOf({ file, line, column, endColumn }: Suppression): Problem["at"] {
  return { file, line, column, endLine: line, endColumn };
}
