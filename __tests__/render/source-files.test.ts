import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readSources } from "../../src/render/source-files.ts";
import { workspace } from "../project/workspace.ts";
import { finding } from "./samples.ts";

const about = (file: string, line = 9) => finding(["error", "rule", line, "m", "h", file]);

test("reads the files of the findings, with the same line numbers", async () => {
  using space = workspace({ "config/deploy.yml": "\uFEFFa: 1\r\nb: 2\rpassword: hunter2\n", "other.yml": "x: 1" });
  const sources = await readSources([about("config/deploy.yml"), about("config/deploy.yml")], {
    root: space.root,
    redact: (text) => text.replace("2", "***"),
  });

  expect([...sources.keys()]).toEqual(["config/deploy.yml"]);

  const source = sources.get("config/deploy.yml");
  expect(source?.lines).toEqual(["a: 1", "b: ***", "password: hunter***", ""]);
  expect(source?.hidden.map((spans) => spans.length)).toEqual([0, 0, 1, 0]);
});

test("reads no files outside the checkout, no keys, and only text", async () => {
  using outside = workspace({ secret: "secret" });
  using space = workspace({ "config/master.key": "0123", "binary.yml": Uint8Array.of(0, 1), "a.yml": "a: 1" });
  symlinkSync(path.join(outside.root, "secret"), path.join(space.root, "link.yml"));
  symlinkSync(outside.root, path.join(space.root, "folder"));
  mkdirSync(path.join(space.root, "directory.yml"));
  writeFileSync(path.join(space.root, "large.yml"), "a".repeat(2_000_000));
  const files = [
    "config/master.key",
    "binary.yml",
    "link.yml",
    "folder/secret",
    "../secret",
    path.join(outside.root, "secret"),
    "directory.yml",
    "large.yml",
    "missing.yml",
  ];

  const sources = await readSources(
    files.map((file) => about(file)),
    { root: space.root, redact: (text) => text },
  );

  expect([...sources.keys()]).toEqual([]);
});

test("reads only up to the line after the last finding", async () => {
  using space = workspace({ "a.yml": "a: 1\n".repeat(100) });
  const options = { root: space.root, redact: (text: string) => text };
  const sources = await readSources([about("a.yml", 7), about("a.yml", 3)], options);

  expect(sources.get("a.yml")?.lines).toHaveLength(8);
});

test("returns nothing without a checkout", async () => {
  const sources = await readSources([about("a.yml")], { root: "/nonexistent", redact: (text) => text });
  expect(sources.size).toBe(0);
});
