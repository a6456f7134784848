import { rangeBetween } from "../../text/source.ts";
import { lookup } from "../../yaml/nodes.ts";
import { kamalScripts, placeInScript } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const workflowLockRelease: Rule = {
  metadata: {
    id: "workflow-lock-release",
    severity: "warning",
    title: "Workflow releases a deploy lock that another run may hold",
  },
  *check(project) {
    for (const { script, step } of kamalScripts(project)) {
      const place = placeInScript(script, /\bkamal\s+lock\s+release\b/);
      const condition = lookup(step, "if");
      const isUnconditional = condition?.kind !== "scalar" || isStatusOnly(condition.text);

      // A workflow that is only started manually, or a specific condition, is deliberate.
      if (place === undefined || !isUnconditional || isManualOnly(script.source.text)) continue;

      yield {
        at: rangeBetween(script.source, place.start, place.end),
        message: "This releases the deploy lock no matter who holds it, so two deploys can run at the same time",
        help: "Remove it. The action releases its own lock, even after a cancelled run, and reports who holds any other lock.",
      };
    }
  },
};

/** `always()`, `failure()` and so on depend only on this run, not on who holds the lock. */
function isStatusOnly(text: string): boolean {
  return text.replace(/\b(?:always|failure|cancelled|success)\(\)|\$\{\{|\}\}|[|&!()\s]|\btrue\b/g, "") === "";
}

function isManualOnly(text: string): boolean {
  return /workflow_dispatch/.test(text) && !/^[ \t]*(?:push|pull_request|schedule|release)\s*:/m.test(text);
}
