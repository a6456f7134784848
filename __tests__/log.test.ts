import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { harmless, Log } from "../src/log.ts";

let output = "";

beforeEach(() => {
  output = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    output += String(chunk);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const plain = () => new Log((text) => text);
const lines = () => output.split("\n").slice(0, -1);

/** What the runner would obey: lines that begin with `::` while commands are not stopped, and `##[` anywhere. */
function obeyed(): string[] {
  let token: string | undefined;
  return lines().filter((line) => {
    const text = line.trimStart();
    if (token !== undefined) {
      if (text === `::${token}::`) token = undefined;
      return false;
    }
    const stop = /^::stop-commands::(.+)$/.exec(text);
    if (stop !== null) token = stop[1];
    return stop === null && (text.startsWith("::") || text.includes("##["));
  });
}

test("untrusted lines stand between stop-commands and a token that nobody can know", () => {
  const log = plain();
  log.untrusted("::set-output name=x::y");
  log.untrusted("  ::add-mask::e");
  log.line("ours");
  const [stop, first, second, third, token] = lines();
  expect([first, second, third]).toEqual(["::set-output name=x::y", "  ::add-mask::e", "ours"]);
  expect(stop).toMatch(/^::stop-commands::[0-9a-f]{32}$/);
  expect(token).toBe(`::${stop?.slice("::stop-commands::".length)}::`);
  expect(obeyed()).toEqual([]);
});

test("every stop has a token of its own", () => {
  const log = plain();
  log.untrusted("a");
  log.line("b");
  log.untrusted("c");
  const stops = lines().filter((line) => line.startsWith("::stop-commands::"));
  expect(new Set(stops).size).toBe(2);
});

test("our own lines can quote a command without giving it", () => {
  const log = plain();
  log.line("The container said:\n  ::set-env name=PATH::/evil\n\u001b[31m::error::x");
  expect(output).toContain("::set-env name=PATH::/evil");
  expect(obeyed()).toEqual([]);
  log.openGroup("After it");
  log.closeGroup();
  expect(obeyed()).toEqual(["::group::After it", "::endgroup::"]);
});

test("a group is obeyed after untrusted lines, and closes the one before", () => {
  const log = plain();
  log.openGroup("One");
  log.untrusted("::error::no");
  log.openGroup("Two");
  log.untrusted("::error::no");
  log.closeGroup();
  log.closeGroup();
  expect(obeyed()).toEqual(["::group::One", "::endgroup::", "::group::Two", "::endgroup::"]);
});

test.each([
  ["colours", "\u001b[1;31mred\u001b[0m", "red"],
  ["cursor movement", "a\u001b[2Kb\u001b[?25lc", "abc"],
  ["a window title", "\u001b]0;title\u0007text", "text"],
  ["a carriage return", "fake\rreal", "fakereal"],
  ["C1 and bidi characters", "a\u009b\u202eb\u2028c", "abc"],
  ["NUL and backspace", "a\u0000\bb", "ab"],
  ["the runner's old commands", "##[group]x ##[add-mask]y", "## [group]x ## [add-mask]y"],
  ["old commands that escapes hide", "#\u001b[0m#[error]x", "## [error]x"],
])("%s are taken out", (_, text, expected) => {
  expect(harmless(text)).toBe(expected);
});

test("tabs and unicode stay", () => {
  expect(harmless("\tgr\u00fc\u00dfe \u{1F600}")).toBe("\tgr\u00fc\u00dfe \u{1F600}");
});

test("a secret is taken out, also when control characters hide it or belong to it", () => {
  const log = new Log((text) => text.replaceAll("hunter22", "***").replaceAll("a\u0001bc", "***"));
  log.untrusted("x hun\u001b[0mter22 y");
  log.untrusted("x a\u0001bc y");
  log.line("x hunter22 y");
  expect(lines().filter((line) => line.includes("x "))).toEqual(["x *** y", "x *** y", "x *** y"]);
});

test("a long line is cut after the secret is gone, not through it", () => {
  const secret = "s".repeat(60_000);
  const log = new Log((text) => text.replaceAll(secret, "***"));
  log.untrusted(`before ${secret}${"z".repeat(50_000)}`);
  expect(output).toContain("before ***zzz");
  expect(output).not.toContain("sss");
  expect(output.length).toBeLessThan(20_000);
});

test("a group's title is redacted and harmless", () => {
  new Log((text) => text.replaceAll("hunter22", "***")).openGroup("for hunter22\u001b[31m ##[x]");
  expect(lines()).toEqual(["::group::for *** ## [x]"]);
});

test("after 30 s of silence in a group there is a sign of life, and another one 30 s later", () => {
  vi.useFakeTimers();
  const log = plain();
  log.openGroup("Build");
  vi.advanceTimersByTime(29_000);
  expect(output).not.toContain("still in");
  vi.advanceTimersByTime(1_000);
  expect(lines().at(-1)).toBe('... still in "Build" after 30 s; no output for 30 s');
  vi.advanceTimersByTime(30_000);
  expect(lines().at(-1)).toBe('... still in "Build" after 60 s; no output for 30 s');
  expect(output.match(/still in/g)).toHaveLength(2);
  log.closeGroup();
  vi.advanceTimersByTime(120_000);
  expect(output.match(/still in/g)).toHaveLength(2);
});

test("a line starts the silence anew", () => {
  vi.useFakeTimers();
  const log = plain();
  log.openGroup("Build");
  vi.advanceTimersByTime(20_000);
  log.untrusted("alive");
  vi.advanceTimersByTime(20_000);
  expect(output).not.toContain("still in");
  vi.advanceTimersByTime(10_000);
  expect(output).toContain('still in "Build" after 50 s; no output for 30 s');
  log.closeGroup();
});
