// All failure messages are in the catalogue, and every entry is used.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { failureIds } from "../../src/catalogue/catalogue.ts";

const src = path.resolve("src");
const sources = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("catalogue/"))
  .map((file) => ({ file, text: readFileSync(path.join(src, file), "utf8") }));

const matching = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

test("only the catalogue creates failures", () => {
  expect(sources.length).toBeGreaterThan(200);
  expect(matching(/\bnew Failure\(/)).toEqual([]);
});

test("no other file contains causes or fixes", () => {
  expect(matching(/\b(?:cause|fix): *(?:\n *)?["`]/)).toEqual([]);
});

test("every id that is emitted has an entry", () => {
  const calls = sources.flatMap(({ text }) => [...text.matchAll(/\b(?:failure|failed|diagnosis)\(\s*"([^"]+)"/g)]);
  const patterns = sources
    .filter(({ file }) => file.startsWith("diagnosis/"))
    .flatMap(({ text }) => [...text.matchAll(/\bid: "([^"]+)"/g)]);
  const emitted = new Set([...calls, ...patterns].map(([, id = ""]) => id));

  expect(emitted.size).toBeGreaterThan(50);
  expect([...emitted].filter((id) => !failureIds.includes(id))).toEqual([]);
});

test("every entry is emitted", () => {
  const all = sources.map(({ text }) => text).join("\n");
  expect(failureIds.filter((id) => !all.includes(`"${id}"`))).toEqual([]);
});
