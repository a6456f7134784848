import { posix } from "node:path";
import type { Project } from "../../project/project.ts";
import { lookup, type MapNode } from "../../yaml/nodes.ts";
import { hookScripts } from "./hook-scripts.ts";
import { hasOption, type KamalCall, kamalCalls } from "./kamal-calls.ts";
import { memoize } from "./memoize.ts";
import type { Script } from "./shell-scripts.ts";
import { kamalScripts } from "./workflows.ts";

/** A call of Kamal in a workflow, or in a script that it starts. */
export interface WorkflowCall {
  readonly call: KamalCall;
  readonly step: MapNode;
  readonly job: MapNode;
  readonly workflow: MapNode;
}

/** Each call once, with the first step that runs it. */
export const workflowCalls: (project: Project) => readonly WorkflowCall[] = memoize((project) => {
  const isKamal = kamalAmongWrappers(project);
  const steps = new Map(
    kamalScripts(project)
      .toReversed()
      .map((each) => [each.script, each]),
  );
  return [...steps.values()].toReversed().flatMap(({ script, step, job: { job, workflow } }) =>
    kamalCalls(script)
      .filter(isKamal)
      .map((call) => ({ call, step, job, workflow })),
  );
});

const hookCalls: (project: Project) => readonly KamalCall[] = memoize((project) =>
  hookScripts(project).flatMap(({ script }) => kamalCalls(script).filter(kamalAmongWrappers(project))),
);

/** The calls of Kamal in workflows, in the scripts that they start, and in hooks. */
export function repositoryCalls(project: Project): KamalCall[] {
  return [...workflowCalls(project).map(({ call }) => call), ...hookCalls(project)];
}

/** Those that certainly read the config of this app. */
export const callsOfApp: (project: Project) => readonly KamalCall[] = memoize((project) => {
  const inRoot = project.directory === "." ? workflowCalls(project).filter(startsInRoot) : [];
  return [...inRoot.map(({ call }) => call), ...hookCalls(project)].filter(
    (call) => staysInFolder(call.script) && readsDefaultConfig(call),
  );
});

function startsInRoot({ step, job, workflow }: WorkflowCall): boolean {
  const hasDefaults = [workflow, job].some((owner) => lookup(owner, "defaults") !== undefined);
  return !hasDefaults && lookup(step, "working-directory") === undefined;
}

function staysInFolder({ programs }: Script): boolean {
  return !programs.some(({ base, isRemote }) => !isRemote && (base === "cd" || base === "pushd"));
}

function readsDefaultConfig(call: KamalCall): boolean {
  if (call.viaWrapper || call.program.isRemote) return false;
  return !hasOption(call, "-c", "--config-file", "--config_file", "--help");
}

/** Not a script of the repository that is named `kamal` and reads words of its own; Bundler's loads Kamal. */
function kamalAmongWrappers({ directory, surroundings }: Project): (call: KamalCall) => boolean {
  const own = surroundings.scriptFiles.filter(
    ({ path, source }) =>
      posix.basename(path) === "kamal" && source !== undefined && !/\bbin_path\b|\bload\b/.test(source.text),
  );
  const wrappers = new Set(own.flatMap(({ path }) => [path, posix.relative(directory, path)]));
  return ({ program }) => !wrappers.has(posix.normalize(program.name));
}
