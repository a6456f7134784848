import { describe, expect, test } from "vitest";
import { proofs } from "../../src/render/proofs.ts";
import { timeline } from "../../src/render/timeline.ts";
import {
  cleanText,
  clip,
  clipLine,
  count,
  escapeWorkflowCommands,
  humanDuration,
  joinWithAnd,
  oneLine,
  printableJson,
  shortenHashes,
} from "../../src/text/plain-text.ts";
import { wrap, wrapRaw } from "../../src/text/wrap.ts";
import { hostile } from "../render/hostile.ts";
import { deploy, phases, rollback, unhealthy } from "../render/samples.ts";

describe("plain text", () => {
  test.each(hostile)("%s on one line", (_what, text, seen) => {
    expect(oneLine(text)).toBe(seen);
  });

  test.each(hostile)("%s in a JSON file is unchanged for programs and harmless in a terminal", (_what, text) => {
    const json = printableJson({ text });
    expect(JSON.parse(json)).toEqual({ text });
    expect(cleanText(json)).toBe(json);
  });

  test.each([
    ["::error::x", ".::error::x"],
    ["  ::error::x", ".::error::x"],
    ["a ##[error]x", "a #.[error]x"],
    ["a::b", "a::b"],
  ])("the line %j is not a workflow command", (line, expected) => expect(escapeWorkflowCommands(line)).toBe(expected));

  test("keeps newlines and tabs in clean text", () => {
    expect(cleanText("a\r\n\tb\u001b[1mc\n")).toBe("a\n\tbc\n");
  });

  test.each([
    [0, "0 ms"],
    [-3, "0 ms"],
    [999, "999 ms"],
    [1000, "1.0 s"],
    [3104, "3.1 s"],
    [9949, "9.9 s"],
    [9950, "10 s"],
    [59_499, "59 s"],
    [59_600, "1 min"],
    [72_000, "1 min 12 s"],
    [119_900, "2 min"],
    [3_599_600, "1 h"],
    [7_500_000, "2 h 5 min"],
  ])("%d ms is %s", (ms, text) => {
    expect(humanDuration(ms)).toBe(text);
  });

  test("shortens commits in names, and digests of images", () => {
    const commit = "9f2c1e7a4b3d5068c1d2e3f4a5b6c7d8e9f0a1b2";
    expect(shortenHashes(`shop-web-${commit}_uncommitted_12ab`)).toBe("shop-web-9f2c1e7a4b3d_uncommitted_12ab");
    expect(shortenHashes(`shop@sha256:${"9f2c1e7a".repeat(8)}.`)).toBe("shop@sha256:9f2c1e7a9f2c.");
    expect(shortenHashes(`sha256:${commit}abcd`)).toBe(`sha256:${commit}abcd`);
  });

  test("clip, clipLine, count, joinWithAnd", () => {
    expect(clip("abcdef", 4)).toBe("abc…");
    expect(clip("abcd", 4)).toBe("abcd");
    expect(clip("ab😀d", 4)).toBe("ab…");
    expect(clipLine("a  b\n".repeat(1e6), 5)).toBe("a b …");
    expect([count(0, "error"), count(1, "error"), count(2, "error")]).toEqual(["0 errors", "1 error", "2 errors"]);
    expect([joinWithAnd([]), joinWithAnd(["a"]), joinWithAnd(["a", "b", "c"])]).toEqual(["", "a", "a, b and c"]);
  });
});

describe("wrap", () => {
  test("breaks lines between words, and words that are longer than a line", () => {
    expect(wrap("aa bb  cc\ndd", 5)).toEqual(["aa bb", "cc dd"]);
    expect(wrap("abcdefgh i", 3)).toEqual(["abc", "def", "gh", "i"]);
    expect(wrap("部署 失敗", 5)).toEqual(["部署", "失敗"]);
    expect(wrap(" \n ", 5)).toEqual([]);
  });

  test("keeps the indentation of raw lines, and indents their continuation", () => {
    expect(wrapRaw("  from x", 10)).toEqual(["  from x"]);
    expect(wrapRaw("abcdef ghij klm", 10)).toEqual(["abcdef", "  ghij klm"]);
    expect(wrapRaw("abcdefghijkl", 10)).toEqual(["abcdefghij", "  kl"]);
    expect(wrapRaw("", 10)).toEqual([""]);
  });
});

describe("timeline", () => {
  const bars = (rows: Parameters<typeof timeline>[0]) =>
    timeline(rows, 4).map(({ bar }) => bar.replaceAll("\u00a0", "."));

  test("shows when each phase ran, in half characters", () => {
    const at = (ms: number, durationMs: number) => ({
      id: "boot" as const,
      title: "",
      outcome: "success" as const,
      durationMs,
      startedAt: new Date(ms).toISOString(),
    });

    expect(bars([at(0, 100), at(100, 200), at(300, 500)])).toEqual(["▌...", "▐▌..", ".▐██"]);
    // In parallel, and with a gap.
    expect(bars([at(0, 400), at(200, 200), at(700, 100)])).toEqual(["██..", ".█..", "...▐"]);
  });

  test("shows even the shortest phase, and accepts a total of 0 ms", () => {
    const rows = phases([
      ["lint", "a", 1],
      ["build", "b", 100_000],
      ["boot", "c", 1],
    ]);

    expect(bars(rows)).toEqual(["▌...", "████", "...▐"]);
    expect(bars(phases([["lint", "a", 0]]))).toEqual(["▌..."]);
    expect(bars([])).toEqual([]);
  });

  test("lays phases end to end when a start time cannot be parsed", () => {
    const rows = phases([
      ["lint", "a", 100],
      ["build", "b", 100],
    ]).map((phase) => ({ ...phase, startedAt: "soon" }));

    expect(bars(rows)).toEqual(["██..", "..██"]);
  });
});

describe("proofs", () => {
  test("a failed run verifies nothing", () => {
    expect(proofs(unhealthy)).toEqual([]);
  });

  test("the goal of a rollback is two minutes", () => {
    expect(proofs(rollback)[0]).toEqual({ met: true, text: "The rollback took 19 s (goal: under 2 min)" });
    expect(proofs({ ...rollback, durationMs: 120_000 })[0]).toEqual({
      met: false,
      text: "The rollback took 2 min (goal: under 2 min)",
    });
  });

  test("shows the fewest responses, the slowest median and the fewest days", () => {
    const checks = deploy.checks.map((check, index) => {
      if (check.id === "health" && index % 2 === 0)
        return { ...check, evidence: { statuses: [200, 200, 204], latencyMs: { median: 99 } } };
      if (check.id === "tls" && index % 2 === 0)
        return { ...check, evidence: { ...check.evidence, daysLeft: 31, issuer: "Other" } };
      return check;
    });

    const texts = proofs({ ...deploy, checks }).map(({ text }) => text);
    expect(texts).toContain("3 healthy responses in a row from each of 2 addresses, median 99 ms");
    expect(texts).toContain("Valid certificate, 31 days left");
  });
});
