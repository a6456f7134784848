// One whole app, as a person would deploy it: Rails 8, four SQLite databases, Litestream with a bucket, passkeys, one
// server. As it is, nothing is found; each small mistake is found where it was made, and harmless changes stay silent.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lintProject } from "../../src/lint/run.ts";
import { readProject } from "../../src/project/project.ts";
import { workspace } from "../project/workspace.ts";
import { type Change, harmless, mistakes } from "./mission-changes.ts";

const home = join(import.meta.dirname, "../fixtures/corpus/rails-8-passkeys");

const app: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(home, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(home, path)).isFile())
    .map((path) => [path, readFileSync(join(home, path), "utf8")]),
);

function changed(changes: readonly Change[]): Record<string, string> {
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

async function lint(changes: readonly Change[]): Promise<string[]> {
  using space = workspace(changed(changes));
  const options = { root: space.root, directory: ".", configFile: "config/deploy.yml", destination: undefined };
  return lintProject(await readProject(options)).map(
    ({ file, line, severity, ruleId }) => `${file}:${line} ${severity} ${ruleId}`,
  );
}

test("as it is, nothing is found", async () => {
  expect(await lint([])).toEqual([]);
});

test.each(mistakes)("$name", async ({ changes, found }) => {
  expect(await lint(changes)).toEqual(found);
});

test.each(harmless)("$name stays silent", async ({ changes }) => {
  expect(await lint(changes)).toEqual([]);
});
