import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { problemsIn } from "../../script/check-regexps.ts";
import { regExpsIn } from "../../script/regexps-in.ts";

function files(contents: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), "check-regexps-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));

  return Object.entries(contents).map(([name, text]) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  });
}

const problems = (text: string) => problemsIn(files({ "a.ts": text }));

test.each([
  ["a quadratic one", "const a = 1;\n/\\s+$/.test(x);\n", /a\.ts:2: \/\\s\+\$\/ takes 2nd degree polynomial/],
  ["a cubic one", "/<title>\\s*([^<]*?)\\s*<\\/title>/i;", /a\.ts:1: .* takes 3rd degree polynomial .*<TITLE>/],
  ["an exponential one", "const a = /^(?:a|a)*$/;", /a\.ts:1: .* takes exponential/],
  [
    "one that RegExp builds",
    'const part = "\\\\s+";\nnew RegExp(`${part}$`, "dg");',
    /a\.ts:2: \/\\s\+\$\/g takes 2nd/,
  ],
])("reports the place and the reason of %s", async (_, text, expected) => {
  expect(await problems(text)).toEqual([expect.stringMatching(expected)]);
});

test("reports a pattern that is not built from constants and escaped text", async () => {
  expect(await problems("(name: string) => new RegExp(`^${name}`);")).toEqual([
    expect.stringMatching(/a\.ts:1: new RegExp\(`\^\$\{name\}`\) is not built from constants/),
  ]);
});

test("accepts patterns that take linear time", async () => {
  const text = "/^\\s*a/; /[a-z]+/g; (name: string) => new RegExp(`^${RegExp.escape(name)}: (.*)$`, 'm'); /a{1,3}b?/;";
  expect(await problems(text)).toEqual([]);
});

test("finds constants in other files and in raw templates", () => {
  const [main = ""] = files({
    "main.ts": 'import { word as part } from "./words.ts";\nconst a = new RegExp(String.raw`^\\s${part}` + "$");\n',
    "words.ts": 'export const word: string = "[a-z]+";\n',
  });

  expect(regExpsIn(main)).toEqual({ found: [{ file: main, line: 2, source: "^\\s[a-z]+$", flags: "" }], unknown: [] });
});
