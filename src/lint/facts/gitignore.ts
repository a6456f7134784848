import type { Project } from "../../project/project.ts";
import { readGlob } from "./glob.ts";
import { memoize } from "./memoize.ts";

interface Pattern {
  readonly matches: NonNullable<ReturnType<typeof readGlob>>;
  readonly negated: boolean;
}

/** Longer files are cut off, because crafted input could take too long. */
const maxLines = 1000;
const maxDepth = 20;

/**
 * Returns a function that checks whether the app's .gitignore excludes a path (relative to the
 * app).
 */
export const gitIgnore: (project: Project) => (path: string) => boolean = memoize((project) => {
  const lines = (project.surroundings.texts.gitignore.source?.text ?? "").split(/\r?\n/, maxLines);
  const patterns = lines.flatMap(readPattern);
  const known = new Map<string, boolean>();

  return (path) => {
    const answer = known.get(path) ?? parentsOf(path).some((each) => isExcluded(patterns, each));
    known.set(path, answer);
    return answer;
  };
});

/**
 * All parent directories and the path itself: git cannot re-include a path below an excluded
 * directory.
 */
function parentsOf(path: string): string[] {
  const names = path.split("/", maxDepth);
  return names.map((_name, index) => names.slice(0, index + 1).join("/"));
}

function isExcluded(patterns: readonly Pattern[], path: string): boolean {
  return patterns.findLast(({ matches }) => matches(path, "exact"))?.negated === false;
}

function readPattern(line: string): Pattern[] {
  const text = line.trim();
  if (text === "" || text.startsWith("#")) return [];

  const negated = text.startsWith("!");
  const body = text.slice(negated ? 1 : 0).replace(/\/$/, "");
  // A pattern with a slash matches the whole path; one without matches a name in any directory.
  const matches = readGlob(body.includes("/") ? body.replace(/^\//, "") : `**/${body}`);

  return matches === undefined ? [] : [{ matches, negated }];
}
