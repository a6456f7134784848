// Tabs that libyaml rejects although our parser accepts them: where a key may begin.

import { isCollection, type Range, Scalar, visit, type Document as YamlDocument } from "yaml";
import { lineStart } from "./erb.ts";
import { isQuoted } from "./quoted.ts";
import type { SyntaxProblem } from "./syntax.ts";

/** A part of the text in which a line may begin with a tab, if the tab is at this column or after it. */
interface TabRegion {
  start: number;
  end: number;
  column: number;
}

/** A tab after nothing but spaces and the signs of list items, complex keys and their values. */
const leadingTab = /^(?:[-?:](?=[ \t])| )*\t/gm;

/** `text`: as it is written, without joined lines. */
export function tabProblems(yaml: YamlDocument.Parsed, text: string): SyntaxProblem[] {
  if (!text.includes("\t")) return [];

  const problems: SyntaxProblem[] = [];
  const { plain, others } = tabRegions(yaml, text);
  for (const match of text.slice(0, endOfDocument(yaml, text)).matchAll(leadingTab)) {
    const column = match[0].length - 1;
    const tab = match.index + column;
    const region = regionAt(plain, tab) ?? regionAt(others, tab);
    if (region !== undefined && column >= region.column) continue;

    const sign = match[0].trim().at(-1);
    const message =
      sign === undefined ? "This line begins with a tab; use spaces" : `A tab follows \`${sign}\`; use a space`;
    problems.push({ start: tab, end: tab + 1, message });
  }

  return problems;
}

/** Drops the regions before the offset, which later calls do not need. */
function regionAt(regions: TabRegion[], offset: number): TabRegion | undefined {
  while ((regions.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= offset) regions.pop();
  const region = regions.at(-1);
  return region !== undefined && region.start <= offset ? region : undefined;
}

/** Ruby reads no further. */
function endOfDocument(yaml: YamlDocument.Parsed, text: string): number {
  const end = yaml.range[2];
  const next = /^(?:---|\.\.\.)(?:\s|$)/m.exec(text.slice(end));
  return next === null ? text.length : end + next.index;
}

/** Each list is disjoint, the last region first. Plain scalars may be inside of other regions. */
function tabRegions(yaml: YamlDocument.Parsed, text: string): { plain: TabRegion[]; others: TabRegion[] } {
  const plain: TabRegion[] = [];
  const others: TabRegion[] = [];
  const add = (region: TabRegion) => {
    if ((others.at(-1)?.end ?? 0) <= region.start) others.push(region);
  };
  visit(yaml, {
    Collection(_, node) {
      if (node.flow !== true || !node.range) return;
      // Text after a root in braces is never read.
      add({ start: node.range[0], end: node === yaml.contents ? text.length : node.range[1], column: 0 });
    },
    Scalar(_, { range, type }, path) {
      if (!range || range[0] === range[1]) return;

      if (type === Scalar.PLAIN) plain.push(plainRegion(range, path, text));
      else add(isQuoted(type) ? { start: range[0], end: range[1], column: 0 } : blockRegion(range, text));
    },
  });

  return { plain: plain.reverse(), others: others.reverse() };
}

/** The lines of a plain scalar, and the space after it, are indented more than what contains it. */
function plainRegion([start, end]: Range, path: readonly unknown[], text: string): TabRegion {
  const container = path.findLast((parent) => isCollection(parent) && parent.flow !== true);
  const first = isCollection(container) ? container.range?.[0] : undefined;
  const column = first === undefined ? 0 : first - lineStart(text, first) + 1;
  const rest = /\S/.exec(text.slice(end))?.index ?? text.length - end;

  return { start, end: end + rest, column };
}

/** The lines of a block scalar, from the first one that shows its indentation. */
function blockRegion([start, , end]: Range, text: string): TabRegion {
  const lines = /^[^\n]*\n/.exec(text.slice(start, end))?.[0].length ?? 0;
  const first = /^( *)[^\s]/m.exec(text.slice(start + lines, end));
  if (first === null) return { start: start + lines, end: start + lines, column: 0 };
  // With a number after its sign, the text may begin with spaces.
  const column = /^[^\n]{0,3}\d/.test(text.slice(start, start + lines)) ? 0 : (first[1]?.length ?? 0);

  return { start: start + lines + first.index, end, column };
}
