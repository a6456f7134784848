import { expect, test } from "vitest";
import { problemsOf, readSources } from "../../script/check-rooms.ts";

test("the sources keep to the map", () => {
  const sources = readSources();
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.some(({ imports }) => imports.length > 0)).toBe(true);
  expect(problemsOf(sources)).toEqual([]);
});

test("reports an import that goes up a floor", () => {
  expect(problemsOf([{ file: "server/ssh.ts", imports: ["text/wrap.ts", "kamal/install.ts"] }])).toEqual([
    "src/server/ssh.ts imports src/kamal/install.ts, which is on a higher floor",
  ]);
});

test("reports an entry point that a command imports", () => {
  expect(problemsOf([{ file: "commands/lint.ts", imports: ["run.ts", "main.ts"] }])).toEqual([
    "src/commands/lint.ts imports src/main.ts, which is on a higher floor",
  ]);
});

test("reports files that import each other, across any number of files", () => {
  const sources = [
    { file: "yaml/a.ts", imports: ["yaml/b.ts"] },
    { file: "yaml/b.ts", imports: ["yaml/c.ts"] },
    { file: "yaml/c.ts", imports: ["yaml/a.ts"] },
    { file: "yaml/d.ts", imports: ["yaml/a.ts"] },
  ];
  expect(problemsOf(sources)).toEqual(["These files import each other: src/yaml/a.ts, src/yaml/b.ts, src/yaml/c.ts"]);
});

test("reports a room that is not on the map", () => {
  expect(problemsOf([{ file: "utils/x.ts", imports: [] }])).toEqual([
    "src/utils/x.ts: this room is not on the map (script/check-rooms.ts)",
  ]);
});
