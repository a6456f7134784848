// What a report says in one or two sentences. Plain words with `code`; every renderer dresses them for its own format.

import type { CheckKind, PhaseId, Report, Verdict } from "../model/report.ts";
import { count, humanDuration, listed } from "../text/plain-text.ts";

/** The last phase that did not end well. */
function brokenPhase(report: Report) {
  return report.phases.findLast(({ outcome }) => outcome !== "success");
}

/** What happened to what, in how long: the first line of everything. */
export function headline(report: Report): string {
  if (report.command === "lint") return lintHeadline(report);
  if (report.outcome === "success") return successHeadline(report);
  const what = intention(report);
  if (report.outcome === "cancelled") return `${what} was cancelled${whereAndWhen(report)}`;
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
      return `Rolled ${name}${on} back to${version || " the version before"} in ${time}`;
    case "verify":
      return `${name}${version} serves${on} (${passing(report, "probe", "probe")})`;
    case "preflight":
      return `${name} is ready to deploy${to} (${passing(report, "preflight", "check")})`;
    case "lint":
      return lintHeadline(report);
  }
}

/** `Deploy of shop `9f2c…` to production`; of a config that could not be read, only `Deploy`. */
function intention(report: Report): string {
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
      return `Preflight${of}${on}`;
    case "lint":
      return "Lint";
  }
}

function whereAndWhen(report: Report): string {
  const time = report.durationMs > 0 ? ` after ${humanDuration(report.durationMs)}` : "";
  const phase = brokenPhase(report);
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
  if (parts.length > 0) return `${listed(parts)} in the configuration`;
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
    number("skip") > 0 ? `${number("skip")} left out` : "",
  ].filter(Boolean);
  return parts.length === 0 ? "nothing was asked" : parts.join(", ");
}

/** Kamal is at work on the servers, but leaves the running app alone. */
const preparing: readonly PhaseId[] = ["build", "lock", "proxy", "accessories"];

/** Whether another version than before may serve after this run. */
function mayHaveChanged({ command, phases }: Report): boolean {
  return (command === "deploy" || command === "rollback") && phases.some(({ id }) => id === "boot");
}

/** What serves after a run that did not end well; undefined for commands that change nothing anyway. */
export function standing(report: Report): string | undefined {
  const { command, outcome, previousVersion, phases } = report;
  if (outcome === "success" || command === "lint" || command === "verify") return undefined;
  const previous = previousVersion === null ? "" : ` \`${previousVersion}\` keeps serving.`;
  if (!mayHaveChanged(report)) {
    const prepared = command !== "preflight" && phases.some(({ id }) => preparing.includes(id));
    return `${prepared ? "The running app was not touched." : "Nothing was changed on the servers."}${previous}`;
  }
  const broken = brokenPhase(report)?.id;
  if (broken !== "boot") {
    return "Kamal had started the version before this happened: it may already serve, but nothing proves it.";
  }
  if (previousVersion === null) return "No version served before this run.";
  return `kamal-proxy sends visitors to a new container only once it is healthy; where that did not happen, \`${previousVersion}\` keeps serving.`;
}

/** Whether the linter ended the run: the findings then tell more than the diagnosis, which names the first of them. */
export function stoppedByFindings(report: Report): boolean {
  const { diagnosis, findings } = report;
  if (diagnosis === null || brokenPhase(report)?.id !== "lint") return false;
  return findings.some(({ ruleId }) => ruleId === diagnosis.id);
}

/** Whether a reader may want to return to what served before. */
export function offersRollback(report: Report): boolean {
  const { previousVersion, version, outcome, checks } = report;
  if (!mayHaveChanged(report) || previousVersion === null || previousVersion === version) return false;
  // A container that never became healthy never got a visitor; with several servers it may have been another one.
  const servers = checks.filter(({ id }) => id === "ssh").length;
  return !(outcome === "failure" && brokenPhase(report)?.id === "boot" && servers <= 1);
}

/** The diagnosis's lines, without those that only repeat a check that is shown anyway. */
export function evidenceOf({ diagnosis, checks }: Report): string[] {
  const told = (line: string) =>
    checks.some(
      ({ id, target, reason }) =>
        line.length === id.length + target.length + reason.length + 3 && line === `${id} ${target}: ${reason}`,
    );
  const lines = (diagnosis?.evidence ?? []).filter((line) => !told(line));
  return lines.some((line) => line.trim() !== "") ? lines : [];
}
