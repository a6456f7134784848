// The shell scripts of a repository: `run:` of workflows and local actions, hooks, and files.

import type { ShellWord } from "../../text/shell-commands.ts";
import { type Range, rangeBetween, type Source } from "../../text/source.ts";
import { lookup, type MapNode, type ScalarNode } from "../../yaml/nodes.ts";
import { scalarOffsets } from "../../yaml/scalar-offsets.ts";
import { memoize } from "./memoize.ts";
import { type Program, programsIn } from "./shell-programs.ts";

export interface Script {
  readonly text: string;
  readonly programs: readonly Program[];
  /** The place of offsets in `text`. */
  readonly place: (start: number, end: number) => Range;
}

/** The `run:` of a step, if a shell runs it. */
export function scriptOfStep(step: MapNode): Script | undefined {
  const run = lookup(step, "run");
  const shell = lookup(step, "shell");
  if (run?.kind !== "scalar" || (shell?.kind === "scalar" && !/^(?:bash|sh|zsh|pwsh)\b/.test(shell.text)))
    return undefined;
  return scriptOfScalar(run);
}

/** A script in YAML. */
export const scriptOfScalar: (node: ScalarNode) => Script = memoize((node) => {
  let offsets: readonly number[] | undefined;
  const offsetOf = (at: number) => {
    offsets ??= scalarOffsets(node);
    return offsets[Math.min(at, offsets.length - 1)] ?? node.end;
  };

  // The last character counts: the next one may be on another line.
  return new ShellScript(node.text, true, (start, end) =>
    rangeBetween(node.source, offsetOf(start), end > start ? offsetOf(end - 1) + 1 : offsetOf(start)),
  );
});

/** A hook or another script file; without programs if it is not for a shell. */
export const scriptOfFile: (source: Source) => Script = memoize(
  (source) => new ShellScript(source.text, isShell(source.text), (start, end) => rangeBetween(source, start, end)),
);

/** Reads the programs when they are asked for: most scripts of a repository never are. */
class ShellScript implements Script {
  readonly text: string;
  readonly place: Script["place"];
  readonly #isShell: boolean;
  #programs: readonly Program[] | undefined;

  constructor(text: string, isShell: boolean, place: Script["place"]) {
    this.text = text;
    this.place = place;
    this.#isShell = isShell;
  }

  get programs(): readonly Program[] {
    this.#programs ??= this.#isShell ? programsIn(this.text) : [];
    return this.#programs;
  }
}

/** Without `#!`, a shell runs it. */
function isShell(text: string): boolean {
  return !text.startsWith("#!") || /^#![^\n]*\b(?:ba|da|z|a|k)?sh\b/.test(text.slice(0, 200));
}

/** The place of a word, without its quotes. */
export function placeOfWord({ text, place }: Script, { start, end }: ShellWord): Range {
  const isQuoted = /^["']/.test(text.charAt(start)) && text[end - 1] === text[start] && end - start > 1;
  return isQuoted ? place(start + 1, end - 1) : place(start, end);
}
