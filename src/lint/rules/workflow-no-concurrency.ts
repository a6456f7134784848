import { posix } from "node:path";
import { lookup, type MapNode, type Node, pairsOf, rangeOf, sourceTextOf } from "../../yaml/nodes.ts";
import { type DeployJob, deployJobs, triggers } from "../facts/workflows.ts";
import type { Rule } from "../rule.ts";

export const workflowNoConcurrency: Rule = {
  metadata: {
    id: "workflow-no-concurrency",
    severity: "info",
    title: "Two pushes deploy at the same time",
  },
  *check(project) {
    const deploys = deployJobs(project);
    const reported = new Set<MapNode>();
    for (const deploy of deploys) {
      const { workflow, job } = deploy;
      if (reported.has(workflow) || !deploysNewVersions(deploy) || !startsOnPush(workflow)) continue;
      if ([workflow, job, ...calledBy(deploy, deploys)].some(isLimited) || waits.test(sourceTextOf(job))) continue;

      reported.add(workflow);
      yield {
        at: rangeOf(keyOf(workflow, job)),
        message:
          "Nothing keeps two runs of this deploy apart: if the next push comes while it runs, Kamal's lock refuses the second deploy, and the newer version is not deployed",
        help: "Add `concurrency: { group: deploy, cancel-in-progress: false }` to the workflow or to this job, so that the second run waits.",
      };
    }
  },
};

/** Steps of others that wait for earlier runs. */
const waits = /turnstyle|mutex|wait-for|merge_queue/i;

/** Not a rollback, and not this action or the workflow of others, which may wait themselves. */
function deploysNewVersions({ uses, isCall, otherUses, calls }: DeployJob): boolean {
  if (uses !== undefined || isCall) return false;
  return (
    otherUses?.text.startsWith("./") === true || calls.some(({ command }) => /^(?:deploy|redeploy)$/.test(command))
  );
}

/** Tags and releases are rare. */
function startsOnPush(workflow: MapNode): boolean {
  const push = lookup(lookup(workflow, "on"), "push");
  const onlyTags = lookup(push, "tags") !== undefined && lookup(push, "branches") === undefined;
  return triggers(workflow).some(({ name }) => (name === "push" && !onlyTags) || name === "workflow_run");
}

function isLimited(owner: MapNode): boolean {
  return lookup(owner, "concurrency") !== undefined;
}

/** The workflow of this repository that a job calls, and its jobs that deploy. */
function calledBy({ otherUses }: DeployJob, deploys: readonly DeployJob[]): MapNode[] {
  if (otherUses === undefined) return [];
  const file = posix.normalize(otherUses.text);
  return deploys.flatMap(({ workflow, job }) => (workflow.source.file === file ? [workflow, job] : []));
}

function keyOf(workflow: MapNode, job: MapNode): Node {
  return pairsOf(lookup(workflow, "jobs")).find(({ value }) => value === job)?.key ?? job;
}
