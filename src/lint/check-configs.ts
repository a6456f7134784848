import type { Severity } from "../model/report.ts";
import type { Project } from "../project/project.ts";
import { deployableConfigs } from "./facts/deployable-configs.ts";
import type { ConfigRule, Problem } from "./rule.ts";

export interface Checked {
  problem: Problem;
  /** Of the config, `""` for the base; undefined if the rule checks the whole repository. */
  destination: string | undefined;
}

/** The problems of all configs that a deploy can use. `first` limits the problems of each. */
export function checkConfigs(
  rule: ConfigRule,
  project: Project,
  first: (problems: Iterable<Problem>) => Problem[],
): Checked[] {
  const found = deployableConfigs(project).map((deployed) => ({
    destination: deployed.variant.destination ?? "",
    problems: first(rule.checkConfig(deployed)),
  }));

  const ofBase = found.find(({ destination }) => destination === "")?.problems ?? [];
  const base = byPlace(ofBase.filter(({ at }) => at.file === project.config.path));
  return found.flatMap(({ destination, problems }) => {
    const own = byPlace(problems);
    const left =
      destination === "" || base.size === 0
        ? problems
        : problems.filter((problem) => !isRepeated(problem, { rule, base, own }));
    return left.map((problem) => ({ problem, destination }));
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
