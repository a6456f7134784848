import { messageOf } from "../model/failure.ts";
import type { Finding } from "../model/report.ts";
import type { Project } from "../project/project.ts";
import { deployableConfigs } from "./facts/deployable-configs.ts";
import { optInRules } from "./opt-in-rules.ts";
import type { Problem, Rule } from "./rule.ts";
import { suppression, unmatched } from "./rules/suppression.ts";
import { selectRules } from "./select-rules.ts";
import { readSuppressions, type Suppression, silencer, unmatchedIds } from "./suppressions.ts";

/** Every finding of every rule, sorted by file, line and column, each once. Pure: all reading is done in `readProject`. */
export function lintProject(project: Project, using: readonly Rule[] = selectRules()): Finding[] {
  const findings = new Map<string, Finding>();
  for (const rule of using) {
    for (const problem of check(rule, project)) {
      const finding = toFinding(rule, problem);
      // Variants share the base's file, so that they find the same thing there.
      findings.set(
        JSON.stringify([finding.file, finding.line, finding.column, finding.ruleId, finding.message]),
        finding,
      );
    }
  }
  const suppressions = readSuppressions(project);
  const found = [...findings.values()];
  // With one variant chosen, the findings of the others are not looked for.
  const all = project.chosen.destination === undefined && project.variants.length > project.destinations.length;
  const idle = all && using.includes(suppression) ? suppressions : [];
  const useless = unmatchedIds(idle.filter(hasReason), found).filter(({ id }) => !isLeftOut(id, using));
  const told = [...found, ...useless.map(({ comment, id }) => toFinding(suppression, unmatched(comment, id)))];
  const isSilenced = silencer(suppressions.filter(hasReason));
  return told.filter((finding) => !isSilenced(finding)).sort(byPlace);
}

/** Without a reason a comment does not count; the rule `suppression` says so. */
function hasReason({ reason }: Suppression): boolean {
  return reason !== "";
}

/** A comment may silence a rule that this run does not ask. */
function isLeftOut(id: string, using: readonly Rule[]): boolean {
  return optInRules.some((name) => name === id) && !using.some(({ metadata }) => metadata.id === id);
}

/** A bug in one rule must stop neither the others nor a deploy; it is told where the config begins. */
function check(rule: Rule, project: Project): Problem[] {
  try {
    return "check" in rule
      ? [...rule.check(project)]
      : deployableConfigs(project).flatMap((each) => [...rule.checkConfig(each)]);
  } catch (error) {
    const at = { file: project.config.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const message = `The rule \`${rule.metadata.id}\` broke on this repository: ${messageOf(error)}`;
    return [
      { at, severity: "warning", message, help: "This is a bug in kamal-action: please report it with the files." },
    ];
  }
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
