import type { Project } from "../../project/project.ts";
import { rootMap } from "../../yaml/document.ts";
import {
  keyName,
  lookup,
  type MapNode,
  mapItems,
  type Node,
  pairsOf,
  type ScalarNode,
  sourceTextOf,
} from "../../yaml/nodes.ts";
import { memoize } from "./memoize.ts";

export interface DeployJob {
  readonly workflow: MapNode;
  readonly job: MapNode;
  /** Empty if the job calls a reusable workflow. */
  readonly steps: readonly MapNode[];
  /**
   * The `uses` of the deploying step or of the job; undefined if the job deploys with a command.
   */
  readonly uses: ScalarNode | undefined;
  readonly isCall: boolean;
}

/** A regular expression for a call of Kamal in a script, up to its subcommand. */
export const kamalCall: string = String.raw`(?:^|[\s;&|])(?:bundle exec )?(?:\.?/?bin/)?kamal[ \t]+`;

export const deployCommand: RegExp = new RegExp(`${kamalCall}(?:setup|deploy|redeploy|rollback)\\b`, "m");

/** The jobs that deploy with Kamal, with a command or with this action. */
export const deployJobs: (project: Project) => readonly DeployJob[] = memoize((project) =>
  workflowRoots(project).flatMap((workflow) =>
    pairsOf(lookup(workflow, "jobs")).flatMap(({ value: job }): DeployJob[] => {
      if (job.kind !== "map") return [];

      const call = lookup(job, "uses");
      if (call?.kind === "scalar" && calledWorkflow.test(call.text)) {
        return [{ workflow, job, steps: [], uses: call, isCall: true }];
      }

      const steps = stepsOf(job);
      const uses = steps.map(deployingAction).find((each) => each !== undefined);
      const isDeploy = uses !== undefined || steps.some((step) => deployCommand.test(runOf(step)?.text ?? ""));

      return isDeploy ? [{ workflow, job, steps, uses, isCall: false }] : [];
    }),
  ),
);

/** Every `run:` in workflows that mention Kamal. */
export function kamalScripts(project: Project): { script: ScalarNode; step: MapNode }[] {
  return workflowRoots(project)
    .filter((root) => /\bkamal\b/.test(root.source.text))
    .flatMap((root) =>
      pairsOf(lookup(root, "jobs")).flatMap(({ value }) => (value.kind === "map" ? stepsOf(value) : [])),
    )
    .flatMap((step) => {
      const script = runOf(step);
      return script === undefined ? [] : [{ script, step }];
    });
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

/** The offsets of the first match in the source of a `run:`. */
export function placeInScript(script: ScalarNode, pattern: RegExp): { start: number; end: number } | undefined {
  const match = pattern.exec(sourceTextOf(script));
  if (match === null) return undefined;
  return { start: script.start + match.index, end: script.start + match.index + match[0].length };
}

/** Whether the job runs on a GitHub-hosted runner, which is new for each run. */
export function isHosted(job: MapNode): boolean {
  const label = lookup(job, "runs-on");
  return label?.kind === "scalar" && /^(?:ubuntu|macos|windows)-/.test(label.text);
}

function workflowRoots(project: Project): MapNode[] {
  return project.surroundings.workflows.map(({ document }) => rootMap(document)).filter((root) => root !== undefined);
}

function stepsOf(job: MapNode): MapNode[] {
  return mapItems(lookup(job, "steps"));
}

/** The `run:` of a step. */
export function runOf(step: MapNode): ScalarNode | undefined {
  const run = lookup(step, "run");
  return run?.kind === "scalar" ? run : undefined;
}

const calledWorkflow = /(?:^|\/)kamal-action\/\.github\/workflows\/(?:deploy|rollback)\.ya?ml@/;

function deployingAction(step: MapNode): ScalarNode | undefined {
  const command = lookup(lookup(step, "with"), "command");
  if (command?.kind === "scalar" && !/^(?:deploy|rollback)$/.test(command.text)) return undefined;
  return actionOf(step);
}

/** The `uses:` of a step that runs this action. */
export function actionOf(step: MapNode): ScalarNode | undefined {
  const uses = lookup(step, "uses");
  return uses?.kind === "scalar" && /(?:^|\/)kamal-action(?:@|$)/.test(uses.text) ? uses : undefined;
}
