import { describe, expect, test } from "vitest";
import { annotationsFor, hiddenByGitHub } from "../../src/render/annotations.ts";
import { badInput, cancelled, deploy, finding, lint, report, setup, unhealthy } from "./samples.ts";

describe("annotations", () => {
  test("a failure is one error, with cause and fix, in the file that has to change", () => {
    const annotations = annotationsFor(unhealthy);
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toMatchObject({ level: "error", title: "The new version did not become healthy" });
    expect(annotations[0]?.message).toMatch(/^The new container of shop .*\nFix: Read the container's log/);
    expect(annotations[0]).toMatchObject({ file: "config/deploy.yml", startLine: 12 });
  });

  test("a success or a cancelled run has none", () => {
    expect(annotationsFor(deploy)).toEqual([]);
    expect(annotationsFor(cancelled)).toEqual([]);
  });

  test("host keys that were trusted on first use are one warning, which counts among the ten", () => {
    expect(annotationsFor(setup)).toEqual([
      {
        level: "warning",
        title: "Host keys trusted on first use",
        message:
          "`ssh-known-hosts` does not have these host keys: 203.0.114.7 ssh-ed25519 SHA256:abc.\nFix: Compare the fingerprints with the servers', then add the keys to `ssh-known-hosts`.",
      },
    ]);

    const findings = Array.from({ length: 12 }, (_, index) => finding(["warning", "rule", index + 1, "m", "h"]));
    expect(annotationsFor({ ...setup, findings })).toHaveLength(10);
    expect(hiddenByGitHub({ ...setup, findings })).toBe(3);
  });

  test("an invalid input is one error", () => {
    expect(annotationsFor(badInput).map(({ title }) => title)).toEqual(["Invalid input `setup`"]);
  });

  test("findings are at their lines, errors first, and replace the failure", () => {
    const annotations = annotationsFor(lint);
    expect(annotations.map(({ level }) => level)).toEqual([
      ...Array<string>(9).fill("error"),
      ...Array<string>(4).fill("warning"),
      "notice",
    ]);
    expect(annotations[0]).toEqual({
      level: "error",
      title: "unknown-key",
      message: "Unknown key `serivce`\nDid you mean `service`?",
      file: "config/deploy.yml",
      startLine: 3,
      endLine: 3,
      startColumn: 3,
      endColumn: 17,
    });
  });

  test("adds an error when warnings fail a run (fail-on: warning)", () => {
    const findings = lint.findings.filter(({ severity }) => severity === "warning");
    const diagnosis = {
      id: "ruby-version-mismatch",
      title: "The configuration has 4 problems",
      cause: "c",
      fix: "f",
      evidence: [],
      where: null,
      alternatives: [],
    };

    const levels = annotationsFor({ ...lint, findings, diagnosis }).map(({ level }) => level);
    expect(levels).toEqual(["error", "warning", "warning", "warning", "warning"]);
  });

  test("at most ten per level, including the failure", () => {
    const findings = Array.from({ length: 30 }, (_, index) => finding(["error", "rule", index + 1, "m", "h"]));
    const many = [...findings, ...findings.map((one) => ({ ...one, severity: "warning" as const }))];
    const annotations = annotationsFor({ ...unhealthy, findings: many });

    expect(annotations.filter(({ level }) => level === "error")).toHaveLength(10);
    expect(annotations.filter(({ level }) => level === "warning")).toHaveLength(10);
    expect(annotations[0]?.title).toBe("The new version did not become healthy");
    expect(hiddenByGitHub({ ...unhealthy, findings: many })).toBe(61 - 20);
  });

  test("counts what GitHub does not show, by level", () => {
    expect(hiddenByGitHub(lint)).toBe(0);
    const warnings = Array.from({ length: 13 }, (_, index) => finding(["warning", "rule", index + 1, "m", "h"]));

    expect(hiddenByGitHub({ ...lint, findings: [...lint.findings, ...warnings] })).toBe(7);
  });

  test.each([
    [
      "one character",
      { line: 2, column: 5, endLine: 2, endColumn: 6 },
      { startLine: 2, endLine: 2, startColumn: 5, endColumn: 5 },
    ],
    [
      "no characters",
      { line: 2, column: 5, endLine: 2, endColumn: 5 },
      { startLine: 2, endLine: 2, startColumn: 5, endColumn: 5 },
    ],
    ["several lines", { line: 2, column: 5, endLine: 4, endColumn: 3 }, { startLine: 2, endLine: 4 }],
    ["whole lines", { line: 2, column: 1, endLine: 4, endColumn: 1 }, { startLine: 2, endLine: 3 }],
  ])("a range of %s", (_, place, expected) => {
    const one = { ...finding(["error", "rule", 1, "m", "h"]), ...place };
    const [annotation] = annotationsFor(report({ command: "lint", findings: [one] }));
    const { level, title, message, file, ...range } = annotation ?? {};

    expect([level, title, message, file]).toEqual(["error", "rule", "m\nh", "config/deploy.yml"]);
    expect(range).toEqual(expected);
  });

  test("removes control characters and cuts long texts", () => {
    const diagnosis = {
      id: "x",
      title: "a\nb\u001b[31m",
      cause: "c\u202ed".repeat(5000),
      fix: "",
      evidence: [],
      where: null,
      alternatives: [],
    };
    const [annotation] = annotationsFor(report({ outcome: "failure", diagnosis }));

    expect(annotation?.title).toBe("a b");
    expect(annotation?.message).toHaveLength(4000);
    expect(annotation?.message).not.toContain("\u202e");
  });
});
