// Prints findings like a compiler: `file:line:column: severity: message [rule]`, which editors can
// parse.

import path from "node:path";
import { styleText } from "node:util";
import type { Finding, Report, Severity } from "../src/model/report.ts";
import { headline } from "../src/render/headline.ts";
import { docsUrl, ruleUrl } from "../src/render/rule-docs.ts";
import { excerptOf, type ShownSource } from "../src/render/source-excerpt.ts";
import { cleanText, escapeWorkflowCommands, oneLine } from "../src/text/plain-text.ts";

export interface TextOptions {
  /** The checkout. */
  root: string;
  /** The current directory. Paths of files below it are shown relative to it, others absolute. */
  from: string;
  sources: ReadonlyMap<string, ShownSource>;
  /** In columns. */
  width: number;
  color: boolean;
}

type Style = "bold" | "dim" | "red" | "yellow" | "blue" | "green";
type Paint = (style: Style, text: string) => string;

const severityStyles: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", info: "blue" };

/** All findings in the order of the report, followed by the notices and a summary line. */
export function renderFindings(report: Report, options: TextOptions): string {
  const paint = options.color ? painted : (_style: Style, text: string) => text;
  const blocks = report.findings.map((finding) => block(finding, options, paint));
  const notices = report.notices.map((notice) => `${escapeWorkflowCommands(oneLine(notice))}\n`);
  return [...blocks, ...notices, `${total(report, paint)}\n`].join("\n");
}

/** Colors are bold, too. The caller has already decided whether to use colors. */
function painted(style: Style, text: string): string {
  const isColor = style !== "bold" && style !== "dim";
  return styleText(isColor ? ["bold", style] : style, text, { validateStream: false });
}

function block(finding: Finding, options: TextOptions, paint: Paint): string {
  const { severity, message, help, ruleId } = finding;
  const style = severityStyles[severity];
  const place = paint("bold", `${placeOf(finding, options)}:${finding.line}:${finding.column}`);
  const lines = [
    `${place}: ${paint(style, severity)}: ${oneLine(message)} ${paint("dim", `[${ruleId}]`)}`,
    ...excerptLines(finding, options, paint),
    `  ${oneLine(help)}`,
    `  ${paint("dim", ruleUrl(docsUrl({}), ruleId))}`,
  ];

  // The script may run in a workflow, which would interpret workflow commands in the output.
  return `${lines.map(escapeWorkflowCommands).join("\n")}\n`;
}

function placeOf({ file }: Finding, { root, from }: TextOptions): string {
  const relative = path.relative(from, path.join(root, file));
  return escapeWorkflowCommands(oneLine(relative.startsWith("..") ? path.join(root, file) : relative));
}

function excerptLines(finding: Finding, { sources, width }: TextOptions, paint: Paint): string[] {
  const source = sources.get(finding.file);
  if (source === undefined) return [];

  // Leave room for the line number and the frame around it.
  const lines = excerptOf(source, finding, Math.max(40, width - 12));
  return lines.map(({ label, text, isPointer }) => {
    const shown = isPointer ? paint(severityStyles[finding.severity], cleanText(text)) : cleanText(text);
    return `  ${paint("dim", `${label} |`)} ${shown}`.trimEnd();
  });
}

function total(report: Report, paint: Paint): string {
  const { findings, outcome } = report;
  const worst: Style = outcome === "failure" ? "red" : findings.length > 0 ? "yellow" : "green";
  return paint(worst, headline(report));
}
