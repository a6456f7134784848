import type { Project } from "../../project/project.ts";
import { lookup, type MapNode, pairsOf, rangeOf, type ScalarNode } from "../../yaml/nodes.ts";
import { startsByItself } from "../facts/step-conditions.ts";
import { deployJobs, triggers } from "../facts/workflows.ts";
import { rewrite } from "../fix.ts";
import type { Problem, Rule } from "../rule.ts";

export const workflowCancelsDeploy: Rule = {
  metadata: {
    id: "workflow-cancels-deploy",
    severity: "warning",
    title: "Next push cancels a running deploy",
    fixable: true,
  },
  *check(project) {
    const reported = new Set<ScalarNode>();
    for (const { workflow, job } of deployJobs(project)) {
      // No push cancels a run that a person starts.
      if (!startsByItself(project, workflow)) continue;

      for (const owner of [workflow, job]) {
        const cancel = cancelOf(owner);
        if (cancel === undefined || hasOwnGroup(workflow, owner) || reported.has(cancel)) continue;
        reported.add(cancel);
        yield problem(cancel, "The next push cancels this deploy halfway");
      }
    }
    yield* checkSharedGroups(project, reported);
  },
};

function problem(cancel: ScalarNode, what: string): Problem {
  return {
    at: rangeOf(cancel),
    message: `${what}, which can leave Kamal's lock on the server and block every later deploy`,
    help: "Set `cancel-in-progress: false` for the job that deploys. Tests can use a separate group.",
    fix: rewrite(cancel, "false"),
  };
}

/** The setting of the new run decides, also about the runs of other workflows in its group. */
function* checkSharedGroups(project: Project, reported: ReadonlySet<ScalarNode>): Iterable<Problem> {
  const deploys = deployJobs(project);
  if (deploys.length === 0) return;

  const files = new Map<string, Set<string>>();
  for (const { workflow, job } of deploys) {
    for (const group of [workflow, job].map(groupOf).filter((each) => each !== undefined)) {
      files.set(group, (files.get(group) ?? new Set()).add(workflow.source.file));
    }
  }

  for (const { document } of project.surroundings.workflows) {
    const workflow = document?.root;
    if (workflow?.kind !== "map" || !workflow.source.text.includes("cancel-in-progress")) continue;

    const jobs = pairsOf(lookup(workflow, "jobs")).flatMap(({ value }) => (value.kind === "map" ? [value] : []));
    for (const owner of [workflow, ...jobs]) {
      const cancel = cancelOf(owner);
      const group = groupOf(owner);
      if (cancel === undefined || group === undefined || reported.has(cancel) || isOnlyForRef(workflow, group))
        continue;

      const other = [...(files.get(group) ?? [])].find((file) => file !== workflow.source.file);
      if (other !== undefined)
        yield problem(cancel, `A run of this workflow cancels the deploy of ${other}, which is in the same group`);
    }
  }
}

function cancelOf(owner: MapNode): ScalarNode | undefined {
  const cancel = lookup(lookup(owner, "concurrency"), "cancel-in-progress");
  return cancel?.kind === "scalar" && cancel.value === true ? cancel : undefined;
}

/** As written; undefined if its name is another one in each workflow or run. */
function groupOf(owner: MapNode): string | undefined {
  const concurrency = lookup(owner, "concurrency");
  const group = concurrency?.kind === "map" ? lookup(concurrency, "group") : concurrency;
  if (group?.kind !== "scalar" || /github\.(?:workflow|run_|sha|job|event_name)|inputs\.|matrix\./.test(group.text))
    return undefined;
  return group.text.replaceAll(" ", "").toLowerCase();
}

/** Each tag and each commit has a group of its own, which no other run is in. */
function hasOwnGroup(workflow: MapNode, owner: MapNode): boolean {
  const group = lookup(lookup(owner, "concurrency"), "group");
  if (group?.kind !== "scalar") return false;
  if (/github\.(?:run_id|run_number|sha)\b/.test(group.text)) return true;

  const events = triggers(workflow);
  const push = lookup(lookup(workflow, "on"), "push");
  const onlyTags = lookup(push, "tags") !== undefined && lookup(push, "branches") === undefined;
  return (
    /github\.ref(?:_name)?\b/.test(group.text) &&
    events.every(({ name }) => /^(?:release|workflow_dispatch)$/.test(name) || (name === "push" && onlyTags))
  );
}

/** The runs of pull requests have refs that no deploy has. */
function isOnlyForRef(workflow: MapNode, group: string): boolean {
  const isByRef = /github\.(?:ref|head_ref|event\.)/.test(group);
  return isByRef && triggers(workflow).every(({ name }) => /^(?:pull_request|merge_group)/.test(name));
}
