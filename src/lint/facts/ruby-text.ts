// What the Ruby configuration of a Rails app says in the container of the primary role.

import type { RubyFacts } from "../../app/known-text.ts";
import { type RubyAssignment, rubyAssignments } from "../../app/ruby/assignments.ts";
import { isTruthy, type RubyValue } from "../../app/ruby/values.ts";
import type { Project } from "../../project/project.ts";
import { type Range, rangeBetween, type Source } from "../../text/source.ts";
import type { DeployableConfig } from "./deployable-configs.ts";
import { memoize } from "./memoize.ts";
import { primaryContainer } from "./role-container.ts";

/** A setting with a known value. */
export interface RubySetting {
  readonly value: RubyValue;
  /** The assignment. */
  readonly at: Range;
}

/** A setting of a file, and in which file it is. */
export interface PlacedAssignment extends RubyAssignment {
  readonly source: Source;
}

/**
 * The setting `name` (`config.force_ssl`) according to config/application.rb and
 * config/environments/production.rb; undefined if it is absent, unknown or may be overridden.
 */
export function rubySetting(deployed: DeployableConfig, name: string): RubySetting | undefined {
  const result = lastAssignment(settingAssignments(deployed, name));
  if (result === undefined || result.value.kind === "unknown") return undefined;
  return { value: result.value, at: rangeBetween(result.source, result.start, result.end) };
}

/** As `rubySetting`, all assignments in the order in which Rails runs them; none if one may be missing. */
export function settingAssignments(deployed: DeployableConfig, name: string): PlacedAssignment[] {
  const { found, isComplete } = environmentAssignments(deployed);
  if (!isComplete(name)) return [];
  return found.filter(({ target }) => target === name || target.endsWith(`.${name}`));
}

/** Whether the setting is certainly `true`, or any other value that Ruby takes as true. */
export function isSwitchedOn(setting: RubySetting | undefined): setting is RubySetting {
  return setting !== undefined && isTruthy(setting.value) === true;
}

/** The assignment that counts; undefined if that is unknown, or if there is none. */
export function lastAssignment(assignments: readonly PlacedAssignment[]): PlacedAssignment | undefined {
  let last: PlacedAssignment | undefined;
  for (const assignment of assignments) {
    if (assignment.operator === "=" && assignment.isCertain) last = assignment;
    else if (assignment.operator === "||=" && assignment.isCertain && last === undefined) last = assignment;
    else last = { ...assignment, value: { kind: "unknown", start: assignment.start, end: assignment.end } };
  }
  return last;
}

/** The assignments of a Ruby file; undefined if it is absent or not understood. */
export function assignmentsIn(
  deployed: DeployableConfig,
  source: Source | undefined,
): readonly PlacedAssignment[] | undefined {
  const facts = rubyFacts(deployed);
  if (source === undefined || facts === undefined) return undefined;

  const known = assignmentCache(deployed);
  if (!known.has(source)) {
    known.set(
      source,
      rubyAssignments(source.text, facts)?.map((each) => ({ ...each, source })),
    );
  }
  return known.get(source);
}

const assignmentCache = memoize((_deployed: DeployableConfig) => new Map<Source, PlacedAssignment[] | undefined>());

interface EnvironmentAssignments {
  readonly found: readonly PlacedAssignment[];
  /** Whether `found` has every assignment of a setting. */
  readonly isComplete: (name: string) => boolean;
}

/** In the order in which Rails loads the files. */
const environmentAssignments = memoize((deployed: DeployableConfig): EnvironmentAssignments => {
  const { application, production } = deployed.project.surroundings.texts;
  const sources = [application.source, production.source].filter((source) => source !== undefined);
  const read = sources.map((source) => ({ source, found: assignmentsIn(deployed, source) }));
  const unread = read.filter(({ found }) => found === undefined).map(({ source }) => source.text);
  // Another environment has a file of its own.
  const isProduction = rubyFacts(deployed)?.railsEnv === "production";

  return {
    found: read.flatMap(({ found }) => found ?? []),
    isComplete: (name) => {
      const key = name.slice(name.lastIndexOf(".") + 1);
      return isProduction && !unread.some((text) => text.includes(key));
    },
  };
});

const rubyFacts = memoize((deployed: DeployableConfig): RubyFacts | undefined => {
  const facts = primaryContainer(deployed)?.ruby;
  if (facts === undefined || !loadsVariables(deployed.project)) return facts;

  return {
    ...facts,
    env: (name) => {
      const value = facts.env(name);
      return value === "unset" ? "unknown" : value;
    },
  };
});

/** Whether the app itself may set variables that the container does not have. */
const loadsVariables = memoize(({ files, surroundings }: Project): boolean => {
  const gems = files.gemfileLock.source?.text ?? files.gemfile.source?.text ?? "";
  if (/\bfigaro\b/.test(gems)) return true;
  return /\bdotenv\b/.test(gems) && surroundings.secretFiles.some((path) => path.startsWith(".env"));
});

/** The files that configure Rails' production environment, without comments. */
export const environmentText: (project: Project) => string = memoize(({ surroundings }) => {
  const { production, application } = surroundings.texts;
  return withoutComments(`${production.source?.text ?? ""}\n${application.source?.text ?? ""}`);
});

/** Replaces comments with spaces, so that offsets stay valid. */
export function withoutComments(text: string): string {
  return text.replace(
    /(^|[ \t])#(?!\{)[^\n]*/gm,
    (whole, before: string) => before + " ".repeat(whole.length - before.length),
  );
}
