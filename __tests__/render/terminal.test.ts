import { describe, expect, test } from "vitest";
import { diagnosis } from "../../src/catalogue/catalogue.ts";
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
  test("shortens versions and digests, but not in a command, which is to be copied", () => {
    const facts = { name: "v1", image: "ghcr.io/acme/shop", version: newVersion, said: "no" };
    const notice = `It runs sha256:${"9f2c1e7a".repeat(8)}.`;
    const text = renderTerminal({ ...probeFailure, diagnosis: diagnosis("release-failed", facts), notices: [notice] });

    expect(text).toContain("9f2c1e7a4b3d was deployed");
    expect(text).toContain(`ghcr.io/acme/shop:${newVersion}`);
    expect(text).toContain("It runs sha256:9f2c1e7a9f2c.");
  });

  test.each(Object.entries(samples))("%s: framed, at most 100 columns, no colours, no trailing spaces", (_, one) => {
    const text = renderTerminal(one);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);

    for (const line of lines(text)) {
      expect(columns(line), line).toBeLessThanOrEqual(100);
      expect(line).toBe(line.trimEnd());
    }

    expect(lines(text).at(0)).toBe("-".repeat(100));
    expect(lines(text).at(-1)).toBe("-".repeat(100));
  });

  test.each([
    ["setup", setup, "SUCCESS   Set up shop and deployed 9f2c1e7a4b3d in 3 min 20 s"],
    ["deploy", deploy, "SUCCESS   Deployed shop 9f2c1e7a4b3d to production in 1 min 6 s"],
    ["rollback", rollback, "SUCCESS   Rolled back shop on production to 41d09be2f7c6 in 19 s"],
    [
      "cancelled",
      cancelled,
      'CANCELLED Deploy of shop 9f2c1e7a4b3d was cancelled after 22 s in "Build and push the image"',
    ],
    ["preflight", preflightFailure, 'FAILED    Preflight checks for shop failed after 5.5 s in "Preflight checks"'],
    [
      "cancelled preflight",
      { ...preflightFailure, outcome: "cancelled" as const, phases: [] },
      "CANCELLED Preflight checks for shop were cancelled after 5.5 s",
    ],
    ["lint", lint, "FAILED    9 errors, 4 warnings and 1 note in the configuration"],
    ["input", badInput, "FAILED    Deploy failed"],
  ])("%s starts with its verdict", (_, one, verdict) => {
    expect(lines(renderTerminal(one))[1]).toBe(verdict);
  });

  test("an invalid input is only a few lines", () => {
    expect(lines(renderTerminal(badInput)).slice(1, -1)).toEqual([
      "FAILED    Deploy failed",
      "          Nothing on the servers was changed.",
      "",
      "Problem   Invalid input `setup`",
      'Why       Input `setup` is "yes"; expected one of `auto`, `always`, `never`.',
      "Fix       Correct the `with:` of this step. action.yml lists what each input accepts.",
    ]);
  });

  test("an unhealthy container: the failed phase, cause, fix, its log", () => {
    const text = renderTerminal(unhealthy);
    expect(text).toMatch(/^ {2}FAILED {2}Boot the app +32 s {2}#+$/m);
    expect(text).toMatch(/^ {2}ok {6}Build and push the image +38 s {2}#+$/m);
    expect(text).toMatch(/^Why {7}The new container of shop/m);
    expect(text.indexOf("\nFix ")).toBeGreaterThan(text.indexOf("\nWhy "));
    expect(text).toContain("          | 2026-11-23T19:01:04.118Z => Booting Puma\n");
    expect(text).toContain("          |   SQLite3::CantOpenException: unable to open database file\n");
  });

  test("checks: counts what passed, lists the others, and repeats nothing", () => {
    const text = renderTerminal(probeFailure);
    expect(text).toContain(
      "Checks    1 failed, 10 passed\n  FAILED  health https://shop.example.com/up at 203.0.113.7\n",
    );
    expect(text.match(/Expected 7 consecutive/g)).toHaveLength(1);
    expect(renderTerminal(deploy)).toContain("  WARNING ssh 203.0.113.8\n          Only 1840 MB of disk space is free");
    expect(renderTerminal(deploy)).not.toContain("The deploy lock is free");
  });

  test("lint lists every finding with its location, and does not repeat the failure", () => {
    const text = renderTerminal(lint);
    expect(text.match(/^ {2}(?:error|warning|info) /gm)).toHaveLength(14);
    expect(text).toContain("  error   config/deploy.yml:3:3 [unknown-key]\n          Unknown key `serivce`\n");
    expect(text).not.toContain("Problem");
  });

  test("lists the first of many findings and counts the others", () => {
    const findings = Array.from({ length: 500 }, (_, index) => finding(["error", "rule", index + 1, "m", "h"]));
    const text = renderTerminal({ ...lint, findings });

    expect(text.match(/^ {2}error /gm)).toHaveLength(20);
    expect(text).toContain("and 480 more findings");
  });

  test("the rollback command is complete, to copy it", () => {
    expect(renderTerminal(deploy)).toContain(`\nRoll back kamal rollback ${oldVersion} -d production\n`);
    expect(renderTerminal(deploy, { configFile: "config/other.yml" })).toContain(
      `${oldVersion} -d production -c config/other.yml`,
    );
    expect(renderTerminal(rollback)).toContain(`kamal rollback ${newVersion}`);
    expect(renderTerminal(cancelled)).not.toContain("Roll back");
  });

  test("there is no rollback command after a failed boot on the only server", () => {
    const checks = unhealthy.checks.filter(({ target }) => target !== "203.0.113.8");
    expect(renderTerminal({ ...unhealthy, checks })).not.toContain("Roll back");
  });
});

describe("hostile texts", () => {
  test.each([...hostile, ["spaces before a command", "x\n   ::set-output name=a::b", ""] as const])(
    "%s in every text field",
    (_what, text) => {
      const long = `${"word ".repeat(17)}${text} ${text.repeat(20)}`;
      for (const value of [text, long]) {
        const rendered = renderTerminal(reportFilledWith(value));
        expect(rendered).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/,
        );
        expect(rendered).not.toContain("##[");

        for (const line of lines(rendered)) {
          // The runner trims a line before it parses it.
          expect(line.trim().startsWith("::"), line).toBe(false);
          expect(columns(line)).toBeLessThanOrEqual(100);
        }

        expect(rendered.endsWith("-".repeat(100))).toBe(true);
      }
    },
  );

  test("wide characters stay within the columns", () => {
    for (const line of lines(renderTerminal(reportFilledWith("部署失敗".repeat(60)))))
      expect(columns(line)).toBeLessThanOrEqual(100);
  });

  test("cuts a long text", () => {
    expect(renderTerminal(reportFilledWith("x".repeat(1_000_000))).length).toBeLessThan(100_000);
  });
});

function reportFilledWith(text: string) {
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
    diagnosis: {
      id: text,
      title: text,
      cause: `${text}?`,
      fix: text,
      evidence: [text, `\n${text}`],
      where: { place: "container", host: text, file: text, line: 1 },
      alternatives: [{ cause: text, fix: text }],
    },
    notices: [text],
  });
}
