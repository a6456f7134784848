import { describe, expect, test } from "vitest";
import { renderTerminal } from "../../src/render/terminal.ts";
import { columns } from "../../src/text/wrap.ts";
import { hostile } from "./hostile.ts";
import {
  badInput,
  cancelled,
  deploy,
  finding,
  lint,
  newVersion,
  oldVersion,
  preflightFailure,
  probeFailure,
  report,
  rollback,
  samples,
  setup,
  unhealthy,
} from "./samples.ts";

const lines = (text: string) => text.split("\n");

describe("the last block of the log", () => {
  test.each(Object.entries(samples))(
    "%s: at most 100 columns, no colours, no blanks at line ends, framed",
    (_, one) => {
      const text = renderTerminal(one);
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
      for (const line of lines(text)) {
        expect(columns(line), line).toBeLessThanOrEqual(100);
        expect(line).toBe(line.trimEnd());
      }
      expect(lines(text).at(0)).toBe("-".repeat(100));
      expect(lines(text).at(-1)).toBe("-".repeat(100));
    },
  );

  test.each([
    ["setup", setup, "SUCCESS   Set up shop and deployed 9f2c1e7a4b3d in 3 min 20 s"],
    ["deploy", deploy, "SUCCESS   Deployed shop 9f2c1e7a4b3d to production in 1 min 6 s"],
    ["rollback", rollback, "SUCCESS   Rolled shop on production back to 41d09be2f7c6 in 19 s"],
    [
      "cancelled",
      cancelled,
      'CANCELLED Deploy of shop 9f2c1e7a4b3d was cancelled after 22 s in "Build and push the image"',
    ],
    [
      "preflight",
      preflightFailure,
      'FAILED    Preflight of shop failed after 5.5 s in "Check the world before touching it"',
    ],
    ["lint", lint, "FAILED    9 errors, 4 warnings and 1 note in the configuration"],
    ["input", badInput, "FAILED    Deploy failed"],
  ])("%s begins with its verdict", (_, one, verdict) => {
    expect(lines(renderTerminal(one))[1]).toBe(verdict);
  });

  test("a wrong input needs no more than this", () => {
    expect(lines(renderTerminal(badInput)).slice(1, -1)).toEqual([
      "FAILED    Deploy failed",
      "          Nothing was changed on the servers.",
      "",
      "Problem   An input is wrong",
      "Why       The input `setup` is `yes`; allowed are auto, always, never.",
      "Fix       Correct the `with:` of the step.",
    ]);
  });

  test("an unhealthy container: the failed phase, cause, fix, its own lines", () => {
    const text = renderTerminal(unhealthy);
    expect(text).toMatch(/^ {2}FAILED {2}Boot the new version +32 s {2}#+$/m);
    expect(text).toMatch(/^ {2}ok {6}Build and push the image +38 s {2}#+$/m);
    expect(text).toMatch(/^Why {7}The new container of shop/m);
    expect(text.indexOf("\nFix ")).toBeGreaterThan(text.indexOf("\nWhy "));
    expect(text).toContain("          | 2026-11-23T19:01:04.118Z => Booting Puma\n");
    expect(text).toContain("          |   SQLite3::CantOpenException: unable to open database file\n");
  });

  test("checks: what passed is counted, the others are told, and nothing twice", () => {
    const text = renderTerminal(probeFailure);
    expect(text).toContain(
      "Checks    1 failed, 10 passed\n  FAILED  health https://shop.example.com/up at 203.0.113.7\n",
    );
    expect(text.match(/Expected 7 answers/g)).toHaveLength(2);
    expect(renderTerminal(deploy)).toContain("  WARNING ssh 203.0.113.8\n          Only 1840 MB of disk are free");
    expect(renderTerminal(deploy)).not.toContain("Nobody holds the deploy lock");
  });

  test("lint lists every finding at its place, and not the failure again", () => {
    const text = renderTerminal(lint);
    expect(text.match(/^ {2}(?:error|warning|info) /gm)).toHaveLength(14);
    expect(text).toContain("  error   config/deploy.yml:3:3 [unknown-key]\n          Kamal knows no key `serivce`\n");
    expect(text).not.toContain("Problem");
  });

  test("of very many findings the first are listed and the others counted", () => {
    const findings = Array.from({ length: 500 }, (_, index) => finding(["error", "rule", index + 1, "m", "h"]));
    const text = renderTerminal({ ...lint, findings });
    expect(text.match(/^ {2}error /gm)).toHaveLength(20);
    expect(text).toContain("and 480 more findings");
  });

  test("the way back is whole, to be copied", () => {
    expect(renderTerminal(deploy)).toContain(`\nWay back  kamal rollback ${oldVersion} -d production\n`);
    expect(renderTerminal(deploy, { configFile: "config/other.yml" })).toContain(
      `${oldVersion} -d production -c config/other.yml`,
    );
    expect(renderTerminal(rollback)).toContain(`kamal rollback ${newVersion}`);
    expect(renderTerminal(cancelled)).not.toContain("Way back");
  });

  test("after a boot that failed on the only server there is nothing to go back from", () => {
    const checks = unhealthy.checks.filter(({ target }) => target !== "203.0.113.8");
    expect(renderTerminal({ ...unhealthy, checks })).not.toContain("Way back");
  });
});

describe("hostile texts", () => {
  test.each([...hostile, ["blanks before a command", "x\n   ::set-output name=a::b", ""] as const])(
    "%s everywhere",
    (_what, text) => {
      const long = `${"word ".repeat(17)}${text} ${text.repeat(20)}`;
      for (const value of [text, long]) {
        const rendered = renderTerminal(poisoned(value));
        expect(rendered).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/,
        );
        expect(rendered).not.toContain("##[");
        for (const line of lines(rendered)) {
          // The runner trims before it looks.
          expect(line.trim().startsWith("::"), line).toBe(false);
          expect(columns(line)).toBeLessThanOrEqual(100);
        }
        expect(rendered.endsWith("-".repeat(100))).toBe(true);
      }
    },
  );

  test("wide characters keep to the columns", () => {
    for (const line of lines(renderTerminal(poisoned("部署失敗".repeat(60)))))
      expect(columns(line)).toBeLessThanOrEqual(100);
  });

  test("a text without end is cut", () => {
    expect(renderTerminal(poisoned("x".repeat(1_000_000))).length).toBeLessThan(100_000);
  });
});

function poisoned(text: string) {
  return report({
    ...unhealthy,
    service: text,
    destination: text,
    version: text,
    previousVersion: `${text}1`,
    url: text,
    phases: unhealthy.phases.map((phase) => ({ ...phase, title: text })),
    findings: lint.findings.map((one) => ({ ...one, ruleId: text, message: text, file: text, help: text })),
    checks: unhealthy.checks.map((check) => ({
      ...check,
      outcome: "fail" as const,
      id: text,
      target: text,
      reason: text,
    })),
    diagnosis: { id: text, title: text, cause: `${text}?`, fix: text, evidence: [text, `\n${text}`] },
    notices: [text],
  });
}
