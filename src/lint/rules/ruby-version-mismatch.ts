import type { Project } from "../../project/project.ts";
import { type Range, rangeBetween, type Source } from "../../project/source.ts";
import { replaceAt } from "../fix.ts";
import type { Rule } from "../types.ts";

export const rubyVersionMismatch: Rule = {
  metadata: {
    id: "ruby-version-mismatch",
    severity: "warning",
    title: "Every file that names Ruby's version names the same one",
    fixable: true,
  },
  *check(project) {
    const [first, ...others] = claims(project);
    if (first === undefined) return;
    for (const other of others) {
      if (agree(first.version, other.version)) continue;
      // Rails' Dockerfile says itself that it must follow .ruby-version; between other files people decide.
      const follows = first.at.file.endsWith(".ruby-version") && other.at.file === project.files.dockerfile.path;
      yield {
        at: other.at,
        message: `Ruby is ${other.version} here, and ${first.version} in ${first.at.file}`,
        help: `Write the same version in both; the image is built with what the Dockerfile says, and bundler refuses another one than the Gemfile's.`,
        ...(follows && { fix: replaceAt(other.at, first.version, `Write \`${first.version}\``) }),
      };
    }
  },
};

interface Claim {
  version: string;
  at: Range;
}

/** A version with digits only (`3.4`, `3.4.2`); previews, other engines and ranges are left alone. */
const version = "(\\d+(?:\\.\\d+){1,2})";

function claims(project: Project): Claim[] {
  const { rubyVersion, dockerfile, gemfile, toolVersions, mise } = project.files;
  return [
    find(rubyVersion.source, `^[ \\t]*(?:ruby-)?${version}(?:-p\\d+)?[ \\t]*$`),
    find(toolVersions.source, `^ruby[ \\t]+${version}(?=\\s|$)`),
    find(mise.source, `^ruby[ \\t]*=[ \\t]*["']${version}["']`),
    find(gemfile.source, `^ruby[ \\t(]+["']${version}["']`),
    dockerClaim(dockerfile.source),
  ].filter((claim) => claim !== undefined);
}

/** The default of `ARG RUBY_VERSION`, or the tag of a `FROM ruby:…`. */
function dockerClaim(source: Source | undefined): Claim | undefined {
  return (
    find(source, `^[ \\t]*ARG[ \\t]+RUBY_VERSION=["']?${version}(?=["'\\s-]|$)`, "im") ??
    find(source, `^[ \\t]*FROM[ \\t]+(?:--platform=\\S+[ \\t]+)?(?:[\\w.:-]+/)*ruby:${version}(?=[\\s@-]|$)`, "im")
  );
}

function find(source: Source | undefined, pattern: string, flags = "m"): Claim | undefined {
  if (source === undefined) return undefined;
  const match = new RegExp(pattern, `${flags}d`).exec(source.text);
  const [start, end] = match?.indices?.[1] ?? [];
  if (match?.[1] === undefined || start === undefined || end === undefined) return undefined;
  return { version: match[1], at: rangeBetween(source, start, end) };
}

/** `3.4` and `3.4.2` agree: the shorter one leaves the rest open. */
function agree(a: string, b: string): boolean {
  const [left, right] = [a.split("."), b.split(".")];
  return left.slice(0, right.length).every((part, index) => part === right[index]);
}
