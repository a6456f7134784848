// What is known about a file's text besides its YAML, and what that implies for a node.

import { isCollection, type Node as YamlNode } from "yaml";
import type { Source } from "../text/source.ts";
import type { ErbRegion, ErbTag } from "./erb.ts";

/** All lists are sorted by offset. */
export interface TextFacts {
  source: Source;
  masked: string;
  tags: readonly ErbTag[];
  regions: readonly ErbRegion[];
  /** Offsets at which ERB may insert text that the masked text does not show. */
  holes: readonly number[];
}

export interface Place {
  source: Source;
  start: number;
  end: number;
}

export function placeOf(node: YamlNode, facts: TextFacts): Place {
  const [start = 0, rawEnd = 0] = node.range ?? [];
  let end = rawEnd;
  // Block collections and block scalars end after their last line break.
  while (end > start && /\s/.test(facts.masked[end - 1] ?? "")) end--;
  return { source: facts.source, start, end };
}

/**
 * Whether ERB decides if the node at `start` exists. A condition that begins before `outer` applies
 * to its parent.
 */
export function isConditional(start: number, outer: number, regions: readonly ErbRegion[]): boolean {
  return regions.some((region) => region.start >= outer && region.start <= start && start < region.end);
}

/** Whether some of these characters come from ERB. */
export function overlapsTag(start: number, end: number, tags: readonly ErbTag[]): boolean {
  // Tags are disjoint and sorted: of those that begin before `end`, the last one reaches furthest.
  let low = 0;
  let high = tags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tags[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }

  let last = low - 1;
  while (tags[last]?.kind === "comment") last--;
  return (tags[last]?.end ?? -1) > start;
}

/** Whether ERB may insert more into the node than the masked text shows. */
export function hasHole(node: YamlNode, facts: TextFacts): boolean {
  if (facts.holes.length === 0) return false;
  const [start = 0, , last = 0] = node.range ?? [];
  // Our parser ends a block before the blank lines and comments that follow it, but a line of ERB
  // among them may continue the block.
  const isBlock = isCollection(node) && node.flow !== true;
  const end = isBlock ? last + (blankLines.exec(facts.masked.slice(last))?.[0].length ?? 0) : last;

  if (facts.holes.some((hole) => hole >= start && hole <= end)) return true;
  return isBlock && followsHole(start, facts);
}

/** Whether a line of ERB is directly above the first line of a block, so that it may begin there. */
function followsHole(start: number, { holes, masked }: TextFacts): boolean {
  const last = holes.findLast((hole) => hole < start);
  if (last === undefined || start - last > 1000) return false;
  return /^\s*$/.test(masked.slice(last, start).replace(/#[^\n]*/g, ""));
}

const blankLines = /^\s*(?:#[^\n]*\s*)*/;
