// How the workflows deploy the linted config: with a destination, or without one.

import { posix } from "node:path";
import type { Project } from "../../project/project.ts";
import { lookup, lookupPath, type MapNode, type Node, sourceTextOf } from "../../yaml/nodes.ts";
import { memoize } from "./memoize.ts";
import { actionOf, deployJobs, kamalCall, runOf } from "./workflows.ts";

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

const command = new RegExp(`${kamalCall}(?:setup|deploy|redeploy)\\b([^\\n;&|]*)`, "g");

/** What may come before a command on its line; anything else may print it or run it elsewhere. */
const plainStart = /^\s*(?:(?:then|do|else|exec|time|if|!|\w+=\S*)\s+)*$/;

function targetsOfScript(project: Project, step: MapNode, inherited: Node | undefined): DeployTarget[] {
  const run = runOf(step);
  if (run === undefined) return [];

  // Expressions contain spaces and `||`; a backslash continues a line.
  const text = sourceTextOf(run)
    .replace(/\$\{\{[^}\n]{0,300}\}\}/g, "$")
    .replace(/\\\r?\n[ \t]*/g, " ");
  if (directoryOf(text, lookup(step, "working-directory") ?? inherited) !== project.directory) return [];

  return [...text.matchAll(command)].flatMap((match): DeployTarget[] => {
    const before = text.slice(0, match.index);
    const start = before.slice(Math.max(...["\n", ";", "&", "|"].map((end) => before.lastIndexOf(end))) + 1);
    if (/^\s*(?:echo|printf)\b|#/.test(start)) return [];

    const target = targetOfWords(project, (match[1] ?? "").split(/\s#/, 1).join(""));
    const isCertain = plainStart.test(start.replace(/^run:/, "")) && !text.includes("<<");
    return target === undefined ? [] : [target === "base" && !isCertain ? "unknown" : target];
  });
}

/** The directory in which the script runs Kamal; undefined if it cannot be known. */
function directoryOf(text: string, declared: Node | undefined): string | undefined {
  if (declared !== undefined && declared.kind !== "scalar") return undefined;

  const moves = [...text.matchAll(/\b(?:cd|pushd)[ \t]+["']?([^\s"';&|]*)/g)].map((match) => match[1] ?? "");
  const path = posix.join(declared?.text ?? ".", ...moves).replace(/(?<=.)\/$/, "");
  return moves.length > 1 || /[$`~]|^\//.test(path) ? undefined : path;
}

/** undefined: it deploys another config, or nothing. */
function targetOfWords(project: Project, words: string): DeployTarget | undefined {
  const named = /(?:^|\s)(?:-c|--config-file)(?:=|\s+)["']?([^\s"']+)/.exec(words)?.[1];
  if (named !== undefined && !isConfig(project, named)) return undefined;
  if (/(?:^|\s)(?:-d|--destination)(?:[=\s]|$)/.test(words)) return "destination";
  // `kamal deploy --version` prints the version.
  if (/\s(?:--version|--help)\s*$/.test(words)) return undefined;

  const others = words.replace(/(?:^|\s)(?:--(?:version|hosts|roles|config-file)|-[hrc])(?:=|\s+)\S+/g, "");
  return /[$`]/.test(others) ? "unknown" : "base";
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
