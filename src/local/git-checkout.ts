// Reads the git checkout, and hides our secrets file from it.

import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { failure } from "../catalogue/catalogue.ts";
import { toolEnvironment } from "./child-environment.ts";
import { runTool, type ToolResult } from "./run-tool.ts";

/**
 * The commit that Kamal would build; undefined outside a repository.
 * @throws Failure `git-refused` if there is a repository, but git does not read it.
 */
export async function headCommit(directory: string): Promise<string | undefined> {
  const head = await git(directory, ["rev-parse", "--verify", "HEAD"]);
  if (head.exitCode === 0) return head.stdout.trim();

  const root = repositoryRoot(directory);
  if (root === undefined) return undefined;
  throw failure("git-refused", { directory: root, said: head.stderr.trim().split("\n")[0] ?? "" });
}

/** The directory that `safe.directory` must name; git itself does not say which one it is. */
function repositoryRoot(directory: string): string | undefined {
  if (existsSync(path.join(directory, ".git"))) return directory;
  const parent = path.dirname(directory);
  return parent === directory ? undefined : repositoryRoot(parent);
}

/**
 * As in Kamal: with `builder/context`, a build of a changed working tree gets its own version. Git can
 * be configured to hide changes.
 */
export async function uncommittedSuffix(directory: string): Promise<string> {
  const status = await git(directory, [
    "status",
    "--porcelain",
    "--untracked-files=normal",
    "--ignore-submodules=none",
  ]);
  return status.exitCode === 0 && status.stdout.trim() !== "" ? `_uncommitted_${randomBytes(8).toString("hex")}` : "";
}

/**
 * Hides changes to a file from git: a tracked file is assumed unchanged, an untracked one is
 * excluded. `showToGit` undoes it.
 */
export async function hideFromGit(file: string): Promise<void> {
  const directory = path.dirname(file);
  const [tracked, ignored, exclusion] = await Promise.all([
    git(directory, ["ls-files", "--error-unmatch", file]),
    git(directory, ["check-ignore", "-q", file]),
    exclusionOf(directory, file),
  ]);
  if (tracked.exitCode === 0) {
    await git(directory, ["update-index", "--assume-unchanged", file]);
    return;
  }
  if (ignored.exitCode !== 1 || exclusion === undefined) return;

  const existing = await readFile(exclusion.file, "latin1").catch(() => "");
  await mkdir(path.dirname(exclusion.file), { recursive: true });
  await writeFile(exclusion.file, existing + exclusion.block, "latin1");
}

/** Undoes `hideFromGit`. */
export async function showToGit(file: string): Promise<void> {
  const directory = path.dirname(file);
  const [exclusion] = await Promise.all([
    exclusionOf(directory, file),
    git(directory, ["update-index", "--no-assume-unchanged", file]),
  ]);
  if (exclusion === undefined) return;

  const existing = await readFile(exclusion.file, "latin1").catch(() => "");
  if (!existing.includes(exclusion.block)) return;

  await writeFile(
    exclusion.file,
    existing.replace(exclusion.block, () => ""),
    "latin1",
  );
}

/** The comment marks the line as ours. Latin-1 preserves every byte. */
function hidingBlock(line: string): string {
  return `\n# While kamal-action runs:\n${Buffer.from(line).toString("latin1")}\n`;
}

/** The clone's own exclude file, and the block to write into it; undefined outside a repository. */
async function exclusionOf(directory: string, file: string): Promise<{ file: string; block: string } | undefined> {
  const found = await git(directory, ["rev-parse", "--git-path", "info/exclude", "--show-prefix"]);
  if (found.exitCode !== 0) return undefined;
  const [exclude = "", prefix = ""] = found.stdout.split("\n");
  const line = `/${prefix}${path.basename(file)}`.replace(/[\\*?[]/g, "\\$&");
  return { file: path.resolve(directory, exclude), block: hidingBlock(line) };
}

/**
 * Runs git in a directory of the checkout. Its exit code is the caller's business. No object stands
 * for another one: a clone, which Kamal builds, does not have the replacements.
 */
export async function git(directory: string, args: readonly string[], input?: string): Promise<ToolResult> {
  const options = { cwd: directory, env: toolEnvironment("git") };
  return runTool("git", ["--no-replace-objects", ...args], input === undefined ? options : { ...options, input });
}
