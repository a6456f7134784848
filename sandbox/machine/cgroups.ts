import { existsSync, readdirSync, rmdirSync } from "node:fs";
import path from "node:path";
import { NAME } from "../settings.ts";

const ROOT = "/sys/fs/cgroup";

/** The sandbox's cgroups: a single one with cgroup v2, one per controller with v1. */
function sandboxCgroups(): string[] {
  if (!existsSync(ROOT)) return [];
  const controllers = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const parents = [ROOT, ...controllers.map((entry) => path.join(ROOT, entry.name))];
  return parents.map((parent) => path.join(parent, NAME)).filter((cgroup) => existsSync(cgroup));
}

/** Removes the empty cgroups that a killed dockerd leaves behind. */
export function removeSandboxCgroups(): void {
  for (const cgroup of sandboxCgroups()) removeTree(cgroup);
}

/** A cgroup's files cannot be removed, only the directories, innermost first. */
function removeTree(cgroup: string): void {
  for (const entry of readdirSync(cgroup, { withFileTypes: true })) {
    if (entry.isDirectory()) removeTree(path.join(cgroup, entry.name));
  }
  try {
    rmdirSync(cgroup);
  } catch {
    // A process that is still exiting keeps the cgroup busy. A leftover cgroup is harmless.
  }
}
