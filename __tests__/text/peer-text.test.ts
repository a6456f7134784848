import { expect, test } from "vitest";
import { LineWindow } from "../../src/text/line-window.ts";
import { firstNames, firstPeerLines, lastPeerLines, logLine, peerLine } from "../../src/text/peer-text.ts";
import { shellWord } from "../../src/text/shell-quote.ts";

test.each([
  ["a\u001b[2Jb\u0000\r\nc\u2028d", "ab c d"],
  ["::error::x", ".::error::x"],
  ["\u001b[0m \u200b::error::x", ".::error::x"],
  ["a ##[error]x", "a #.[error]x"],
  ["gr\u00fc\u00dfe", "gr\u00fc\u00dfe"],
])("%j becomes the line %j", (text, expected) => {
  expect(peerLine(text)).toBe(expected);
});

test("a line is cut, a list names what it leaves out", () => {
  expect(peerLine("x".repeat(5000))).toBe(`${"x".repeat(299)}\u2026`);
  expect(firstPeerLines("a\n\n b \nc", 2)).toEqual(["a", "b"]);
  expect(lastPeerLines("a\n\n b \nc\n", 2)).toEqual(["b", "c"]);
  expect(firstNames(["a", "b"])).toEqual(["a", "b"]);
  expect(firstNames(["a", "b", "c"], 2)).toEqual(["a", "b", "and 1 more"]);
});

test("a line of a log keeps its indentation, its start and its end", () => {
  expect(logLine("  INFO\tx\r")).toBe("  INFO\tx");
  const long = logLine(`start ${"x".repeat(100_000)} end`);
  expect(long).toMatch(/^start x+\u2026 \u2026x+ end$/);
  expect(long.length).toBeLessThan(2010);
});

test("a window keeps the first and the last lines", () => {
  const window = new LineWindow({ head: 2, tail: 3 });
  const seen = Array.from({ length: 9 }, (_, index) => {
    window.push(String(index));
    return window.lines.length;
  });
  expect(seen).toEqual([1, 2, 3, 4, 5, 6, 6, 6, 6]);
  expect(window.lines).toEqual(["0", "1", "(4 lines omitted)", "6", "7", "8"]);
});

test("a word of a command is quoted only if it needs quotes", () => {
  expect(shellWord("shop-web_1.2")).toBe("shop-web_1.2");
  expect(shellWord("a;b")).toBe("'a;b'");
  expect(shellWord("")).toBe("''");
});
