import { rangeBetween } from "../../text/source.ts";
import { lookup } from "../../yaml/nodes.ts";
import { kamalScripts, placeInScript } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const workflowLockRelease: Rule = {
  metadata: {
    id: "workflow-lock-release",
    severity: "warning",
    title: "No workflow takes away a deploy lock that another run or a person may hold",
  },
  *check(project) {
    for (const { script, step } of kamalScripts(project)) {
      const place = placeInScript(script, /\bkamal\s+lock\s+release\b/);
      const condition = lookup(step, "if");
      const always = condition?.kind !== "scalar" || isNoCondition(condition.text);
      // A workflow that a person starts, or a condition of its own, is a decision.
      if (place === undefined || !always || manualOnly(script.source.text)) continue;
      yield {
        at: rangeBetween(script.source, place.start, place.end),
        message: "This releases the lock of whoever holds it: two deploys can then run at the same time",
        help: "Remove it; the action releases its own lock, also after a cancelled run, and says who holds another one.",
      };
    }
  },
};

/** `always()`, `failure()` and so on say how this run went, and nothing about whose lock it is. */
function isNoCondition(text: string): boolean {
  return text.replace(/\b(?:always|failure|cancelled|success)\(\)|\$\{\{|\}\}|[|&!()\s]|\btrue\b/g, "") === "";
}

function manualOnly(text: string): boolean {
  return /workflow_dispatch/.test(text) && !/^\s*(?:push|pull_request|schedule|release)\s*:/m.test(text);
}
