import type { Project } from "../../project/project.ts";
import { type Range, rangeBetween } from "../../text/source.ts";
import { lookup, type MapNode, rangeOf, sourceTextOf } from "../../yaml/nodes.ts";
import { actionOf, deployJobs, kamalCall, runOf } from "./workflows.ts";

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

const command = new RegExp(`${kamalCall}(?:setup|deploy|redeploy)\\b([^\\n;&|#]*)`, "g");

function commandCalls(step: MapNode): DeployCall[] {
  const run = runOf(step);
  if (run === undefined || lookup(step, "working-directory") !== undefined) return [];

  const text = sourceTextOf(run);
  // The script changes to another directory.
  if (/\b(?:cd|pushd)\s/.test(text)) return [];

  return [...text.matchAll(command)].flatMap((match): DeployCall[] => {
    const words = match[1] ?? "";
    if (/[$`\\]|--config-file|(?:^|\s)-c\b|--version\s*$/.test(words)) return [];

    const found = /(?:^|\s)(?:-d|--destination)(?:=|\s+)["']?([\w.-]+)/.exec(words);
    const start = run.start + match.index + match[0].length - words.length;
    if (found?.[1] === undefined) {
      const first = run.start + match.index + (/^[\s;&|]*/.exec(match[0])?.[0].length ?? 0);
      return [{ destination: undefined, at: rangeBetween(run.source, first, start) }];
    }

    const name = start + found.index + found[0].length - found[1].length;
    return [{ destination: found[1], at: rangeBetween(run.source, name, name + found[1].length) }];
  });
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
