import { posix } from "node:path";
import type { Project } from "../../project/project.ts";
import { rootMap } from "../../yaml/document.ts";
import {
  keyName,
  lookup,
  lookupPath,
  type MapNode,
  mapItems,
  type Node,
  pairsOf,
  type ScalarNode,
} from "../../yaml/nodes.ts";
import { isDeploy, type KamalCall, kamalCalls } from "./kamal-calls.ts";
import { memoize } from "./memoize.ts";
import { type Script, scriptOfFile, scriptOfStep } from "./shell-scripts.ts";

export interface DeployJob {
  readonly workflow: MapNode;
  readonly job: MapNode;
  /** With those of local actions. Empty if the job calls a reusable workflow. */
  readonly steps: readonly MapNode[];
  /**
   * The `uses` of the deploying step or of the job, if it is this action; otherwise undefined.
   */
  readonly uses: ScalarNode | undefined;
  readonly isCall: boolean;
  /** The `uses` of another action or workflow that deploys with Kamal. */
  readonly otherUses: ScalarNode | undefined;
  /** The deploying commands in the steps and in the scripts that they start. */
  readonly calls: readonly KamalCall[];
}

/** A job of a workflow with its steps. */
interface Job extends Pick<DeployJob, "workflow" | "job" | "steps"> {
  readonly uses: ScalarNode | undefined;
}

/** A script that a step runs. */
interface StepScript {
  readonly script: Script;
  readonly step: MapNode;
  readonly job: Job;
}

/** The jobs that deploy with Kamal: with a command, with this action or with another one. */
export const deployJobs: (project: Project) => readonly DeployJob[] = memoize((project) => {
  const jobs = jobsOf(project);
  const direct = jobs.flatMap((job) => deployJobOf(project, job) ?? []);
  return [...direct, ...localCalls(jobs, direct)];
});

function deployJobOf(project: Project, { workflow, job, steps, uses: call }: Job): DeployJob | undefined {
  const none = { workflow, job, steps: [], uses: undefined, isCall: false, otherUses: undefined, calls: [] };
  if (call !== undefined) {
    if (calledWorkflow.test(call.text)) return { ...none, uses: call, isCall: true };
    return otherWorkflow.test(call.text) ? { ...none, otherUses: call } : undefined;
  }

  const uses = steps.map(deployingAction).find((each) => each !== undefined);
  const otherUses = steps.map((step) => usesOf(step)).find((each) => otherAction.test(each?.text ?? ""));
  const calls = steps
    .flatMap((step) => scriptsOfStep(project, step))
    .flatMap((script) => kamalCalls(script).filter(isDeploy));
  if (uses === undefined && otherUses === undefined && calls.length === 0) return undefined;
  return { ...none, steps, uses, otherUses, calls };
}

/** Jobs that call a workflow of this repository that deploys. */
function localCalls(jobs: readonly Job[], direct: readonly DeployJob[]): DeployJob[] {
  const deploying = new Set(direct.map(({ workflow }) => workflow.source.file));
  return jobs.flatMap(({ workflow, job, uses }) =>
    uses?.text.startsWith("./") === true && deploying.has(posix.normalize(uses.text))
      ? [{ workflow, job, steps: [], uses: undefined, isCall: false, otherUses: uses, calls: [] }]
      : [],
  );
}

const jobsOf: (project: Project) => readonly Job[] = memoize((project) =>
  workflowRoots(project).flatMap((workflow) =>
    pairsOf(lookup(workflow, "jobs")).flatMap(({ value: job }) =>
      job.kind === "map" ? [{ workflow, job, steps: stepsOf(project, job), uses: usesOf(job) }] : [],
    ),
  ),
);

/** The scripts of all steps in workflows, including those of local actions and script files. */
export const stepScripts: (project: Project) => readonly StepScript[] = memoize((project) =>
  jobsOf(project).flatMap((job) =>
    job.steps.flatMap((step) => scriptsOfStep(project, step).map((script) => ({ script, step, job }))),
  ),
);

/** As `stepScripts`, for workflows that mention Kamal. */
export function kamalScripts(project: Project): StepScript[] {
  return stepScripts(project).filter(
    ({ job, script }) => /\bkamal\b/.test(job.workflow.source.text) || /\bkamal\b/.test(script.text),
  );
}

/** All steps of workflows, with those of local actions. */
export const workflowSteps: (project: Project) => readonly MapNode[] = memoize((project) =>
  jobsOf(project).flatMap(({ steps }) => steps),
);

/** The steps of all jobs of one workflow. */
export function workflowStepsOf(project: Project, workflow: MapNode): MapNode[] {
  return jobsOf(project).flatMap((job) => (job.workflow === workflow ? job.steps : []));
}

/** The script files that workflows start, or that are named like a deploy script. */
export const scriptFiles: (project: Project) => readonly Script[] = memoize((project) =>
  project.surroundings.scriptFiles.flatMap(({ source }) => (source === undefined ? [] : [scriptOfFile(source)])),
);

/** The script of the step, and the files that it starts. */
function scriptsOfStep(project: Project, step: MapNode): Script[] {
  const own = scriptOfStep(step);
  if (own === undefined) return [];

  if (project.surroundings.scriptFiles.length === 0) return [own];
  const started = new Set(own.programs.map(({ name }) => posix.normalize(name)));
  const files = project.surroundings.scriptFiles.filter(
    ({ path }) => started.has(path) || started.has(posix.relative(project.directory, path)),
  );
  return [own, ...files.flatMap(({ source }) => (source === undefined ? [] : [scriptOfFile(source)]))];
}

/** The events in `on`. */
export function triggers(workflow: MapNode): { name: string; node: Node }[] {
  const on = lookup(workflow, "on");
  if (on?.kind === "scalar") return [{ name: on.text, node: on }];
  if (on?.kind === "list") {
    return on.items.flatMap(({ node }) => (node.kind === "scalar" ? [{ name: node.text, node }] : []));
  }
  return pairsOf(on).map(({ key }) => ({ name: keyName(key) ?? "", node: key }));
}

/** Whether only a person starts the workflow; also if its events are unknown. */
export function isManualOnly(workflow: MapNode): boolean {
  return triggers(workflow).every(({ name }) => name === "workflow_dispatch" || name === "repository_dispatch");
}

/** Whether the job runs on a GitHub-hosted runner, which is new for each run. */
export function isHosted(job: MapNode): boolean {
  const label = lookup(job, "runs-on");
  return label?.kind === "scalar" && /^(?:ubuntu|macos|windows)-/.test(label.text);
}

function workflowRoots(project: Project): MapNode[] {
  return project.surroundings.workflows.map(({ document }) => rootMap(document)).filter((root) => root !== undefined);
}

/** Local actions count as the steps that they consist of; at most three levels. */
function stepsOf(project: Project, owner: MapNode, depth = 0): MapNode[] {
  return mapItems(lookup(owner, "steps")).flatMap((step) => {
    const action = project.surroundings.localActions.get(usesOf(step)?.text ?? "");
    const runs = lookup(action?.document?.root, "runs");
    return runs?.kind === "map" && depth < 3 ? [step, ...stepsOf(project, runs, depth + 1)] : [step];
  });
}

const calledWorkflow = /(?:^|\/)kamal-action\/\.github\/workflows\/(?:deploy|rollback)\.ya?ml@/;
/** Workflows and actions of others whose names say that they deploy with Kamal. */
const otherWorkflow =
  /\/\.github\/workflows\/[\w.-]{0,80}(?:kamal[\w.-]{0,80}deploy|deploy[\w.-]{0,80}kamal)[\w.-]{0,80}@/i;
const otherAction = /^[\w.-]+\/(?:[\w.-]+\/){0,5}(?:kamal2?-deploy|deploy-kamal|deploy-with-kamal)(?:-action)?@/i;

function deployingAction(step: MapNode): ScalarNode | undefined {
  const command = lookupPath(step, ["with", "command"]);
  if (command?.kind === "scalar" && !/^(?:deploy|rollback)$/.test(command.text)) return undefined;
  return actionOf(step);
}

/** The `uses:` of a step that runs this action. */
export function actionOf(step: MapNode): ScalarNode | undefined {
  const uses = usesOf(step);
  return uses !== undefined && /(?:^|\/)kamal-action(?:@|$)/.test(uses.text) ? uses : undefined;
}

function usesOf(owner: MapNode): ScalarNode | undefined {
  const uses = lookup(owner, "uses");
  return uses?.kind === "scalar" ? uses : undefined;
}
