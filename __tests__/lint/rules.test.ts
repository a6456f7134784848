import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderRules, rulesPage } from "../../script/docs.ts";
import { optInRules } from "../../src/lint/opt-in-rules.ts";
import { rules } from "../../src/lint/rules/index.ts";
import { selectRules } from "../../src/lint/select-rules.ts";
import { goldens, lintGolden } from "./golden.ts";

const top = join(import.meta.dirname, "../..");
const ids = rules.map((rule) => rule.metadata.id);

async function lint(folder: "bad" | "good", id: string): Promise<string[]> {
  return (await lintGolden(join(goldens, id, folder), id)).map(
    (each) =>
      `${each.file}:${each.line}:${each.column}-${each.endLine}:${each.endColumn} ${each.severity} ${each.ruleId}: ${each.message}`,
  );
}

describe.each(ids)("%s", (id) => {
  test("finds the bad one, at the exact place", async () => {
    const found = await lint("bad", id);
    expect(found.join("\n")).toBe(readFileSync(join(goldens, id, "bad.txt"), "utf8").trim());
    expect(found.some((line) => line.includes(` ${id}: `))).toBe(true);
  });

  test("is silent about the good one", async () => {
    expect(await lint("good", id)).toEqual([]);
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
  expect(readdirSync(goldens).sort()).toEqual([...ids].sort());
});

test("the names that the input `enable-rules` takes are those of the opt-in rules", () => {
  const named = rules.filter((rule) => rule.metadata.optIn === true).map((rule) => rule.metadata.id);
  expect(named).toEqual([...optInRules]);
  expect(selectRules().map((rule) => rule.metadata.id)).toEqual(ids.filter((id) => !named.includes(id)));
  for (const id of named) {
    expect(readFileSync(join(top, "docs/rules", `${id}.md`), "utf8")).toContain(`enable-rules: ${id}`);
  }
});

test("the table of rules is what the code says (npm run docs)", () => {
  expect(readFileSync(rulesPage, "utf8")).toBe(renderRules(rules));
});
