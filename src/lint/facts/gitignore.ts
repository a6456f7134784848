// .gitignore as git reads it: the files of all folders from the repository's root down to a path
// count, and the deepest one decides.

import { posix } from "node:path";
import type { Project } from "../../project/project.ts";
import { readGlob } from "./glob.ts";
import { memoize } from "./memoize.ts";

interface Pattern {
  readonly matches: NonNullable<ReturnType<typeof readGlob>>;
  readonly negated: boolean;
  /** `tmp/` matches a directory only. */
  readonly directoryOnly: boolean;
}

/** The patterns of one file; paths are relative to its folder. */
interface Level {
  /** Relative to the repository; empty for its root, otherwise with a slash at the end. */
  readonly folder: string;
  readonly patterns: readonly Pattern[];
}

/** Longer files are cut off, because crafted input could take too long. */
const maxLines = 1000;
const maxDepth = 20;

/** Returns a function that checks whether git ignores a path relative to the repository's root. */
export const gitIgnoreFromRoot: (project: Project) => (path: string) => boolean = memoize((project) => {
  const levels = project.surroundings.gitignores.map(({ path, source }): Level => {
    const folder = posix.dirname(path);
    const lines = (source?.text ?? "").split(/\r?\n/, maxLines);
    return { folder: folder === "." ? "" : `${folder}/`, patterns: lines.flatMap(readPattern) };
  });
  const known = new Map<string, boolean>();

  return (path) => {
    const answer = known.get(path) ?? parentsOf(path).some((each) => isExcluded(levels, each, each !== path));
    known.set(path, answer);
    return answer;
  };
});

/** As `gitIgnoreFromRoot`, for paths relative to the app. */
export function gitIgnore(project: Project): (path: string) => boolean {
  const isIgnored = gitIgnoreFromRoot(project);
  return (path) => isIgnored(posix.join(project.directory, path));
}

/**
 * All parent directories and the path itself: git cannot re-include a path below an excluded
 * directory.
 */
function parentsOf(path: string): string[] {
  const names = path.split("/", maxDepth);
  return names.map((_name, index) => names.slice(0, index + 1).join("/"));
}

function isExcluded(levels: readonly Level[], path: string, isDirectory: boolean): boolean {
  const decisions = levels.map(({ folder, patterns }) => {
    if (!path.startsWith(folder) || path.length === folder.length) return undefined;
    const below = path.slice(folder.length);
    return patterns.findLast(
      ({ matches, directoryOnly }) => (isDirectory || !directoryOnly) && matches(below, "exact"),
    );
  });
  return decisions.findLast((decision) => decision !== undefined)?.negated === false;
}

function readPattern(line: string): Pattern[] {
  const text = line.trim();
  if (text === "" || text.startsWith("#")) return [];

  const negated = text.startsWith("!");
  const written = text.slice(negated ? 1 : 0);
  const body = written.replace(/\/$/, "");
  // A pattern with a slash matches the whole path; one without matches a name in any directory.
  const matches = readGlob(body.includes("/") ? body.replace(/^\//, "") : `**/${body}`);

  return matches === undefined ? [] : [{ matches, negated, directoryOnly: body !== written }];
}
