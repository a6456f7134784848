import type { Severity } from "../model/report.ts";
import type { Project } from "../project/project.ts";
import { deployableConfigs } from "./facts/deployable-configs.ts";
import type { ConfigRule, Problem } from "./rule.ts";

/** The problems of all configs that a deploy can use. `first` limits the problems of each. */
export function checkConfigs(
  rule: ConfigRule,
  project: Project,
  first: (problems: Iterable<Problem>) => Problem[],
): Problem[] {
  const found = deployableConfigs(project).map((deployed) => ({
    isBase: deployed.variant.destination === undefined,
    problems: first(rule.checkConfig(deployed)),
  }));

  const ofBase = found.find(({ isBase }) => isBase)?.problems ?? [];
  const base = byPlace(ofBase.filter(({ at }) => at.file === project.config.path));
  return found.flatMap(({ isBase, problems }) => {
    if (isBase || base.size === 0) return problems;
    const own = byPlace(problems);
    return problems.filter((problem) => !isRepeated(problem, { rule, base, own }));
  });
}

type ByPlace = ReadonlyMap<string, readonly Problem[]>;

/**
 * Whether a destination has the base's problem at the same place, with other names in the message:
 * one problem in the base's text is one finding.
 */
function isRepeated(problem: Problem, { rule, base, own }: { rule: ConfigRule; base: ByPlace; own: ByPlace }): boolean {
  const place = placeOf(problem);
  const [first, ...others] = base.get(place) ?? [];
  if (first === undefined || others.length > 0 || own.get(place)?.length !== 1) return false;

  const rank = ({ severity = rule.metadata.severity }: Problem) => severities.indexOf(severity);
  return rank(problem) <= rank(first);
}

const severities: readonly Severity[] = ["info", "warning", "error"];

function byPlace(problems: readonly Problem[]): ByPlace {
  return Map.groupBy(problems, placeOf);
}

function placeOf({ at }: Problem): string {
  return JSON.stringify([at.file, at.line, at.column, at.endLine, at.endColumn]);
}
