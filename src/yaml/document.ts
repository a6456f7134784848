// YAML with positions, from a file that may hold ERB.

import { Composer, Lexer, Parser, type Document as YamlDocument } from "yaml";
import type { Finding } from "../model/report.ts";
import { makeSource, type Source } from "../text/source.ts";
import { convertDocument } from "./convert.ts";
import { type ErbTag, erbRegions, type MaskLevel, maskErb, maskLevels, maxErbTags, scanErb } from "./erb.ts";
import { moveTrimmedBreaks } from "./erb-trim.ts";
import { isFineForLibyaml, libyamlProblems, startOfError, unifyBreaks, withJoinedFlow } from "./libyaml.ts";
import type { MapNode, Node } from "./nodes.ts";
import {
  forbiddenCharacter,
  markFinding,
  type ParserError,
  type SyntaxProblem,
  syntaxFinding,
  toProblem,
  unclosedFinding,
} from "./syntax.ts";

/** One YAML file. Only its first document counts, as for Ruby's `YAML.load`. */
export interface Document {
  readonly source: Source;
  /** undefined: nothing but comments, or broken beyond reading. */
  readonly root: Node | undefined;
  /** Why it cannot be read; with one of severity `error`, `root` is undefined. */
  readonly errors: readonly Finding[];
  readonly hasErb: boolean;
}

/** UTF-16 units. The longest configs that people write have some 20,000; the parser's time can be made quadratic. */
const maxLength = 64 * 1024;

/** Each costs a look through the file, and nobody reads more. */
const maxErrors = 20;

/** Kamal's deepest key has six levels; far deeper documents are attacks on the reader's stack. */
const maxDepth = 100;

/** Reads `text`, the content of `file` (relative to the repository's root). ERB is masked, never run. Throws nothing. */
export function parseYamlFile(text: string, file: string): Document {
  const source = makeSource(file, text);
  const tags = scanErb(source.text);
  const hasErb = tags.length > 0;
  const unclosed = tags.filter((tag) => !tag.closed).map((tag) => unclosedFinding(source, tag));
  if (tags.length > maxErbTags || source.text.length > maxLength) {
    const limit = tags.length > maxErbTags ? `${maxErbTags} ERB tags` : `${maxLength / 1024} K characters`;
    const problem = { start: 0, end: 0, message: `It has more than ${limit}, which no configuration needs` };
    return { source, root: undefined, errors: [syntaxFinding(source, problem)], hasErb };
  }
  const { root, problems } = parseMasked(source, tags);
  const errors = firstOfEachLine(problems.map((problem) => syntaxFinding(source, problem)));
  if (text.startsWith("\uFEFF") && hidesKeys(root)) errors.push(markFinding(source));
  return { source, root: errors.length > 0 ? undefined : root, errors: [...unclosed, ...errors], hasErb };
}

/** What else a parser stumbles over on a broken line helps nobody. */
function firstOfEachLine(findings: readonly Finding[]): Finding[] {
  const lines = new Set<number>();
  return findings.filter(({ line }) => lines.size < lines.add(line).size);
}

/** The root mapping, or undefined when the document is empty, broken, or something else. */
export function rootMap(document: Document | undefined): MapNode | undefined {
  return document?.root?.kind === "map" ? document.root : undefined;
}

/** No content at all, or `~`: what makes Kamal crash instead of explaining itself. */
export function isEmptyDocument(document: Document): boolean {
  if (document.errors.some((error) => error.severity === "error")) return false;
  return document.root === undefined || (document.root.kind === "scalar" && document.root.type === "null");
}

interface Parsed {
  root: Node | undefined;
  problems: SyntaxProblem[];
}

/** Each step of masking is tried when the one before leaves broken YAML; what the last one finds broken is broken. */
function parseMasked(source: Source, tags: readonly ErbTag[]): Parsed {
  let parsed: Parsed = { root: undefined, problems: [] };
  const regions = erbRegions(source.text, tags);
  const forbidden = forbiddenCharacter(source.text);
  if (forbidden !== undefined) return { root: undefined, problems: [forbidden] };
  let before: string | undefined;
  for (const level of tags.length === 0 ? maskLevels.slice(0, 1) : maskLevels) {
    const masked = unifyBreaks(moveTrimmedBreaks(source.text, maskErb(source.text, tags, level), { tags, regions }));
    // No tag that this step blanks out: it would find the same errors again.
    if (masked === before) continue;
    before = masked;
    const holes = holesOf(tags, regions, level);
    parsed = parseText(masked, tags, (yaml) => convertDocument(yaml, { source, masked, tags, regions, holes }));
    if (parsed.problems.length === 0) return parsed;
  }
  return parsed;
}

/** Offsets at which ERB may put things that the masked text does not show. */
function holesOf(tags: readonly ErbTag[], regions: ReturnType<typeof erbRegions>, level: MaskLevel): number[] {
  if (level === "tags") return [];
  const lines = tags.filter((tag) => tag.kind === "output" && tag.alone).map((tag) => tag.start);
  const branches = level === "branches" ? regions.filter((region) => region.branch > 0) : [];
  return [...lines, ...branches.map((region) => region.start)].sort((a, b) => a - b);
}

function parseText(masked: string, tags: readonly ErbTag[], convert: (yaml: YamlDocument.Parsed) => Parsed): Parsed {
  try {
    const { yaml, text } = withJoinedFlow(masked, composeFirst);
    if (yaml === undefined) return { root: undefined, problems: [] };
    const refused = firstErrors(yaml, tags);
    const problems = refused.map((error) => toProblem(error, startOfError(error, yaml, text), masked));
    const seen = new Set(problems.map(({ start }) => start));
    problems.push(...libyamlProblems(yaml, text).filter(({ start }) => !seen.has(start)));
    problems.sort((one, other) => one.start - other.start);
    return problems.length > 0 ? { root: undefined, problems: problems.slice(0, 5) } : convert(yaml);
  } catch (error) {
    if (error instanceof TooDeep) return { root: undefined, problems: [error.problem] };
    // The parser's own stack, on input that the depth limit does not foresee.
    if (error instanceof RangeError) {
      return { root: undefined, problems: [{ start: 0, end: 0, message: "The YAML is nested too deeply to be read" }] };
    }
    throw error;
  }
}

function firstErrors(yaml: YamlDocument.Parsed, tags: readonly ErbTag[]): ParserError[] {
  const found: ParserError[] = [];
  for (const error of yaml.errors) {
    if (!isAllowed(error, tags) && !isFineForLibyaml(error, yaml)) found.push(error);
    if (found.length === maxErrors) break;
  }
  return found;
}

class TooDeep extends Error {
  readonly problem: SyntaxProblem;

  constructor(offset: number) {
    super("too deep");
    this.problem = { start: offset, end: offset + 1, message: `The YAML is nested more than ${maxDepth} levels deep` };
  }
}

function composeFirst(text: string): YamlDocument.Parsed | undefined {
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, logLevel: "silent" });
  const { stackTraceLimit } = Error;
  // The parser makes an error of everything that it finds, thousands in a broken file, and nobody asks where they were made.
  Error.stackTraceLimit = 0;
  try {
    for (const document of composer.compose(tokens(text))) return document;
    return undefined;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function* tokens(text: string): ReturnType<Parser["parse"]> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    // Each level of the document is up to two entries of the parser's stack.
    if (parser.stack.length > maxDepth) throw new TooDeep(parser.offset);
  }
  yield* parser.end();
}

/** Errors that are none for Ruby. */
function isAllowed(error: { message: string }, tags: readonly ErbTag[]): boolean {
  // A blanked line may be longer than the indentation of the block scalar that it stands in; it is not there for Ruby.
  return (
    tags.some((tag) => tag.alone) && error.message.startsWith("Block scalars with more-indented leading empty lines")
  );
}

/** libyaml counts the byte order mark as a column, so that the keys of the next lines are no part of the mapping. */
function hidesKeys(root: Node | undefined): boolean {
  return root?.kind === "map" && root.start === 0 && root.pairs.length > 1 && root.source.text[0] !== "{";
}
