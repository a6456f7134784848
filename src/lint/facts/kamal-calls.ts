// Calls of Kamal in scripts.

import type { ShellWord } from "../../text/shell-commands.ts";
import type { Range } from "../../text/source.ts";
import { memoize } from "./memoize.ts";
import type { Program } from "./shell-programs.ts";
import { placeOfWord, type Script } from "./shell-scripts.ts";

export interface KamalCall {
  readonly script: Script;
  readonly program: Program;
  /** The words after `kamal`. */
  readonly words: readonly ShellWord[];
  /** `deploy`, `lock`; empty without one. */
  readonly command: string;
  /** From `kamal` to the command. */
  readonly at: Range;
}

export const kamalCalls: (script: Script) => readonly KamalCall[] = memoize((script) =>
  (/kamal/i.test(script.text) ? script.programs : [])
    .filter(({ base }) => base === "kamal")
    .map((program): KamalCall => {
      const [first] = program.args;
      const isCommand = first !== undefined && !first.dynamic && !first.text.startsWith("-");
      const end = isCommand ? first.end : program.start + program.name.length;
      const at = script.place(program.start, end);
      return { script, program, words: program.args, command: isCommand ? first.text : "", at };
    }),
);

/** Whether it puts a version on the servers. */
export function isDeploy({ command }: KamalCall): boolean {
  return /^(?:setup|deploy|redeploy|rollback)$/.test(command);
}

/** The value of an option: `-d x`, `-d=x`, `--destination x`; undefined without it. */
export function optionOf(
  { words, script }: KamalCall,
  ...names: readonly string[]
): { text: string; dynamic: boolean; at: Range } | undefined {
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (names.includes(word.text) && next !== undefined) return { ...next, at: placeOfWord(script, next) };

    const name = names.find((each) => word.text.startsWith(`${each}=`));
    if (name === undefined) continue;
    const value = { ...word, start: word.start + name.length + 1, text: word.text.slice(name.length + 1) };
    return { ...value, at: placeOfWord(script, value) };
  }
  return undefined;
}

export function hasOption({ words }: KamalCall, ...names: readonly string[]): boolean {
  return words.some(({ text }) => names.some((name) => text === name || text.startsWith(`${name}=`)));
}
