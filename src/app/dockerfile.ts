// The parts of a Dockerfile that a deploy depends on. Nothing is built, so the contents of base
// images are unknown.

import { posix } from "node:path";
import type { Source } from "../text/source.ts";
import { type Instruction, instructionsOf } from "./dockerfile-instructions.ts";
import { substitute } from "./dockerfile-variables.ts";

interface Stage {
  readonly name: string | undefined;
  /** As written after FROM, without flags. */
  readonly base: string;
  readonly instructions: readonly Instruction[];
}

export interface Dockerfile {
  readonly source: Source;
  /** ARGs before the first FROM. */
  readonly globals: readonly Instruction[];
  readonly stages: readonly Stage[];
  /** Names of all ARGs. */
  readonly arguments: readonly string[];
  /** The indexes of the stages with a name, in ascending order. */
  readonly stagesByName: ReadonlyMap<string, readonly number[]>;
  /**
   * Cache of `imageOf` by target and arguments, because many rules ask for the image of every role.
   */
  readonly images: Map<string, Image | undefined>;
}

/** CMD or ENTRYPOINT: the words of the exec form (JSON) or of the shell form. */
interface ImageCommand {
  readonly words: readonly string[];
  readonly shell: boolean;
  readonly start: number;
  readonly end: number;
}

interface PlacedInstruction extends Instruction {
  /** `text` with ARG and ENV variables expanded; unchanged if any of them has no known value. */
  readonly expanded: string;
  /** The working directory of the instruction; undefined as in `Image`. */
  readonly workdir: string | undefined;
}

/** The result of one stage, including the stages that it is built on. */
export interface Image {
  /** Absolute; undefined if it comes from a base image or from a variable without a default. */
  readonly workdir: string | undefined;
  /** A value is undefined if the variable is set to something unknown. */
  readonly env: ReadonlyMap<string, string | undefined>;
  readonly ports: readonly number[];
  readonly entrypoint: ImageCommand | undefined;
  readonly cmd: ImageCommand | undefined;
  readonly instructions: readonly PlacedInstruction[];
}

/**
 * How much text variables may insert into the instructions of an image, in UTF-16 units; beyond it,
 * they are unknown.
 */
const maxInserted = 1024 * 1024;

/** Never throws. */
export function parseDockerfile(source: Source): Dockerfile {
  const globals: Instruction[] = [];
  const stages: { name: string | undefined; base: string; instructions: Instruction[] }[] = [];
  for (const instruction of instructionsOf(source)) {
    const current = stages.at(-1);
    if (instruction.name === "FROM") {
      const [base = "", as, name] = instruction.text.replace(/^(?:--\S+\s+)+/, "").split(/\s+/);
      const named = as?.toLowerCase() === "as" ? name?.toLowerCase() : undefined;
      stages.push({ name: named, base, instructions: [] });
    } else if (current === undefined) globals.push(instruction);
    else current.instructions.push(instruction);
  }

  const instructions = [...globals, ...stages.flatMap((stage) => stage.instructions)];
  const named = instructions
    .filter(({ name }) => name === "ARG")
    .flatMap(({ text }) => assignments(text).map(([key]) => key));

  const stagesByName = new Map<string, number[]>();
  for (const [index, { name }] of stages.entries()) {
    if (name === undefined) continue;
    const same = stagesByName.get(name);
    if (same === undefined) stagesByName.set(name, [index]);
    else same.push(index);
  }

  return { source, globals, stages, arguments: [...new Set(named)], stagesByName, images: new Map() };
}

/**
 * The value passed to the build for an ARG; undefined if none is passed, so that its default
 * counts.
 */
export type BuildArguments = (name: string) => { value: string } | "unknown" | undefined;

/**
 * The image that a build of `target` (default: the last stage) produces; undefined if there is no
 * such stage.
 */
export function imageOf(
  dockerfile: Dockerfile,
  target: string | undefined,
  given: BuildArguments = () => undefined,
): Image | undefined {
  const { images } = dockerfile;
  const key = JSON.stringify([target, ...dockerfile.arguments.map(given)]);
  if (!images.has(key)) images.set(key, buildImage(dockerfile, target, given));
  return images.get(key);
}

function buildImage(dockerfile: Dockerfile, target: string | undefined, given: BuildArguments): Image | undefined {
  const { stages } = dockerfile;
  const last = target === undefined ? stages.length - 1 : stageIndex(dockerfile, target, stages.length);

  const chain: Stage[] = [];
  for (let index = last; index >= 0; ) {
    const stage = stages[index];
    if (stage === undefined) break;
    chain.push(stage);
    index = stageIndex(dockerfile, stage.base, index);
  }

  return chain.length === 0 ? undefined : runStages(dockerfile, chain.reverse(), given);
}

/**
 * The index of the stage that `name` (a name or a number) refers to in stage `before`; -1 for an
 * external image.
 */
export function stageIndex(dockerfile: Dockerfile, name: string, before: number): number {
  if (/^\d+$/.test(name)) return Number(name) < before ? Number(name) : -1;

  const sameName = dockerfile.stagesByName.get(name.toLowerCase()) ?? [];
  return sameName.findLast((index) => index < before) ?? -1;
}

function runStages(dockerfile: Dockerfile, chain: readonly Stage[], given: BuildArguments): Image {
  const env = new Map<string, string | undefined>();
  const globals = new Map<string, string | undefined>();
  for (const { text } of dockerfile.globals) for (const [key, value] of assignments(text)) globals.set(key, value);

  let inserted = 0;
  const ports: number[] = [];
  let workdir: string | undefined;
  let entrypoint: ImageCommand | undefined;
  let cmd: ImageCommand | undefined;
  const instructions: PlacedInstruction[] = [];

  for (const stage of chain) {
    const args = new Map<string, string | undefined>();
    for (const instruction of stage.instructions) {
      const { name, text } = instruction;
      const read = (value: string) => {
        const result =
          inserted > maxInserted
            ? undefined
            : substitute(value, (key) => (env.has(key) ? env.get(key) : args.get(key)));
        inserted += Math.max(0, (result?.length ?? 0) - value.length);
        return result;
      };
      instructions.push({ ...instruction, expanded: read(text) ?? text, workdir });

      if (name === "ARG") {
        for (const [key, value] of assignments(text)) {
          const own = given(key);
          if (own === undefined) args.set(key, value === undefined ? globals.get(key) : read(value));
          else args.set(key, own === "unknown" ? undefined : own.value);
        }
      }
      if (name === "ENV")
        for (const [key, value] of assignments(text)) env.set(key, value === undefined ? undefined : read(value));
      if (name === "WORKDIR") workdir = below(workdir, read(unquote(text)));
      if (name === "EXPOSE") ports.push(...portsOf(read(text)));
      if (name === "ENTRYPOINT") [entrypoint, cmd] = [commandOf(instruction), undefined];
      if (name === "CMD") cmd = commandOf(instruction);
    }
  }

  return { workdir, env, ports, entrypoint, cmd, instructions };
}

function below(current: string | undefined, path: string | undefined): string | undefined {
  if (path === undefined || path === "" || (current === undefined && !path.startsWith("/"))) return undefined;
  return posix.resolve(current ?? "/", path);
}

function portsOf(text: string | undefined): number[] {
  return (text ?? "")
    .split(/\s+/)
    .filter((word) => /^\d+(?:\/tcp)?$/i.test(word))
    .map((word) => Number.parseInt(word, 10));
}

function commandOf({ text, start, end }: Instruction): ImageCommand {
  if (text.startsWith("[")) {
    try {
      const words: unknown = JSON.parse(text);
      if (Array.isArray(words) && words.every((word) => typeof word === "string")) {
        return { words, shell: false, start, end };
      }
    } catch {
      // Docker treats invalid JSON as the shell form.
    }
  }

  return { words: text.split(/\s+/), shell: true, start, end };
}

/** Parses `A=1 B="two"`, `A` alone, and the legacy form `ENV A one two`. */
function assignments(text: string): [string, string | undefined][] {
  const old = text.includes("=") ? null : /^([A-Za-z_]\w*)\s+(.*)$/s.exec(text);
  if (old?.[1] !== undefined) return [[old[1], old[2]]];

  const pattern = /([A-Za-z_]\w*)(?:=("(?:\\.|[^"\\])*"|'[^']*'|(?:\\.|[^\s\\])*))?/g;
  return [...text.matchAll(pattern)].map(([, key = "", value]) => [
    key,
    value === undefined ? undefined : unquote(value),
  ]);
}

function unquote(text: string): string {
  return /^(["'])(.*)\1$/s.exec(text)?.[2] ?? text;
}
