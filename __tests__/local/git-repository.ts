import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface GitRepository extends Disposable {
  dir: string;
  git(...args: string[]): string;
  /** Commits a file with this text, and returns the commit. */
  commit(text: string): string;
  /** A clone of the newest commit alone, as actions/checkout makes it. */
  shallowClone(): GitRepository;
}

/** A real repository on the branch `main`, without a commit. */
export function gitRepository(): GitRepository {
  const dir = mkdtempSync(path.join(tmpdir(), "kamal-action-git-"));
  const repository = openRepository(dir);
  repository.git("init", "--quiet", "--initial-branch", "main");
  return repository;
}

function openRepository(dir: string): GitRepository {
  const env = { PATH: process.env.PATH, HOME: dir, GIT_CONFIG_NOSYSTEM: "1" };
  const identity = ["-c", "user.name=ana", "-c", "user.email=ana@example.test"];
  const git = (...args: string[]) =>
    execFileSync("git", [...identity, ...args], {
      cwd: dir,
      env,
      encoding: "utf8",
      stdio: ["pipe", "pipe", "pipe"],
    }).trim();

  return {
    dir,
    git,
    commit(text) {
      writeFileSync(path.join(dir, "file"), text);
      git("add", "--all");
      git("commit", "--quiet", "--message", text);
      return git("rev-parse", "HEAD");
    },
    shallowClone() {
      const clone = mkdtempSync(path.join(tmpdir(), "kamal-action-clone-"));
      git("clone", "--quiet", "--depth", "1", "--no-tags", `file://${dir}`, clone);
      return openRepository(clone);
    },
    [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }),
  };
}
