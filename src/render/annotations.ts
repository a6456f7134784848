// What GitHub shows next to the files and at the top of the run: the findings, the failure that
// stopped the run, and host keys that were trusted on first use.

import { type Diagnosis, type Finding, type Report, type Severity, severities } from "../model/report.ts";
import { cleanText, clip, clipLine, oneLine } from "../text/plain-text.ts";
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
  /** Inclusive, unlike a finding's. */
  endColumn?: number;
}

/**
 * GitHub shows ten annotations per level and step, and drops the rest. The summary shows all of
 * them.
 */
const maxPerLevel = 10;
const maxTitle = 200;
const maxMessage = 4000;

const levels: Readonly<Record<Severity, AnnotationLevel>> = { error: "error", warning: "warning", info: "notice" };

/** By severity: what is about the whole run, then findings; never more than GitHub shows. */
export function annotationsFor(report: Report): Annotation[] {
  return severities.flatMap((severity) => {
    const findings = report.findings.filter((finding) => finding.severity === severity).slice(0, maxPerLevel);
    return [...aboutTheRun(report, severity), ...findings.map(fromFinding)].slice(0, maxPerLevel);
  });
}

/** How many problems get no annotation, so that only the summary and the log show them. */
export function hiddenByGitHub(report: Report): number {
  return severities.reduce((sum, severity) => {
    const findings = report.findings.filter((finding) => finding.severity === severity).length;
    const all = findings + aboutTheRun(report, severity).length;
    return sum + Math.max(0, all - maxPerLevel);
  }, 0);
}

function aboutTheRun(report: Report, severity: Severity): Annotation[] {
  if (severity === "error") return failure(report);
  return severity === "warning" ? firstUse(report) : [];
}

/** Not only a notice, which is easily missed in a green run: an attacker may have answered. */
function firstUse({ trustedHostKeys }: Report): Annotation[] {
  if (trustedHostKeys.length === 0) return [];

  const keys = trustedHostKeys.map(({ host, type, fingerprint }) => `${host} ${type} ${fingerprint}`);
  return [
    {
      level: "warning",
      title: "Host keys trusted on first use",
      message: message(
        `\`ssh-known-hosts\` does not have these host keys: ${keys.join("; ")}.`,
        "Fix: Compare the fingerprints with the servers', then add the keys to `ssh-known-hosts`.",
      ),
    },
  ];
}

/** None when findings caused the failure and one of them is an error: it has its own annotation. */
function failure(report: Report): Annotation[] {
  const { diagnosis, outcome, findings } = report;
  if (diagnosis === null || outcome !== "failure") return [];
  if (stoppedByFindings(report) && findings.some(({ severity }) => severity === "error")) return [];

  return [
    {
      level: "error",
      title: clipLine(diagnosis.title, maxTitle),
      message: message(diagnosis.cause, `Fix: ${diagnosis.fix}`),
      ...placeOf(diagnosis),
    },
  ];
}

/** GitHub shows the annotation in the file, if the file is in the repository. */
function placeOf({ where }: Diagnosis): Partial<Annotation> {
  if (where?.file == null || where.line === null) return {};
  return { file: oneLine(where.file), startLine: where.line };
}

function fromFinding(finding: Finding): Annotation {
  return {
    level: levels[finding.severity],
    title: clipLine(finding.ruleId, maxTitle),
    message: message(finding.message, finding.help),
    file: oneLine(finding.file),
    ...range(finding),
  };
}

/** GitHub accepts columns only within one line, and its end column is inclusive. */
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
    maxMessage,
  );
}
