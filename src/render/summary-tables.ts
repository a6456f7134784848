// The tables of the summary.

import type { CheckResult, Diagnosis, Outcome, Report, Serving, Verdict } from "../model/report.ts";
import { humanDuration } from "../text/plain-text.ts";
import { tally } from "./headline.ts";
import { code, inline, list, plainLink, safeUrl, table } from "./markdown.ts";
import { servingOutcome } from "./serving.ts";
import { timeline } from "./timeline.ts";
import type { SummaryPart } from "./truncate.ts";

const barWidth = 40;
const phaseMarks: Readonly<Record<Outcome, string>> = { success: "", failure: "❌ ", cancelled: "⏹️ " };

const phaseColumns = [
  { title: "Phase" },
  { title: "When", nowrap: true },
  { title: "Time", align: "right", nowrap: true },
] as const;

export function timelinePart({ phases, durationMs }: Report): SummaryPart[] {
  if (phases.length < 2) return [];

  const rows = table(phaseColumns, timeline(phases, barWidth), ({ phase, bar }) => {
    const title = inline(phase.title, 120);
    return [
      phase.outcome === "success" ? title : `${phaseMarks[phase.outcome]}<strong>${title}</strong>`,
      `<code>${bar}</code>`,
      humanDuration(phase.durationMs),
    ];
  });

  return [{ html: `<h3>Timeline (${humanDuration(durationMs)})</h3>` }, { table: rows, noun: "phase" }];
}

const servingColumns = [{ title: "Server" }, { title: "Role" }, { title: "Serves now" }] as const;

/** For servers that differ. */
export function servingTable(serving: readonly Serving[]): SummaryPart[] {
  if (serving.length === 0) return [];

  const rows = table(servingColumns, serving, (one) => [
    inline(one.host, 100),
    inline(one.role, 60),
    inline(sentenceCase(servingOutcome(one))),
  ]);
  return [{ table: rows, noun: "server" }];
}

const verdictMarks: Readonly<Record<Verdict, string>> = { pass: "✅", warn: "⚠️", fail: "❌", skip: "–" };
const verdictOrder: readonly Verdict[] = ["fail", "warn", "pass", "skip"];
const checkColumns = [
  { title: "", align: "center", nowrap: true },
  { title: "Check" },
  { title: "Target" },
  { title: "Result" },
  { title: "Time", align: "right", nowrap: true },
] as const;

/** Probes first: what is serving now matters more than what was checked before the deploy. */
export function checksPart(report: Report): SummaryPart[] {
  return [...checksOf(report, "probe", "Probes"), ...checksOf(report, "preflight", "Preflight")];
}

function checksOf(report: Report, kind: CheckResult["kind"], title: string): SummaryPart[] {
  const checks = report.checks.filter((check) => check.kind === kind);
  if (checks.length === 0) return [];

  const sorted = checks.toSorted(worstFirst);
  const rows = table(checkColumns, sorted, (check) => [
    verdictMarks[check.outcome],
    code(check.id, 60),
    target(check.target),
    inline(result(check, report.diagnosis)),
    check.outcome === "skip" ? "" : humanDuration(check.durationMs),
  ]);

  return [{ html: `<h3>${title}: ${tally(report, kind)}</h3>` }, { table: rows, noun: `${kind} result` }];
}

/** Checks finish in any order, but the summary must have a stable one. */
function worstFirst(a: CheckResult, b: CheckResult): number {
  const byVerdict = verdictOrder.indexOf(a.outcome) - verdictOrder.indexOf(b.outcome);
  return byVerdict || compare(a.id, b.id) || compare(a.target, b.target);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Splits `https://… at 203.0.113.7` into the URL and the server's address. */
function partsOf(target: string): [name: string, address: string | undefined] {
  const [, name = target, address] = /^(\S+) at (\S+)$/.exec(target) ?? [];
  return [name, address];
}

function target(text: string): string {
  const [name, address] = partsOf(text);
  const shown = safeUrl(name) === undefined ? inline(name, 200) : plainLink(name);
  return address === undefined ? shown : `${shown}<br>at ${inline(address, 100)}`;
}

/** The reason, without what the target column or the diagnosis above already says. */
function result({ reason, target: checked }: CheckResult, diagnosis: Diagnosis | null): string {
  if (reason === diagnosis?.cause) return "See above.";

  const start = [checked, partsOf(checked)[0]].find((words) => reason.startsWith(`${words} `));
  if (start === undefined) return reason;

  return sentenceCase(reason.slice(start.length + 1));
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function noticesPart({ notices }: Report): SummaryPart[] {
  if (notices.length === 0) return [];
  return [{ html: "<h3>Notices</h3>" }, { table: list(notices, (notice) => inline(notice)), noun: "notice" }];
}
