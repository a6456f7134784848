// What GitHub shows beside the files and on top of the run: findings at their place, and the one failure that decided.

import { type Finding, type Report, type Severity, severities } from "../model/report.ts";
import { brief, cleanText, clip, oneLine } from "../text/plain-text.ts";
import { stoppedByFindings } from "./headline.ts";

type AnnotationLevel = "error" | "warning" | "notice";

export interface Annotation {
  level: AnnotationLevel;
  title: string;
  message: string;
  /** Relative to the repository's root. */
  file?: string;
  startLine?: number;
  endLine?: number;
  startColumn?: number;
  /** The last column of it, unlike a finding's. */
  endColumn?: number;
}

/** GitHub shows ten of each level for a step and drops the rest; the summary has all. */
const mostOfLevel = 10;
const longestTitle = 200;
const longestMessage = 4000;

const levels: Readonly<Record<Severity, AnnotationLevel>> = { error: "error", warning: "warning", info: "notice" };

/** The failure first, then findings, errors before warnings; never more than GitHub shows. */
export function annotationsFor(report: Report): Annotation[] {
  return severities.flatMap((severity) => {
    const findings = report.findings.filter((finding) => finding.severity === severity).slice(0, mostOfLevel);
    const first = severity === "error" ? failure(report) : [];
    return [...first, ...findings.map(fromFinding)].slice(0, mostOfLevel);
  });
}

/** How many of a report's problems GitHub shows nowhere but in the summary and the log. */
export function hiddenByGitHub(report: Report): number {
  return severities.reduce((sum, severity) => {
    const findings = report.findings.filter((finding) => finding.severity === severity).length;
    const all = findings + (severity === "error" ? failure(report).length : 0);
    return sum + Math.max(0, all - mostOfLevel);
  }, 0);
}

/** A failure because of findings is told by the findings themselves, when one of them makes an error of its own. */
function failure(report: Report): Annotation[] {
  const { diagnosis, outcome, findings } = report;
  if (diagnosis === null || outcome !== "failure") return [];
  if (stoppedByFindings(report) && findings.some(({ severity }) => severity === "error")) return [];
  return [
    {
      level: "error",
      title: brief(diagnosis.title, longestTitle),
      message: message(diagnosis.cause, `What to do: ${diagnosis.fix}`),
    },
  ];
}

function fromFinding(finding: Finding): Annotation {
  return {
    level: levels[finding.severity],
    title: brief(finding.ruleId, longestTitle),
    message: message(finding.message, finding.help),
    file: oneLine(finding.file),
    ...range(finding),
  };
}

/** GitHub takes columns only within one line, and means the last one inclusive. */
function range({ line, column, endLine, endColumn }: Finding): Partial<Annotation> {
  if (endLine === line) {
    return { startLine: line, endLine, startColumn: column, endColumn: Math.max(column, endColumn - 1) };
  }
  return { startLine: line, endLine: endColumn === 1 ? endLine - 1 : endLine };
}

function message(...sentences: readonly string[]): string {
  return clip(
    sentences
      .map((sentence) => cleanText(sentence).trim())
      .filter(Boolean)
      .join("\n"),
    longestMessage,
  );
}
