// What hooks, workflows and their scripts prepare on the servers.

import type { Project } from "../../project/project.ts";
import { allScripts } from "./written-files.ts";

/**
 * Whether a script changes the owner or the mode of `path` on the server, of a directory above it,
 * or of a path that it computes.
 */
export function changesOwner(project: Project, path: string): boolean {
  const paths = withParents(path);
  return allScripts(project).some(({ text }) =>
    [...text.matchAll(/\b(?:chown|chmod|setfacl|install[ \t]+-\w{0,3}d)\b[^\n;&|]{0,300}/g)].some(
      ([command]) => paths.some((each) => includesPath(command, each)) || /[ \t"']\$\{?[A-Za-z_]/.test(command),
    ),
  );
}

/** Whether a script gives something to the user with this number. */
export function isOwnerChanged(project: Project, id: string): boolean {
  return allScripts(project).some(({ text }) =>
    [...text.matchAll(/\bchown\b[^\n;&|]{0,300}/g)].some(([command]) =>
      new RegExp(`[\\s"']${RegExp.escape(id)}[:.\\s]`).test(command),
    ),
  );
}

/** Whether a script names the path, such as one that uploads the file. */
export function isNamedInScripts(project: Project, path: string): boolean {
  return allScripts(project).some(({ text }) => includesPath(text, path));
}

/** `/srv/shop/data`: also `/srv/shop`, but not `/srv`. */
function withParents(path: string): string[] {
  const names = path.split("/", 20);
  return names.map((_name, index) => names.slice(0, index + 1).join("/")).filter((each) => each.split("/").length > 2);
}

function includesPath(text: string, path: string): boolean {
  const at = text.indexOf(path);
  return at !== -1 && !/[\w.-]/.test(text.charAt(at + path.length));
}
