import { describe, expect, test } from "vitest";
import { parseSecrets, rewriteSecrets } from "../../src/repository/secrets-file.ts";

describe("parses entries like dotenv 3.2", () => {
  test.each([
    [
      "A=b\nexport C='x\ny'\nD\nE: f\n G = h # c\nK-D=1\n",
      [
        ["A", "b"],
        ["C", "'x\ny'"],
        ["D", undefined],
        ["E", "f"],
        ["G", "h"],
      ],
    ],
    [
      'X="un\nY=2',
      [
        ["X", '"un'],
        ["Y", "2"],
      ],
    ],
    [
      "A=1\r\nB=2\rC=3\r\n",
      [
        ["A", "1"],
        ["B", "2"],
        ["C", "3"],
      ],
    ],
    [
      'A=\n"b\nc"\nD=1',
      [
        ["A", '"b\nc"'],
        ["D", "1"],
      ],
    ],
    [
      "# A=1\nA:b\nC=x#y\nD= \n",
      [
        ["C", "x"],
        ["D", ""],
      ],
    ],
    [
      "A=\u20281\nB=2",
      [
        ["A", "\u20281"],
        ["B", "2"],
      ],
    ],
  ])("%j", (text, expected) => {
    expect(parseSecrets(text).map((entry) => [entry.name, entry.rawValue])).toEqual(expected);
  });

  test.each([
    ["A=b", "literal"],
    ["A='$B $(c)'", "literal"],
    ["A=\\$B", "literal"],
    ["A=$B", "env-reference"],
    ['A="${B}"', "env-reference"],
    ["A=$(op read x)", "command"],
    ["A=x$(op)", "mixed"],
    ["A=$B-$C", "mixed"],
  ])("the value in %j has the kind %s", (text, kind) => {
    expect(parseSecrets(text)[0]?.kind).toBe(kind);
  });

  test("returns line and offsets", () => {
    const text = "# c\r\n\r\nA=1\r\nB='x\r\ny' # z\r\nC=2";
    const entries = parseSecrets(text);
    expect(entries.map((entry) => entry.line)).toEqual([3, 4, 6]);
    expect(entries.map((entry) => text.slice(entry.start, entry.end))).toEqual(["A=1", "B='x\r\ny' # z", "C=2"]);
  });

  test("parses a million blank lines quickly", () => {
    const started = performance.now();
    expect(parseSecrets("\n".repeat(1_000_000))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("rewriteSecrets", () => {
  test.each([
    [undefined, ["A", "B"], "provide", "A=$A\nB=$B\n"],
    ["", ["A"], "provide", "A=$A\n"],
    ["B=1", ["A"], "provide", "B=1\nA=$A\n"],
    ["# c\r\nA=1\r\nB=2\r\n", ["A"], "provide", "# c\r\nB=2\r\nA=$A\n"],
    ["A='x\ny' # z\nB=2", ["A"], "drop", "B=2"],
    ["A=1\nB=2\nA=3\n", ["A"], "drop", "B=2\n"],
    ["  export A=1\n\n\nB=2\n", ["A"], "drop", "\n\nB=2\n"],
    ["K-D=1\n\tA: x\nAB=1\n", ["A"], "drop", "K-D=1\nAB=1\n"],
    ["\uFEFFX=1\n", [], "provide", "\uFEFFX=1\n"],
    ["A=1\n", ["A", "A"], "provide", "A=$A\n"],
    [undefined, ["A"], "drop", ""],
  ] as const)("rewrites %j without %j (%s)", (original, names, mode, expected) => {
    expect(rewriteSecrets(original, names, mode)).toBe(expected);
  });

  test("leaves other entries unchanged", () => {
    const text = "A=$(cat x)\n# note\nB=\"m\nn\"\nC=$A\n\nD='q'\n";
    const rewritten = rewriteSecrets(text, ["B"], "provide");

    expect(parseSecrets(rewritten).map((entry) => [entry.name, entry.rawValue])).toEqual([
      ["A", "$(cat x)"],
      ["C", "$A"],
      ["D", "'q'"],
      ["B", "$B"],
    ]);
  });
});
