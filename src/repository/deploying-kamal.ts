import { realpathSync } from "node:fs";
import { posix } from "node:path";
import { lockedVersion } from "./gemfile-lock.ts";
import { readRepositoryFile } from "./repository-file.ts";

/** The version that this action's own tests deploy with. */
export const testedKamalVersion = "2.12.0";

/** The Kamal that will deploy. */
export interface KamalVersion {
  readonly version: string;
  /** What names it; `default`: nothing does. */
  readonly from: "input" | "lockfile" | "default";
}

/** The input `kamal-version` wins over Gemfile.lock; both may name none. */
export function deployingKamal(input: string | undefined, locked: string | undefined): KamalVersion {
  if (input !== undefined) return { version: input, from: "input" };
  return locked === undefined
    ? { version: testedKamalVersion, from: "default" }
    : { version: locked, from: "lockfile" };
}

/** The same before the project has been read; `root` and `directory` as `readProject` gets them. Throws nothing. */
export async function expectedKamal(
  input: string | undefined,
  { root, directory }: { root: string; directory: string },
): Promise<KamalVersion> {
  try {
    const read = await readRepositoryFile(realpathSync.native(root), posix.join(directory, "Gemfile.lock"));
    return deployingKamal(input, lockedVersion(read.state === "text" ? read.text : undefined, "kamal"));
  } catch {
    // No checkout: `readProject` says what is wrong.
    return deployingKamal(input, undefined);
  }
}

/** For messages: `Gemfile.lock has 2.4.0`. */
export function kamalInWords({ version, from }: KamalVersion): string {
  if (from === "input") return `the input \`kamal-version\` says ${version}`;
  return from === "lockfile" ? `Gemfile.lock has ${version}` : `this action deploys with ${version}`;
}
