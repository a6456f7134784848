// The findings in the summary: where, what, what to do; of the first ones also the lines themselves.

import { type Finding, type Report, type Severity, severities } from "../model/report.ts";
import { count } from "../text/plain-text.ts";
import { hiddenByGitHub } from "./annotations.ts";
import { code, inline, link, table, verbatim } from "./markdown.ts";
import { ruleUrl } from "./rule-docs.ts";
import { excerptOf } from "./source-excerpt.ts";
import type { SummaryContext } from "./summary-context.ts";
import type { SummaryPart } from "./truncate.ts";

/** With more of them nobody reads on: the rest are rows of the table only. */
const mostExcerpts = 20;
/** Columns of source that fit beside the other cells on a laptop. */
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
  const detailed = new Set(sorted.slice(0, mostExcerpts));
  let helpAbove = "";
  const rows = table(findingColumns, sorted, (finding) => {
    const help = finding.help === helpAbove ? "As above." : inline(finding.help);
    helpAbove = finding.help;
    return [
      marks[finding.severity],
      `${place(finding, context)}<br><sub>${rule(finding.ruleId, context)}</sub>`,
      `${inline(finding.message)}<br>→ ${help}${detailed.has(finding) ? excerpt(finding, context) : ""}`,
    ];
  });
  return [{ html: "<h3>Findings</h3>" }, ...limitPart(report), { table: rows, noun: "finding" }];
}

/** Whoever counts the annotations must not believe that these are all. */
function limitPart(report: Report): SummaryPart[] {
  const hidden = hiddenByGitHub(report);
  if (hidden === 0) return [];
  const words = "GitHub shows ten annotations of each kind beside the files. Only here and in the log:";
  return [{ html: `<p>${words} ${count(hidden, "more problem")}.</p>` }];
}

function place({ file, line, endLine }: Finding, { repositoryUrl, commit }: SummaryContext): string {
  const label = code(`${file}:${line}`, 200);
  if (repositoryUrl === undefined || commit === undefined) return label;
  const path = file.split("/").map(encodeURIComponent).join("/");
  const lines = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
  return link(`${repositoryUrl}/blob/${commit}/${path}${lines}`, label);
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
