// Parses YAML, which may contain ERB, into nodes with positions.

import type { Document as YamlDocument } from "yaml";
import type { Finding } from "../model/report.ts";
import { makeSource, type Source } from "../text/source.ts";
import { composeFirst, TooDeep } from "./compose.ts";
import { convertDocument } from "./convert.ts";
import { type ErbTag, erbRegions, type MaskLevel, maskErb, maskLevels, maxErbTags, scanErb } from "./erb.ts";
import { moveTrimmedBreaks } from "./erb-trim.ts";
import { withJoinedLines } from "./join-lines.ts";
import { isFineForLibyaml, startOfError, unifyBreaks } from "./libyaml.ts";
import { libyamlProblems } from "./libyaml-problems.ts";
import type { MapNode, Node } from "./nodes.ts";
import {
  byteOrderMarkFinding,
  forbiddenCharacter,
  type ParserError,
  type SyntaxProblem,
  syntaxFinding,
  toProblem,
  unclosedFinding,
} from "./syntax.ts";

/** A YAML file. Only its first document counts, as for Ruby's `YAML.load`. */
export interface Document {
  readonly source: Source;
  /** undefined if the file has no content or cannot be parsed. */
  readonly root: Node | undefined;
  /** Syntax findings; if one of them has the severity `error`, `root` is undefined. */
  readonly errors: readonly Finding[];
  readonly hasErb: boolean;
}

/**
 * In UTF-16 code units. Real configs have at most about 20,000; longer input can make the parser
 * take quadratic time.
 */
const maxLength = 64 * 1024;

/** Each error costs a pass over the file. */
const maxErrors = 20;

/**
 * Parses `text`, the content of `file` (relative to the repository's root). ERB is masked, never
 * run. Never throws.
 */
export function parseYamlFile(text: string, file: string): Document {
  const source = makeSource(file, text);
  const tags = scanErb(source.text);
  const hasErb = tags.length > 0;
  const unclosed = tags.filter((tag) => !tag.closed).map((tag) => unclosedFinding(source, tag));
  if (tags.length > maxErbTags || source.text.length > maxLength) {
    const limit = tags.length > maxErbTags ? `${maxErbTags} ERB tags` : `${maxLength / 1024}K characters`;
    const problem = {
      start: 0,
      end: 0,
      message: `The file has more than ${limit}, far more than a configuration needs`,
    };
    return { source, root: undefined, errors: [syntaxFinding(source, problem)], hasErb };
  }

  const { root, problems } = parseMasked(source, tags);
  // What follows the first problem is usually its consequence.
  const errors = problems.slice(0, 1).map((problem) => syntaxFinding(source, problem));
  if (text.startsWith("\uFEFF") && hidesKeys(root)) errors.push(byteOrderMarkFinding(source));

  return { source, root: errors.length > 0 ? undefined : root, errors: [...unclosed, ...errors], hasErb };
}

/** The root mapping; undefined if the document is empty, invalid or not a mapping. */
export function rootMap(document: Document | undefined): MapNode | undefined {
  return document?.root?.kind === "map" ? document.root : undefined;
}

/** No content, or only `~`: Kamal crashes on such a file. */
export function isEmptyDocument(document: Document): boolean {
  if (document.errors.some((error) => error.severity === "error")) return false;
  return document.root === undefined || (document.root.kind === "scalar" && document.root.type === "null");
}

interface Parsed {
  root: Node | undefined;
  problems: SyntaxProblem[];
}

/** Tries each mask level until the YAML is valid; the errors of the last level are reported. */
function parseMasked(source: Source, tags: readonly ErbTag[]): Parsed {
  let parsed: Parsed = { root: undefined, problems: [] };
  const regions = erbRegions(source.text, tags);
  const forbidden = forbiddenCharacter(source.text);
  if (forbidden !== undefined) return { root: undefined, problems: [forbidden] };

  let before: string | undefined;
  for (const level of tags.length === 0 ? maskLevels.slice(0, 1) : maskLevels) {
    const masked = unifyBreaks(moveTrimmedBreaks(source.text, maskErb(source.text, tags, level), { tags, regions }));
    // This level masks nothing more than the previous one, so it would find the same errors.
    if (masked === before) continue;

    before = masked;
    const holes = holesOf(tags, regions, level);
    parsed = parseText(masked, tags, (yaml) => convertDocument(yaml, { source, masked, tags, regions, holes }));
    if (parsed.problems.length === 0) return parsed;
  }

  return parsed;
}

/** Offsets at which ERB may insert text that the masked text does not show. */
function holesOf(tags: readonly ErbTag[], regions: ReturnType<typeof erbRegions>, level: MaskLevel): number[] {
  if (level === "tags") return [];
  const lines = tags.filter((tag) => tag.kind === "output" && tag.alone).map((tag) => tag.start);
  const branches = level === "branches" ? regions.filter((region) => region.branch > 0) : [];
  return [...lines, ...branches.map((region) => region.start)].sort((a, b) => a - b);
}

function parseText(masked: string, tags: readonly ErbTag[], convert: (yaml: YamlDocument.Parsed) => Parsed): Parsed {
  try {
    const { yaml, text } = withJoinedLines(masked, composeFirst);
    if (yaml === undefined) return { root: undefined, problems: [] };

    const refused = firstErrors(yaml, tags);
    const problems = refused.map((error) => toProblem(error, startOfError(error, yaml, text), masked));
    const seen = new Set(problems.map(({ start }) => start));
    problems.push(...libyamlProblems(yaml, text, masked).filter(({ start }) => !seen.has(start)));
    problems.sort((one, other) => Number(isVague(one)) - Number(isVague(other)) || one.start - other.start);

    return problems.length > 0 ? { root: undefined, problems } : convert(yaml);
  } catch (error) {
    if (error instanceof TooDeep) return { root: undefined, problems: [error.problem] };
    // A stack overflow in the parser, on input that the depth limit does not catch.
    if (error instanceof RangeError) {
      return { root: undefined, problems: [{ start: 0, end: 0, message: "The YAML is nested too deeply" }] };
    }
    throw error;
  }
}

/** Our parser takes a root in braces for a key if something is wrong inside it. */
function isVague({ start, message }: SyntaxProblem): boolean {
  return start === 0 && message.startsWith("The : indicator must be at most 1024 chars");
}

function firstErrors(yaml: YamlDocument.Parsed, tags: readonly ErbTag[]): ParserError[] {
  const found: ParserError[] = [];
  for (const error of yaml.errors) {
    if (!isAllowed(error, tags) && !isFineForLibyaml(error, yaml)) found.push(error);
    if (found.length === maxErrors) break;
  }
  return found;
}

/** Errors that Ruby does not report. */
function isAllowed(error: { message: string }, tags: readonly ErbTag[]): boolean {
  // A masked line may be longer than the indentation of its block scalar, but Ruby does not see
  // that line.
  return (
    tags.some((tag) => tag.alone) && error.message.startsWith("Block scalars with more-indented leading empty lines")
  );
}

/**
 * libyaml counts the byte order mark as a column, so the keys on the following lines are not part
 * of the mapping.
 */
function hidesKeys(root: Node | undefined): boolean {
  return root?.kind === "map" && root.start === 0 && root.pairs.length > 1 && root.source.text[0] !== "{";
}
