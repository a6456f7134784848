import type { Fix, Severity } from "../model/report.ts";
import type { Project } from "../project/project.ts";
import type { Range } from "../text/source.ts";
import type { DeployableConfig } from "./facts/deployable-configs.ts";

interface RuleMetadata {
  /** Also the name of the file, of docs/rules/<id>.md and of what `ignore` comments say. Never renamed. */
  id: string;
  /** `error` only where a deploy fails, data is lost or a secret leaks for certain. */
  severity: Severity;
  /** What is true when the rule is silent, in one sentence. */
  title: string;
  /** It runs only when the input `enable-rules` names it: a matter of taste, not of failure. */
  optIn?: true;
  /** Some of its findings carry a repair; a test compares. */
  fixable?: boolean;
  /** 0.1 to 10, as CVSS counts; only for what is a leak or an open door. */
  securitySeverity?: number;
}

/** What a rule sees; the runner makes a `Finding` of it. */
export interface Problem {
  at: Range;
  /** What was expected and what was found; one sentence without a full stop. */
  message: string;
  /** What to do about it. */
  help: string;
  /** Where it is other than the rule's. */
  severity?: Severity;
  /** In the file of `at`, where the repair is certain and needs no thought. */
  fix?: Fix;
}

/** One rule: pure, no reading of files, silent about what it cannot know. */
export type Rule = ProjectRule | ConfigRule;

/** About the repository as a whole. */
export interface ProjectRule {
  metadata: RuleMetadata;
  check(project: Project): Iterable<Problem>;
}

/** About each config that a deploy can use: the base, or the base merged with a destination. */
export interface ConfigRule {
  metadata: RuleMetadata;
  checkConfig(deployed: DeployableConfig): Iterable<Problem>;
}
