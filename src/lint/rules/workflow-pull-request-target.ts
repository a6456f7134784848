import type { Project } from "../../project/project.ts";
import { lookup, lookupPath, type MapNode, type Node, rangeOf, sourceTextOf } from "../../yaml/nodes.ts";
import { type DeployJob, deployJobs, triggers } from "../facts/workflows.ts";
import type { Problem, Rule } from "../rule.ts";

export const workflowPullRequestTarget: Rule = {
  metadata: {
    id: "workflow-pull-request-target",
    severity: "error",
    title: "Deploy runs for pull requests of forks",
    securitySeverity: 8.8,
  },
  *check(project) {
    for (const { workflow, job, steps } of deployJobs(project)) {
      yield* checkFollowUp(project, { workflow, job, steps });

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

/** `workflow_run` after a workflow of pull requests runs with secrets, too. */
function* checkFollowUp(
  project: Project,
  { workflow, job, steps }: Pick<DeployJob, "workflow" | "job" | "steps">,
): Iterable<Problem> {
  const run = lookup(lookup(workflow, "on"), "workflow_run");
  const ref = run === undefined ? undefined : steps.map(foreignCheckout).find((each) => each !== undefined);
  // Some condition of the workflow may look where the commit is from.
  if (ref === undefined || isGuarded(workflow) || !/\bsecrets\b/.test(sourceTextOf(job))) return;

  const names = textsOf(lookup(run, "workflows"));
  const first = project.surroundings.workflows
    .map(({ document }) => document?.root)
    .find((root) => root?.kind === "map" && names.includes(nameOf(root)) && runsForPullRequests(root));
  if (first === undefined) return;

  yield {
    at: rangeOf(ref),
    message: `This deploy follows ${first.source.file}, which runs for pull requests, and checks out their commit: code from any fork runs here with this repository's secrets`,
    help: "Add `github.event.workflow_run.event == 'push'` to the `if` of the job; `branches` does not help, because a fork has a branch with that name, too.",
  };
}

/** A name of a branch is looked up in this repository, but a commit can be a fork's. */
function foreignCheckout(step: MapNode): Node | undefined {
  const uses = lookup(step, "uses");
  if (uses?.kind !== "scalar" || !uses.text.startsWith("actions/checkout@")) return undefined;
  return ["ref", "repository"]
    .map((name) => lookupPath(step, ["with", name]))
    .find((node) => node?.kind === "scalar" && /workflow_run\.head_(?:sha|commit\.id|repository)/.test(node.text));
}

function isGuarded(workflow: MapNode): boolean {
  return /workflow_run\.(?:event\b|actor|triggering_actor|pull_requests)|github\.(?:triggering_)?actor\b|head_repository\.(?:fork|owner|id)|head_repository\.full_name\s{0,3}[!=]=|==\s{0,3}github\.event\.workflow_run\.head_repository/.test(
    sourceTextOf(workflow),
  );
}

function runsForPullRequests(workflow: MapNode): boolean {
  return triggers(workflow).some(({ name }) => name === "pull_request");
}

function nameOf(workflow: MapNode): string {
  const name = lookup(workflow, "name");
  return name?.kind === "scalar" ? name.text : workflow.source.file;
}

function textsOf(node: Node | undefined): string[] {
  if (node?.kind === "scalar") return [node.text];
  return node?.kind === "list"
    ? node.items.flatMap(({ node: item }) => (item.kind === "scalar" ? [item.text] : []))
    : [];
}
