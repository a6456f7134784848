import type { Report } from "../model/report.ts";
import { shellQuote } from "../text/shell-quote.ts";
import { copyable, link } from "./markdown.ts";
import { offersRollback } from "./state-after-run.ts";
import type { SummaryContext } from "./summary-context.ts";
import type { SummaryPart } from "./truncate.ts";

const defaultConfigFile = "config/deploy.yml";

/** `kamal rollback VERSION [-d DESTINATION] [-c FILE]`, for the reader's own machine. */
export function rollbackCommand(version: string, { destination }: Report, configFile = defaultConfigFile): string {
  const parts = ["kamal", "rollback", shellWord(version)];
  if (destination !== null) parts.push("-d", shellWord(destination));
  if (configFile !== defaultConfigFile) parts.push("-c", shellWord(configFile));
  return parts.join(" ");
}

/** How to return to the previous version; empty when there is none, or when nothing has changed. */
export function rollbackHint(report: Report, context: SummaryContext): SummaryPart[] {
  const { previousVersion } = report;
  if (previousVersion === null || !offersRollback(report)) return [];

  const title = report.command === "rollback" && report.outcome === "success" ? "How to undo this" : "How to roll back";
  const { repositoryUrl } = context;
  const actions = repositoryUrl === undefined ? "Actions" : link(`${repositoryUrl}/actions`, "Actions");
  const items = [
    `On GitHub: ${actions} → your rollback workflow → <em>Run workflow</em>, with version ${copyable(previousVersion)}`,
    `On your machine: ${copyable(rollbackCommand(previousVersion, report, context.configFile))}`,
  ];

  return [{ html: `<h3>${title}</h3>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>` }];
}

/** A value from the config must not become a command in the shell that the line is pasted into. */
function shellWord(text: string): string {
  return /^[\w./:@%+=-]+$/.test(text) ? text : shellQuote(text);
}
