import type { Finding } from "../model/report.ts";
import type { Project } from "../project/project.ts";
import type { Source } from "../text/source.ts";

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

/** Tells of a finding whether one of the comments asks for silence about it. */
export function silencer(suppressions: readonly Suppression[]): (finding: Finding) => boolean {
  const silenced = new Set(suppressions.flatMap((each) => each.ruleIds.map((id) => keyOf(each.file, each.target, id))));
  return ({ file, line, ruleId }) => silenced.has(keyOf(file, line, ruleId));
}

/** The ids that the comments name without any finding there. */
export function unmatchedIds(
  suppressions: readonly Suppression[],
  findings: readonly Finding[],
): { comment: Suppression; id: string }[] {
  const found = new Set(findings.map(({ file, line, ruleId }) => keyOf(file, line, ruleId)));
  return suppressions.flatMap((comment) =>
    comment.ruleIds.filter((id) => !found.has(keyOf(comment.file, comment.target, id))).map((id) => ({ comment, id })),
  );
}

function keyOf(file: string, line: number, ruleId: string): string {
  return JSON.stringify([file, line, ruleId]);
}

/** From the last line to the first, so that the next line with code is known at each. */
function suppressionsIn(source: Source): Suppression[] {
  if (!source.text.includes("kamal-action:")) return [];
  const suppressions: Suppression[] = [];
  const lines = source.text.split(/\r\n|\n|\r/);
  let below: number | undefined;
  for (const [index, text] of [...lines.entries()].reverse()) {
    const line = index + 1;
    const alone = /^\s*(?:#|\/\/)/.test(text);
    const found = readComment(text);
    if (found !== undefined) {
      suppressions.push({ ...found, file: source.file, line, alone, target: alone ? (below ?? line) : line });
    }
    if (!alone && text.trim() !== "") below = line;
  }
  return suppressions.reverse();
}

function readComment(text: string): Pick<Suppression, "column" | "endColumn" | "ruleIds" | "reason"> | undefined {
  const match = comment.exec(text);
  if (match === null) return undefined;
  return {
    column: match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0) + 1,
    endColumn: text.trimEnd().length + 1,
    ruleIds: (match[1] ?? "").split(",").map((id) => id.trim()),
    reason: (match[2] ?? "").trim(),
  };
}

function sourcesOf(project: Project): Source[] {
  const sources = [
    project.config.document?.source,
    ...project.variants.flatMap((variant) => [
      variant.file?.document?.source,
      ...variant.secrets.map((secrets) => secrets.source),
    ]),
    ...Object.values(project.files).map((file) => file.source),
    ...Object.values(project.surroundings.texts).map((file) => file.source),
    ...[
      project.surroundings.database,
      project.surroundings.storage,
      ...project.surroundings.litestream,
      ...project.surroundings.otherConfigs,
      ...project.surroundings.workflows,
    ].map((file) => file.document?.source),
  ];
  const byFile = new Map(sources.filter((source) => source !== undefined).map((source) => [source.file, source]));
  return [...byFile.values()];
}
