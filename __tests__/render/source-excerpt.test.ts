import { describe, expect, test } from "vitest";
import { excerptOf } from "../../src/render/source-excerpt.ts";
import { secretSpans } from "../../src/text/secret-spans.ts";
import type { Span } from "../../src/text/spans.ts";
import { columns } from "../../src/text/wrap.ts";

type Place = readonly [line: number, column: number, endLine: number, endColumn: number];

function shown(text: string, [line, column, endLine, endColumn]: Place, hidden?: Span[][], width = 40): string[] {
  const lines = text.split("\n");
  const source = { lines, hidden: hidden ?? lines.map(() => []) };
  return excerptOf(source, { line, column, endLine, endColumn }, width).map(({ label, text }) => `${label}|${text}`);
}

describe("an excerpt", () => {
  test("is the line with a pointer below it, and the lines around it", () => {
    expect(shown("a: 1\nbc: 23\nd: 4", [2, 5, 2, 7])).toEqual(["1|a: 1", "2|bc: 23", " |    ^^", "3|d: 4"]);
  });

  test("has aligned line numbers, and no blank lines around it", () => {
    const text = `${"\n".repeat(8)}a\nb\nc`;
    expect(shown(text, [9, 1, 9, 2])).toEqual([" 9|a", "  |^", "10|b"]);
    expect(shown(text, [11, 1, 11, 2])).toEqual(["10|b", "11|c", "  |^"]);
  });

  test("points at one column for an empty range, also after the end of the line", () => {
    expect(shown("abc", [1, 2, 1, 2])).toEqual(["1|abc", " | ^"]);
    expect(shown("abc", [1, 4, 1, 4])).toEqual(["1|abc", " |   ^"]);
    expect(shown("abc", [1, 9, 1, 12])).toEqual(["1|abc", " |   ^"]);
  });

  test("points to the end of the first of several lines", () => {
    expect(shown("a: [b,  \n c]", [1, 4, 2, 4])).toEqual(["1|a: [b,", " |   ^^^", "2| c]"]);
  });

  test("does not exist for a whole file, or for a line that does not exist", () => {
    expect(shown("abc", [1, 1, 1, 1])).toEqual([]);
    expect(shown("abc", [7, 1, 7, 2])).toEqual([]);
    expect(shown("a".repeat(5000), [1, 1, 1, 2])).toEqual([]);
  });

  test("keeps the pointer below its word after tabs, wide characters and surrogate pairs", () => {
    expect(shown("\ta\tbc", [1, 4, 1, 6])).toEqual(["1|    a   bc", " |        ^^"]);
    expect(shown("鍵: bc", [1, 4, 1, 6])).toEqual(["1|鍵: bc", " |    ^^"]);
    expect(shown("😀: bc", [1, 5, 1, 7])).toEqual(["1|😀: bc", " |    ^^"]);
    expect(shown("😀x", [1, 2, 1, 4])).toEqual(["1|😀x", " |^^^"]);
  });

  test("shows invisible characters", () => {
    const text = "a\u202eb\u200bc\u0007d\u001b[31m\rx";
    expect(shown(text, [1, 3, 1, 4])[0]).toBe("1|a\ufffdb\ufffdc\ufffdd\ufffd[31m\ufffdx");
    expect(shown(text, [1, 3, 1, 4])[1]).toBe(" |  ^");
  });

  test("hides secrets, with the pointer below the mask", () => {
    const text = "password: hunter2 # x\nport: 1";
    const hidden = secretSpans("a.yml", text.split("\n"));

    expect(shown(text, [1, 11, 1, 18], hidden)).toEqual(["1|password: ***", " |          ^^^", "2|port: 1"]);
    expect(shown(text, [1, 14, 1, 16], hidden)[1]).toBe(" |          ^^^");
    expect(shown("a: xy, b", [1, 8, 1, 9], [[[3, 5]]])).toEqual(["1|a: ***, b", " |        ^"]);
  });

  test("shows the part of a long line around the column", () => {
    const line = `${"a".repeat(100)} KEY ${"b".repeat(100)}`;
    const [text = "", mark = ""] = shown(line, [1, 102, 1, 105]);

    expect(text).toMatch(/^1\|…a+ KEY b+…$/);
    expect(text.indexOf("KEY")).toBe(mark.indexOf("^^^"));

    for (const place of [1, 50, 205]) {
      const [cut = "", pointer = ""] = shown(line, [1, place, 1, place + 60]);
      expect(columns(cut)).toBeLessThanOrEqual(42);
      expect(pointer.trimEnd().length).toBeLessThanOrEqual(42);
      expect(pointer).toContain("^");
    }
  });
});
