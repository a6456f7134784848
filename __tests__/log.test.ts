import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Log, sanitize } from "../src/log.ts";

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

/**
 * Lines that the runner would obey: `::` at the start unless commands are stopped, `##[` anywhere.
 */
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

test("wraps untrusted lines in stop-commands with a token that nobody can guess", () => {
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

test("uses a new token for every stop", () => {
  const log = plain();
  log.untrusted("a");
  log.line("b");
  log.untrusted("c");
  const stops = lines().filter((line) => line.startsWith("::stop-commands::"));

  expect(new Set(stops).size).toBe(2);
});

test("our own lines can quote a command without issuing it", () => {
  const log = plain();
  log.line("The container said:\n  ::set-env name=PATH::/evil\n\u001b[31m::error::x");
  expect(output).toContain("::set-env name=PATH::/evil");
  expect(obeyed()).toEqual([]);

  log.openGroup("After it");
  log.closeGroup();

  expect(obeyed()).toEqual(["::group::After it", "::endgroup::"]);
});

describe("the text that the runner reads decides, not the text before redaction", () => {
  const redacting = () => new Log((text) => text.replaceAll("hunter22", "***"));
  // `ESC [ *** A` is one sequence of control characters, and `hunter22` was not.
  const trick = "\u001b[hunter22A::set-output name=stolen::yes";

  test.each([
    ["a line", trick],
    ["the second line of ours", `The server says:\n${trick}`],
    ["a line after a Unicode break", `The server says:\u2028${trick}`],
    ["an old command", `\u001b[hunter22A##[set-output name=stolen]yes`],
    ["two halves of one", `#\u001b[hunter22A#[set-output name=stolen]yes`],
    ["invisible characters first", `\ufeff\u00ad ${trick}`],
  ])("%s", (_, text) => {
    const log = redacting();
    log.line(text);
    log.untrusted(text);
    log.line("ours");

    expect(output).toContain("stolen");
    expect(obeyed()).toEqual([]);
  });

  test("titles and annotations", () => {
    const log = redacting();
    log.openGroup(`x\n${trick}`);
    log.annotate({ level: "warning", message: `first\n${trick}`, title: trick, file: `${trick}\nx.yml`, startLine: 1 });
    log.untrusted("a line of Kamal");
    log.annotate({ level: "error", message: trick });

    expect(obeyed()).toEqual([
      "::group::x ::set-output name=stolen::yes",
      "::warning title=%3A%3Aset-output name=stolen%3A%3Ayes,file=%3A%3Aset-output name=stolen%3A%3Ayes x.yml,line=1::first%0A::set-output name=stolen::yes",
      "::error::::set-output name=stolen::yes",
    ]);
  });
});

test("opens a group after untrusted lines and closes the previous one", () => {
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
  ["C1, bidi and zero-width characters", "a\u009b\u202eb\u200bc\ufeff", "abc"],
  ["line breaks of Unicode", "a\u2028b\u0085c", "a b c"],
  ["NUL and backspace", "a\u0000\bb", "ab"],
  ["the runner's old commands", "##[group]x ##[add-mask]y", "## [group]x ## [add-mask]y"],
  ["old commands that escapes hide", "#\u001b[0m#[error]x", "## [error]x"],
  ["old commands that invisible characters hide", "#\u00ad#\u200b[error]x", "## [error]x"],
])("removes %s", (_, text, expected) => {
  expect(sanitize(text)).toBe(expected);
});

test("keeps tabs and Unicode", () => {
  expect(sanitize("\tgr\u00fc\u00dfe \u{1F600}")).toBe("\tgr\u00fc\u00dfe \u{1F600}");
});

test("redacts a secret even if it contains control characters or they hide it", () => {
  const log = new Log((text) => text.replaceAll("hunter22", "***").replaceAll("a\u0001bc", "***"));
  log.untrusted("x hun\u001b[0mter22 y");
  log.untrusted("x a\u0001bc y");
  log.line("x hunter22 y");
  expect(lines().filter((line) => line.includes("x "))).toEqual(["x *** y", "x *** y", "x *** y"]);
});

test("cuts a long line after redaction, not through a secret", () => {
  const secret = "s".repeat(60_000);
  const log = new Log((text) => text.replaceAll(secret, "***"));
  log.untrusted(`before ${secret}${"z".repeat(50_000)}`);

  expect(output).toContain("before ***zzz");
  expect(output).not.toContain("sss");
  expect(output.length).toBeLessThan(20_000);
});

test("redacts a multi-line secret in our own text", () => {
  new Log((text) => text.replaceAll("line one\nline two", "***")).line("before line one\nline two after");
  expect(lines()).toEqual(["before *** after"]);
});

test("redacts and sanitizes the title of a group", () => {
  new Log((text) => text.replaceAll("hunter22", "***")).openGroup("for hunter22\u001b[31m ##[x]");
  expect(lines()).toEqual(["::group::for *** ## [x]"]);
});

test("shows a sign of life after every 30 s of silence in a group", () => {
  vi.useFakeTimers();
  const log = plain();
  log.openGroup("Build");
  vi.advanceTimersByTime(29_000);

  expect(output).not.toContain("Still in");

  vi.advanceTimersByTime(1_000);
  expect(lines().at(-1)).toBe('Still in "Build" after 30 s (no output for 30 s)');

  vi.advanceTimersByTime(30_000);
  expect(lines().at(-1)).toBe('Still in "Build" after 60 s (no output for 30 s)');
  expect(output.match(/Still in/g)).toHaveLength(2);

  log.closeGroup();
  vi.advanceTimersByTime(120_000);

  expect(output.match(/Still in/g)).toHaveLength(2);
});

test("restarts the silence with every line", () => {
  vi.useFakeTimers();
  const log = plain();
  log.openGroup("Build");
  vi.advanceTimersByTime(20_000);
  log.untrusted("alive");
  vi.advanceTimersByTime(20_000);

  expect(output).not.toContain("Still in");

  vi.advanceTimersByTime(10_000);
  expect(output).toContain('Still in "Build" after 50 s (no output for 30 s)');

  log.closeGroup();
});

test("nothing else in src/ prints", () => {
  const prints =
    /\bconsole\.|process\.std(?:out|err)|\bcore\.(?:info|debug|notice|warning|error|setFailed|setSecret|startGroup|endGroup|group)\b/;
  const root = path.resolve(import.meta.dirname, "../src");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => prints.test(readFileSync(path.join(root, file), "utf8")))).toEqual(["log.ts"]);
});
