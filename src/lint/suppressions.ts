import type { Project } from "../project/project.ts";
import type { Source } from "../project/source.ts";
import type { Finding } from "../report/report.ts";

/** `# kamal-action: ignore <rule-id> -- reason`, on the finding's line or on a line of its own above it. */
export interface Suppression {
  file: string;
  line: number;
  /** Of the comment, 1-based; the end is exclusive. */
  column: number;
  endColumn: number;
  ruleIds: readonly string[];
  /** Without a reason it does not count. */
  reason: string;
  /** Nothing else on the line: it speaks for the next line that is no comment. */
  alone: boolean;
  /** The line that it speaks for. */
  target: number;
}

const comment = /(?:^|\s)(?:#|\/\/)\s*kamal-action:\s*ignore\s+([\w-]+(?:\s*,\s*[\w-]+)*)\s*(?:--\s*(.*))?$/;

/** All suppression comments in the files that rules look at. */
export function readSuppressions(project: Project): Suppression[] {
  return sourcesOf(project).flatMap(suppressionsIn);
}

/** Whether a comment with a reason asks for silence about this finding. */
export function isSuppressed(finding: Finding, suppressions: readonly Suppression[]): boolean {
  return suppressions.some((each) => each.ruleIds.includes(finding.ruleId) && speaksFor(each, finding));
}

/** The ids that a comment with a reason names without any finding there. */
export function unmatchedIds(suppression: Suppression, findings: readonly Finding[]): string[] {
  if (suppression.reason === "") return [];
  const here = findings.filter((finding) => speaksFor(suppression, finding)).map((finding) => finding.ruleId);
  return suppression.ruleIds.filter((id) => !here.includes(id));
}

function speaksFor(suppression: Suppression, finding: Finding): boolean {
  return suppression.file === finding.file && suppression.target === finding.line && suppression.reason !== "";
}

function suppressionsIn(source: Source): Suppression[] {
  if (!source.text.includes("kamal-action:")) return [];
  const lines = source.text.split(/\r\n|\n|\r/);
  return lines.flatMap((text, index): Suppression[] => {
    const match = comment.exec(text);
    if (match === null) return [];
    const alone = /^\s*(?:#|\/\/)/.test(text);
    const below = lines.findIndex((line, at) => at > index && !/^\s*(?:#|\/\/|$)/.test(line));
    const target = alone && below !== -1 ? below + 1 : index + 1;
    const ruleIds = (match[1] ?? "").split(",").map((id) => id.trim());
    const column = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0) + 1;
    const endColumn = text.trimEnd().length + 1;
    const reason = (match[2] ?? "").trim();
    return [{ file: source.file, line: index + 1, column, endColumn, ruleIds, reason, alone, target }];
  });
}

function sourcesOf(project: Project): Source[] {
  const sources = [
    project.config.document?.source,
    ...project.variants.flatMap((variant) => [
      variant.file?.document?.source,
      ...variant.secrets.map((secrets) => secrets.source),
    ]),
    ...Object.values(project.files).map((file) => file.source),
    ...Object.values(project.around.texts).map((file) => file.source),
    ...[
      project.around.database,
      project.around.storage,
      ...project.around.litestream,
      ...project.around.otherConfigs,
      ...project.around.workflows,
    ].map((file) => file.document?.source),
  ];
  const byFile = new Map(sources.filter((source) => source !== undefined).map((source) => [source.file, source]));
  return [...byFile.values()];
}
