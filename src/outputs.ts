import * as core from "@actions/core";
import type { Report } from "./model/report.ts";
import { failedPhase } from "./render/headline.ts";
import { oneLine } from "./text/plain-text.ts";

/** Sets every output of action.yml, even on failure, so that later steps can rely on them. */
export function setOutputs(report: Report, files: { report: string; sarif: string }): void {
  const outputs: Record<string, string> = {
    outcome: report.outcome,
    version: report.version ?? "",
    "previous-version": report.previousVersion ?? "",
    url: report.url ?? "",
    "failed-phase": failedPhase(report)?.id ?? "",
    diagnosis: report.diagnosis === null ? "" : oneLine(`${report.diagnosis.title}: ${report.diagnosis.cause}`),
    report: files.report,
    errors: String(report.findings.filter((finding) => finding.severity === "error").length),
    warnings: String(report.findings.filter((finding) => finding.severity === "warning").length),
    sarif: files.sarif,
  };

  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** Fails the step. `setFailed` would add a second annotation to the one that has the fix. */
export function failStep(): void {
  process.exitCode = core.ExitCode.Failure;
}
