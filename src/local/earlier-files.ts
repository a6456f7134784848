// Reads files as they were before the change that triggered this run. It reads only objects that
// are in the checkout, fetches nothing, and runs no code from the repository.

import path from "node:path";
import { bareEnvironment } from "./child-environment.ts";
import { payloadValue, readEventPayload } from "./event-payload.ts";

/** The facts about GitHub's event that determine the revision to compare with. */
export interface EventFacts {
  workspace: string;
  eventName: string | undefined;
  /** The file with the event's payload. */
  eventPath: string | undefined;
}

/** Returns the earlier content of a file; undefined if it did not exist or is too large. */
export type EarlierReader = (path: string) => Promise<string | undefined>;

/** The same limit as for files in the working tree. Bytes. */
const maxBytes = 1024 * 1024;

/** Undefined if there is nothing to compare with, or if the checkout is too shallow. */
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

/** For a pull request, the commit that it will be merged into; for a push, the previous commit. */
async function revisionBefore(facts: EventFacts): Promise<string | undefined> {
  const candidates = facts.eventName === "push" ? [beforePush(facts.eventPath)] : await mergedInto(facts);
  for (const candidate of candidates) {
    if (candidate === undefined || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(candidate)) continue;
    if ((await git(facts.workspace, ["cat-file", "-t", candidate]))?.trim() === "commit") return candidate;
  }
  return undefined;
}

/** GitHub checks out a merge commit for pull requests, whose first parent is the target branch. */
async function mergedInto({ workspace, eventName }: EventFacts): Promise<(string | undefined)[]> {
  if (eventName !== "pull_request") return [];
  const commit = await git(workspace, ["cat-file", "commit", "HEAD"]);
  const head = commit?.split("\n\n")[0] ?? "";
  const parents = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]);
  return parents.length === 2 ? parents.slice(0, 1) : [];
}

function beforePush(eventPath: string | undefined): string | undefined {
  // Without a readable payload, there is nothing to compare with.
  const before = payloadValue(readEventPayload(eventPath), "before");
  return typeof before === "string" ? before : undefined;
}

/**
 * Reading objects starts no other program, whatever the repository's configuration says. Missing
 * objects are not fetched, and the machine's git configuration is ignored. `--git-dir` is explicit,
 * so that git does not pick up another repository in the working tree.
 */
async function git(workspace: string, args: readonly string[]): Promise<string | undefined> {
  const directory = path.join(workspace, ".git");

  try {
    // Imported only if needed, because most lints start no process.
    const { runTool } = await import("./run-tool.ts");
    const { exitCode, stdout } = await runTool(
      "git",
      [`--git-dir=${directory}`, "--no-replace-objects", "-c", "protocol.allow=never", ...args],
      {
        cwd: workspace,
        env: bareEnvironment().with({
          LC_ALL: "C",
          GIT_CONFIG_NOSYSTEM: "1",
          GIT_CONFIG_GLOBAL: "/dev/null",
          GIT_NO_LAZY_FETCH: "1",
          // Git before 2.45 ignores GIT_NO_LAZY_FETCH, and a protocol could run programs.
          GIT_ALLOW_PROTOCOL: "",
          GIT_OPTIONAL_LOCKS: "0",
          GIT_TERMINAL_PROMPT: "0",
        }),
      },
    );

    return exitCode === 0 ? stdout : undefined;
  } catch {
    // Git is not installed.
    return undefined;
  }
}
