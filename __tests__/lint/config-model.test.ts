// What deploy.yml means is read in one place, src/config/. A rule or a fact that looked into these sections by itself
// would sooner or later read them in another way than a deploy does.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const lint = path.join(import.meta.dirname, "../../src/lint");

/** Lines that name one of these sections for another reason. */
const allowed: Readonly<Record<string, string>> = {
  "rules/destination-replaces-list.ts": "compares the two files before they are merged",
};

function sectionsNamedIn(text: string): string[] {
  const calls = text.matchAll(/\b(?:lookup|lookupPath|pairOf)\(([^;{}]*?)\)/g);
  const literals = [...calls].flatMap(([, call = ""]) => [...call.matchAll(/"([a-z_]+)"/g)].map(([, key = ""]) => key));
  // The jump host of `ssh` is a proxy of another kind.
  const isSsh = (key: string, index: number) => key === "proxy" && literals[index - 1] === "ssh";
  const sections = ["servers", "proxy", "accessories", "registry", "primary_role"];
  return literals.filter((key, index) => sections.includes(key) && !isSsh(key, index));
}

test("no rule and no fact looks up servers, proxy, accessories or registry in the raw tree", () => {
  const files = ["rules", "facts"].flatMap((folder) =>
    readdirSync(path.join(lint, folder)).map((name) => `${folder}/${name}`),
  );
  const found = files.flatMap((file) =>
    sectionsNamedIn(readFileSync(path.join(lint, file), "utf8")).map((section) => `${file}: ${section}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(found.filter((line) => !Object.hasOwn(allowed, line.split(":")[0] ?? ""))).toEqual([]);
});

test("a look into the raw tree is noticed", () => {
  expect(sectionsNamedIn('const a = lookup(config.root, "servers");')).toEqual(["servers"]);
  expect(sectionsNamedIn('lookupPath(owner, ["registry", "server"])')).toEqual(["registry"]);
  expect(sectionsNamedIn('lookupPath(config.root, ["ssh", "proxy"])')).toEqual([]);
  expect(sectionsNamedIn('lookup(config.root, "builder")')).toEqual([]);
});
