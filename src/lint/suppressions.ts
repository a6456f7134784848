import type { Finding } from "../model/report.ts";
import type { Project } from "../project/project.ts";
import type { Source } from "../text/source.ts";

/**
 * `# kamal-action: ignore <rule-id> -- reason`, on the finding's line or on its own line above it.
 */
export interface Suppression {
  file: string;
  line: number;
  /** Columns of the comment, 1-based; the end is exclusive. */
  column: number;
  endColumn: number;
  ruleIds: readonly string[];
  /** A comment without a reason has no effect. */
  reason: string;
  /**
   * Whether nothing else is on the line; the comment then applies to the next line that is not a
   * comment.
   */
  alone: boolean;
  /** The line that the comment applies to. */
  target: number;
}

const comment = /(?:^|\s)(?:#|\/\/)\s*kamal-action:\s*ignore\s+(.*)$/s;

/** All suppression comments in the files that rules check. */
export function readSuppressions(project: Project): Suppression[] {
  return sourcesOf(project).flatMap(suppressionsIn);
}

/** Returns a function that checks whether a comment suppresses a finding. */
export function suppressionMatcher(suppressions: readonly Suppression[]): (finding: Finding) => boolean {
  const suppressed = new Set(
    suppressions.flatMap((each) => each.ruleIds.map((id) => keyOf(each.file, each.target, id))),
  );
  return ({ file, line, ruleId }) => suppressed.has(keyOf(file, line, ruleId));
}

/** The ids in the comments that match no finding. */
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

/** Goes from the last line to the first, so that the next line with code is always known. */
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

  const [names = "", ...reason] = (match[1] ?? "").split("--");
  const ruleIds = names.split(",").map((id) => id.trim());
  if (!ruleIds.every((id) => /^[\w-]+$/.test(id))) return undefined;

  return {
    column: match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0) + 1,
    endColumn: text.trimEnd().length + 1,
    ruleIds,
    reason: reason.join("--").trim(),
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
    ...[
      ...Object.values(project.surroundings.texts),
      ...[...project.surroundings.builds.values()].flatMap(({ file, dockerignore }) => [file, dockerignore]),
      ...project.surroundings.gitignores,
      ...project.surroundings.hooks,
      ...project.surroundings.scriptFiles,
      ...project.surroundings.envFiles,
    ].map((file) => file.source),
    ...[
      project.surroundings.database,
      project.surroundings.storage,
      ...project.surroundings.litestream,
      ...project.surroundings.otherConfigs,
      ...project.surroundings.workflows,
      ...project.surroundings.localActions.values(),
    ].map((file) => file.document?.source),
  ];

  const byFile = new Map(sources.filter((source) => source !== undefined).map((source) => [source.file, source]));
  return [...byFile.values()];
}
