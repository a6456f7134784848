// src/config/ is the only interpretation of deploy.yml. Other code that read these sections itself
// would sooner or later interpret them differently from a deploy.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const src = path.join(import.meta.dirname, "../../src");

/** Files that may access one of these sections, with the reason. */
const allowed: Readonly<Record<string, string>> = {
  "lint/rules/accessory-changed.ts":
    "compares a whole accessory with the earlier one, even if its value is not a mapping",
  "lint/rules/accessory-no-host.ts": "Kamal looks for tags only if `servers` is a mapping",
  "lint/facts/clear-variables.ts": "finds secrets under an ERB condition, too, which the model skips",
  "lint/rules/options-refused.ts": "finds the line of the base that a destination repeats",
  "lint/rules/traefik-label.ts": "`proxy: false` and no `proxy` mean different things for labels",
  "lint/schema/check-accessories.ts": "reports what Kamal rejects, in values that the model skips",
  "lint/schema/check-roles.ts": "reports what Kamal rejects, in values that the model skips",
  "lint/schema/check-root.ts": "reports missing and empty sections",
  "lint/schema/check-sections.ts": "reports `tags` in every `env`, even if the model skips its owner",
};

/** The sections that the source looks up in the raw tree, and the raw nodes of the model. */
function rawAccesses(text: string): string[] {
  const calls = text.matchAll(/\b(?:lookup|lookupPath|pairOf|nodeSetting|sectionSetting)\(([^;{}]*?)\)/g);
  const literals = [...calls].flatMap(([, call = ""]) => [...call.matchAll(/"([a-z_]+)"/g)].map(([, key = ""]) => key));
  // `ssh/proxy` is the jump host, not the `proxy` section.
  const isSsh = (key: string, index: number) => key === "proxy" && literals[index - 1] === "ssh";
  const sections = ["servers", "proxy", "accessories", "registry", "primary_role"];
  const nodes = text.match(/\b(?:serversNode|accessoriesNode|ownProxy)\b/g) ?? [];
  return [...literals.filter((key, index) => sections.includes(key) && !isSsh(key, index)), ...new Set(nodes)];
}

const files = ["lint", "app"].flatMap((folder) =>
  readdirSync(path.join(src, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, "/"))),
);
const found = files.flatMap((file) =>
  rawAccesses(readFileSync(path.join(src, file), "utf8")).map((access) => ({ file, access })),
);

test("no other code reads servers, proxy, accessories or registry from the raw tree", () => {
  expect(files.length).toBeGreaterThan(140);
  expect(found.filter(({ file }) => !Object.hasOwn(allowed, file))).toEqual([]);
});

test.each(Object.keys(allowed))("%s still needs its exception", (file) => {
  expect(found.map((each) => each.file)).toContain(file);
});

test("finds an access to the raw tree", () => {
  expect(rawAccesses('const a = lookup(config.root, "servers");')).toEqual(["servers"]);
  expect(rawAccesses('lookupPath(owner, ["registry", "server"])')).toEqual(["registry"]);
  expect(rawAccesses("for (const pair of pairsOf(config.serversNode)) check(pair);")).toEqual(["serversNode"]);
  expect(rawAccesses('lookupPath(config.root, ["ssh", "proxy"])')).toEqual([]);
  expect(rawAccesses('lookup(config.root, "builder")')).toEqual([]);
});
