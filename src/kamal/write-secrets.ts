// Our lines in the repository's .kamal/secrets while Kamal runs, and the file as it was afterwards, byte for byte.

import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { failure } from "../catalogue/catalogue.ts";
import { hideFromGit, showToGit } from "../local/git-checkout.ts";
import type { Project } from "../project/project.ts";
import { rewriteSecrets } from "../repository/secrets-file.ts";

export interface SavedFile {
  path: string;
  /** A byte-exact copy; undefined when there was no such file. */
  backup: string | undefined;
  /** Marked in git's index so that the checkout stays clean. */
  hidden: boolean;
}

export interface SecretsPaths {
  /** Read for every destination, before the other one. */
  common: string;
  /** `.kamal/secrets`, or `.kamal/secrets.DESTINATION`. */
  own: string;
}

/** Where Kamal looks, as absolute paths. */
export function secretsPaths(project: Project): SecretsPaths {
  const [common, own] = project.chosen.secrets;
  if (common !== undefined && own !== undefined) {
    return { common: path.join(project.root, common.path), own: path.join(project.root, own.path) };
  }
  // A `secrets_path` that only ERB knows.
  throw failure("secrets-path", {});
}

export interface WriteOptions {
  names: readonly string[];
  /** Where the copies go. */
  backups: string;
  /** Called before a file is touched, so that a killed run can still be undone. */
  remember(files: readonly SavedFile[]): void;
}

/** Adds `NAME=$NAME` for every name, and takes the repository's own lines for these names out of the way. */
export async function writeSecretsFiles(paths: SecretsPaths, options: WriteOptions): Promise<SavedFile[]> {
  const saved: SavedFile[] = [];
  if (options.names.length === 0) return saved;
  for (const [file, mode] of [
    [paths.common, "drop"],
    [paths.own, "provide"],
  ] as const) {
    const original = await readIfThere(file);
    const text = rewriteSecrets(original, options.names, mode);
    if (text === (original ?? "")) continue;
    const backup = original === undefined ? undefined : path.join(options.backups, path.basename(file));
    if (backup !== undefined) await copyFile(file, backup);
    saved.push({ path: file, backup, hidden: true });
    options.remember(saved);
    await mkdir(path.dirname(file), { recursive: true });
    await hideFromGit(file);
    await writeFile(file, text, { mode: 0o600 });
  }
  return saved;
}

/** @throws what is wrong with a file that is there: taken for absent, it would be removed afterwards. */
async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Puts every file back as it was. */
export async function restoreSecretsFiles(files: readonly SavedFile[]): Promise<void> {
  for (const file of files) {
    if (file.backup === undefined) await rm(file.path, { force: true });
    else await copyFile(file.backup, file.path);
    if (file.hidden) await showToGit(file.path);
  }
}
