// Stands before the real programs on the PATH, and records the environment of each.

import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export interface RecordedPrograms {
  /** For the front of the PATH. */
  bin: string;
  /** A line for a hook or a command of the user's, which records its environment under a name. */
  record(name: string): string;
  /** The environments seen so far, each with the name of its program. */
  seen(): { name: string; env: Readonly<Record<string, string>> }[];
}

/** `replaced`: programs that end successfully instead of running the real one. */
export function recordPrograms(
  directory: string,
  names: readonly string[],
  replaced: readonly string[],
): RecordedPrograms {
  const bin = path.join(directory, "bin");
  const records = path.join(directory, "records");
  for (const each of [bin, records]) mkdirSync(each);
  const record = (name: string) => `env -0 >"$(mktemp ${records}/${name}.XXXXXX)"`;

  for (const name of [...names, ...replaced]) {
    const real = replaced.includes(name)
      ? "exit 0"
      : `exec ${execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim()} "$@"`;
    writeFileSync(path.join(bin, name), `#!/bin/sh\n${record(name)}\n${real}\n`, { mode: 0o755 });
  }

  return {
    bin,
    record,
    seen: () =>
      readdirSync(records).map((file) => {
        const entries = readFileSync(path.join(records, file), "utf8").split("\0").filter(Boolean);
        const env = Object.fromEntries(
          entries.map((entry) => {
            const at = entry.indexOf("=");
            return [entry.slice(0, at), entry.slice(at + 1)] as const;
          }),
        );
        return { name: path.basename(file).split(".")[0] ?? "", env };
      }),
  };
}
