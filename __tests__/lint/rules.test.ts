import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderRules, rulesPage } from "../../script/docs.ts";
import { rules } from "../../src/lint/rules/index.ts";
import { lintProject } from "../../src/lint/run.ts";
import { readProject } from "../../src/project/project.ts";

const top = join(import.meta.dirname, "../..");
const fixtures = join(top, "__tests__/fixtures/lint");
const ids = rules.map((rule) => rule.metadata.id);

async function lint(root: string): Promise<string[]> {
  const project = await readProject({ root, directory: ".", configFile: "config/deploy.yml", destination: undefined });
  return lintProject(project).map(
    (each) =>
      `${each.file}:${each.line}:${each.column}-${each.endLine}:${each.endColumn} ${each.severity} ${each.ruleId}: ${each.message}`,
  );
}

describe.each(ids)("%s", (id) => {
  test("finds the bad one, at the exact place", async () => {
    const found = await lint(join(fixtures, id, "bad"));
    expect(found.join("\n")).toBe(readFileSync(join(fixtures, id, "bad.txt"), "utf8").trim());
    expect(found.some((line) => line.includes(` ${id}: `))).toBe(true);
  });

  test("is silent about the good one", async () => {
    expect(await lint(join(fixtures, id, "good"))).toEqual([]);
  });

  test("its page says id, severity and title", () => {
    const page = readFileSync(join(top, "docs/rules", `${id}.md`), "utf8");
    const rule = rules.find((each) => each.metadata.id === id);
    expect(page.startsWith(`# ${id}\n\nSeverity: ${rule?.metadata.severity}`)).toBe(true);
    expect(page.replaceAll("\n", " ")).toContain(rule?.metadata.title);
    for (const heading of ["## Why", "## Bad", "## Good", "## How to silence"]) expect(page).toContain(heading);
  });
});

test("the list, the files, the docs and the goldens name the same rules", () => {
  const files = readdirSync(join(top, "src/lint/rules")).map((name) => name.replace(/\.ts$/, ""));
  expect(files.filter((name) => name !== "index").sort()).toEqual([...ids].sort());
  const pages = readdirSync(join(top, "docs/rules")).filter((name) => name.endsWith(".md") && name !== "README.md");
  expect(pages.map((name) => name.replace(/\.md$/, "")).sort()).toEqual([...ids].sort());
  expect(readdirSync(fixtures).sort()).toEqual([...ids].sort());
});

test("the table of rules is what the code says (npm run docs)", () => {
  expect(readFileSync(rulesPage, "utf8")).toBe(renderRules(rules));
});
