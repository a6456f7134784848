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
}

/** Only numeric versions; skips previews, other engines and computed versions. */
export interface RubyRequirements {
  /** The Ruby of the image. */
  readonly image: RubyRequirement | undefined;
  /** What Bundler enforces: in the Gemfile, or in the file that the Gemfile reads. */
  readonly bundler: readonly RubyRequirement[];
  /** .ruby-version, which CI and version managers read. */
  readonly rubyVersion: RubyRequirement | undefined;
  /** .tool-versions and mise.toml, which the image never sees. */
  readonly tools: readonly RubyRequirement[];
  /** RUBY VERSION in Gemfile.lock, which Bundler only notes. */
  readonly noted: RubyRequirement | undefined;
  /** Whether the build certainly runs Bundler with the Ruby of `image` and this Gemfile. */
  readonly isBundled: boolean;
}

export function rubyRequirements(project: Project): RubyRequirements {
  const { rubyVersion, gemfile, gemfileLock, toolVersions, mise, hiddenMise } = project.files;
  const [version] = find(rubyVersion.source, patterns.rubyVersion);
  const asdf = find(toolVersions.source, patterns.toolVersions);
  const [image] = dockerRequirement(project);
  const file = /^ruby[ \t(]+(?:file:[ \t]*|File\.read\()["']([^"'\n]+)["']/m.exec(gemfile.source?.text ?? "")?.[1];
  const fromFile =
    file === ".ruby-version" && version !== undefined ? [version] : file === ".tool-versions" ? asdf : [];

  return {
    image,
    bundler: file === undefined ? gemfileRequirements(gemfile.source) : fromFile,
    rubyVersion: version,
    tools: [...asdf, ...[mise, hiddenMise].flatMap(({ source }) => miseRequirement(source))],
    noted: find(gemfileLock.source, patterns.gemfileLock)[0],
    isBundled: isBundled(project) && !workflowSetsRuby(project),
  };
}

/** A workflow that builds the image may pass another version to it. */
function workflowSetsRuby({ surroundings }: Project): boolean {
  return surroundings.workflows.some(({ document }) => document?.source.text.includes("RUBY_VERSION") === true);
}

/** With one Ruby image, no other Ruby in it, and the Gemfile of the app. */
function isBundled({ surroundings }: Project): boolean {
  const { stages = [], source } = surroundings.dockerfile ?? {};
  const images = new Set(stages.map(({ base }) => base).filter((base) => /\bruby:/.test(base)));
  const text = source?.text ?? "";
  return images.size === 1 && /\bbundle install\b/.test(text) && !/BUNDLE_GEMFILE|rbenv|rvm|mise|asdf/.test(text);
}

/** Whether a Ruby version can satisfy both. A shorter version leaves the remaining numbers open. */
export function areCompatible(a: RubyRequirement, b: RubyRequirement): boolean {
  if (a.operator === "=") return b.operator === "=" ? samePart(a.version, b.version) : allows(b, a.version);
  // Two ranges are not compared.
  return b.operator !== "=" || allows(a, b.version);
}

const version = "(\\d+(?:\\.\\d+){1,2})";
const miseKey = String.raw`^[ \t]*["']?(?:core:)?ruby["']?[ \t]*=[ \t]*`;

/** In each, the first group is the version. */
const patterns = {
  rubyVersion: new RegExp(String.raw`^[ \t]*(?:ruby-)?${version}(?:-p\d+)?[ \t]*$`, "dm"),
  toolVersions: new RegExp(String.raw`^ruby[ \t]+${version}(?=\s|$)`, "dm"),
  gemfileLock: new RegExp(String.raw`^RUBY VERSION\r?\n[ ]+ruby ${version}(?:p-?\d+)?[ \t]*$`, "dm"),
  miseInline: new RegExp(String.raw`${miseKey}(?:\[\s*)?["']${version}["']`, "dm"),
  miseObject: new RegExp(String.raw`${miseKey}\{([^}\r\n\u2028\u2029]*)`, "dm"),
  miseObjectVersion: new RegExp(String.raw`\bversion[ \t]*=[ \t]*["']${version}["']`, "d"),
  miseTable: new RegExp(
    String.raw`^[ \t]*\[tools\.["']?ruby["']?\][^[]*?^[ \t]*version[ \t]*=[ \t]*["']${version}["']`,
    "dm",
  ),
  dockerArgument: new RegExp(String.raw`^[ \t]*ARG[ \t]+RUBY_VERSION=["']?${version}(?=["'\s-]|$)`, "dim"),
  dockerBase: new RegExp(
    String.raw`^[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?(?:[\w.:-]+/)*ruby:${version}(?=[\s@-]|$)`,
    "dim",
  ),
} as const;

/** `ruby = "3.4"`, `ruby = { version = "3.4" }`, `ruby = ["3.4"]`, or a table `[tools.ruby]`. */
function miseRequirement(source: Source | undefined): RubyRequirement[] {
  const inline = [...find(source, patterns.miseInline), ...miseObject(source)];
  return inline.length > 0 ? inline : find(source, patterns.miseTable);
}

function miseObject(source: Source | undefined): RubyRequirement[] {
  const [start, end] = patterns.miseObject.exec(source?.text ?? "")?.indices?.[1] ?? [];
  if (source === undefined || start === undefined) return [];

  const [from, to] = patterns.miseObjectVersion.exec(source.text.slice(start, end))?.indices?.[1] ?? [];
  if (from === undefined || to === undefined) return [];
  const at = rangeBetween(source, start + from, start + to);
  return [{ version: source.text.slice(start + from, start + to), operator: "=", at }];
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
    return [{ version: match[2], operator, at: rangeBetween(source, start + from, start + to) }];
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
    return text === undefined ? [] : [{ version: text, operator: "=", at: rangeOf(given) }];
  }

  const argument = find(source, patterns.dockerArgument);
  return argument.length > 0 ? argument : find(source, patterns.dockerBase);
}

function find(source: Source | undefined, pattern: RegExp): RubyRequirement[] {
  if (source === undefined) return [];

  const match = pattern.exec(source.text);
  const [start, end] = match?.indices?.[1] ?? [];
  if (match?.[1] === undefined || start === undefined || end === undefined) return [];
  return [{ version: match[1], operator: "=", at: rangeBetween(source, start, end) }];
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
