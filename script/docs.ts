// Writes docs/rules/README.md, the table of all rules, from the code: npm run docs. A test compares.

import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Rule } from "../src/lint/rule.ts";
import { rules } from "../src/lint/rules/index.ts";

export const rulesPage: string = path.resolve(import.meta.dirname, "../docs/rules/README.md");

/** The page, as the formatter of this repository would leave it. */
export function renderRules(all: readonly Rule[]): string {
  const rows = all
    .map(({ metadata: { id, severity, title, fixable = false } }) => [
      `[${id}](${id}.md)`,
      severity,
      title.replaceAll("|", "\\|"),
      fixable ? "yes" : "",
    ])
    .toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return `# Rules

Written by \`npm run docs\` from \`src/lint/rules\`. Each page says why, with a bad and a good example, and how to silence the rule.

\`error\`: a deploy fails, data is lost or a secret leaks for certain; a finding can be milder than its rule. Fix: some findings
carry a mechanical repair, which SARIF and the report hand on.

${table(["Rule", "Severity", "What is true when it is silent", "Fix"], rows)}
${all.length} rules.
`;
}

/** With columns of one width, as Biome formats Markdown. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill: string) =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width, fill)).join(" | ")} |\n`;
  return [line(head, " "), line([], "-"), ...rows.map((row) => line(row, " "))].join("");
}

if (import.meta.main) {
  writeFileSync(rulesPage, renderRules(rules));
  console.log(`${path.relative(process.cwd(), rulesPage)}: ${rules.length} rules`);
}
