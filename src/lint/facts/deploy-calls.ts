import type { Project } from "../../project/project.ts";
import type { Range } from "../../text/source.ts";
import { lookup, type MapNode, rangeOf } from "../../yaml/nodes.ts";
import { hasOption, type KamalCall, kamalCalls, optionOf } from "./kamal-calls.ts";
import { scriptOfStep } from "./shell-scripts.ts";
import { actionOf, deployJobs } from "./workflows.ts";

/** A place in a workflow that deploys `config/deploy.yml` of the repository's root. */
export interface DeployCall {
  /** The value of `-d` or of the input `destination`; undefined if omitted. */
  readonly destination: string | undefined;
  /** The position of the destination, or else of the call. */
  readonly at: Range;
}

/** The calls whose config and destination are written literally. */
export function deployCalls(project: Project): DeployCall[] {
  return deployJobs(project).flatMap(({ workflow, job, steps, uses, isCall }) => {
    if (isCall) return /\/deploy\.ya?ml@/.test(uses?.text ?? "") ? callWithInputs(job) : [];
    if ([workflow, job].some((owner) => lookup(owner, "defaults") !== undefined)) return [];
    return steps.flatMap((step) => [...commandCalls(step), ...actionCalls(step)]);
  });
}

function commandCalls(step: MapNode): DeployCall[] {
  const script = scriptOfStep(step);
  if (script === undefined || lookup(step, "working-directory") !== undefined) return [];
  // The script changes to another directory.
  if (script.programs.some(({ base, isRemote }) => !isRemote && (base === "cd" || base === "pushd"))) return [];

  return kamalCalls(script).flatMap((call) =>
    /^(?:setup|deploy|redeploy)$/.test(call.command) ? commandCall(call) : [],
  );
}

function commandCall(call: KamalCall): DeployCall[] {
  if (
    call.program.isRemote ||
    call.viaWrapper ||
    call.words.some(({ dynamic }) => dynamic) ||
    hasOption(call, "-c", "--config-file")
  )
    return [];

  const destination = optionOf(call, "-d", "--destination");
  return [{ destination: destination?.text, at: destination?.at ?? call.at }];
}

function actionCalls(step: MapNode): DeployCall[] {
  return actionOf(step) === undefined ? [] : callWithInputs(step);
}

/** A step that uses the action, or a job that uses its reusable workflow. */
function callWithInputs(owner: MapNode): DeployCall[] {
  const inputs = lookup(owner, "with");
  if (inputs !== undefined && inputs.kind !== "map") return [];

  const elsewhere = ["working-directory", "config-file"].some((name) => lookup(inputs, name) !== undefined);
  const what = lookup(inputs, "command");
  if (elsewhere || (what !== undefined && !(what.kind === "scalar" && what.text === "deploy"))) return [];

  const destination = lookup(inputs, "destination");
  return destination === undefined
    ? [{ destination: undefined, at: rangeOf(lookup(owner, "uses") ?? owner) }]
    : destination.kind === "scalar" && /^[\w.-]+$/.test(destination.text)
      ? [{ destination: destination.text, at: rangeOf(destination) }]
      : [];
}
