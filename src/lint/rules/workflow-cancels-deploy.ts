import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { startsByItself } from "../facts/step-conditions.ts";
import { deployJobs } from "../facts/workflows.ts";
import { rewrite } from "../fix.ts";
import type { Rule } from "../rule.ts";

export const workflowCancelsDeploy: Rule = {
  metadata: {
    id: "workflow-cancels-deploy",
    severity: "warning",
    title: "Next push cancels a running deploy",
    fixable: true,
  },
  *check(project) {
    for (const { workflow, job } of deployJobs(project)) {
      // No push cancels a run that a person starts.
      if (!startsByItself(project, workflow)) continue;

      for (const owner of [workflow, job]) {
        const cancel = lookup(lookup(owner, "concurrency"), "cancel-in-progress");
        if (cancel?.kind !== "scalar" || cancel.value !== true) continue;

        yield {
          at: rangeOf(cancel),
          message:
            "The next push cancels this deploy halfway, which can leave Kamal's lock on the server and block every later deploy",
          help: "Set `cancel-in-progress: false` for the job that deploys. Tests can use a separate group.",
          fix: rewrite(cancel, "false"),
        };
      }
    }
  },
};
