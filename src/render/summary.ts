// The summary that GitHub shows for a run: what happened, why, how to fix it; then the details.

import type { Diagnosis, Report, Serving, Where } from "../model/report.ts";
import { otherCauses, placeInWords } from "./failure-place.ts";
import { fileLink } from "./file-link.ts";
import { evidenceOf, headline, stoppedByFindings } from "./headline.ts";
import { code, inline, link, plainLink, pre } from "./markdown.ts";
import { proofs } from "./proofs.ts";
import { rollbackHint } from "./rollback-hint.ts";
import { describeServing } from "./serving.ts";
import { postStepPromise, stateAfterRun } from "./state-after-run.ts";
import type { SummaryContext } from "./summary-context.ts";
import { findingsPart } from "./summary-findings.ts";
import { checksPart, noticesPart, servingTable, timelinePart } from "./summary-tables.ts";
import { type SummaryPart, truncateSummary } from "./truncate.ts";

/** Below GitHub's limit of 1 MiB per step, because the post step may add to it. */
const summaryLimitBytes = 1_000_000;

/** Renders safe Markdown, whatever text the report contains, in at most `limit` bytes. */
export function renderSummary(report: Report, context: SummaryContext = {}, limit = summaryLimitBytes): string {
  const stopped = stoppedByFindings(report);
  const findingsFirst = report.command === "lint" || stopped;
  const findings = findingsPart(report, context);
  const parts: SummaryPart[] = [
    ...opening(report, context),
    ...(findingsFirst ? findings : []),
    ...(stopped ? [] : diagnosisPart(report, context)),
    ...proofsPart(report),
    ...(report.command === "lint" ? [] : timelinePart(report)),
    ...checksPart(report),
    ...(findingsFirst ? [] : findings),
    ...noticesPart(report),
    ...rollbackHint(report, context),
    footer(report, context),
  ];

  return truncateSummary(parts, limit);
}

const marks = { success: "✅", failure: "❌", cancelled: "⏹️" } as const;

function opening(report: Report, context: SummaryContext): SummaryPart[] {
  const warned = report.outcome === "success" && report.findings.some(({ severity }) => severity === "warning");
  const mark = report.command === "lint" && warned ? "⚠️" : marks[report.outcome];
  const lines = [
    report.outcome === "success" ? servingLine(report, context) : "",
    inline(stateAfterRun(report) ?? ""),
    inline(postStepPromise(report) ?? ""),
  ].filter(Boolean);
  const { rows } = describeServing(report.serving ?? [], report);

  return [
    { html: `<h2>${mark} ${inline(headline(report))}</h2>` },
    ...(lines.length > 0 ? [{ html: `<p>${lines.join("<br>\n")}</p>` }] : []),
    ...servingTable(rows),
  ];
}

/** What the post step adds to the summary of a run that was cancelled or killed. */
export function renderServing(serving: readonly Serving[], previousVersion: string | null): string {
  const { sentence, rows } = describeServing(serving, { previousVersion });
  const parts = [{ html: `<h3>What serves now</h3>\n<p>${inline(sentence)}</p>` }, ...servingTable(rows)];
  return truncateSummary(parts, summaryLimitBytes);
}

/** `https://shop.example.com · previous version 41d09be2f7c6 · changes`. */
function servingLine(report: Report, context: SummaryContext): string {
  const { url, previousVersion } = report;
  const parts = [
    url === null ? "" : plainLink(url),
    previousVersion === null ? "" : `previous version ${code(previousVersion)}`,
    changesLink(report, context),
  ];

  return parts.filter(Boolean).join(" · ");
}

const commit = /^[0-9a-f]{40}$/;

function changesLink({ version, previousVersion }: Report, { repositoryUrl }: SummaryContext): string {
  if (repositoryUrl === undefined || version === null || previousVersion === null || version === previousVersion)
    return "";
  if (!commit.test(version) || !commit.test(previousVersion)) return "";
  return link(`${repositoryUrl}/compare/${previousVersion}...${version}`, "changes");
}

function diagnosisPart(report: Report, context: SummaryContext): SummaryPart[] {
  const { diagnosis } = report;
  if (diagnosis === null) return [];

  const lines = evidenceOf(report);
  const evidence = lines.length > 0 ? [{ html: pre(lines) }] : [];
  const where = diagnosis.where === null ? "" : whereLine(diagnosis.where, context);

  return [
    { html: `<h3>${inline(diagnosis.title)}</h3>` },
    { html: `<p><strong>Why:</strong> ${inline(diagnosis.cause)}</p>` },
    { html: `<p><strong>Fix:</strong> ${inline(diagnosis.fix)}</p>` },
    ...(where === "" ? [] : [{ html: `<p><strong>Where:</strong> ${where}</p>` }]),
    ...evidence,
    ...alternativesPart(diagnosis),
  ];
}

/** `in the app's container on 203.0.113.10 · config/deploy.yml:14` */
function whereLine(where: Where, context: SummaryContext): string {
  const words = inline(placeInWords(where) ?? "");
  const file = where.file === null ? "" : fileLink({ file: where.file, line: where.line }, context);
  return [words, file].filter(Boolean).join(" · ");
}

function alternativesPart({ alternatives }: Diagnosis): SummaryPart[] {
  if (alternatives.length === 0) return [];
  const items = alternatives.map(({ cause, fix }) => `<li>${inline(cause)}<br>→ ${inline(fix)}</li>`);
  return [{ html: `<p>${otherCauses}</p>\n<ol>\n${items.join("\n")}\n</ol>` }];
}

function proofsPart(report: Report): SummaryPart[] {
  const all = proofs(report);
  if (all.length === 0) return [];
  const items = all.map(({ met, text }) => `<li>${met ? "" : "⚠️ "}${inline(text)}</li>`);
  return [{ html: `<h3>Verification</h3>\n<ul>\n${items.join("\n")}\n</ul>` }];
}

function footer(report: Report, { runUrl }: SummaryContext): SummaryPart {
  const started = report.startedAt.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, "$1 $2 UTC");
  const parts = [
    report.kamalVersion === null ? "" : inline(`Kamal ${report.kamalVersion}`),
    inline(`kamal-action ${report.actionVersion}`),
    `started ${inline(started)}`,
    runUrl === undefined ? "" : link(runUrl, "run log"),
  ];

  return { html: `<p><sub>${parts.filter(Boolean).join(" · ")}</sub></p>` };
}
