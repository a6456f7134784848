// A report in one or two sentences, as plain text with `code`. Every renderer formats them in its
// own way.

import type { CheckKind, Phase, PhaseId, Report, Verdict } from "../model/report.ts";
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

/** Phases that change the servers, but do not touch the running app. */
const preparationPhases: readonly PhaseId[] = ["build", "lock", "proxy", "accessories"];

/** Whether this run may have changed which version serves. */
function mayHaveSwitchedVersion({ command, phases }: Report): boolean {
  return (command === "deploy" || command === "rollback") && phases.some(({ id }) => id === "boot");
}

/**
 * What is serving after a run that failed or was cancelled. undefined after a success, and for
 * commands that change nothing.
 */
export function stateAfterRun(report: Report): string | undefined {
  const { command, outcome, previousVersion, phases } = report;
  if (outcome === "success" || command === "lint" || command === "verify") return undefined;

  const previous = previousVersion === null ? "" : ` \`${previousVersion}\` is still serving.`;
  if (!mayHaveSwitchedVersion(report)) {
    const prepared = command !== "preflight" && phases.some(({ id }) => preparationPhases.includes(id));
    return `${prepared ? "The running app was not touched." : "Nothing on the servers was changed."}${previous}`;
  }

  const failed = failedPhase(report);
  // Kamal started a container of this name, but not from the image that the name stands for.
  if (
    report.checks.some(({ id, kind, outcome: verdict }) => id === "digest" && kind === "probe" && verdict === "fail")
  ) {
    return "The new container is not this version: a server runs a different image under its name.";
  }
  if (failed?.id === "tag") return "This version was deployed. Only its release name is missing from the registry.";
  if (failed?.id === "probes" && failed.outcome === "failure") {
    return "This version was started, but it did not pass verification.";
  }
  if (failed?.id !== "boot") {
    return "Kamal had already started this version, so it may be serving, but this was not verified.";
  }
  if (previousVersion === null) return "No version was serving before this run.";

  return `kamal-proxy switches to a new container only after it is healthy. Where it is not, \`${previousVersion}\` is still serving.`;
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

/** Whether to show how to return to the previous version. */
export function offersRollback(report: Report): boolean {
  const { previousVersion, version, outcome, checks } = report;
  if (!mayHaveSwitchedVersion(report) || previousVersion === null || previousVersion === version) return false;

  // kamal-proxy never routes to an unhealthy container, but with several servers another one may
  // have switched.
  const servers = checks.filter(({ id }) => id === "ssh").length;
  return !(outcome === "failure" && failedPhase(report)?.id === "boot" && servers <= 1);
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
