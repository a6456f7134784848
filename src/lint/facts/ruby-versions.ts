// Where an app says which Ruby it is for.

import type { Project } from "../../project/project.ts";
import { type Range, rangeBetween, type Source } from "../../text/source.ts";
import { lookupPath, rangeOf } from "../../yaml/nodes.ts";

export interface RubyClaim {
  /** Two or three numbers. */
  readonly version: string;
  /** `=`: this version; `~>` and `>=` as bundler takes them. */
  readonly operator: "=" | "~>" | ">=";
  readonly at: Range;
  /** Bundler only notes it down. */
  readonly isNote: boolean;
}

/** Versions with numbers only; previews, other engines, and what a program computes are left out. */
export function rubyClaims(project: Project): RubyClaim[] {
  const { rubyVersion, gemfile, gemfileLock, toolVersions, mise, hiddenMise } = project.files;
  return [
    ...find(rubyVersion.source, `^[ \\t]*(?:ruby-)?${version}(?:-p\\d+)?[ \\t]*$`),
    ...find(toolVersions.source, `^ruby[ \\t]+${version}(?=\\s|$)`),
    ...[mise, hiddenMise].flatMap(({ source }) => miseClaim(source)),
    ...gemfileClaims(gemfile.source),
    ...find(gemfileLock.source, `^RUBY VERSION\\r?\\n[ ]+ruby ${version}(?:p-?\\d+)?[ \\t]*$`).map(asNote),
    ...dockerClaim(project),
  ];
}

/** Whether an app with both can run. A shorter version leaves the rest open. */
export function agree(a: RubyClaim, b: RubyClaim): boolean {
  if (a.operator === "=") return b.operator === "=" ? samePart(a.version, b.version) : allows(b, a.version);
  // Two ranges that exclude each other are too odd to be judged.
  return b.operator !== "=" || allows(a, b.version);
}

const version = "(\\d+(?:\\.\\d+){1,2})";

function asNote(claim: RubyClaim): RubyClaim {
  return { ...claim, isNote: true };
}

/** `ruby = "3.4"`, `ruby = { version = "3.4" }`, `ruby = ["3.4"]`, or a table of its own. */
function miseClaim(source: Source | undefined): RubyClaim[] {
  const key = `^[ \\t]*["']?(?:core:)?ruby["']?[ \\t]*=[ \\t]*`;
  const inline = find(source, `${key}(?:\\[\\s*|\\{[^}\\n]*?\\bversion[ \\t]*=[ \\t]*)?["']${version}["']`);
  if (inline.length > 0) return inline;
  return find(source, `^[ \\t]*\\[tools\\.["']?ruby["']?\\][^[]*?^[ \\t]*version[ \\t]*=[ \\t]*["']${version}["']`);
}

function gemfileClaims(source: Source | undefined): RubyClaim[] {
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

/** `builder/args` of deploy.yml, else the default of `ARG RUBY_VERSION`, else the tag of a `FROM ruby:…`. */
function dockerClaim(project: Project): RubyClaim[] {
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

function find(source: Source | undefined, pattern: string, flags = "m"): RubyClaim[] {
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

/** `known` may be short: then the numbers that it leaves open are taken to fit. */
function allows({ operator, version: wanted }: RubyClaim, known: string): boolean {
  const [low, given] = [numbers(wanted), numbers(known)];
  const least = compare(given, low.slice(0, given.length)) >= 0;
  return operator === ">=" ? least : least && samePart(low.slice(0, -1).join("."), known);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((part, position) => part !== (b[position] ?? 0));
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

function numbers(text: string): number[] {
  return text.split(".").map(Number);
}
