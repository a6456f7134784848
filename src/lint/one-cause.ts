// One cause is one finding: nobody fixes the same volume eight times. Comments that suppress a
// finding were applied before, so that each line keeps its own.

import type { Finding } from "../model/report.ts";
import { joinWithAnd } from "../text/plain-text.ts";
import type { Problem } from "./rule.ts";

export interface Found {
  readonly finding: Finding;
  readonly shared: Problem["shared"];
  /** Whose config has the problem, `""` for the base; empty if the rule checks the repository. */
  readonly destinations: readonly string[];
}

interface Place extends Found {
  /** The destinations that have the problem with values of their own. */
  readonly likewise: readonly string[];
}

/** How many of them a message names. */
const maxNames = 20;
const maxDestinations = 5;
const maxFiles = 3;
/** Messages about one place that differ in more words are about different problems. */
const maxDifferentWords = 4;

/** `found`: sorted by place. */
export function oneFindingPerCause(found: readonly Found[]): Finding[] {
  const places = groupsOf(found, ({ finding: { ruleId, severity, file, line, column } }) => [
    ruleId,
    severity,
    file,
    line,
    column,
  ]);
  const causes = groupsOf(places.flatMap(mergedPlace), ({ finding, shared, likewise }, index) =>
    shared === undefined ? [index] : [finding.ruleId, finding.severity, shared.key, ...likewise],
  );

  return causes.flatMap(mergedCause);
}

/** A place in the base that several destinations make wrong. */
function mergedPlace(all: readonly Found[]): Place[] {
  const merged: Place[] = [];
  for (const each of all) {
    const index = merged.findIndex((other) => isLikewise(other, each));
    const other = merged[index];
    if (other === undefined) merged.push({ ...each, likewise: [] });
    else merged[index] = { ...other, likewise: [...other.likewise, ...each.destinations] };
  }

  return merged;
}

function isLikewise({ finding, destinations, likewise }: Place, other: Found): boolean {
  if (other.destinations.length === 0 || destinations.length === 0) return false;
  if ([...destinations, ...likewise].some((name) => other.destinations.includes(name))) return false;
  if (finding.fix !== undefined || other.finding.fix !== undefined) return false;

  const words = finding.message.split(" ");
  const otherWords = other.finding.message.split(" ");
  const different = words.filter((word, index) => word !== otherWords[index]);
  return words.length === otherWords.length && different.length <= maxDifferentWords;
}

function mergedCause(all: readonly Place[]): Finding[] {
  const [first] = all;
  if (first === undefined) return [];

  const { finding, shared, likewise } = first;
  const names = [...new Set(all.flatMap((each) => each.shared?.name ?? []))].map((name) => `\`${name}\``);
  const several = shared !== undefined && names.length > 1 ? shared.words(listOf(names, maxNames)) : undefined;
  const { message, help } = several ?? finding;

  const files = [...new Set(all.map((each) => each.finding.file))].slice(1);
  const elsewhere = files.length === 0 ? "" : ` (also in ${listOf(files, maxFiles)})`;
  const { fix, ...rest } = finding;
  const merged = {
    ...rest,
    message: `${message}${forOthers(likewise)}${elsewhere}`,
    help: likewise.length === 0 ? help : `${help} Check that it is right for the other destinations, too.`,
  };

  return [all.length === 1 && fix !== undefined ? { ...merged, fix } : merged];
}

function forOthers(destinations: readonly string[]): string {
  if (destinations.length === 0) return "";
  const noun = destinations.length === 1 ? "destination" : "destinations";
  return ` (also for the ${noun} ${listOf(destinations.map(nameOf), maxDestinations)})`;
}

function nameOf(destination: string): string {
  return destination === "" ? "(none)" : destination;
}

function listOf(names: readonly string[], max: number): string {
  const more = names.length - max;
  const shown = more > 0 ? [...names.slice(0, max), `${more} more`] : names;
  return joinWithAnd(shown);
}

/** In the order of their first members. */
function groupsOf<T>(all: readonly T[], keyOf: (each: T, index: number) => readonly unknown[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const [index, each] of all.entries()) {
    const key = JSON.stringify(keyOf(each, index));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }

  return [...groups.values()];
}
