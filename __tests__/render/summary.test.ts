import { describe, expect, test } from "vitest";
import type { CheckResult, Report } from "../../src/model/report.ts";
import { renderSummary } from "../../src/render/summary.ts";
import { secretSpans } from "../../src/text/secret-spans.ts";
import { hostile } from "./hostile.ts";
import { elements, links, preLines, rendered, visible } from "./rendered.ts";
import {
  badInput,
  cancelled,
  deploy,
  finding,
  lint,
  lintClean,
  newVersion,
  oldVersion,
  phases,
  preflightFailure,
  probeFailure,
  report,
  rollback,
  rollbackRefused,
  samples,
  setup,
  unhealthy,
  verify,
} from "./samples.ts";

const context = {
  runUrl: "https://github.com/acme/shop/actions/runs/1",
  repositoryUrl: "https://github.com/acme/shop",
  commit: newVersion,
};

/** All elements that a summary may use. */
const allowedElements = "a br code em h2 h3 li ol p pre span strong sub table tbody td th thead tr ul".split(" ");

function headings(one: Report): string[] {
  const html = rendered(renderSummary(one, context));
  return [...html.matchAll(/<h[23]>(.*?)<\/h[23]>/g)].map(([, text = ""]) => visible(text));
}

const page = (one: Report) => rendered(renderSummary(one, context));

function digestCheck(parts: Partial<CheckResult>): CheckResult {
  const common = { kind: "probe", target: "web on 203.0.113.7", durationMs: 1, reason: "It runs." } as const;
  return { id: "digest", outcome: "pass", evidence: {}, ...common, ...parts };
}

test("names the image that every server runs only if all of them were compared", () => {
  const digest = `sha256:${"d".repeat(64)}`;
  const proven = digestCheck({ evidence: { expected: digest } });
  const tag = digestCheck({ target: "ghcr.io/acme/shop:v1", evidence: { expected: [digest] } });
  const says = (checks: readonly CheckResult[]) =>
    visible(page({ ...deploy, checks: [...deploy.checks, ...checks] })).includes("Every server runs the image");

  expect(says([proven, tag])).toBe(true);
  expect(says([proven, { ...tag, outcome: "skip" }])).toBe(true);
  expect(says([digestCheck({})])).toBe(false);
  expect(says([proven, tag, digestCheck({ outcome: "skip", target: "web on 203.0.113.8" })])).toBe(false);
  expect(says([proven, { ...proven, outcome: "warn" }])).toBe(false);
  expect(says([proven, digestCheck({ evidence: { expected: `sha256:${"e".repeat(64)}` } })])).toBe(false);
});

describe("the headings of a summary", () => {
  test.each<[string, Report, string[]]>([
    [
      "setup",
      setup,
      [
        "✅ Set up shop and deployed 9f2c1e7a4b3d in 3 min 20 s",
        "Verification",
        "Timeline (3 min 20 s)",
        "Probes: 5 passed",
        "Preflight: 6 passed",
        "Notices",
      ],
    ],
    [
      "deploy",
      deploy,
      [
        "✅ Deployed shop 9f2c1e7a4b3d to production in 1 min 6 s",
        "Verification",
        "Timeline (1 min 6 s)",
        "Probes: 10 passed",
        "Preflight: 1 warning, 6 passed",
        "How to roll back",
      ],
    ],
    [
      "an unhealthy container",
      unhealthy,
      [
        '❌ Deploy of shop 9f2c1e7a4b3d to production failed after 1 min 18 s in "Boot the app"',
        "The new version did not become healthy",
        "Timeline (1 min 18 s)",
        "Preflight: 7 passed",
        "How to roll back",
      ],
    ],
    [
      "a failed probe",
      probeFailure,
      [
        '❌ Deploy of shop 9f2c1e7a4b3d failed after 1 min 59 s in "Verify the new version"',
        "The health check failed",
        "Timeline (1 min 59 s)",
        "Probes: 1 failed, 4 passed",
        "Preflight: 6 passed",
        "How to roll back",
      ],
    ],
    [
      "rollback",
      rollback,
      [
        "✅ Rolled back shop on production to 41d09be2f7c6 in 19 s",
        "Verification",
        "Timeline (19 s)",
        "Probes: 10 passed",
        "Preflight: 5 passed",
        "How to undo this",
      ],
    ],
    [
      "a rejected rollback",
      rollbackRefused,
      [
        "❌ Rollback of shop failed after 2.0 s",
        "No such version to roll back to",
        "Timeline (2.0 s)",
        "Preflight: 2 passed",
      ],
    ],
    [
      "a cancelled deploy",
      cancelled,
      [
        '⏹️ Deploy of shop 9f2c1e7a4b3d was cancelled after 22 s in "Build and push the image"',
        "Timeline (22 s)",
        "Preflight: 6 passed",
      ],
    ],
    [
      "a failed preflight",
      preflightFailure,
      [
        '❌ Preflight checks for shop failed after 5.5 s in "Preflight checks"',
        "The registry refused the push",
        "Timeline (5.5 s)",
        "Preflight: 1 failed, 1 warning, 4 passed",
      ],
    ],
    [
      "verify",
      verify,
      [
        "✅ shop 9f2c1e7a4b3d is serving (5 probes passed)",
        "Verification",
        "Timeline (8.4 s)",
        "Probes: 5 passed",
        "Preflight: 1 passed",
      ],
    ],
    ["an invalid input", badInput, ["❌ Deploy failed", "Invalid input setup"]],
    ["lint with findings", lint, ["❌ 9 errors, 4 warnings and 1 note in the configuration", "Findings"]],
    ["lint without findings", lintClean, ["✅ No problems in the configuration"]],
  ])("%s", (_, one, expected) => {
    expect(headings(one)).toEqual(expected);
  });

  test.each(Object.entries(samples))("%s: only elements that GitHub allows, all of them closed", (_, one) => {
    const html = page(one);
    expect(elements(html).filter((name) => !allowedElements.includes(name))).toEqual([]);

    for (const name of elements(html).filter((element) => element !== "br")) {
      const opened = html.match(new RegExp(`<${name}[ >]`, "g"))?.length;
      expect(html.match(new RegExp(`</${name}>`, "g"))?.length, name).toBe(opened);
    }
  });
});

describe("the parts of a summary", () => {
  test("a deploy links to the app, the changes and the run", () => {
    const hrefs = links(page(deploy));
    expect(hrefs).toContain("https://shop.example.com/");
    expect(hrefs).toContain(`https://github.com/acme/shop/compare/${oldVersion}...${newVersion}`);
    expect(hrefs).toContain(context.runUrl);
  });

  test("shortens commits, with the full commit as the title", () => {
    expect(page(deploy)).toContain(`<code title="${newVersion}">9f2c1e7a4b3d</code>`);
  });

  test("the rollback command has version, destination and config file, quoted for a shell", () => {
    const configFile = "config/my deploy's.yml";
    const html = rendered(renderSummary({ ...deploy, destination: "$(reboot)" }, { configFile }));

    expect(visible(html)).toContain(`kamal rollback ${oldVersion} -d '$(reboot)' -c 'config/my deploy'\\''s.yml'`);
  });

  test("there is no rollback command without a previous version, or when nothing was changed", () => {
    for (const one of [setup, cancelled, preflightFailure, rollbackRefused, verify, lint]) {
      expect(visible(page(one))).not.toContain("kamal rollback");
    }
  });

  test("does not say that this version was started if a server runs another image", () => {
    const text = (one: Report) => visible(page(one));
    const swapped = digestCheck({ outcome: "fail", reason: "shop-web runs another image." });
    const another = text({ ...probeFailure, checks: [...probeFailure.checks, swapped] });
    expect(another).toContain("The new container is not this version: a server runs a different image under its name.");
    expect(another).not.toContain("This version was started");

    const untagged = {
      ...probeFailure,
      phases: phases([
        ["boot", "Boot", 1],
        ["tag", "Add the release name", 1, "failure"],
      ]),
    };
    expect(text({ ...untagged, checks: [] })).toContain("Only its release name is missing from the registry.");
  });

  test("what is serving after a failure", () => {
    const text = (one: Report) => visible(page(one));
    expect(text(preflightFailure)).toContain("Nothing on the servers was changed.");
    expect(text(cancelled)).toContain("The running app was not touched. 41d09be2f7c6 is still serving.");
    expect(text(unhealthy)).toContain("The servers were not asked what serves now.");
    expect(text({ ...unhealthy, outcome: "cancelled" })).toContain("Kamal was stopped while it booted this version.");
    expect(text(probeFailure)).toContain("This version was started, but it did not pass verification.");
    expect(text(probeFailure)).not.toContain("this was not verified");

    // Cancelled during the probes: their results are unknown.
    const phases = probeFailure.phases.map((phase) =>
      phase.id === "probes" ? { ...phase, outcome: "cancelled" as const } : phase,
    );
    expect(text({ ...probeFailure, outcome: "cancelled", phases })).toContain("this was not verified.");

    // Cancelled between two phases, after the boot: no phase failed, but the version may have
    // changed.
    const after = { ...cancelled, phases: deploy.phases.slice(0, 8) };
    expect(text(after)).not.toContain("not touched");
  });

  test("the verified goals", () => {
    expect(visible(page(deploy))).toContain(
      "The deploy took 1 min 6 s (goal: under 10 min) 9f2c1e7a4b3d runs on both servers and serves visitors 7 healthy responses in a row from each of 2 addresses, median 12 ms Valid certificate from Let's Encrypt (R12), 89 days left http redirects to https kamal-proxy routes every host name to the app",
    );
    expect(visible(page({ ...deploy, durationMs: 11 * 60_000 }))).toContain(
      "⚠️ The deploy took 11 min (goal: under 10 min)",
    );
  });

  test("checks have a stable order, the worst first", () => {
    const shuffled = { ...preflightFailure, checks: preflightFailure.checks.toReversed() };
    expect(page(shuffled)).toBe(page(preflightFailure));

    const ids = [...page(preflightFailure).matchAll(/<code>(\w+)<\/code><\/td>/g)].map(([, id]) => id);
    expect(ids).toEqual(["registry", "dns", "lock", "runner", "secrets", "ssh"]);
  });

  test("does not list what did not pass everywhere", () => {
    const checks = deploy.checks.map((check, index) =>
      check.id === "tls" && deploy.checks[index - 1]?.id === "tls" ? { ...check, outcome: "warn" as const } : check,
    );
    expect(visible(page({ ...deploy, checks }))).not.toContain("Valid certificate");
  });

  test("shows the container's log unchanged", () => {
    expect(preLines(page(unhealthy))[0]).toBe("2026-11-23T19:01:04.118Z => Booting Puma");
  });

  test("findings link to their lines, errors first, each with its fix", () => {
    const html = page({ ...lint, findings: lint.findings.toReversed() });
    expect(links(html)[0]).toBe(`https://github.com/acme/shop/blob/${newVersion}/config/deploy.yml#L40`);
    expect(visible(html)).toContain("builder/arch is missing; Kamal says: Builder arch not set→ Add builder: with");
    expect(visible(html).indexOf("Dockerfile:3")).toBeGreaterThan(visible(html).indexOf("config/deploy.yml:3"));
  });

  test("warnings alone do not get a green check mark", () => {
    const findings = lint.findings.filter(({ severity }) => severity === "warning");
    expect(headings({ ...lintClean, findings })[0]).toBe("⚠️ 4 warnings in the configuration");
  });

  test("a deploy stopped by the linter starts with the findings", () => {
    const stopped = report({ ...lint, command: "deploy" });
    expect(headings(stopped)).toEqual([
      '❌ Deploy failed after 65 ms in "Read and lint the configuration"',
      "Findings",
      "Timeline (65 ms)",
    ]);
  });

  test("there are no links to GitHub without a context", () => {
    const html = rendered(renderSummary(deploy));
    expect(links(html).filter((href) => href.includes("github.com"))).toEqual([]);
  });
});

describe("excerpts of the source", () => {
  const config = "service: shop\nimage: acme/shop\n  serivce: shop <b>\npassword: hunter2\n";
  const sourceOf = (text: string) => {
    const lines = text.split("\n");
    return new Map([["config/deploy.yml", { lines, hidden: secretSpans("config/deploy.yml", lines) }]]);
  };
  const at = (line: number) => finding(["error", "unknown-key", line, `Unknown key ${line}`, "Remove it."]);
  const withSource = (findings: Report["findings"], text: string) =>
    rendered(
      renderSummary({ ...lint, findings }, { ...context, docsUrl: "https://x.dev/rules", sources: sourceOf(text) }),
    );

  test("are below the finding, with a pointer, and without secrets", () => {
    const html = withSource([at(3)], config);
    expect(preLines(html)).toEqual([
      "2 | image: acme/shop",
      "3 |   serivce: shop <b>",
      "  |   ^^^^^^^^^^^^^^^",
      "4 | password: ***",
    ]);
    expect(html).not.toContain("hunter2");
  });

  test("have a link to the rule's page", () => {
    expect(links(withSource([at(3)], config))).toContain("https://x.dev/rules/unknown-key.md");
  });

  test("are omitted when the file or the line does not exist", () => {
    expect(withSource([at(40)], config)).not.toContain("<pre>");
    expect(withSource([{ ...at(3), file: "other.yml" }], config)).not.toContain("<pre>");
  });

  test("are only for the first findings, and do not repeat the same fix", () => {
    const text = "  key: 1\n".repeat(60);
    const html = withSource(
      Array.from({ length: 60 }, (_, index) => at(index + 1)),
      text,
    );

    expect(html.match(/<pre>/g)).toHaveLength(20);
    expect(visible(html)).toContain("50 more problems are listed only here and in the log.");
    expect(visible(html).match(/Remove it\./g)).toHaveLength(1);
    expect(visible(html)).toContain("Unknown key 60→ Same fix as above.");
  });

  test.each(hostile)("%s in the file", (_, text) => {
    const html = withSource([at(2)], `a\n   ${text}\n\n# b\n\n${text}`);
    expect(elements(html).filter((name) => !allowedElements.includes(name))).toEqual([]);
    expect(links(html).filter((href) => !/^https:\/\/(?:github\.com\/acme\/shop\/|x\.dev\/)/.test(href))).toEqual([]);
    expect(visible(html)).toMatch(/run log$/);
  });
});

describe("hostile texts", () => {
  test.each(hostile)("%s in every text field", (_what, text) => {
    const html = page(reportFilledWith(text));
    expect(elements(html).filter((name) => !allowedElements.includes(name))).toEqual([]);
    expect(links(html).filter((href) => !href.startsWith("https://github.com/acme/shop/"))).toEqual([]);

    for (const row of html.matchAll(/<tr>(.*?)<\/tr>/gs)) {
      expect([3, 5]).toContain(row[1]?.match(/<t[dh][ >]/g)?.length);
    }

    expect(visible(html)).toMatch(/run log$/);
  });
});

describe("GitHub's limit", () => {
  const many = Array.from({ length: 9000 }, (_, index) =>
    finding(["error", "unknown-key", index + 1, `Unknown key \`${"ä".repeat(100)}\``, "Remove it."]),
  );

  test("tables end after a complete row, and say how many are missing", () => {
    const summary = renderSummary({ ...lint, findings: many, notices: ["one notice"] }, context);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(990_000);

    const html = rendered(summary);
    const rows = (html.match(/<tr>/g)?.length ?? 0) - 1;

    expect(html.match(/<\/tr>/g)).toHaveLength(rows + 1);
    expect(visible(html)).toContain(`${9000 - rows} more findings did not fit here`);
    expect(visible(html)).toContain("one notice");
    expect(visible(html)).toMatch(/run log$/);
  });

  test("a small table keeps all of its rows next to a huge one", () => {
    const html = rendered(renderSummary({ ...deploy, findings: many }, context, 60_000));
    expect(visible(html)).toContain("Clean up");
    expect(visible(html)).toContain("The deploy lock is free.");
    expect(visible(html)).toMatch(/[\d]+ more findings did not fit/);
  });

  test("long texts and lists everywhere stay within the limit", () => {
    const long = "`$& ".repeat(50_000);
    const one = reportFilledWith(long);
    const huge = {
      ...one,
      phases: Array.from({ length: 400 }, () => one.phases).flat(),
      checks: Array.from({ length: 400 }, () => one.checks).flat(),
      findings: Array.from({ length: 400 }, () => one.findings).flat(),
      notices: Array.from({ length: 400 }, () => long),
    };

    expect(Buffer.byteLength(renderSummary(huge, context))).toBeLessThanOrEqual(1_000_000);
  });
});

/** A failed deploy with this text in every text field of the report. */
function reportFilledWith(text: string): Report {
  return {
    ...unhealthy,
    service: text,
    destination: text,
    kamalVersion: text,
    actionVersion: text,
    version: text,
    previousVersion: `${text}1`,
    url: text,
    startedAt: text,
    phases: unhealthy.phases.map((phase) => ({ ...phase, title: text, startedAt: text })),
    findings: lint.findings.map((one) => ({
      ...one,
      ruleId: text,
      message: text,
      file: text.toWellFormed(),
      help: text,
    })),
    checks: unhealthy.checks.map((check) => ({ ...check, id: text, target: text, reason: text })),
    diagnosis: {
      id: text,
      title: text,
      cause: `${text}?`,
      fix: text,
      evidence: [text, text],
      where: { place: "container", host: text, file: text, line: 1 },
      alternatives: [{ cause: text, fix: text }],
    },
    notices: [text],
  };
}
