import { rangeOf, sourceTextOf } from "../../yaml/nodes.ts";
import { deployJobs, triggers } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const workflowPullRequestTarget: Rule = {
  metadata: {
    id: "workflow-pull-request-target",
    severity: "error",
    title: "Deploy runs on `pull_request_target`",
    securitySeverity: 8.8,
  },
  *check(project) {
    for (const { workflow, job } of deployJobs(project)) {
      const trigger = triggers(workflow).find(({ name }) => name === "pull_request_target");
      if (trigger === undefined) continue;

      const text = sourceTextOf(job);
      const checksOutFork = /github\.(?:event\.pull_request\.head|head_ref)/.test(text);

      yield {
        at: rangeOf(trigger.node),
        ...(checksOutFork ? {} : { severity: "warning" as const }),
        message: checksOutFork
          ? "Code from any pull request runs here with this repository's secrets, because Kamal executes the ERB in its deploy.yml"
          : "Anyone who opens a pull request starts this deploy with this repository's secrets",
        help: "Deploy on `push` to the main branch or on `workflow_dispatch`.",
      };
    }
  },
};
