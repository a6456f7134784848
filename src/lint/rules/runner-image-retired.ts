import { lookup, rangeOf } from "../../yaml/nodes.ts";
import { deployJobs } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const runnerImageRetired: Rule = {
  metadata: {
    id: "runner-image-retired",
    severity: "warning",
    title: "Deploy job waits for a runner image that GitHub has retired",
  },
  *check(project) {
    for (const { job, isCall } of deployJobs(project)) {
      const label = lookup(job, "runs-on");
      if (isCall || label?.kind !== "scalar" || !retired.test(label.text)) continue;

      yield {
        at: rangeOf(label),
        message: `GitHub has retired the runner image ${label.text}, so no runner of GitHub takes this job: it waits until it is cancelled`,
        help: "Write `ubuntu-latest` or `ubuntu-24.04`. A runner of your own can have this label; then add `self-hosted` to it.",
      };
    }
  },
};

/** Those that GitHub announced in actions/runner-images, until November 2026. */
const retired = /^(?:ubuntu-(?:16|18|20)\.04|windows-(?:2016|2019)|macos-(?:10\.15|1[123])(?:-(?:x?large|arm64))?)$/;
