// The findings in the summary: where, what, how to fix it; the first ones with an excerpt of the
// source.

import { type Finding, type Report, type Severity, severities } from "../model/report.ts";
import { count } from "../text/plain-text.ts";
import { hiddenByGitHub } from "./annotations.ts";
import { fileLink } from "./file-link.ts";
import { inline, link, table, verbatim } from "./markdown.ts";
import { ruleUrl } from "./rule-docs.ts";
import { excerptOf } from "./source-excerpt.ts";
import type { SummaryContext } from "./summary-context.ts";
import type { SummaryPart } from "./truncate.ts";

/** Only the first findings get an excerpt, to keep the page readable. */
const maxExcerpts = 20;
/** Columns of source that fit next to the other cells on a laptop. */
const excerptWidth = 72;

const marks: Readonly<Record<Severity, string>> = { error: "❌", warning: "⚠️", info: "ℹ️" };

const findingColumns = [
  { title: "", align: "center", nowrap: true },
  { title: "Where" },
  { title: "Finding" },
] as const;

export function findingsPart(report: Report, context: SummaryContext): SummaryPart[] {
  if (report.findings.length === 0) return [];

  const sorted = report.findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const detailed = new Set(sorted.slice(0, maxExcerpts));
  let helpAbove = "";
  const rows = table(findingColumns, sorted, (finding) => {
    const help = finding.help === helpAbove ? "Same fix as above." : inline(finding.help);
    helpAbove = finding.help;

    return [
      marks[finding.severity],
      `${place(finding, context)}<br><sub>${rule(finding.ruleId, context)}</sub>`,
      `${inline(finding.message)}<br>→ ${help}${detailed.has(finding) ? excerpt(finding, context) : ""}`,
    ];
  });

  return [{ html: "<h3>Findings</h3>" }, ...limitPart(report), { table: rows, noun: "finding" }];
}

/** Says that GitHub does not show all findings as annotations. */
function limitPart(report: Report): SummaryPart[] {
  const hidden = hiddenByGitHub(report);
  if (hidden === 0) return [];

  const are = hidden === 1 ? "is" : "are";
  const more = `${count(hidden, "more problem")} ${are} listed only here and in the log.`;
  return [{ html: `<p>GitHub shows at most 10 annotations of each kind. ${more}</p>` }];
}

function place({ file, line, endLine }: Finding, context: SummaryContext): string {
  return fileLink({ file, line, endLine }, context);
}

function rule(id: string, { docsUrl }: SummaryContext): string {
  const label = inline(id, 60);
  return docsUrl !== undefined && /^[a-z0-9-]+$/.test(id) ? link(ruleUrl(docsUrl, id), label) : label;
}

function excerpt(finding: Finding, { sources }: SummaryContext): string {
  const source = sources?.get(finding.file);
  const lines = source === undefined ? [] : excerptOf(source, finding, excerptWidth);
  return lines.length === 0 ? "" : verbatim(lines.map(({ label, text }) => `${label} | ${text}`.trimEnd()));
}
