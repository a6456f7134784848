import { expect, test } from "vitest";
import type { Finding } from "../../src/report/report.ts";
import { toSarif } from "../../src/report/sarif.ts";

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
const rules = [{ id: "unknown-key", severity: "error" as const, title: "Every key is one that Kamal knows" }];

function sarif(findings: readonly Finding[]) {
  return JSON.parse(JSON.stringify(toSarif({ findings, rules, version: "1.0.0", docsUrl: "https://x.dev/rules" })));
}

test("a finding becomes a result with level, place, rule and help", () => {
  const [run] = sarif([finding]).runs;
  expect(run.tool.driver.rules[0].helpUri).toBe("https://x.dev/rules/unknown-key.md");
  expect(run.tool.driver.rules[0].defaultConfiguration.level).toBe("error");
  const [result] = run.results;
  expect(result.level).toBe("note");
  expect(result.ruleIndex).toBe(0);
  expect(result.message.text).toBe("Kamal refuses this. Remove it.");
  const { artifactLocation, region } = result.locations[0].physicalLocation;
  expect(artifactLocation.uri).toBe("config/my%20deploy.yml");
  expect(region).toEqual({ startLine: 3, startColumn: 1, endLine: 3, endColumn: 8 });
});

test("fingerprints survive moved lines, and tell repetitions and files apart", () => {
  const print = (findings: readonly Finding[]): string[] =>
    sarif(findings).runs[0].results.map((each: { partialFingerprints: Record<string, string> }) => {
      return each.partialFingerprints["kamalAction/v1"];
    });
  const moved = { ...finding, line: 30, endLine: 30 };
  const [first, second] = print([finding, moved]);
  expect(print([moved])).toEqual([first]);
  expect(second).not.toBe(first);
  expect(print([{ ...finding, file: "config/deploy.yml" }])).not.toEqual([first]);
});
