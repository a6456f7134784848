// Files as they were before the change that this run is about: out of the objects that the checkout holds, nothing is
// fetched and nothing of the repository runs.

import { readFileSync } from "node:fs";
import path from "node:path";

/** What GitHub says about the event, as far as it tells what to compare with. */
export interface EventFacts {
  workspace: string;
  eventName: string | undefined;
  /** File with the event's payload. */
  eventPath: string | undefined;
}

/** The content that a path of the repository had; undefined: there was no such file, or it is no small text. */
export type EarlierReader = (path: string) => Promise<string | undefined>;

/** As for files of the working tree. Bytes. */
const maxBytes = 1024 * 1024;

/** undefined: there is nothing to compare with, or the checkout is too shallow to hold it. */
export async function earlierReader(facts: EventFacts): Promise<EarlierReader | undefined> {
  const revision = await revisionBefore(facts);
  if (revision === undefined) return undefined;
  return async (file) => {
    const object = `${revision}:${file}`;
    const size = await git(facts.workspace, ["cat-file", "-s", object]);
    if (size === undefined || Number(size) > maxBytes) return undefined;
    return git(facts.workspace, ["cat-file", "blob", object]);
  };
}

/** Of a pull request: what it would be merged into. Of a push: what the branch was. */
async function revisionBefore(facts: EventFacts): Promise<string | undefined> {
  const candidates = facts.eventName === "push" ? [beforePush(facts.eventPath)] : await mergedInto(facts);
  for (const candidate of candidates) {
    if (candidate === undefined || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(candidate)) continue;
    if ((await git(facts.workspace, ["cat-file", "-t", candidate]))?.trim() === "commit") return candidate;
  }
  return undefined;
}

/** GitHub checks out a merge commit for pull requests; its first parent is the branch that they go to. */
async function mergedInto({ workspace, eventName }: EventFacts): Promise<(string | undefined)[]> {
  if (eventName !== "pull_request") return [];
  const commit = await git(workspace, ["cat-file", "commit", "HEAD"]);
  const head = commit?.split("\n\n")[0] ?? "";
  const parents = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]);
  return parents.length === 2 ? parents.slice(0, 1) : [];
}

function beforePush(eventPath: string | undefined): string | undefined {
  if (eventPath === undefined) return undefined;
  try {
    const payload: unknown = JSON.parse(readFileSync(eventPath, "utf8"));
    const before: unknown = Reflect.get(Object(payload), "before");
    return typeof before === "string" ? before : undefined;
  } catch {
    // No payload, or none that can be read: there is nothing to compare with.
    return undefined;
  }
}

/**
 * Reading objects starts no program, whatever the repository's configuration says; a missing object is not fetched, and
 * no configuration of the machine counts. The directory is named, so that none in the working tree is taken instead.
 */
async function git(workspace: string, args: readonly string[]): Promise<string | undefined> {
  const directory = path.join(workspace, ".git");
  const { PATH = "" } = process.env;
  try {
    // Loaded when there is something to compare with: it takes a tenth of the time of a whole lint.
    const { getExecOutput } = await import("@actions/exec");
    const { exitCode, stdout } = await getExecOutput(
      "git",
      [`--git-dir=${directory}`, "--no-replace-objects", "-c", "protocol.allow=never", ...args],
      {
        cwd: workspace,
        silent: true,
        ignoreReturnCode: true,
        env: {
          PATH,
          LC_ALL: "C",
          GIT_CONFIG_NOSYSTEM: "1",
          GIT_CONFIG_GLOBAL: "/dev/null",
          GIT_NO_LAZY_FETCH: "1",
          // Git before 2.45 does not know the line above, and the repository could allow a protocol that runs programs.
          GIT_ALLOW_PROTOCOL: "",
          GIT_OPTIONAL_LOCKS: "0",
          GIT_TERMINAL_PROMPT: "0",
        },
      },
    );
    return exitCode === 0 ? stdout : undefined;
  } catch {
    // No git on this machine.
    return undefined;
  }
}
