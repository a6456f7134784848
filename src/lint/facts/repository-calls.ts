import type { Project } from "../../project/project.ts";
import { lookup } from "../../yaml/nodes.ts";
import { hookScripts } from "./hook-scripts.ts";
import { hasOption, type KamalCall, kamalCalls } from "./kamal-calls.ts";
import { memoize } from "./memoize.ts";
import type { Script } from "./shell-scripts.ts";
import { kamalScripts } from "./workflows.ts";

/** The calls of Kamal in workflows, in the scripts that they start, and in hooks. */
export const repositoryCalls: (project: Project) => readonly KamalCall[] = memoize((project) => {
  const scripts = [...kamalScripts(project), ...hookScripts(project)].map(({ script }) => script);
  return [...new Set(scripts)].flatMap(kamalCalls);
});

/** Those that certainly read the config of this app. */
export const callsOfApp: (project: Project) => readonly KamalCall[] = memoize((project) => {
  const inRoot = project.directory === "." ? kamalScripts(project).filter(startsInRoot) : [];
  const scripts = [...inRoot, ...hookScripts(project)].map(({ script }) => script);
  return [...new Set(scripts)].filter(staysInFolder).flatMap(kamalCalls).filter(readsDefaultConfig);
});

function startsInRoot({ step, job: { job, workflow } }: ReturnType<typeof kamalScripts>[number]): boolean {
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
