import { matchesGlob } from "node:path";
import type { Project } from "../../project/project.ts";

/** Whether the app's own .gitignore keeps `path` (relative to the app) out of the repository. */
export function isIgnoredByGit(project: Project, path: string): boolean {
  let ignored = false;
  for (const line of (project.around.texts.gitignore.source?.text ?? "").split(/\r?\n/).slice(0, 1000)) {
    const pattern = line.trim();
    if (pattern === "" || pattern.startsWith("#")) continue;
    // git knows no braces, and expanding many of them would take for ever.
    if (pattern.length > 200 || /[{}()]/.test(pattern) || (pattern.match(/\*/g)?.length ?? 0) > 8) continue;
    const negated = pattern.startsWith("!");
    if (matches(negated ? pattern.slice(1) : pattern, path)) ignored = !negated;
  }
  return ignored;
}

function matches(pattern: string, path: string): boolean {
  const body = pattern.replace(/^\//, "").replace(/\/$/, "");
  const anchored = pattern.replace(/\/$/, "").includes("/");
  const parts = path.split("/");
  // A directory that is ignored takes everything below it along.
  return parts.some((_part, index) => {
    const prefix = parts.slice(0, index + 1).join("/");
    return matchesGlob(prefix, body) || (!anchored && matchesGlob(parts[index] ?? "", body));
  });
}
