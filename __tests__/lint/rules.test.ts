import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderRules, rulesPage } from "../../script/docs.ts";
import { optInRules } from "../../src/lint/opt-in-rules.ts";
import type { Finding } from "../../src/model/report.ts";
import { rules } from "./every-rule.ts";
import { examples, goldenFolder, lintExample } from "./golden.ts";

const top = join(import.meta.dirname, "../..");
const ids = rules.map((rule) => rule.metadata.id);

const bad = await linted("bad");
const good = await linted("good");

async function linted(kind: "bad" | "good") {
  return Promise.all(
    (await examples(kind)).map(async (example) => ({ ...example, lines: (await lintExample(example)).map(lineOf) })),
  );
}

function lineOf({ file, line, column, endLine, endColumn, severity, ruleId, message }: Finding): string {
  return `${file}:${line}:${column}-${endLine}:${endColumn} ${severity} ${ruleId}: ${message}`;
}

describe.each(ids)("%s", (id) => {
  const mistakes = bad.filter(({ rule }) => rule === id);

  test("finds its mistakes at the exact positions", async () => {
    const found = mistakes.map(({ name, lines }) => [`# ${name}`, ...lines, ""].join("\n")).join("\n");
    // `npx vitest run -u` writes the file. In CI, a missing or different file fails the test.
    await expect(found).toMatchFileSnapshot(`rules/${id}.txt`);
  });

  test.each(mistakes)("is the only rule that reports: $name", ({ lines }) => {
    expect(lines).not.toEqual([]);
    for (const line of lines) expect(line).toContain(` ${id}: `);
  });

  test.each(good.filter(({ rule }) => rule === id))("reports nothing: $name", ({ lines }) => {
    expect(lines).toEqual([]);
  });

  test("has a page with its id, severity and title", () => {
    const page = readFileSync(join(top, "docs/rules", `${id}.md`), "utf8");
    const rule = rules.find((each) => each.metadata.id === id);

    expect(page.startsWith(`# ${id}\n\nSeverity: ${rule?.metadata.severity}`)).toBe(true);
    expect(page.replaceAll("\n", " ")).toContain(rule?.metadata.title);
    expect(page).not.toMatch(/silenc/i);
    expect(page.match(/^## .*$/gm)).toEqual(["## Why", "## Bad", "## Good", "## How to suppress"]);

    const [, suppress = ""] = page.split("## How to suppress\n\n");
    if (suppress.includes("kamal-action: ignore")) {
      expect(suppress).toMatch(/^Add a comment with a reason on the same line, or on a separate line above it[:.]/);
    } else {
      expect(suppress).toMatch(/cannot (?:contain (?:a comment|comments)|suppress)/);
    }
  });
});

test("the list of rules, the files, the docs and the goldens agree", () => {
  const files = readdirSync(join(top, "src/lint/rules")).map((name) => name.replace(/\.ts$/, ""));
  expect(files.sort()).toEqual([...ids].sort());

  const pages = readdirSync(join(top, "docs/rules")).filter((name) => name.endsWith(".md") && name !== "README.md");
  expect(pages.map((name) => name.replace(/\.md$/, "")).sort()).toEqual([...ids].sort());
  expect(readdirSync(goldenFolder).sort()).toEqual(ids.flatMap((id) => [`${id}.ts`, `${id}.txt`]).sort());
  expect(ids.filter((id) => ![bad, good].every((cases) => cases.some(({ rule }) => rule === id)))).toEqual([]);
});

test("the input `enable-rules` accepts exactly the opt-in rules", () => {
  const named = rules.filter((rule) => rule.metadata.optIn === true).map((rule) => rule.metadata.id);
  expect(named).toEqual([...optInRules]);

  for (const id of named) {
    expect(readFileSync(join(top, "docs/rules", `${id}.md`), "utf8")).toContain(`enable-rules: ${id}`);
  }
});

test("the table of rules is up to date (npm run docs)", () => {
  expect(readFileSync(rulesPage, "utf8")).toBe(renderRules(rules));
});
