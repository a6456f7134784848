// The last block of the log. It begins with what happened and ends with why, and what to do: the end is what a log viewer shows.

import type { Finding, Outcome, Phase, Report, Verdict } from "../model/report.ts";
import { brief, clip, count, defused, humanDuration, shortenCommits } from "../text/plain-text.ts";
import { columns, wrap, wrapRaw } from "../text/wrap.ts";
import { evidenceOf, headline, offersWayBack, standing, stoppedByFindings, tally } from "./headline.ts";
import { rollbackCommand } from "./rollback-hint.ts";

const width = 100;
/** Where the text begins, behind the labels. */
const indent = 10;
const longestText = 1200;
const mostEvidence = 20;
const mostFindings = 20;

export interface TerminalOptions {
  /** ANSI colours; off by default, GitHub's log gets none. */
  color?: boolean;
  /** Kamal's `-c`, for the command that leads back. */
  configFile?: string;
}

type Tone = "good" | "bad" | "doubtful" | "quiet";

interface Line {
  label: string;
  tone?: Tone;
  text: string;
}

/** Plain text of at most 100 columns; no line can be taken for a workflow command. */
export function renderTerminal(report: Report, options: TerminalOptions = {}): string {
  const blocks = [
    verdict(report),
    phaseLines(report),
    findingLines(report),
    checkLines(report),
    noticeLines(report),
    diagnosisLines(report),
    wayBackLines(report, options.configFile),
  ];
  const rule = "-".repeat(width);
  const body = blocks
    .filter((block) => block.length > 0)
    .map((block) => block.map((line) => print(line, options.color ?? false)).join("\n"))
    .join("\n\n");
  return `${rule}\n${body}\n${rule}`;
}

const verdictLabels: Readonly<Record<Outcome, readonly [string, Tone]>> = {
  success: ["SUCCESS", "good"],
  failure: ["FAILED", "bad"],
  cancelled: ["CANCELLED", "doubtful"],
};

function verdict(report: Report): Line[] {
  const [label, tone] = verdictLabels[report.outcome];
  const url = report.outcome === "success" && report.url !== null ? [report.url] : [];
  return [
    ...labelled(label, headline(report), tone),
    ...[...url, standing(report) ?? ""].flatMap((text) => prose(text)),
  ];
}

function phaseLines({ phases, command }: Report): Line[] {
  if (command === "lint" || phases.length === 0) return [];
  const longest = Math.max(...phases.map(({ durationMs }) => durationMs), 1);
  return [{ label: "Phases", tone: "quiet", text: "" }, ...phases.map((phase) => phaseLine(phase, longest))];
}

const phaseLabels: Readonly<Record<Outcome, readonly [string, Tone]>> = {
  success: ["  ok", "good"],
  failure: ["  FAILED", "bad"],
  cancelled: ["  STOPPED", "doubtful"],
};

function phaseLine({ title, durationMs, outcome }: Phase, longest: number): Line {
  const [label, tone] = phaseLabels[outcome];
  const [name = ""] = wrap(title, 44);
  const bar = "#".repeat(Math.round((durationMs / longest) * 30));
  return { label, tone, text: `${pad(name, 44)} ${humanDuration(durationMs).padStart(11)}  ${bar}`.trimEnd() };
}

const checkLabels: Readonly<Record<Verdict, readonly [string, Tone]>> = {
  fail: ["  FAILED", "bad"],
  warn: ["  WARNING", "doubtful"],
  pass: ["  ok", "good"],
  skip: ["  left out", "quiet"],
};

/** What passed is only counted. */
function checkLines(report: Report): Line[] {
  if (report.checks.length === 0) return [];
  const shown = (["fail", "warn"] as const).flatMap((verdict) =>
    report.checks.filter(({ outcome }) => outcome === verdict),
  );
  return [
    { label: "Checks", tone: "quiet", text: tally(report) },
    ...shown.flatMap(({ id, target, reason, outcome }) => {
      const [label, tone] = checkLabels[outcome];
      const told = reason === report.diagnosis?.cause ? "the reason is below" : reason;
      return [...labelled(label, `${id} ${target}`, tone), ...prose(told)];
    }),
  ];
}

const severityLabels: Readonly<Record<Finding["severity"], readonly [string, Tone]>> = {
  error: ["  error", "bad"],
  warning: ["  warning", "doubtful"],
  info: ["  info", "quiet"],
};

function findingLines({ findings }: Report): Line[] {
  if (findings.length === 0) return [];
  const sorted = (["error", "warning", "info"] as const).flatMap((wanted) =>
    findings.filter(({ severity }) => severity === wanted),
  );
  const shown = sorted.slice(0, mostFindings);
  const lines = shown.flatMap(({ severity, file, line, column, message, help, ruleId }, index) => {
    const [label, tone] = severityLabels[severity];
    const advice = help === shown[index - 1]?.help ? "As above." : help;
    return [...labelled(label, `${file}:${line}:${column} [${ruleId}]`, tone), ...prose(message), ...prose(advice)];
  });
  const more = sorted.length - mostFindings;
  const rest = more > 0 ? prose(`and ${count(more, "more finding")}: the summary and the report have all of them`) : [];
  return [{ label: "Findings", tone: "quiet", text: "" }, ...lines, ...rest];
}

function noticeLines({ notices }: Report): Line[] {
  return notices.flatMap((notice) => labelled("Notice", notice, "quiet"));
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
    ...labelled("Problem", diagnosis.title, "bad"),
    ...labelled("Why", diagnosis.cause),
    ...labelled("Fix", diagnosis.fix, "good"),
    // Last, because causes and fixes speak of "the lines below". The bar keeps them apart from our own words.
    ...evidence.map((text) => ({ label: "", text: `| ${text}` })),
  ];
}

function wayBackLines(report: Report, configFile: string | undefined): Line[] {
  const { previousVersion } = report;
  if (previousVersion === null || !offersWayBack(report)) return [];
  return labelled("Way back", rollbackCommand(previousVersion, report, configFile), "quiet", { whole: true });
}

interface LabelOptions {
  /** To be copied: commits stay whole. */
  whole?: boolean;
}

function labelled(label: string, text: string, tone?: Tone, { whole = false }: LabelOptions = {}): Line[] {
  const lines = wrap(whole ? text : plain(text), width - indent);
  return lines.map((line, index) => ({ label: index === 0 ? label : "", text: line, ...(tone ? { tone } : {}) }));
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

const tones: Readonly<Record<Tone, string>> = { good: "32;1", bad: "31;1", doubtful: "33;1", quiet: "1" };

function print({ label, text, tone }: Line, color: boolean): string {
  const line = defused(`${label.padEnd(indent)}${text}`).trimEnd();
  return color && tone !== undefined && label !== "" ? line.replace(label, `\u001b[${tones[tone]}m$&\u001b[0m`) : line;
}
