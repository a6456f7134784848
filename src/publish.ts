// Publishes a finished report: the file, the summary, the annotations. If one of them fails, the
// others are still written, and the outcome of the run does not change. The file calls are
// synchronous, because loading node:fs/promises takes longer than all of them.

import { randomBytes } from "node:crypto";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Rule } from "./lint/rule.ts";
import type { Log } from "./log.ts";
import { messageOf } from "./model/failure.ts";
import type { Report } from "./model/report.ts";
import { annotationsFor } from "./render/annotations.ts";
import { docsUrl, readRulePages } from "./render/rule-docs.ts";
import { readSources, type SourceOptions } from "./render/source-files.ts";
import { renderSummary } from "./render/summary.ts";
import type { SummaryContext } from "./render/summary-context.ts";
import { oneLine, printableJson } from "./text/plain-text.ts";

/** Where annotations go, and what could not be written. */
type PublishLog = Pick<Log, "line" | "annotate">;

export interface PublishOptions {
  log: PublishLog;
  /** RUNNER_TEMP. */
  temp: string;
  /** Kamal's `-c`; undefined when the inputs could not be read. */
  configFile: string | undefined;
  runUrl: string;
  /** The checkout, for the source excerpts in the summary, and the redaction for them. */
  source?: SourceOptions;
  /** Source of GITHUB_*; `process.env` by default. */
  env?: NodeJS.ProcessEnv;
}

/**
 * Publishes a redacted report. Returns the path of its file, or `""` if it could not be written.
 */
export async function publishReport(report: Report, options: PublishOptions): Promise<string> {
  const env = options.env ?? process.env;
  const { log } = options;
  const file = await attempt("report", log, () => writeReport(report, options.temp));
  await attempt("summary", log, () => appendSummary(report, options, env));
  await attempt("annotations", log, () => {
    for (const annotation of annotationsFor(report)) log.annotate(annotation);
  });
  return file ?? "";
}

export interface SarifFileOptions {
  /** The rules that ran. */
  rules: readonly Rule["metadata"][];
  /** The path of the published report, or `""`. */
  reportFile: string;
  log: PublishLog;
}

/** Writes the findings for GitHub code scanning. Returns the file's path, or `""` on failure. */
export async function publishSarif(report: Report, options: SarifFileOptions): Promise<string> {
  const { rules, reportFile, log } = options;
  if (reportFile === "") return "";

  const written = await attempt("SARIF", log, async () => {
    const { toSarif } = await import("./render/sarif.ts");
    const pages = readRulePages(report.findings.map(({ ruleId }) => ruleId));
    const file = reportFile.replace(/\.json$/, ".sarif");

    const sarif = toSarif({
      findings: report.findings,
      rules,
      version: report.actionVersion,
      docsUrl: docsUrl(process.env),
      pages,
    });

    writeFileSync(file, `${printableJson(sarif)}\n`);
    return file;
  });

  return written ?? "";
}

async function attempt<T>(what: string, log: PublishLog, step: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    // Not an annotation: those are for findings and for the failure that decided the outcome.
    log.line(`Could not write the ${what} of this run: ${oneLine(messageOf(error))}`);
    return undefined;
  }
}

function writeReport(report: Report, temp: string): string {
  const directory = path.join(temp, "kamal-action");
  mkdirSync(directory, { recursive: true });
  const file = path.join(directory, `${report.command}-${randomBytes(4).toString("hex")}.json`);
  writeFileSync(file, `${printableJson(report)}\n`);
  return file;
}

/** Does nothing outside GitHub, where there is no summary file. */
async function appendSummary(report: Report, options: PublishOptions, env: NodeJS.ProcessEnv): Promise<void> {
  const file = env.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === "") return;
  const sources = options.source === undefined ? {} : { sources: await readSources(report.findings, options.source) };
  appendFileSync(file, renderSummary(report, { ...summaryContext(options, env), ...sources }));
}

function summaryContext({ configFile, runUrl }: PublishOptions, env: NodeJS.ProcessEnv): SummaryContext {
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server = "https://github.com", GITHUB_SHA: commit } = env;
  return {
    docsUrl: docsUrl(env),
    ...(configFile === undefined ? {} : { configFile }),
    // Without a repository we are not on GitHub, so the run has no web page.
    ...(repository === undefined ? {} : { runUrl, repositoryUrl: `${server}/${repository}` }),
    ...(commit === undefined ? {} : { commit }),
  };
}
