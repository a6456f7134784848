// How the workflows deploy the linted config: with a destination, or without one.

import { posix } from "node:path";
import type { Project } from "../../project/project.ts";
import { lookup, lookupPath, type MapNode, type Node } from "../../yaml/nodes.ts";
import { type KamalCall, kamalCalls, optionOf } from "./kamal-calls.ts";
import { memoize } from "./memoize.ts";
import { type Script, scriptOfStep } from "./shell-scripts.ts";
import { actionOf, deployJobs } from "./workflows.ts";

/** `unknown`: a variable or the shell decides whether there is a destination. */
type DeployTarget = "base" | "destination" | "unknown";

/** The targets of all deploys of this config in the workflows. */
export const deploysOfConfig: (project: Project) => ReadonlySet<DeployTarget> = memoize((project) => {
  const targets = deployJobs(project).flatMap(({ workflow, job, steps, isCall }) => {
    if (isCall) return targetOfInputs(project, job);

    const directory = [job, workflow]
      .map((owner) => lookupPath(owner, ["defaults", "run", "working-directory"]))
      .find((node) => node !== undefined);
    return steps.flatMap((step) => [
      ...targetsOfScript(project, step, directory),
      ...(actionOf(step) === undefined ? [] : targetOfInputs(project, step)),
    ]);
  });
  return new Set(targets);
});

function targetsOfScript(project: Project, step: MapNode, inherited: Node | undefined): DeployTarget[] {
  const script = scriptOfStep(step);
  if (script === undefined) return [];
  if (directoryOf(script, lookup(step, "working-directory") ?? inherited) !== project.directory) return [];

  return kamalCalls(script).flatMap((call) =>
    /^(?:setup|deploy|redeploy)$/.test(call.command) && !call.program.isRemote ? targetOfCall(project, call) : [],
  );
}

/** The directory in which the script runs Kamal; undefined if it cannot be known. */
function directoryOf({ programs }: Script, declared: Node | undefined): string | undefined {
  if (declared !== undefined && declared.kind !== "scalar") return undefined;

  const moves = programs
    .filter(({ base, isRemote }) => !isRemote && (base === "cd" || base === "pushd"))
    .map(({ args }) => args[0]?.text ?? "~");
  const path = posix.join(declared?.text ?? ".", ...moves).replace(/(?<=.)\/$/, "");
  return moves.length > 1 || /[$`~]|^\//.test(path) ? undefined : path;
}

function targetOfCall(project: Project, call: KamalCall): DeployTarget[] {
  const configFile = optionOf(call, "-c", "--config-file");
  if (configFile !== undefined && (configFile.dynamic || !isConfig(project, configFile.text))) return [];
  if (optionOf(call, "-d", "--destination") !== undefined) return ["destination"];
  // It prints the version of Kamal, or its help.
  if (/^--(?:version|help)$/.test(call.words.at(-1)?.text ?? "")) return [];

  const withValue = ["--version", "-h", "--hosts", "-r", "--roles"].map((name) => optionOf(call, name)?.text);
  const others = call.words.filter(({ text }) => !withValue.includes(text));
  return [others.some(({ dynamic, text }) => dynamic && !/^--?[\w-]+=/.test(text)) ? "unknown" : "base"];
}

/** A step that uses the action, or a job that uses its reusable workflow. */
function targetOfInputs(project: Project, owner: MapNode): DeployTarget[] {
  const inputs = lookup(owner, "with");
  if (inputs?.kind === "unknown") return ["unknown"];

  const input = (name: string) => {
    const node = lookup(inputs, name);
    return node?.kind === "scalar" ? node.text : undefined;
  };
  if ((input("command") ?? "deploy") !== "deploy") return [];
  if (posix.normalize(input("working-directory") ?? ".") !== project.directory) return [];
  if (!isConfig(project, input("config-file") ?? "config/deploy.yml")) return [];

  const destination = input("destination");
  // An expression may be empty.
  return [destination === undefined ? "base" : destination.includes("${{") ? "unknown" : "destination"];
}

function isConfig(project: Project, path: string): boolean {
  return posix.join(project.directory, path) === project.config.path;
}
