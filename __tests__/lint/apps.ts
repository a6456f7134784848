// Apps of the corpus, and changes to them.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Contents by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * A change of one file: replaces every `find` with `put`, or appends `append`, or replaces the
 * whole file with `put` (undefined removes it).
 */
export type Change =
  | { file: string; find: string; put: string }
  | { file: string; append: string | Uint8Array }
  | { file: string; put: string | undefined };

const corpus = join(import.meta.dirname, "../fixtures/corpus");

/** The files of an app after the changes. Throws if one of them changes nothing. */
export function changedApp(name: string, changes: readonly Change[]): Files {
  const files: Record<string, string | Uint8Array> = { ...appFiles(name) };
  for (const change of changes) {
    const content = contentAfter(change, files[change.file]);
    if (content === undefined) delete files[change.file];
    else files[change.file] = content;
  }
  return files;
}

function appFiles(name: string): Files {
  const home = join(corpus, name);
  const paths = readdirSync(home, { recursive: true, encoding: "utf8" });
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(home, path)).isFile())
      .map((path) => [path, readFileSync(join(home, path), "utf8")]),
  );
}

function contentAfter(change: Change, before: string | Uint8Array | undefined): string | Uint8Array | undefined {
  if ("append" in change) {
    if (before === undefined) throw new Error(`Cannot append to ${change.file}: it does not exist`);
    return typeof change.append === "string"
      ? `${before}${change.append}`
      : Buffer.concat([bytes(before), change.append]);
  }

  if (!("find" in change)) {
    if (change.put === before) throw new Error(`${change.file} already has this content`);
    return change.put;
  }
  // Otherwise a test of a harmless change would pass without testing anything.
  if (typeof before !== "string" || !before.includes(change.find))
    throw new Error(`${change.file} does not contain ${change.find}`);

  return before.replaceAll(change.find, () => change.put);
}

function bytes(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? Buffer.from(content) : content;
}
