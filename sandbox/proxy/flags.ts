/**
 * Command-line flags as Go's pflag parses them: `--flag=x`, `--flag x`, bare booleans, lists that
 * are repeated or comma-separated.
 */
import { parseDuration } from "./duration.ts";

export class UsageError extends Error {}

export type Flag = { kind: "text" | "list" | "bool" | "int" | "duration"; default: string };

export class Flags {
  readonly positional: string[] = [];
  help = false;
  readonly #spec: Record<string, Flag>;
  readonly #values = new Map<string, string[]>();

  constructor(spec: Record<string, Flag>) {
    this.#spec = spec;
  }

  static parse(argv: readonly string[], spec: Record<string, Flag>): Flags {
    const flags = new Flags(spec);
    for (let index = 0; index < argv.length; index++) {
      const argument = argv[index] ?? "";
      if (argument === "--") {
        flags.positional.push(...argv.slice(index + 1));
        break;
      }
      if (argument === "--help" || argument === "-h") {
        flags.help = true;
      } else if (argument.startsWith("--")) {
        const [, name = "", , inline] = /^--([^=]*)(=(.*))?$/s.exec(argument) ?? [];
        const flag = spec[name];
        if (!flag) throw new UsageError(`unknown flag: --${name}`);
        // A boolean never takes the next argument: in `--tls false`, `false` is positional.
        const value = inline ?? (flag.kind === "bool" ? "true" : argv[++index]);
        if (value === undefined) throw new UsageError(`flag needs an argument: --${name}`);
        flags.#set(name, value);
      } else if (argument.length > 1 && argument.startsWith("-")) {
        throw new UsageError(`unknown shorthand flag: '${argument[1]}' in ${argument}`);
      } else {
        flags.positional.push(argument);
      }
    }

    return flags;
  }

  changed(name: string): boolean {
    return this.#values.has(name);
  }

  text(name: string): string {
    return this.#values.get(name)?.at(-1) ?? this.#spec[name]?.default ?? "";
  }

  list(name: string): string[] {
    return (this.#values.get(name) ?? []).flatMap((value) => (value === "" ? [] : value.split(",")));
  }

  bool(name: string): boolean {
    return isTrue(this.text(name)) === true;
  }

  int(name: string): number {
    return Number(this.text(name));
  }

  duration(name: string): number {
    return parseDuration(this.text(name));
  }

  #set(name: string, value: string): void {
    const problem = problemWith(this.#spec[name]?.kind, value);
    if (problem) throw new UsageError(`invalid argument "${value}" for "--${name}" flag: ${problem}`);
    this.#values.set(name, [...(this.#values.get(name) ?? []), value]);
  }
}

export function isTrue(text: string): boolean | undefined {
  if (["1", "t", "T", "true", "TRUE", "True"].includes(text)) return true;
  if (["0", "f", "F", "false", "FALSE", "False"].includes(text)) return false;
  return undefined;
}

function problemWith(kind: Flag["kind"] | undefined, value: string): string | undefined {
  if (kind === "int" && !/^[+-]?\d+$/.test(value)) return `strconv.ParseInt: parsing "${value}": invalid syntax`;
  if (kind === "bool" && isTrue(value) === undefined) return `strconv.ParseBool: parsing "${value}": invalid syntax`;
  if (kind !== "duration") return undefined;

  try {
    parseDuration(value);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
