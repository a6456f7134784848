// What the post step needs to clean up after a killed main step. Saved before each action, not
// after it. Contains paths, pids and names, never a secret.

import * as core from "@actions/core";
import type { SshSettings } from "./config/deployment.ts";
import type { SavedFile } from "./kamal/write-secrets.ts";
import type { ProcessIdentity } from "./local/process-group.ts";

export interface ServerState {
  ssh: SshSettings;
  hosts: readonly string[];
  primaryHost: string;
  lockDirectory: string;
  lockOwner: string;
  /** The prefix of this service's names in kamal-proxy. */
  proxyPrefix: string;
  /** How long a boot in progress may still take. Seconds. */
  bootSeconds: number;
  /** Registries that Kamal logs the servers in to, for the logout; "" is Docker Hub. */
  registries: readonly string[];
}

export interface SavedState {
  /** Our own directory under RUNNER_TEMP, removed at the end. */
  directory: string;
  workspace: string;
  files: readonly SavedFile[];
  /** The socket of our own SSH agent. */
  agentSocket?: string;
  /** Set once the agent is running; without it, cleanup looks for the agent among all processes. */
  agentPid?: number;
  kamal?: ProcessIdentity;
  knownHosts?: { file: string; marker: string };
  dockerConfig?: string;
  server?: ServerState;
}

const postFlag = "isPost";
const key = "cleanup";

/**
 * Whether this process is the post step. The first call marks the next process as the post step.
 */
export function isPost(): boolean {
  if (core.getState(postFlag) !== "") return true;
  core.saveState(postFlag, "true");
  return false;
}

/** Replaces the saved state. */
export function saveState(state: SavedState): void {
  core.saveState(key, JSON.stringify(state));
}

/** Marks the cleanup as done. */
export function clearState(): void {
  core.saveState(key, "");
}

/** What the main step left to clean up; undefined if it cleaned up itself or never started. */
export function loadState(): SavedState | undefined {
  const saved = core.getState(key);
  if (saved === "") return undefined;
  const parsed: SavedState = JSON.parse(saved);
  return parsed;
}
