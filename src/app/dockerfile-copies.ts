// What a build takes from its context: the sources of COPY and ADD, in the stages that the image is made of.

import { posix } from "node:path";
import { type Dockerfile, type Image, imageOf, stageIndex } from "./dockerfile.ts";
import type { Instruction } from "./dockerfile-instructions.ts";

export interface ContextCopy {
  /** Relative to the context; `.` is all of it. */
  readonly path: string;
  readonly instruction: Instruction;
}

/**
 * The paths that a build of `target` (default: the last stage) copies from its context. Patterns and paths with
 * variables are left out. BuildKit skips the stages that the image does not need, and so does this.
 */
export function contextCopies(dockerfile: Dockerfile, target: string | undefined): ContextCopy[] {
  const stages = neededStages(dockerfile, target);
  return dockerfile.stages.flatMap((stage, index) => (stages.has(index) ? stage.instructions.flatMap(copiesOf) : []));
}

/** The paths of the app that the Dockerfile names: sources, and scripts that the image starts. */
export function dockerfilePaths(dockerfile: Dockerfile): string[] {
  const copied = dockerfile.stages.flatMap((stage) => stage.instructions.flatMap(copiesOf)).map(({ path }) => path);
  const image = imageOf(dockerfile, undefined);
  return [...new Set([...copied, ...(image === undefined ? [] : startedScripts(image))])].filter(
    (path) => path !== ".",
  );
}

/** The words of ENTRYPOINT and CMD that are paths below the image's WORKDIR, relative to it. */
export function startedScripts({ workdir, entrypoint, cmd }: Image): string[] {
  const words = [entrypoint, cmd].flatMap((command) => (command?.shell === false ? command.words : []));
  return words.flatMap((word) => {
    if (word.startsWith("./")) return [posix.normalize(word)];
    return workdir !== undefined && word.startsWith(`${workdir}/`) ? [posix.relative(workdir, word)] : [];
  });
}

function neededStages(dockerfile: Dockerfile, target: string | undefined): Set<number> {
  const count = dockerfile.stages.length;
  const open = [target === undefined ? count - 1 : stageIndex(dockerfile, target, count)];
  const needed = new Set<number>();
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const stage = dockerfile.stages[index];
    if (stage === undefined || needed.has(index)) continue;
    needed.add(index);
    const sources = stage.instructions.flatMap(({ text }) => [...text.matchAll(/\bfrom=([\w.-]+)/g)]);
    for (const name of [stage.base, ...sources.map((match) => match[1] ?? "")]) {
      open.push(stageIndex(dockerfile, name, index));
    }
  }
  return needed;
}

function copiesOf(instruction: Instruction): ContextCopy[] {
  const { name, text } = instruction;
  if ((name !== "COPY" && name !== "ADD") || text.includes("<<")) return [];
  const flags = /^(?:--\S+\s+)*/.exec(text)?.[0] ?? "";
  // `--exclude` and `--parents` change what a source stands for.
  if (/--(?:from|exclude|parents)\b/.test(flags)) return [];
  return argumentsOf(text.slice(flags.length))
    .slice(0, -1)
    .filter((word) => word !== "" && !/[$*?[\\]|^\w+:\/\/|^git@/.test(word))
    .map((word) => ({ path: inContext(word), instruction }));
}

function argumentsOf(text: string): string[] {
  if (!text.startsWith("[")) return text.split(/\s+/).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
  try {
    const words: unknown = JSON.parse(text);
    return Array.isArray(words) ? words.filter((word) => typeof word === "string") : [];
  } catch {
    // Docker takes it as plain words; nobody means that.
    return [];
  }
}

/** Docker lets no path lead out of the context. */
function inContext(word: string): string {
  const path = posix.relative("/", posix.join("/", word));
  return path === "" ? "." : path;
}
