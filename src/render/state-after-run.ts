// In which state a run that failed or was cancelled leaves the servers.

import type { PhaseId, Report } from "../model/report.ts";
import { failedPhase } from "./headline.ts";
import { describeServing } from "./serving.ts";

/** Phases that change the servers, but do not touch the running app. */
const preparationPhases: readonly PhaseId[] = ["build", "lock", "proxy", "accessories"];

/** Whether this run may have changed which version serves. */
function mayHaveSwitchedVersion({ command, phases }: Report): boolean {
  return (command === "deploy" || command === "rollback") && phases.some(({ id }) => id === "boot");
}

/**
 * What the run changed, and what serves now. undefined after a success, and for commands that change
 * nothing.
 */
export function stateAfterRun(report: Report): string | undefined {
  const { command, outcome } = report;
  if (outcome === "success" || command === "lint" || command === "verify") return undefined;

  const parts = mayHaveSwitchedVersion(report)
    ? [whatWasBooted(report), servingNow(report)]
    : [whatWasPrepared(report), servingNow(report) ?? stillServing(report)];
  return parts.filter((part) => part !== undefined).join(" ");
}

function servingNow(report: Report): string | undefined {
  const { serving, previousVersion } = report;
  if (serving === null || serving.length === 0) return undefined;

  const context = hasOtherImage(report) ? { previousVersion, subject: "A container named" } : { previousVersion };
  return describeServing(serving, context).sentence;
}

/** Kamal started a container of this name, but not from the image that the name stands for. */
function hasOtherImage({ checks }: Report): boolean {
  return checks.some(({ id, kind, outcome }) => id === "digest" && kind === "probe" && outcome === "fail");
}

function stillServing({ previousVersion }: Report): string | undefined {
  return previousVersion === null ? undefined : `\`${previousVersion}\` is still serving.`;
}

function whatWasPrepared({ command, phases }: Report): string {
  const prepared = command !== "preflight" && phases.some(({ id }) => preparationPhases.includes(id));
  return prepared ? "The running app was not touched." : "Nothing on the servers was changed.";
}

function whatWasBooted(report: Report): string | undefined {
  const { outcome, previousVersion, serving } = report;
  const failed = failedPhase(report);
  if (hasOtherImage(report)) {
    return "The new container is not this version: a server runs a different image under its name.";
  }
  if (failed?.id === "tag") return "This version was deployed. Only its release name is missing from the registry.";
  if (failed?.id === "probes" && failed.outcome === "failure") {
    return "This version was started, but it did not pass verification.";
  }
  if (failed?.id !== "boot") {
    return serving === null
      ? "Kamal had already started this version, so it may be serving, but this was not verified."
      : "Kamal had already started this version, but it was not verified.";
  }
  if (serving !== null) return undefined;
  if (previousVersion === null) return "No version was serving before this run.";

  return outcome === "cancelled"
    ? "Kamal was stopped while it booted this version."
    : "Kamal failed while it booted this version. The servers were not asked what serves now.";
}

/** Whether to show how to return to the previous version. */
export function offersRollback(report: Report): boolean {
  const { previousVersion, version, outcome, checks, serving } = report;
  if (!mayHaveSwitchedVersion(report) || previousVersion === null || previousVersion === version) return false;
  if (serving?.every((one) => one.state === "serving" && one.version === previousVersion)) return false;

  // kamal-proxy never routes to an unhealthy container, but with several servers another one may
  // have switched.
  const servers = checks.filter(({ id }) => id === "ssh").length;
  return !(outcome === "failure" && failedPhase(report)?.id === "boot" && servers <= 1);
}

/**
 * After a cancel, GitHub leaves the main step no time: only the post step can wait until the boot in
 * progress has ended.
 */
export function postStepPromise({ command, outcome, checks }: Report): string | undefined {
  if (outcome !== "cancelled") return undefined;

  const connected = checks.some(
    ({ id, outcome: verdict }) => id === "ssh" && (verdict === "pass" || verdict === "warn"),
  );
  return connected && (command === "deploy" || command === "rollback")
    ? "This action's post step releases the deploy lock, removes keys and logins, and then reports what serves."
    : "This action's post step releases the deploy lock and removes keys and logins.";
}
