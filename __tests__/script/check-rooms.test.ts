import { expect, test } from "vitest";
import { problemsOf, readSources } from "../../script/check-rooms.ts";

test("the sources respect the layers", () => {
  const sources = readSources();
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.some(({ imports }) => imports.length > 0)).toBe(true);
  expect(problemsOf(sources)).toEqual([]);
});

test("reports an import from a higher layer", () => {
  expect(problemsOf([{ file: "server/ssh.ts", imports: ["text/wrap.ts", "kamal/install.ts"] }])).toEqual([
    "src/server/ssh.ts imports src/kamal/install.ts, which is in a higher layer",
  ]);
});

test("reports a command that imports an entry point", () => {
  expect(problemsOf([{ file: "commands/lint.ts", imports: ["run.ts", "main.ts"] }])).toEqual([
    "src/commands/lint.ts imports src/main.ts, which is in a higher layer",
  ]);
});

test("reports an import cycle of any length", () => {
  const sources = [
    { file: "yaml/a.ts", imports: ["yaml/b.ts"] },
    { file: "yaml/b.ts", imports: ["yaml/c.ts"] },
    { file: "yaml/c.ts", imports: ["yaml/a.ts"] },
    { file: "yaml/d.ts", imports: ["yaml/a.ts"] },
  ];

  expect(problemsOf(sources)).toEqual(["These files import each other: src/yaml/a.ts, src/yaml/b.ts, src/yaml/c.ts"]);
});

test("reports a folder that is not in the list of layers", () => {
  expect(problemsOf([{ file: "utils/x.ts", imports: [] }])).toEqual([
    "src/utils/x.ts: this folder is not in the list of layers (script/check-rooms.ts)",
  ]);
});
