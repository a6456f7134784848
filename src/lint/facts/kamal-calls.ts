// Calls of Kamal in scripts.

import type { ShellWord } from "../../text/shell-commands.ts";
import type { Range } from "../../text/source.ts";
import { mainCommands } from "./kamal-commands.ts";
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
  /**
   * Whether a script of the repository has words of its own before the command: `bin/kamal blog
   * production deploy`. Which config and destination it deploys is not known.
   */
  readonly viaWrapper: boolean;
}

/** How many words of its own a wrapper script has. */
const maxOwnWords = 3;

export const kamalCalls: (script: Script) => readonly KamalCall[] = memoize((script) =>
  (/kamal/i.test(script.text) ? script.programs : []).filter(({ base }) => base === "kamal").map(callOf(script)),
);

function callOf(script: Script): (program: Program) => KamalCall {
  return (program) => {
    const own = ownWords(program);
    const words = program.args.slice(own);
    const [first] = words;
    const isCommand = first !== undefined && !first.dynamic && !first.text.startsWith("-");
    const end = isCommand ? first.end : program.start + program.name.length;
    const at = script.place(program.start, end);
    return { script, program, words, command: isCommand ? first.text : "", at, viaWrapper: own > 0 };
  };
}

/** How many words precede the command of a wrapper script; 0 if Kamal itself may be called. */
function ownWords({ name, args }: Program): number {
  if (!name.includes("/") || mainCommands.includes(args[0]?.text ?? "")) return 0;
  const command = args.findIndex(({ text }) => isDeploying(text));
  const isOwn = ({ text, dynamic }: ShellWord) => dynamic || /^\w[\w.-]*$/.test(text);
  return command > 0 && command <= maxOwnWords && args.slice(0, command).every(isOwn) ? command : 0;
}

/** Whether it puts a version on the servers. */
export function isDeploy({ command }: KamalCall): boolean {
  return isDeploying(command);
}

function isDeploying(command: string): boolean {
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
