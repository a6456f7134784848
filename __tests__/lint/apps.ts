// Apps of the corpus, and what may be changed in them.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** By path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * In one file: every `find` becomes `put`; or `append` follows the last line; or the whole file is `put` (undefined: it
 * is removed).
 */
export type Change =
  | { file: string; find: string; put: string }
  | { file: string; append: string | Uint8Array }
  | { file: string; put: string | undefined };

const corpus = join(import.meta.dirname, "../fixtures/corpus");

/** The files of an app with the changes made. Throws when one of them changes nothing. */
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
    if (before === undefined) throw new Error(`There is no ${change.file} to append to`);
    return typeof change.append === "string"
      ? `${before}${change.append}`
      : Buffer.concat([bytes(before), change.append]);
  }
  if (!("find" in change)) {
    if (change.put === before) throw new Error(`${change.file} is like that already`);
    return change.put;
  }
  // A change that changes nothing would pass for a harmless one.
  if (typeof before !== "string" || !before.includes(change.find))
    throw new Error(`${change.file} has no ${change.find}`);
  return before.replaceAll(change.find, () => change.put);
}

function bytes(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? Buffer.from(content) : content;
}
