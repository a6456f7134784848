// What a build copies from its context: the sources of COPY and ADD in the stages that the image
// needs.

import { posix } from "node:path";
import { type Dockerfile, type Image, imageOf, stageIndex } from "./dockerfile.ts";
import type { Instruction } from "./dockerfile-instructions.ts";

export interface ContextCopy {
  /** Relative to the context; `.` is the whole context. */
  readonly path: string;
  readonly instruction: Instruction;
}

/**
 * The paths that a build of `target` (default: the last stage) copies from its context, without
 * patterns and paths with variables. Like BuildKit, this skips stages that the image does not need.
 */
export function contextCopies(dockerfile: Dockerfile, target: string | undefined): ContextCopy[] {
  const stages = neededStages(dockerfile, target);
  return dockerfile.stages.flatMap((stage, index) => (stages.has(index) ? stage.instructions.flatMap(copiesOf) : []));
}

/**
 * The paths of the app that the Dockerfile mentions: sources of copies, and scripts that the image
 * starts.
 */
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
  // `--exclude` and `--parents` change what a source means.
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
    // Docker would read it as shell words, which is never intended.
    return [];
  }
}

/** Docker does not let a path escape the context. */
function inContext(word: string): string {
  const path = posix.relative("/", posix.join("/", word));
  return path === "" ? "." : path;
}
