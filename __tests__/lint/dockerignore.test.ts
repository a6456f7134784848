// Expected results follow docker build: moby/patternmatcher and the Dockerfile reference.

import { expect, test } from "vitest";
import { directoryDroppedBy, droppedBy, readDockerignore } from "../../src/lint/facts/dockerignore.ts";
import { makeSource } from "../../src/text/source.ts";

function lines(text: string) {
  return readDockerignore(makeSource(".dockerignore", text));
}

test.each([
  ["config", ["config", "config/master.key"], ["app/config", "configs", "config.ru"]],
  ["/config/", ["config", "config/a/b"], ["app/config"]],
  ["./config", ["config/a"], []],
  ["*.lock", ["Gemfile.lock"], ["app/Gemfile.lock"]],
  ["**/*.lock", ["Gemfile.lock", "a/b/yarn.lock"], ["Gemfile.lock.old"]],
  ["*/temp*", ["a/temp", "a/temporary.txt"], ["temp", "a/b/temp"]],
  ["**/node_modules", ["node_modules/x", "a/node_modules/x"], ["a/node_modules_old"]],
  ["log/**", ["log/a", "log/a/b"], ["log"]],
  ["**", ["a", "a/b"], []],
  ["tem?", ["temp", "tema/b"], ["tem", "te/p"]],
  [".env*", [".env", ".env.local", ".envrc"], ["a/.env"]],
  ["a[0-9].txt", ["a1.txt"], ["ab.txt"]],
  ["a[^0-9].txt", ["ab.txt"], ["a1.txt"]],
  ["a\\*b", ["a*b"], ["axb"]],
  ["a.b", ["a.b"], ["axb"]],
  ["../x/../config", [], ["config"]],
  ["a/../config", ["config"], []],
  ["# config\n", [], ["config", "# config"]],
  ["\uFEFFconfig\n", ["config"], []],
  ["  config  \r\nbin", ["config", "bin"], []],
])("%j", (text, dropped, sent) => {
  const ignore = lines(text);
  expect(dropped.filter((path) => droppedBy(ignore, path) === undefined)).toEqual([]);
  expect(sent.filter((path) => droppedBy(ignore, path) !== undefined)).toEqual([]);
});

test("the last matching line decides", () => {
  const ignore = lines("*.md\n!README.md\nREADME-secret.md\n");
  expect(droppedBy(ignore, "README.md")).toBeUndefined();
  expect(droppedBy(ignore, "README-secret.md")?.text).toBe("*.md");
  expect(droppedBy(lines("*.md\n!README*.md\n!a\n*.md"), "README.md")?.at.line).toBe(4);

  const allowed = lines("*\n!app\n!bin/rails\n");
  expect(droppedBy(allowed, "app/models/a.rb")).toBeUndefined();
  expect(droppedBy(allowed, "bin/rails")).toBeUndefined();
  expect(droppedBy(allowed, "config/a")?.text).toBe("*");
});

test("a directory is dropped only if no later line includes a part of it again", () => {
  expect(directoryDroppedBy(lines("config"), "config")?.text).toBe("config");
  expect(directoryDroppedBy(lines("config/*"), "config")).toBeUndefined();
  expect(directoryDroppedBy(lines("config\n!config/routes.rb"), "config")).toBeUndefined();
  expect(directoryDroppedBy(lines("config\n!**/routes.rb"), "config")).toBeUndefined();
  expect(directoryDroppedBy(lines("*\n!app"), "config")?.text).toBe("*");
  expect(directoryDroppedBy(lines("!config/a\nconfig"), "config")?.text).toBe("config");
});

test("skips lines that Docker rejects, and complex patterns are not slow", () => {
  expect(lines("a[\n[z-a]\n!\n\n")).toEqual([]);
  const start = performance.now();
  expect(droppedBy(lines(`${"*a".repeat(60)}\n${"**/".repeat(60)}b\n`), "a".repeat(5000))).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(500);
});
