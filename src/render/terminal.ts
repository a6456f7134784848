// The last block of the log. It begins with what happened and ends with why, and what to do: the end is what a log viewer shows.

import type { Finding, Outcome, Phase, Report, Verdict } from "../model/report.ts";
import { brief, clip, count, defused, humanDuration, shortenCommits } from "../text/plain-text.ts";
import { columns, wrap, wrapRaw } from "../text/wrap.ts";
import { evidenceOf, headline, offersRollback, standing, stoppedByFindings, tally } from "./headline.ts";
import { rollbackCommand } from "./rollback-hint.ts";

const width = 100;
/** Where the text begins, behind the labels. */
const indent = 10;
const longestText = 1200;
const mostEvidence = 20;
const mostFindings = 20;

export interface TerminalOptions {
  /** Kamal's `-c`, for the command that rolls back. */
  configFile?: string;
}

interface Line {
  label: string;
  text: string;
}

/** Plain text of at most 100 columns, without colours; no line can be taken for a workflow command. */
export function renderTerminal(report: Report, options: TerminalOptions = {}): string {
  const blocks = [
    verdict(report),
    phaseLines(report),
    findingLines(report),
    checkLines(report),
    noticeLines(report),
    diagnosisLines(report),
    rollbackLines(report, options.configFile),
  ];
  const rule = "-".repeat(width);
  const body = blocks
    .filter((block) => block.length > 0)
    .map((block) => block.map(print).join("\n"))
    .join("\n\n");
  return `${rule}\n${body}\n${rule}`;
}

const verdictLabels: Readonly<Record<Outcome, string>> = {
  success: "SUCCESS",
  failure: "FAILED",
  cancelled: "CANCELLED",
};

function verdict(report: Report): Line[] {
  const url = report.outcome === "success" && report.url !== null ? [report.url] : [];
  return [
    ...labelled(verdictLabels[report.outcome], headline(report)),
    ...[...url, standing(report) ?? ""].flatMap((text) => prose(text)),
  ];
}

function phaseLines({ phases, command }: Report): Line[] {
  if (command === "lint" || phases.length === 0) return [];
  const longest = Math.max(...phases.map(({ durationMs }) => durationMs), 1);
  return [{ label: "Phases", text: "" }, ...phases.map((phase) => phaseLine(phase, longest))];
}

const phaseLabels: Readonly<Record<Outcome, string>> = {
  success: "  ok",
  failure: "  FAILED",
  cancelled: "  STOPPED",
};

function phaseLine({ title, durationMs, outcome }: Phase, longest: number): Line {
  const [name = ""] = wrap(title, 44);
  const bar = "#".repeat(Math.round((durationMs / longest) * 30));
  return {
    label: phaseLabels[outcome],
    text: `${pad(name, 44)} ${humanDuration(durationMs).padStart(11)}  ${bar}`.trimEnd(),
  };
}

const checkLabels: Readonly<Record<Verdict, string>> = {
  fail: "  FAILED",
  warn: "  WARNING",
  pass: "  ok",
  skip: "  left out",
};

/** What passed is only counted. */
function checkLines(report: Report): Line[] {
  if (report.checks.length === 0) return [];
  const shown = (["fail", "warn"] as const).flatMap((verdict) =>
    report.checks.filter(({ outcome }) => outcome === verdict),
  );
  return [
    { label: "Checks", text: tally(report) },
    ...shown.flatMap(({ id, target, reason, outcome }) => {
      const told = reason === report.diagnosis?.cause ? "the reason is below" : reason;
      return [...labelled(checkLabels[outcome], `${id} ${target}`), ...prose(told)];
    }),
  ];
}

const severityLabels: Readonly<Record<Finding["severity"], string>> = {
  error: "  error",
  warning: "  warning",
  info: "  info",
};

function findingLines({ findings }: Report): Line[] {
  if (findings.length === 0) return [];
  const sorted = (["error", "warning", "info"] as const).flatMap((wanted) =>
    findings.filter(({ severity }) => severity === wanted),
  );
  const shown = sorted.slice(0, mostFindings);
  const lines = shown.flatMap(({ severity, file, line, column, message, help, ruleId }, index) => {
    const advice = help === shown[index - 1]?.help ? "As above." : help;
    return [
      ...labelled(severityLabels[severity], `${file}:${line}:${column} [${ruleId}]`),
      ...prose(message),
      ...prose(advice),
    ];
  });
  const more = sorted.length - mostFindings;
  const rest = more > 0 ? prose(`and ${count(more, "more finding")}: the summary and the report have all of them`) : [];
  return [{ label: "Findings", text: "" }, ...lines, ...rest];
}

function noticeLines({ notices }: Report): Line[] {
  return notices.flatMap((notice) => labelled("Notice", notice));
}

function diagnosisLines(report: Report): Line[] {
  const { diagnosis } = report;
  // The findings above say it already, each with its own fix.
  if (diagnosis === null || stoppedByFindings(report)) return [];
  const evidence = evidenceOf(report)
    .flatMap((line) => line.split("\n"))
    .slice(-mostEvidence)
    .flatMap((line) => wrapRaw(clip(line, longestText), width - indent - 2));
  return [
    ...labelled("Problem", diagnosis.title),
    ...labelled("Why", diagnosis.cause),
    ...labelled("Fix", diagnosis.fix),
    // Last, because causes and fixes speak of "the lines below". The bar keeps them apart from our own words.
    ...evidence.map((text) => ({ label: "", text: `| ${text}` })),
  ];
}

function rollbackLines(report: Report, configFile: string | undefined): Line[] {
  const { previousVersion } = report;
  if (previousVersion === null || !offersRollback(report)) return [];
  return labelled("Way back", rollbackCommand(previousVersion, report, configFile), { whole: true });
}

interface LabelOptions {
  /** To be copied: commits stay whole. */
  whole?: boolean;
}

function labelled(label: string, text: string, { whole = false }: LabelOptions = {}): Line[] {
  const lines = wrap(whole ? text : plain(text), width - indent);
  return lines.map((line, index) => ({ label: index === 0 ? label : "", text: line }));
}

function prose(text: string): Line[] {
  return wrap(plain(text), width - indent).map((line) => ({ label: "", text: line }));
}

/** A commit within 12 digits and without the backticks around it; commands keep theirs. */
function plain(text: string): string {
  return shortenCommits(brief(text, longestText)).replace(/`([0-9a-f]{12})`/g, "$1");
}

function pad(text: string, size: number): string {
  return text + " ".repeat(Math.max(0, size - columns(text)));
}

function print({ label, text }: Line): string {
  return defused(`${label.padEnd(indent)}${text}`).trimEnd();
}
