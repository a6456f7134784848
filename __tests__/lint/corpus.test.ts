import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lintProject } from "../../src/lint/lint-project.ts";
import { selectRules } from "../../src/lint/select-rules.ts";
import { readProject } from "../../src/project/project.ts";

const corpus = join(import.meta.dirname, "../fixtures/corpus");

test.each(readdirSync(corpus))("reports nothing above info for the good configuration %s", async (name) => {
  const root = join(corpus, name);
  const project = await readProject({ root, directory: ".", configFile: "config/deploy.yml", destination: undefined });
  expect(project.config.state).toBe("text");
  const findings = lintProject(project, await selectRules(project)).filter((finding) => finding.severity !== "info");
  expect(findings.map((each) => `${each.file}:${each.line} ${each.ruleId}: ${each.message}`)).toEqual([]);
});
