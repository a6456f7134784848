// When a step of a workflow runs: by itself, or only if a person or a condition decides so.

import { posix } from "node:path";
import type { Project } from "../../project/project.ts";
import { lookup, type MapNode, pairsOf } from "../../yaml/nodes.ts";
import type { Script } from "./shell-scripts.ts";
import { isManualOnly, triggers } from "./workflows.ts";

/**
 * Whether a condition says nothing but that a run has a status, a branch or an event that it has
 * anyway. One on `workflow_dispatch` is a person's decision.
 */
export function isAlwaysTrue(owner: MapNode): boolean {
  const condition = lookup(owner, "if");
  if (condition === undefined) return true;
  if (condition.kind !== "scalar" || /workflow_dispatch/.test(condition.text)) return false;

  const decided = condition.text
    .slice(0, 500)
    .replace(/\b(?:always|failure|cancelled|success)\(\)/g, "")
    .replace(/\bgithub\.(?:ref|ref_name|ref_type|event_name|base_ref)\s{0,5}==\s{0,5}'[^']*'/g, "")
    .replace(/\b(?:startsWith|contains|endsWith)\(\s{0,5}github\.(?:ref|ref_name)\s{0,5},\s{0,5}'[^']*'\s{0,5}\)/g, "")
    .replace(/\$\{\{|\}\}|[|&!()\s]|\btrue\b/g, "");
  return decided === "";
}

/** Whether a command of the script may be one that only some runs reach. */
export function hasBranches({ text }: Script): boolean {
  return /(?:^|[\n;&|])[ \t]{0,40}(?:if|case|while)\b|\[ /.test(text);
}

/** Whether pushes, schedules or other workflows start it, not only a person or a teardown. */
export function startsByItself(project: Project, workflow: MapNode): boolean {
  const events = triggers(workflow).map(({ name }) => name);
  if (events.includes("workflow_call")) {
    const callers = callersOf(project, workflow);
    if (callers.length > 0) return callers.some((caller) => !isManualOnly(caller));
  }
  return !isManualOnly(workflow);
}

/** The workflows of this repository that call it. */
function callersOf(project: Project, { source }: MapNode): MapNode[] {
  return project.surroundings.workflows.flatMap(({ document }) => {
    const root = document?.root;
    if (root?.kind !== "map" || !root.source.text.includes(posix.basename(source.file))) return [];
    const calls = pairsOf(lookup(root, "jobs")).some(({ value }) => {
      const uses = lookup(value, "uses");
      return uses?.kind === "scalar" && posix.normalize(uses.text) === source.file;
    });
    return calls ? [root] : [];
  });
}
