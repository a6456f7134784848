// A report in one or two sentences, as plain text with `code`. Every renderer formats them in its
// own way.

import type { CheckKind, Phase, Report, Verdict } from "../model/report.ts";
import { count, humanDuration, joinWithAnd } from "../text/plain-text.ts";

/** The last phase that failed or was cancelled. */
export function failedPhase(report: Report): Phase | undefined {
  return report.phases.findLast(({ outcome }) => outcome !== "success");
}

/** The first line of summary and log: what was done, to what, in how much time. */
export function headline(report: Report): string {
  if (report.command === "lint") return lintHeadline(report);
  if (report.outcome === "success") return successHeadline(report);

  const what = describeOperation(report);
  const were = report.command === "preflight" ? "were" : "was";
  if (report.outcome === "cancelled") return `${what} ${were} cancelled${whereAndWhen(report)}`;
  return `${what} failed${whereAndWhen(report)}`;
}

function successHeadline(report: Report): string {
  const { service, destination } = report;
  const name = service ?? "the app";
  const to = destination === null ? "" : ` to ${destination}`;
  const on = destination === null ? "" : ` on ${destination}`;
  const version = report.version === null ? "" : ` \`${report.version}\``;
  const time = humanDuration(report.durationMs);

  switch (report.command) {
    case "deploy":
      return report.mode === "setup"
        ? `Set up ${name}${on} and deployed${version} in ${time}`
        : `Deployed ${name}${version}${to} in ${time}`;
    case "rollback":
      return `Rolled back ${name}${on} to${version || " the previous version"} in ${time}`;
    case "verify":
      return `${name}${version} is serving${on} (${passing(report, "probe", "probe")})`;
    case "preflight":
      return `${name} is ready to deploy${to} (${passing(report, "preflight", "check")})`;
    case "lint":
      return lintHeadline(report);
  }
}

/** `Deploy of shop `9f2c…` to production`; only `Deploy` when the config could not be read. */
function describeOperation(report: Report): string {
  const { service, destination } = report;
  const of = service === null ? "" : ` of ${service}`;
  const version = report.version === null ? "" : ` \`${report.version}\``;
  const to = destination === null ? "" : ` to ${destination}`;
  const on = destination === null ? "" : ` on ${destination}`;

  switch (report.command) {
    case "deploy":
      return `${report.mode === "setup" ? "Setup" : "Deploy"}${of}${version}${to}`;
    case "rollback":
      return `Rollback${of}${on}${version && ` to${version}`}`;
    case "verify":
      return `Verification${of}${version}${on}`;
    case "preflight":
      return `Preflight checks${service === null ? "" : ` for ${service}`}${on}`;
    case "lint":
      return "Lint";
  }
}

function whereAndWhen(report: Report): string {
  const time = report.durationMs > 0 ? ` after ${humanDuration(report.durationMs)}` : "";
  const phase = failedPhase(report);
  return phase === undefined ? time : `${time} in "${phase.title}"`;
}

function lintHeadline(report: Report): string {
  if (report.outcome === "cancelled") return "Lint was cancelled";

  const errors = report.findings.filter(({ severity }) => severity === "error").length;
  const warnings = report.findings.filter(({ severity }) => severity === "warning").length;
  const infos = report.findings.length - errors - warnings;
  const parts = [
    errors > 0 ? count(errors, "error") : "",
    warnings > 0 ? count(warnings, "warning") : "",
    infos > 0 ? count(infos, "note") : "",
  ].filter(Boolean);
  if (parts.length > 0) return `${joinWithAnd(parts)} in the configuration`;

  return report.outcome === "success" ? "No problems in the configuration" : "The configuration could not be linted";
}

/** `9 probes passed, 1 warning`. */
function passing({ checks }: Report, kind: CheckKind, noun: string): string {
  const number = (verdict: Verdict) =>
    checks.filter((check) => check.kind === kind && check.outcome === verdict).length;
  const warnings = number("warn") > 0 ? `, ${count(number("warn"), "warning")}` : "";
  return `${count(number("pass"), noun)} passed${warnings}`;
}

/** `9 passed`, `5 passed, 1 warning, 1 failed`. */
export function tally(report: Report, kind?: CheckKind): string {
  const checks = kind === undefined ? report.checks : report.checks.filter((check) => check.kind === kind);
  const number = (verdict: Verdict) => checks.filter(({ outcome }) => outcome === verdict).length;
  const parts = [
    number("fail") > 0 ? `${number("fail")} failed` : "",
    number("warn") > 0 ? count(number("warn"), "warning") : "",
    number("pass") > 0 ? `${number("pass")} passed` : "",
    number("skip") > 0 ? `${number("skip")} skipped` : "",
  ].filter(Boolean);

  return parts.length === 0 ? "none" : parts.join(", ");
}

/**
 * Whether findings stopped the run: they then say more than the diagnosis, which has only the first
 * of them.
 */
export function stoppedByFindings(report: Report): boolean {
  const { diagnosis, findings } = report;
  if (diagnosis === null || failedPhase(report)?.id !== "lint") return false;
  return findings.some(({ ruleId }) => ruleId === diagnosis.id);
}

/** The evidence of the diagnosis, without lines that only repeat a failed check. */
export function evidenceOf({ diagnosis, checks }: Report): string[] {
  const repeatsCheck = (line: string) =>
    checks.some(
      ({ id, target, reason }) =>
        line.length === id.length + target.length + reason.length + 3 && line === `${id} ${target}: ${reason}`,
    );

  const lines = (diagnosis?.evidence ?? []).filter((line) => !repeatsCheck(line));
  return lines.some((line) => line.trim() !== "") ? lines : [];
}
