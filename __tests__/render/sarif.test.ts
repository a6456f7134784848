import { readFileSync } from "node:fs";
import path from "node:path";
import published from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/report.ts";
import { toSarif } from "../../src/render/sarif.ts";
import { applyFix } from "../lint/apply-fix.ts";
import { rules as allRules } from "../lint/every-rule.ts";
import { type Example, examples, lintExample } from "../lint/golden.ts";
import { hostile } from "./hostile.ts";

const finding: Finding = {
  ruleId: "unknown-key",
  severity: "info",
  message: "Kamal refuses this",
  file: "config/my deploy.yml",
  line: 3,
  column: 1,
  endLine: 3,
  endColumn: 8,
  help: "Remove it.",
};
const metadata = allRules.map((rule) => rule.metadata);
const bad = await Promise.all(
  (await examples("bad")).map(async (example) => ({ example, findings: await lintExample(example) })),
);

function sarif(findings: readonly Finding[], pages?: ReadonlyMap<string, string>) {
  const options = { findings, rules: metadata, version: "1.0.0", docsUrl: "https://x.dev/rules" };
  return JSON.parse(JSON.stringify(toSarif(pages === undefined ? options : { ...options, pages })));
}

/** The OASIS schema is in draft 04. Of the keywords that changed since then, it uses only `id`. */
function validator() {
  const { $schema: _, id: __, ...schema } = published;
  // One of its patterns is invalid with the flag `u`.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);

  return ajv.compile(schema);
}
const validate = validator();

function expectValid(log: unknown): void {
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
}

describe("SARIF 2.1.0 as published", () => {
  test("the schema rejects invalid logs", () => {
    const log = sarif([finding]);
    expect(validate({ ...log, version: "2.0.0" })).toBe(false);

    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    expect(validate(log)).toBe(false);
  });

  test("no findings", () => expectValid(sarif([])));

  test.each(bad)("the findings of $example.rule: $example.name", ({ findings }) => {
    expect(findings).not.toEqual([]);
    expectValid(sarif(findings));
  });

  test.each(hostile)("%s in every text field", (_, text) => {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    const fix = { description: text, edits: [{ ...place, text }] };
    const log = sarif([{ ...finding, message: text, help: text, file: `a/${text}`, fix }]);

    expectValid(log);

    const [result] = log.runs[0].results;
    // `[text](url)` would be a link.
    expect(result.message.text).not.toMatch(/(?<!\\)\](?=\()/);
    expect(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe(text);
  });

  test("no more results than GitHub accepts, the most severe first", () => {
    const many = Array.from({ length: 25_001 }, (_, index) => ({ ...finding, line: index + 1, endLine: index + 1 }));
    const { results } = sarif([...many, { ...finding, severity: "error" as const }]).runs[0];

    expect(results).toHaveLength(25_000);
    expect(results[0].level).toBe("error");
  });
});

test("a finding becomes a result with level, location, rule and help", () => {
  const [run] = sarif([finding]).runs;
  const [result] = run.results;
  const rule = run.tool.driver.rules[result.ruleIndex];

  expect(rule.id).toBe("unknown-key");
  expect(rule.helpUri).toBe("https://x.dev/rules/unknown-key.md");
  expect(rule.defaultConfiguration.level).toBe("error");
  expect(result.level).toBe("note");
  expect(result.message.text).toBe("Kamal refuses this. Remove it.");

  const { artifactLocation, region } = result.locations[0].physicalLocation;
  expect(artifactLocation.uri).toBe("config/my%20deploy.yml");
  expect(region).toEqual({ startLine: 3, startColumn: 1, endLine: 3, endColumn: 8 });
  expect(result).not.toHaveProperty("fixes");
});

test("every rule has the properties that GitHub requires, and only rules about leaks and exposed services are security alerts", () => {
  const { rules } = sarif([]).runs[0].tool.driver;
  expect(rules).toHaveLength(metadata.length);

  for (const [index, rule] of rules.entries()) {
    const { id, severity, title, securitySeverity } = metadata[index] ?? {};
    expect(rule).toMatchObject({ id, shortDescription: { text: title }, fullDescription: { text: `${title}.` } });
    expect(rule.help.markdown).toContain(`(https://x.dev/rules/${id}.md)`);
    expect(rule.properties.precision).toBe({ error: "very-high", warning: "high", info: "medium" }[severity ?? "info"]);
    expect(rule.properties.tags).toHaveLength(2);
    expect(rule.properties.tags.includes("security"), id).toBe(securitySeverity !== undefined);
    expect(rule.properties["security-severity"], id).toBe(securitySeverity?.toFixed(1));

    if (securitySeverity !== undefined) expect(securitySeverity).toBeGreaterThan(0);
    expect(securitySeverity ?? 0).toBeLessThanOrEqual(10);
  }

  expect(rules.find(({ id }: { id: string }) => id === "secret-literal").properties.tags).toContain("security");
});

test("the help is the rule's page, if it exists", () => {
  const page = readFileSync(path.join(import.meta.dirname, "../../docs/rules/unknown-key.md"), "utf8");
  const { rules } = sarif([finding], new Map([["unknown-key", page]])).runs[0].tool.driver;
  const { markdown } = rules.find(({ id }: { id: string }) => id === "unknown-key").help;

  expect(markdown).toMatch(/^Severity: error\. Key is unknown/);
  for (const heading of ["## Why", "## Bad", "## Good"]) expect(markdown).toContain(heading);
});

test("a fix is a deleted region and the inserted text", () => {
  const found = bad.find(({ example }) => example.rule === "file-mode-octal");
  if (found === undefined) throw new Error("file-mode-octal has no bad example");

  const { example, findings } = found;
  const [result] = sarif(findings).runs[0].results;
  const [change] = result.fixes[0].artifactChanges;

  expect(change.artifactLocation).toEqual(result.locations[0].physicalLocation.artifactLocation);

  const [{ deletedRegion, insertedContent }] = change.replacements;
  const { line, column, endLine, endColumn } = findings[0] ?? finding;

  expect(deletedRegion).toEqual({ startLine: line, startColumn: column, endLine, endColumn });

  const source = String(example.files["config/deploy.yml"]);
  expect(source).toContain("mode: 0600\n");

  const edit = { line, column, endLine, endColumn, text: insertedContent.text };
  expect(applyFix(source, { description: "", edits: [edit] })).toContain('mode: "0600"\n');
});

describe("fingerprints", () => {
  const prints = (findings: readonly Finding[]): string[] =>
    sarif(findings).runs[0].results.map((each: { partialFingerprints: Record<string, string> }) => {
      return each.partialFingerprints["kamalAction/v1"];
    });

  test("differ between repetitions and between files", () => {
    const moved = { ...finding, line: 30, endLine: 30 };
    const [first, second] = prints([finding, moved]);

    expect(prints([moved])).toEqual([first]);
    expect(second).not.toBe(first);
    expect(prints([{ ...finding, file: "config/deploy.yml" }])).not.toEqual([first]);
  });

  // Adds comments, because all of these files allow them.
  test.each(bad)("of $example.rule survive lines added above: $example.name", async (each) => {
    const before = each.findings;
    // The other findings are about a whole file.
    const placed = before.filter(({ endLine, endColumn }) => endColumn > 1 || endLine > 1);
    const after = await lintExample(withLinesAbove(each.example, new Set(placed.map(({ file }) => file))));

    expect(prints(after).sort()).toEqual(prints(before).sort());

    // The first line of a script stays.
    if (placed.some(({ file, line }) => line > 1 || !isScript(each.example.files[file])))
      expect(after.map(({ line }) => line)).not.toEqual(before.map(({ line }) => line));
  });
});

function isScript(content: string | Uint8Array | undefined): boolean {
  return content !== undefined && Buffer.from(content).subarray(0, 2).toString() === "#!";
}

function withLinesAbove(example: Example, moved: ReadonlySet<string>): Example {
  const files = Object.entries(example.files).map(([file, content]) => {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    return [file, moved.has(file) ? Buffer.concat(withComments(Buffer.from(bytes))) : bytes];
  });

  return { ...example, files: Object.fromEntries(files) };
}

/** Above the text, or below the line that says what runs a script. */
function withComments(text: Buffer): Buffer[] {
  const start = isScript(text) ? text.indexOf("\n") + 1 : 0;
  return [text.subarray(0, start), Buffer.from("# one\n# two\n"), text.subarray(start)];
}

test.each([
  ["config/a b.yml", "config/a%20b.yml"],
  ["a(b)[c]'!*.yml", "a%28b%29%5Bc%5D%27%21%2A.yml"],
  ["100%/x#y?z", "100%25/x%23y%3Fz"],
  ["javascript:alert(1)", "javascript%3Aalert%281%29"],
  ["a\nb\\c", "a%0Ab%5Cc"],
  ["half \ud800", "half%20%EF%BF%BD"],
])("the path %j becomes a relative URI", (file, expected) => {
  const [result] = sarif([{ ...finding, file }]).runs[0].results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(expected);
});

test.each(["[x](javascript:alert(1))", "\\[x\\](https://evil.example)", "[a[b](c)", "[x\\](y)"])(
  "the message %j has no link",
  (message) => {
    const [result] = sarif([{ ...finding, message }]).runs[0].results;
    // An even number of backslashes before a bracket would leave it unescaped.
    expect(result.message.text).not.toMatch(/(?<!\\)(?:\\\\)*[[\]]/);
  },
);
