import { messageOf } from "../model/failure.ts";
import type { Finding } from "../model/report.ts";
import type { Project } from "../project/project.ts";
import { startOf } from "../text/source.ts";
import { type Checked, checkConfigs } from "./check-configs.ts";
import { deploysWithKamal1, isIndependentOfKamal } from "./facts/kamal1.ts";
import { type Found, oneFindingPerCause } from "./one-cause.ts";
import { optInRules } from "./opt-in-rules.ts";
import type { Problem, Rule } from "./rule.ts";
import { suppression, unmatched } from "./rules/suppression.ts";
import { readSuppressions, type Suppression, suppressionMatcher, unmatchedIds } from "./suppressions.ts";

/**
 * Per rule. Far more than anyone reads: a crafted file of 1 MB can have over 100,000 problems,
 * which take longer to publish than to find.
 */
const maxProblems = 5000;

/**
 * The findings of these rules, without duplicates, sorted by file, line and column. Reads no files:
 * `readProject` does.
 */
export function lintProject(project: Project, selected: readonly Rule[]): Finding[] {
  const using = deploysWithKamal1(project)
    ? selected.filter(({ metadata }) => isIndependentOfKamal(metadata.id))
    : selected;
  const places = new Map<string, Found>();
  for (const rule of using) {
    for (const { problem, destination } of check(rule, project)) {
      const finding = toFinding(rule, problem);
      const key = JSON.stringify([finding.file, finding.line, finding.column, finding.ruleId, finding.message]);
      // Variants share the base file, so they find the same problems there.
      const destinations = [
        ...(places.get(key)?.destinations ?? []),
        ...(destination === undefined ? [] : [destination]),
      ];
      places.set(key, { finding, shared: problem.shared, destinations });
    }
  }

  const suppressions = readSuppressions(project);
  const found = [...places.values()].map(({ finding }) => finding);
  const valid = suppressions.filter(hasReason);

  // If only one variant was linted, a comment may apply to a finding of another variant.
  const lintedAll = project.chosen.destination === undefined && project.variants.length > project.destinations.length;
  const unused =
    lintedAll && using.includes(suppression)
      ? unmatchedIds(valid, found).filter(({ id }) => !isDisabledRule(id, using))
      : [];

  const comments = unused.map(({ comment, id }) => toFinding(suppression, unmatched(comment, id)));
  const all = [
    ...places.values(),
    ...comments.map((finding): Found => ({ finding, shared: undefined, destinations: [] })),
  ];
  const isSuppressed = suppressionMatcher(valid);
  const left = all.filter(({ finding }) => !isSuppressed(finding));
  return oneFindingPerCause(left.sort((one, other) => byPlace(one.finding, other.finding))).sort(byPlace);
}

/** A comment without a reason has no effect; the rule `suppression` reports it. */
function hasReason({ reason }: Suppression): boolean {
  return reason !== "";
}

/** A comment may suppress an opt-in rule that is not enabled in this run. */
function isDisabledRule(id: string, using: readonly Rule[]): boolean {
  return optInRules.some((name) => name === id) && !using.some(({ metadata }) => metadata.id === id);
}

/**
 * A bug in one rule must stop neither the other rules nor a deploy. It is reported at the start of
 * the config.
 */
function check(rule: Rule, project: Project): Checked[] {
  try {
    if ("check" in rule) return firstOf(rule.check(project)).map((problem) => ({ problem, destination: undefined }));
    return checkConfigs(rule, project, firstOf);
  } catch (error) {
    const at = startOf(project.config.path);
    const message = `The rule \`${rule.metadata.id}\` crashed: ${messageOf(error)}`;
    const help = "This is a bug in kamal-action. Report it together with the files.";
    return [{ problem: { at, severity: "warning", message, help }, destination: undefined }];
  }
}

function firstOf(problems: Iterable<Problem>): Problem[] {
  const first: Problem[] = [];

  for (const problem of problems) {
    first.push(problem);
    if (first.length === maxProblems) break;
  }

  return first;
}

function toFinding(rule: Rule, problem: Problem): Finding {
  const { file, line, column, endLine, endColumn } = problem.at;
  const { id: ruleId, severity } = rule.metadata;
  const { message, help, fix } = problem;
  const place = { file, line, column, endLine, endColumn };
  return { ruleId, severity: problem.severity ?? severity, message, ...place, help, ...(fix && { fix }) };
}

function byPlace(a: Finding, b: Finding): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.ruleId, b.ruleId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
