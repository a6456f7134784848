import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { deployJobs } from "../facts/workflows.ts";
import { rewrite } from "../fix.ts";
import type { Rule } from "../rule.ts";

export const workflowCancelsDeploy: Rule = {
  metadata: {
    id: "workflow-cancels-deploy",
    severity: "warning",
    title: "A newer push waits for a deploy that is under way, instead of cancelling it",
    fixable: true,
  },
  *check(project) {
    for (const { workflow, job } of deployJobs(project)) {
      for (const owner of [workflow, job]) {
        const cancel = lookup(lookup(owner, "concurrency"), "cancel-in-progress");
        if (cancel?.kind !== "scalar" || cancel.value !== true) continue;
        yield {
          at: rangeOf(cancel),
          message:
            "The next push cancels this deploy in the middle: Kamal keeps its lock on the server, and every later deploy stops at it",
          help: "Write `cancel-in-progress: false` for the job that deploys; tests can have a group of their own.",
          fix: rewrite(cancel, "false"),
        };
      }
    }
  },
};
