import { expect, test } from "vitest";
import { stripAnsi } from "../../src/text/strip-ansi.ts";

test.each([
  ["a colour", "\u001b[31;1mred\u001b[0m", "red"],
  ["a cursor's way", "\u001b[2K\u001b[1Aup\u001b[?25l", "up"],
  ["a window's title", "\u001b]0;title\u0007after", "after"],
  ["a link", "\u001b]8;;https://x.dev\u001b\\here\u001b]8;;\u001b\\", "here"],
  ["two characters", "\u001bcreset\u001b7", "reset"],
  ["nothing of it", "a [0m b\n\tc", "a [0m b\n\tc"],
])("%s goes", (_what, text, expected) => {
  expect(stripAnsi(text)).toBe(expected);
});

test.each([
  ["titles that never end", "\u001b]".repeat(200_000)],
  ["a colour that never ends", `\u001b[${"0;".repeat(200_000)}`],
  ["spaces within", `\u001b[${"0".repeat(100_000)}${" ".repeat(100_000)}`],
])("%s cost no time", (_what, text) => {
  const start = performance.now();
  stripAnsi(text);
  expect(performance.now() - start).toBeLessThan(500);
});
