import { existsSync, readdirSync, rmdirSync } from "node:fs";
import path from "node:path";
import { NAME } from "../settings.ts";

const ROOT = "/sys/fs/cgroup";

/** The sandbox's cgroups: one with version 2, one per controller with version 1. */
function sandboxCgroups(): string[] {
  if (!existsSync(ROOT)) return [];
  const controllers = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const parents = [ROOT, ...controllers.map((entry) => path.join(ROOT, entry.name))];
  return parents.map((parent) => path.join(parent, NAME)).filter((cgroup) => existsSync(cgroup));
}

/** Removes the empty cgroups that a server's dockerd leaves when it is killed. */
export function removeSandboxCgroups(): void {
  for (const cgroup of sandboxCgroups()) removeTree(cgroup);
}

/** Their files cannot be removed, only the directories, the innermost first. */
function removeTree(cgroup: string): void {
  for (const entry of readdirSync(cgroup, { withFileTypes: true })) {
    if (entry.isDirectory()) removeTree(path.join(cgroup, entry.name));
  }
  try {
    rmdirSync(cgroup);
  } catch {
    // A process that is just ending keeps it; it does no harm.
  }
}
