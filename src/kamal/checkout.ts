// What the git checkout says, and how our secrets file stays invisible in it.

import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { getExecOutput } from "@actions/exec";

/** The commit that Kamal would build; undefined outside of a repository. */
export async function headCommit(directory: string): Promise<string | undefined> {
  const head = await git(directory, ["rev-parse", "--verify", "HEAD"]);
  return head.exitCode === 0 ? head.stdout.trim() : undefined;
}

/** Kamal's own rule: a build from the working tree (builder/context) with changes is not the commit. */
export async function uncommittedSuffix(directory: string): Promise<string> {
  const status = await git(directory, ["status", "--porcelain"]);
  return status.exitCode === 0 && status.stdout.trim() !== "" ? `_uncommitted_${randomBytes(8).toString("hex")}` : "";
}

/**
 * Keeps git from seeing what happens to a file: a tracked one is assumed unchanged, an untracked one is excluded.
 * Returns whether anything had to be done; `showToGit` undoes it.
 */
export async function hideFromGit(file: string): Promise<boolean> {
  const directory = path.dirname(file);
  if ((await git(directory, ["ls-files", "--error-unmatch", file])).exitCode === 0) {
    return (await git(directory, ["update-index", "--assume-unchanged", file])).exitCode === 0;
  }
  if ((await git(directory, ["check-ignore", "-q", file])).exitCode !== 1) return false;
  const exclude = await excludeFile(directory);
  const line = await excludeLine(directory, file);
  if (exclude === undefined || line === undefined) return false;
  const existing = await readFile(exclude, "latin1").catch(() => "");
  await mkdir(path.dirname(exclude), { recursive: true });
  await writeFile(exclude, existing + hidingBlock(line), "latin1");
  return true;
}

/** Undoes `hideFromGit`. */
export async function showToGit(file: string): Promise<void> {
  const directory = path.dirname(file);
  await git(directory, ["update-index", "--no-assume-unchanged", file]);
  const exclude = await excludeFile(directory);
  const line = await excludeLine(directory, file);
  if (exclude === undefined || line === undefined) return;
  const existing = await readFile(exclude, "latin1").catch(() => "");
  const block = hidingBlock(line);
  if (existing.includes(block))
    await writeFile(
      exclude,
      existing.replace(block, () => ""),
      "latin1",
    );
}

/** With a comment by which it is told from the same line of somebody else. Latin-1, so that every byte survives. */
function hidingBlock(line: string): string {
  return `\n# While kamal-action runs:\n${Buffer.from(line).toString("latin1")}\n`;
}

async function excludeFile(directory: string): Promise<string | undefined> {
  const found = await git(directory, ["rev-parse", "--git-path", "info/exclude"]);
  return found.exitCode === 0 ? path.resolve(directory, found.stdout.trim()) : undefined;
}

async function excludeLine(directory: string, file: string): Promise<string | undefined> {
  const prefix = await git(directory, ["rev-parse", "--show-prefix"]);
  return prefix.exitCode === 0
    ? `/${prefix.stdout.trim()}${path.basename(file)}`.replace(/[\\*?[]/g, "\\$&")
    : undefined;
}

async function git(directory: string, args: readonly string[]) {
  return getExecOutput("git", [...args], { cwd: directory, silent: true, ignoreReturnCode: true });
}
