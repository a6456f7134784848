// The first line of a script, as the kernel and `env` read it.

import { posix } from "node:path";
import type { Source } from "../../text/source.ts";

export interface Shebang {
  /** The path after `#!`. */
  readonly path: string;
  /** The name of the program, also behind `env`. */
  readonly interpreter: string;
  /** Whether the line ends with a carriage return, which becomes part of the name. */
  readonly hasCarriageReturn: boolean;
}

/** undefined without `#!`: a shell then runs the script. */
export function shebangOf({ text }: Source): Shebang | undefined {
  const line = text.slice(0, 300).split("\n", 1)[0] ?? "";
  if (!line.startsWith("#!")) return undefined;

  const [path = "", ...rest] = line.slice(2).trim().split(/\s+/);
  const isEnv = posix.basename(path) === "env";
  const program = isEnv ? rest.find((word) => !word.startsWith("-") && !word.includes("=")) : path;
  return { path, interpreter: posix.basename(program ?? ""), hasCarriageReturn: line.endsWith("\r") };
}
