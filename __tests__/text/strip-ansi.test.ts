import { expect, test } from "vitest";
import { stripAnsi } from "../../src/text/strip-ansi.ts";

test.each([
  ["a colour", "\u001b[31;1mred\u001b[0m", "red"],
  ["cursor movement", "\u001b[2K\u001b[1Aup\u001b[?25l", "up"],
  ["a window title", "\u001b]0;title\u0007after", "after"],
  ["a link", "\u001b]8;;https://x.dev\u001b\\here\u001b]8;;\u001b\\", "here"],
  ["two-character sequences", "\u001bcreset\u001b7", "reset"],
  ["no ESC at all", "a [0m b\n\tc", "a [0m b\n\tc"],
])("strips %s", (_what, text, expected) => {
  expect(stripAnsi(text)).toBe(expected);
});

test.each([
  ["unterminated titles", "\u001b]".repeat(200_000)],
  ["an unterminated colour", `\u001b[${"0;".repeat(200_000)}`],
  ["an unterminated sequence with spaces", `\u001b[${"0".repeat(100_000)}${" ".repeat(100_000)}`],
])("is fast on %s", (_what, text) => {
  const start = performance.now();
  stripAnsi(text);

  expect(performance.now() - start).toBeLessThan(500);
});
