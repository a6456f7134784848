// Where else the repository has configs: in a monorepo, each app has its own.

import { type Dirent, readdirSync } from "node:fs";
import { join, posix } from "node:path";

/** Enough for `services/web/api/config`; a larger tree is not searched to its end. */
const limits = { depth: 5, directories: 2000, configs: 20 };

/** Directories that contain the code of others, or much that nobody wrote. */
const skipped = /^(?:\..*|node_modules|vendor|tmp|log|public|dist|build|target|venv|coverage)$/;

/**
 * The configs in `config/` and `config/deploy/` of the app's directory and below it, relative to the repository's root;
 * those that are named `deploy.yml` if there are any. Follows no links.
 */
export function configsBelow(root: string, directory: string): string[] {
  const found: string[] = [];
  let folders = [directory];
  let left = limits.directories;

  for (let depth = 0; depth < limits.depth && folders.length > 0 && found.length < limits.configs; depth++) {
    const open = folders.slice(0, left);
    left -= open.length;
    folders = open.flatMap((folder) => {
      const entries = entriesOf(join(root, folder));
      found.push(...configsAmong(entries, folder));
      return entries
        .filter((entry) => entry.isDirectory() && !skipped.test(entry.name))
        .map(({ name }) => posix.join(folder, name));
    });
  }

  const usual = found.filter((path) => /^deploy\.ya?ml$/.test(posix.basename(path)));
  return (usual.length > 0 ? usual : found).slice(0, limits.configs);
}

/** `config/deploy….yml`, and all of `config/deploy/`, where one file per app is usual. */
function configsAmong(entries: readonly Dirent[], folder: string): string[] {
  const names = /(?:^|\/)config$/.test(folder)
    ? /^deploy(?:[._-][\w.-]+)?\.ya?ml$/
    : /(?:^|\/)config\/deploy$/.test(folder)
      ? /^\w[\w.-]*\.ya?ml$/
      : undefined;
  if (names === undefined) return [];

  return entries
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map(({ name }) => posix.join(folder, name));
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // It cannot be read.
    return [];
  }
}
