import { realpathSync } from "node:fs";
import { posix } from "node:path";
import { lockedVersion } from "./gemfile-lock.ts";
import { readRepositoryFile } from "./repository-file.ts";

/**
 * The version that this action's tests deploy with, and that schema/deploy.schema.json describes.
 */
export const testedKamalVersion = "2.12.0";

/** The Kamal version that will deploy. */
export interface KamalVersion {
  readonly version: string;
  /**
   * Where the version comes from; `workflow` if a workflow installs it, `default` if nothing names
   * one.
   */
  readonly from: "input" | "lockfile" | "workflow" | "default";
}

/**
 * The input `kamal-version` takes precedence over Gemfile.lock, and that over what a workflow
 * installs; all are optional.
 */
export function deployingKamal(
  input: string | undefined,
  locked: string | undefined,
  installed?: string | undefined,
): KamalVersion {
  if (input !== undefined) return { version: input, from: "input" };
  if (locked !== undefined) return { version: locked, from: "lockfile" };
  return installed === undefined
    ? { version: testedKamalVersion, from: "default" }
    : { version: installed, from: "workflow" };
}

/**
 * As `deployingKamal`, before the project is read. Takes the same `root` and `directory` as
 * `readProject`. Never throws.
 */
export async function expectedKamal(
  input: string | undefined,
  { root, directory }: { root: string; directory: string },
): Promise<KamalVersion> {
  try {
    const read = await readRepositoryFile(realpathSync.native(root), posix.join(directory, "Gemfile.lock"));
    return deployingKamal(input, lockedVersion(read.state === "text" ? read.text : undefined, "kamal"));
  } catch {
    // There is no checkout; `readProject` reports that.
    return deployingKamal(input, undefined);
  }
}

/** Whether it is the only major version that this action works with. */
export function isKamal2(version: string): boolean {
  return version.startsWith("2.");
}

/** The version to check a config against: Kamal 1 has another schema, but the action deploys with Kamal 2. */
export function kamal2Of({ version }: KamalVersion): string {
  return isKamal2(version) ? version : testedKamalVersion;
}

/** A clause for messages: `Gemfile.lock has 2.4.0`. */
export function describeKamalVersion({ version, from }: KamalVersion): string {
  if (from === "input") return `the input \`kamal-version\` is ${version}`;
  if (from === "workflow") return `a workflow installs ${version}`;
  return from === "lockfile" ? `Gemfile.lock has ${version}` : `this action deploys with ${version}`;
}
