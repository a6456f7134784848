// Adds our lines to .kamal/secrets while Kamal runs, and restores the file byte for byte.

import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { failure } from "../catalogue/catalogue.ts";
import { hideFromGit, showToGit } from "../local/git-checkout.ts";
import type { Project } from "../project/project.ts";
import { rewriteSecrets } from "../repository/secrets-file.ts";

export interface SavedFile {
  path: string;
  /** A byte-exact copy; undefined if the file did not exist. */
  backup: string | undefined;
}

export interface SecretsPaths {
  /** `.kamal/secrets-common`, read first for every destination. */
  common: string;
  /** `.kamal/secrets`, or `.kamal/secrets.DESTINATION`. */
  own: string;
}

/** The secrets files that Kamal reads, as absolute paths. */
export function secretsPaths(project: Project): SecretsPaths {
  const [common, own] = project.chosen.secrets;
  if (common !== undefined && own !== undefined) {
    return { common: path.join(project.root, common.path), own: path.join(project.root, own.path) };
  }
  // `secrets_path` is computed by ERB.
  throw failure("secrets-path", {});
}

export interface WriteOptions {
  names: readonly string[];
  /** Directory for the backups. */
  backups: string;
  /** Called before a file is changed, so that the change can be undone after a killed run. */
  remember(files: readonly SavedFile[]): void;
}

/** Adds `NAME=$NAME` for every name, and drops the repository's own lines for these names. */
export async function writeSecretsFiles(paths: SecretsPaths, options: WriteOptions): Promise<SavedFile[]> {
  const saved: SavedFile[] = [];
  if (options.names.length === 0) return saved;

  for (const [file, mode] of [
    [paths.common, "drop"],
    [paths.own, "provide"],
  ] as const) {
    const original = await readIfExists(file);
    const text = rewriteSecrets(original, options.names, mode);
    if (text === (original ?? "")) continue;

    const backup = original === undefined ? undefined : path.join(options.backups, path.basename(file));
    if (backup !== undefined) await copyFile(file, backup);
    saved.push({ path: file, backup });
    options.remember(saved);
    await mkdir(path.dirname(file), { recursive: true });
    // So that the checkout stays clean.
    await hideFromGit(file);
    await writeFile(file, text, { mode: 0o600 });
  }

  return saved;
}

/** @throws if the file exists but cannot be read: as an absent one, it would be removed later. */
async function readIfExists(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Restores every file, and removes those that did not exist before. */
export async function restoreSecretsFiles(files: readonly SavedFile[]): Promise<void> {
  for (const file of files) {
    if (file.backup === undefined) await rm(file.path, { force: true });
    else await copyFile(file.backup, file.path);
    await showToGit(file.path);
  }
}
