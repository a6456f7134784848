import type { Problem, Rule } from "../rule.ts";
import { readSuppressions, type Suppression } from "../suppressions.ts";

/** Ignore comments that match nothing are added by `lintProject`, which alone knows all findings. */
export const suppression: Rule = {
  metadata: {
    id: "suppression",
    severity: "warning",
    title: "Every `kamal-action: ignore` comment has a reason, and something to silence",
  },
  *check(project) {
    for (const each of readSuppressions(project)) {
      if (each.reason !== "") continue;
      yield {
        at: placeOf(each),
        message: `The comment that ignores \`${each.ruleIds.join(", ")}\` gives no reason, so it does not count`,
        help: `Write \`kamal-action: ignore ${each.ruleIds.join(", ")} -- why\`.`,
      };
    }
  },
};

/** The problem of a comment that silences nothing for `ruleId`. */
export function unmatched(each: Suppression, ruleId: string): Problem {
  return {
    at: placeOf(each),
    message: `There is no finding of \`${ruleId}\` on line ${each.target}, so this comment silences nothing`,
    help: "Remove it, or move it to the line of the finding or right above it.",
  };
}

function placeOf({ file, line, column, endColumn }: Suppression): Problem["at"] {
  return { file, line, column, endLine: line, endColumn };
}
