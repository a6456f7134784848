import type { Fix, Severity } from "../model/report.ts";
import type { Project } from "../project/project.ts";
import type { Range } from "../text/source.ts";
import type { DeployableConfig } from "./facts/deployable-configs.ts";

interface RuleMetadata {
  /**
   * Also the name of the rule's file and of docs/rules/<id>.md; used in `ignore` comments. Never
   * renamed.
   */
  id: string;
  /** `error` only if a deploy certainly fails, data is lost or a secret leaks. */
  severity: Severity;
  /**
   * Names the problem: "SQLite database is not on a volume". GitHub shows it as the heading of an
   * alert.
   */
  title: string;
  /** The rule runs only if the input `enable-rules` lists it, because it is a matter of taste. */
  optIn?: true;
  /** Whether some of its findings have a `fix`; a test checks this. */
  fixable?: boolean;
  /** A CVSS score from 0.1 to 10; only for security problems. */
  securitySeverity?: number;
}

/** What a rule reports; `lintProject` turns it into a `Finding`. */
export interface Problem {
  at: Range;
  /** What was expected and what was found, in one sentence without a full stop. */
  message: string;
  /** How to fix it. */
  help: string;
  /** Overrides the severity of the rule. */
  severity?: Severity;
  /** A mechanical fix in the file of `at`. */
  fix?: Fix;
  /** Set if other places have the same cause: together they are one finding, at the first place. */
  shared?: SharedCause;
}

export interface SharedCause {
  /** Equal for the problems of the rule that have one cause. */
  key: string;
  /** What is different: the secret, the role, the directory. */
  name: string;
  /** The text for several of them. `names`: "`A`, `B` and 3 more". */
  words(names: string): Pick<Problem, "message" | "help">;
}

/** A rule reads no files and reports nothing about values that it cannot know. */
export type Rule = ProjectRule | ConfigRule;

/** Checks the repository as a whole. */
interface ProjectRule {
  metadata: RuleMetadata;
  check(project: Project): Iterable<Problem>;
}

/** Checks each config that a deploy can use: the base, or the base merged with a destination. */
export interface ConfigRule {
  metadata: RuleMetadata;
  checkConfig(deployed: DeployableConfig): Iterable<Problem>;
}
