// src/config/ is the only interpretation of deploy.yml. A rule or a fact that read these sections
// itself would sooner or later interpret them differently from a deploy.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const lint = path.join(import.meta.dirname, "../../src/lint");

/** Files that may access one of these sections, with the reason. */
const allowed: Readonly<Record<string, string>> = {
  "rules/destination-replaces-list.ts": "compares the two files before they are merged",
};

function sectionsNamedIn(text: string): string[] {
  const calls = text.matchAll(/\b(?:lookup|lookupPath|pairOf)\(([^;{}]*?)\)/g);
  const literals = [...calls].flatMap(([, call = ""]) => [...call.matchAll(/"([a-z_]+)"/g)].map(([, key = ""]) => key));
  // `ssh/proxy` is the jump host, not the `proxy` section.
  const isSsh = (key: string, index: number) => key === "proxy" && literals[index - 1] === "ssh";
  const sections = ["servers", "proxy", "accessories", "registry", "primary_role"];
  return literals.filter((key, index) => sections.includes(key) && !isSsh(key, index));
}

test("no rule or fact looks up servers, proxy, accessories or registry in the raw tree", () => {
  const files = ["rules", "facts"].flatMap((folder) =>
    readdirSync(path.join(lint, folder)).map((name) => `${folder}/${name}`),
  );
  const found = files.flatMap((file) =>
    sectionsNamedIn(readFileSync(path.join(lint, file), "utf8")).map((section) => `${file}: ${section}`),
  );

  expect(files.length).toBeGreaterThan(100);
  expect(found.filter((line) => !Object.hasOwn(allowed, line.split(":")[0] ?? ""))).toEqual([]);
});

test("finds a lookup in the raw tree", () => {
  expect(sectionsNamedIn('const a = lookup(config.root, "servers");')).toEqual(["servers"]);
  expect(sectionsNamedIn('lookupPath(owner, ["registry", "server"])')).toEqual(["registry"]);
  expect(sectionsNamedIn('lookupPath(config.root, ["ssh", "proxy"])')).toEqual([]);
  expect(sectionsNamedIn('lookup(config.root, "builder")')).toEqual([]);
});
