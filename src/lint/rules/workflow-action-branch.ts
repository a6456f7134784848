import { lookup, rangeOf, sourceTextOf } from "../../yaml/nodes.ts";
import { deployJobs } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const workflowActionBranch: Rule = {
  metadata: {
    id: "workflow-action-branch",
    severity: "info",
    title: "Deploy runs whatever is on the branch of an action",
    securitySeverity: 5.5,
  },
  *check(project) {
    const seen = new Set<string>();
    for (const { job, steps } of deployJobs(project)) {
      if (!/\bsecrets\b/.test(sourceTextOf(job))) continue;

      for (const owner of [job, ...steps]) {
        const uses = lookup(owner, "uses");
        const [, action, branch] = uses?.kind === "scalar" ? (onBranch.exec(uses.text) ?? []) : [];
        if (uses === undefined || action === undefined || seen.has(action)) continue;

        seen.add(action);
        yield {
          at: rangeOf(uses),
          message: `${action} is not fixed to a version: whoever can push to its branch \`${branch}\` runs commands with the secrets of this deploy`,
          help: "Write the commit of a release (`@` and 40 digits), with its version in a comment; Dependabot keeps both up to date.",
        };
      }
    }
  },
};

const onBranch = /^([\w.-]{1,60}\/[\w./-]{1,200})@(main|master|develop|HEAD)$/;
