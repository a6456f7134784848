// The app of the mission, and what may be changed in it.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** In one file: `find` becomes `put`; without `find`, the whole file is `put` (undefined: it is removed). */
export type Change =
  | { file: string; find: string; put: string }
  | { file: string; find?: undefined; put: string | undefined };

export interface Harmless {
  name: string;
  changes: readonly Change[];
}

export interface Mistake extends Harmless {
  /** `file:line severity rule`, in the order of the report. */
  found: readonly string[];
}

const home = join(import.meta.dirname, "../../fixtures/corpus/rails-8-passkeys");

const app: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(home, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(home, path)).isFile())
    .map((path) => [path, readFileSync(join(home, path), "utf8")]),
);

/** The files with the changes made. Throws when one of them changes nothing. */
export function changed(changes: readonly Change[]): Record<string, string> {
  const files: Record<string, string> = { ...app };
  for (const { file, find, put } of changes) {
    const before = files[file] ?? "";
    // A change that changes nothing would pass for a harmless one.
    if (find !== undefined && !before.includes(find)) throw new Error(`${file} has no ${find}`);
    if (put === undefined) delete files[file];
    else files[file] = find === undefined ? put : before.replaceAll(find, () => put);
  }
  return files;
}
