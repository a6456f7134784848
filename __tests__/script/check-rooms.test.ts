import { expect, test } from "vitest";
import { problemsOf, readSources } from "../../script/check-rooms.ts";

test("the sources respect the layers", () => {
  const sources = readSources();
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.some(({ imports }) => imports.length > 0)).toBe(true);
  expect(problemsOf(sources)).toEqual([]);
});

test("reports an import from a higher layer", () => {
  expect(problemsOf([{ file: "src/server/ssh.ts", imports: ["src/text/wrap.ts", "src/kamal/install.ts"] }])).toEqual([
    "src/server/ssh.ts imports src/kamal/install.ts, which is in a higher layer",
  ]);
});

test("reports a command that imports an entry point", () => {
  expect(problemsOf([{ file: "src/commands/lint.ts", imports: ["src/run.ts", "src/main.ts"] }])).toEqual([
    "src/commands/lint.ts imports src/main.ts, which is in a higher layer",
  ]);
});

test("reports an import cycle of any length", () => {
  const sources = [
    { file: "src/yaml/a.ts", imports: ["src/yaml/b.ts"] },
    { file: "src/yaml/b.ts", imports: ["src/yaml/c.ts"] },
    { file: "src/yaml/c.ts", imports: ["src/yaml/a.ts"] },
    { file: "src/yaml/d.ts", imports: ["src/yaml/a.ts"] },
  ];

  expect(problemsOf(sources)).toEqual(["These files import each other: src/yaml/a.ts, src/yaml/b.ts, src/yaml/c.ts"]);
});

test("reports a folder that is not in the list of layers", () => {
  expect(problemsOf([{ file: "src/utils/x.ts", imports: [] }])).toEqual([
    "src/utils/x.ts: this folder is not in the list of layers (script/check-rooms.ts)",
  ]);
});

test("reports files of src/ with the same name", () => {
  const sources = ["src/kamal/log.ts", "src/log.ts", "sandbox/log.ts"].map((file) => ({ file, imports: [] }));
  expect(problemsOf(sources)).toEqual(["These files have the same name: src/kamal/log.ts, src/log.ts"]);
});

test("reports a file of src/ that imports from the sandbox", () => {
  expect(problemsOf([{ file: "src/run.ts", imports: ["sandbox/sandbox.ts"] }])).toEqual([
    "src/run.ts imports sandbox/sandbox.ts, which is in a higher layer",
  ]);
});
