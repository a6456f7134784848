// How the main step tells the post step what to clean up. GitHub's runner keeps only the path of a
// file, because its state is in the environment of everything that the post step starts. The file
// is in the run's own directory, and is written before each action, not after it.

import { closeSync, constants, fstatSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as core from "@actions/core";
import { messageOf } from "./model/failure.ts";
import { agentSocketIn, parseState, type SavedState } from "./saved-state.ts";

const postFlag = "isPost";
const key = "cleanup";
const fileName = "cleanup.json";
/** What a run saves is a hundred times smaller. Bytes. */
const maxBytes = 1024 * 1024;

/**
 * Whether this process is the post step. The first call marks the next process as the post step.
 */
export function isPost(): boolean {
  if (core.getState(postFlag) !== "") return true;
  core.saveState(postFlag, "true");
  return false;
}

/** Replaces the saved state as a whole, because we can be killed at any time. */
export function saveState(state: SavedState): void {
  const file = path.join(state.directory, fileName);
  writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  core.saveState(key, file);
}

/** Marks the cleanup as done. */
export function clearState(): void {
  core.saveState(key, "");
}

export interface LoadedState {
  state: SavedState;
  /** Why the state is incomplete; undefined if it is as it was saved. */
  problem?: string;
}

/**
 * What the main step left to clean up; undefined if it cleaned up itself or never started. Without
 * its file, there is only what every run has: a directory and an agent.
 * @throws if the runner's state does not name such a file.
 */
export function loadState(): LoadedState | undefined {
  const file = core.getState(key);
  if (file === "") return undefined;

  const directory = path.dirname(file);
  if (path.basename(file) !== fileName || !/^kamal-action-[0-9a-f]{8}$/.test(path.basename(directory))) {
    throw new Error("the saved state is not from this action");
  }

  try {
    return { state: parseState(readOwnFile(file), directory) };
  } catch (error) {
    const state = { directory, workspace: "", files: [], agentSocket: agentSocketIn(directory) };
    return { state, problem: `${file} cannot be read (${messageOf(error)})` };
  }
}

function readOwnFile(file: string): string {
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);

  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile() || stat.size > maxBytes) throw new Error("it is not a file of ours");
    return readFileSync(descriptor, "utf8");
  } finally {
    closeSync(descriptor);
  }
}
