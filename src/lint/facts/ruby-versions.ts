// Which Ruby versions the files of an app require.

import type { Project } from "../../project/project.ts";
import { compareGemVersions } from "../../text/gem-version.ts";
import { type Range, rangeBetween, type Source } from "../../text/source.ts";
import { lookupPath, rangeOf } from "../../yaml/nodes.ts";

export interface RubyRequirement {
  /** Two or three numbers: `3.4`, `3.4.2`. */
  readonly version: string;
  /** `=`: this version; `~>` and `>=` as in Bundler. */
  readonly operator: "=" | "~>" | ">=";
  readonly at: Range;
  /**
   * Whether Bundler only records the version (RUBY VERSION in Gemfile.lock) and does not enforce
   * it.
   */
  readonly isNote: boolean;
}

/** Only numeric versions; skips previews, other engines and computed versions. */
export function rubyRequirements(project: Project): RubyRequirement[] {
  const { rubyVersion, gemfile, gemfileLock, toolVersions, mise, hiddenMise } = project.files;
  return [
    ...find(rubyVersion.source, `^[ \\t]*(?:ruby-)?${version}(?:-p\\d+)?[ \\t]*$`),
    ...find(toolVersions.source, `^ruby[ \\t]+${version}(?=\\s|$)`),
    ...[mise, hiddenMise].flatMap(({ source }) => miseRequirement(source)),
    ...gemfileRequirements(gemfile.source),
    ...find(gemfileLock.source, `^RUBY VERSION\\r?\\n[ ]+ruby ${version}(?:p-?\\d+)?[ \\t]*$`).map(asNote),
    ...dockerRequirement(project),
  ];
}

/** Whether a Ruby version can satisfy both. A shorter version leaves the remaining numbers open. */
export function areCompatible(a: RubyRequirement, b: RubyRequirement): boolean {
  if (a.operator === "=") return b.operator === "=" ? samePart(a.version, b.version) : allows(b, a.version);
  // Two ranges are not compared.
  return b.operator !== "=" || allows(a, b.version);
}

const version = "(\\d+(?:\\.\\d+){1,2})";

function asNote(claim: RubyRequirement): RubyRequirement {
  return { ...claim, isNote: true };
}

/** `ruby = "3.4"`, `ruby = { version = "3.4" }`, `ruby = ["3.4"]`, or a table `[tools.ruby]`. */
function miseRequirement(source: Source | undefined): RubyRequirement[] {
  const key = `^[ \\t]*["']?(?:core:)?ruby["']?[ \\t]*=[ \\t]*`;
  const inline = find(source, `${key}(?:\\[\\s*|\\{[^}\\n]*?\\bversion[ \\t]*=[ \\t]*)?["']${version}["']`);
  if (inline.length > 0) return inline;
  return find(source, `^[ \\t]*\\[tools\\.["']?ruby["']?\\][^[]*?^[ \\t]*version[ \\t]*=[ \\t]*["']${version}["']`);
}

function gemfileRequirements(source: Source | undefined): RubyRequirement[] {
  const line = /^ruby[ \t(]+([^\n#]*)/m.exec(source?.text ?? "");
  // Another engine, or a version from a file or a variable.
  if (source === undefined || line === null || /engine|file:|File\.|ENV|\bif\b/.test(line[1] ?? "")) return [];

  const start = line.index + line[0].length - (line[1] ?? "").length;
  return [...(line[1] ?? "").matchAll(new RegExp(`["'](=|~>|>=)?\\s*${version}["']`, "dg"))].flatMap((match) => {
    const [from, to] = match.indices?.[2] ?? [];
    if (from === undefined || to === undefined || match[2] === undefined) return [];
    const operator = match[1] === "~>" || match[1] === ">=" ? match[1] : "=";
    return [{ version: match[2], operator, at: rangeBetween(source, start + from, start + to), isNote: false }];
  });
}

/**
 * `builder/args` in deploy.yml, or else the default of `ARG RUBY_VERSION`, or else the tag of `FROM
 * ruby:…`.
 */
function dockerRequirement(project: Project): RubyRequirement[] {
  const { source } = project.files.dockerfile;
  const given = lookupPath(project.chosen.config?.root, ["builder", "args", "RUBY_VERSION"]);
  if (given !== undefined && /^[ \t]*ARG[ \t]+RUBY_VERSION\b/im.test(source?.text ?? "")) {
    const text = given.kind === "scalar" ? new RegExp(`^${version}$`).exec(given.text)?.[1] : undefined;
    return text === undefined ? [] : [{ version: text, operator: "=", at: rangeOf(given), isNote: false }];
  }

  const arg = find(source, `^[ \\t]*ARG[ \\t]+RUBY_VERSION=["']?${version}(?=["'\\s-]|$)`, "im");
  if (arg.length > 0) return arg;

  const from = `^[ \\t]*FROM[ \\t]+(?:--platform=\\S+[ \\t]+)?(?:[\\w.:-]+/)*ruby:${version}(?=[\\s@-]|$)`;
  return find(source, from, "im");
}

function find(source: Source | undefined, pattern: string, flags = "m"): RubyRequirement[] {
  if (source === undefined) return [];

  const match = new RegExp(pattern, `${flags}d`).exec(source.text);
  const [start, end] = match?.indices?.[1] ?? [];
  if (match?.[1] === undefined || start === undefined || end === undefined) return [];
  return [{ version: match[1], operator: "=", at: rangeBetween(source, start, end), isNote: false }];
}

function samePart(a: string, b: string): boolean {
  const [left, right] = [numbers(a), numbers(b)];
  return left.slice(0, right.length).every((part, index) => part === right[index]);
}

/** If `known` is short, the missing numbers are assumed to match. */
function allows({ operator, version: wanted }: RubyRequirement, known: string): boolean {
  const [low, given] = [numbers(wanted), numbers(known)];
  const least = compareGemVersions(known, low.slice(0, given.length).join(".")) >= 0;
  return operator === ">=" ? least : least && samePart(low.slice(0, -1).join("."), known);
}

function numbers(text: string): number[] {
  return text.split(".").map(Number);
}
