// Gemfile.lock, as Bundler writes it. Any pull request can change it: names and versions
// become file names and URLs, so that only those of real gems are read.

/** The version of a gem in a Gemfile.lock; undefined if the file does not list the gem. */
export function lockedVersion(lockfile: string | undefined, gem: string): string | undefined {
  const line = lockfile?.split(/\r?\n/).find((each) => each.startsWith(`    ${gem} (`));
  return /\(([^()\s,]+)\)/.exec(line ?? "")?.[1];
}

export interface GemInLockfile {
  name: string;
  version: string;
  /** SHA-256 of its file in hexadecimal, from the section CHECKSUMS; undefined without one. */
  sha256: string | undefined;
}

/** Kamal needs 24 gems. */
const mostGems = 200;
const longestLine = 300;

/** Each at one place in the line, so that a match takes linear time. */
const gemLine = /^ {4}([A-Za-z0-9][\w.-]{0,99}) \(([0-9][0-9A-Za-z.]{0,59})\)$/;
const dependencyLine = /^ {6}([A-Za-z0-9][\w.-]{0,99})!?(?: \(|$)/;
const checksumLine = /^ {2}([A-Za-z0-9][\w.-]{0,99}) \(([0-9][0-9A-Za-z.]{0,59})\) sha256=([0-9a-f]{64})$/;

/**
 * A gem and everything that it needs; undefined unless all of it is in the file, from one source
 * and for every platform.
 */
export function lockedGems(lockfile: string | undefined, gem: string): GemInLockfile[] | undefined {
  const lines = (lockfile ?? "").split(/\r?\n/).filter((line) => line.length <= longestLine);
  // With a second source, we would not know where a gem comes from.
  if (lines.filter((line) => line === "GEM").length !== 1) return undefined;

  const { versions, needs } = readSpecs(sectionOf(lines, "GEM"));
  const checksums = readChecksums(sectionOf(lines, "CHECKSUMS"));
  const names = new Set([gem]);

  for (const name of names) {
    for (const need of needs.get(name) ?? []) names.add(need);
    if (!versions.has(name) || names.size > mostGems) return undefined;
  }

  return [...names].map((name) => {
    const version = versions.get(name) ?? "";
    return { name, version, sha256: checksums.get(`${name} ${version}`) };
  });
}

function sectionOf(lines: readonly string[], title: string): string[] {
  const start = lines.indexOf(title);
  if (start === -1) return [];
  const length = lines.slice(start + 1).findIndex((line) => !line.startsWith(" "));
  return lines.slice(start + 1, length === -1 ? undefined : start + 1 + length);
}

function readSpecs(lines: readonly string[]) {
  const versions = new Map<string, string>();
  const needs = new Map<string, string[]>();
  let dependencies: string[] = [];

  for (const line of lines) {
    const [, name, version] = gemLine.exec(line) ?? [];

    if (name !== undefined && version !== undefined) {
      versions.set(name, version);
      dependencies = [];
      needs.set(name, dependencies);
    } else if (line.startsWith("      ")) {
      // No gem has the name "", so that one with an unreadable dependency is not used.
      dependencies.push(dependencyLine.exec(line)?.[1] ?? "");
    } else {
      // A gem for one platform: its dependencies are not those of the gem above.
      dependencies = [];
    }
  }

  return { versions, needs };
}

function readChecksums(lines: readonly string[]): Map<string, string> {
  const matches = lines.map((line) => checksumLine.exec(line)).filter((match) => match !== null);
  return new Map(matches.map(([, name, version, sha256 = ""]) => [`${name} ${version}`, sha256]));
}
