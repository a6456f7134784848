// The last block of the log. It starts with what happened and ends with why and how to fix it,
// because a log viewer shows the end.

import {
  type Diagnosis,
  type Finding,
  type Outcome,
  type Phase,
  type Report,
  severities,
  type Verdict,
} from "../model/report.ts";
import { clip, clipLine, count, escapeWorkflowCommands, humanDuration, shortenHashes } from "../text/plain-text.ts";
import { columns, wrap, wrapRaw } from "../text/wrap.ts";
import { fileAndLine, otherCauses, placeInWords } from "./failure-place.ts";
import { evidenceOf, headline, stoppedByFindings, tally } from "./headline.ts";
import { rollbackCommand } from "./rollback-hint.ts";
import { servingLines } from "./serving.ts";
import { offersRollback, postStepPromise, stateAfterRun } from "./state-after-run.ts";

const width = 100;
/** The width of the labels. */
const indent = 10;
const maxTextLength = 1200;
const maxEvidenceLines = 20;
const maxFindings = 20;

export interface TerminalOptions {
  /** The input `config-file` (Kamal's `-c`), for the rollback command. */
  configFile?: string;
}

interface Line {
  label: string;
  text: string;
}

/** Plain text without colours, at most 100 columns wide. No line can be a workflow command. */
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
    ...[...url, stateAfterRun(report) ?? "", ...servingLines(report), postStepPromise(report) ?? ""].flatMap((text) =>
      prose(text),
    ),
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
  skip: "  skipped",
};

/** Passed and skipped checks are only counted. */
function checkLines(report: Report): Line[] {
  if (report.checks.length === 0) return [];

  const shown = (["fail", "warn"] as const).flatMap((verdict) =>
    report.checks.filter(({ outcome }) => outcome === verdict),
  );

  return [
    { label: "Checks", text: tally(report) },
    ...shown.flatMap(({ id, target, reason, outcome }) => {
      const shownReason = reason === report.diagnosis?.cause ? "See below." : reason;
      return [...labelled(checkLabels[outcome], `${id} ${target}`), ...prose(shownReason)];
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

  const sorted = severities.flatMap((wanted) => findings.filter(({ severity }) => severity === wanted));
  const shown = sorted.slice(0, maxFindings);
  const lines = shown.flatMap(({ severity, file, line, column, message, help, ruleId }, index) => {
    const advice = help === shown[index - 1]?.help ? "Same fix as above." : help;
    return [
      ...labelled(severityLabels[severity], `${file}:${line}:${column} [${ruleId}]`),
      ...prose(message),
      ...prose(advice),
    ];
  });

  const more = sorted.length - maxFindings;
  const rest =
    more > 0 ? prose(`and ${count(more, "more finding")}. The summary and the report list all of them.`) : [];

  return [{ label: "Findings", text: "" }, ...lines, ...rest];
}

function noticeLines({ notices }: Report): Line[] {
  return notices.flatMap((notice) => labelled("Notice", notice));
}

function diagnosisLines(report: Report): Line[] {
  const { diagnosis } = report;
  // The findings above already say it, each with its own fix.
  if (diagnosis === null || stoppedByFindings(report)) return [];

  const evidence = evidenceOf(report)
    .flatMap((line) => line.split("\n"))
    .slice(-maxEvidenceLines)
    .flatMap((line) => wrapRaw(clip(line, maxTextLength), width - indent - 2));

  return [
    ...labelled("Problem", diagnosis.title),
    ...labelled("Why", diagnosis.cause),
    ...labelled("Fix", diagnosis.fix),
    ...whereLines(diagnosis),
    ...alternativeLines(diagnosis),
    // Last, because causes and fixes refer to "the lines below". The bar separates them from our
    // own text.
    ...evidence.map((text) => ({ label: "", text: `| ${text}` })),
  ];
}

function whereLines({ where }: Diagnosis): Line[] {
  if (where === null) return [];
  const parts = [placeInWords(where), fileAndLine(where)].filter((part) => part !== undefined);
  return parts.length === 0 ? [] : labelled("Where", parts.join(", "));
}

function alternativeLines({ alternatives }: Diagnosis): Line[] {
  if (alternatives.length === 0) return [];
  return [
    ...labelled("Or", otherCauses),
    ...alternatives.flatMap(({ cause, fix }, index) => prose(`${index + 1}. ${cause} ${fix}`)),
  ];
}

function rollbackLines(report: Report, configFile: string | undefined): Line[] {
  const { previousVersion } = report;
  if (previousVersion === null || !offersRollback(report)) return [];
  return labelled("Roll back", rollbackCommand(previousVersion, report, configFile), { whole: true });
}

interface LabelOptions {
  /** Does not shorten commits, for a command to copy. */
  whole?: boolean;
}

function labelled(label: string, text: string, { whole = false }: LabelOptions = {}): Line[] {
  const lines = wrap(whole ? text : plain(text), width - indent);
  return lines.map((line, index) => ({ label: index === 0 ? label : "", text: line }));
}

function prose(text: string): Line[] {
  return wrap(plain(text), width - indent).map((line) => ({ label: "", text: line }));
}

/**
 * Shortens hashes, and removes the backticks around them. Commands stay as they are, to be copied.
 */
function plain(text: string): string {
  return clipLine(text, maxTextLength)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 && part.includes(" ") ? part : withoutTicks(shortenHashes(part))))
    .join("");
}

function withoutTicks(text: string): string {
  return text.replace(/^`((?:sha256:)?[0-9a-f]{12})`$/, "$1");
}

function pad(text: string, size: number): string {
  return text + " ".repeat(Math.max(0, size - columns(text)));
}

function print({ label, text }: Line): string {
  return escapeWorkflowCommands(`${label.padEnd(indent)}${text}`).trimEnd();
}
