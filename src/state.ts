// What the post step must know to clean up after a main step that was killed. Written before each thing is done, not
// after; holds paths, pids and names, never a secret.

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
  /** The beginning of the names that this service has in kamal-proxy. */
  proxyPrefix: string;
  /** How long a boot that is under way may still take, in seconds. */
  bootSeconds: number;
  /** Where Kamal logs the servers in, so that they are logged out again; "" is Docker Hub. */
  registries: readonly string[];
}

export interface SavedState {
  /** Our directory under RUNNER_TEMP, removed at the end. */
  directory: string;
  workspace: string;
  files: readonly SavedFile[];
  /** Of our own SSH agent. */
  agentSocket?: string;
  /** Once it runs; without it the agent is looked for among all processes. */
  agentPid?: number;
  kamal?: ProcessIdentity;
  knownHosts?: { file: string; marker: string };
  dockerConfig?: string;
  server?: ServerState;
}

const postFlag = "isPost";
const key = "cleanup";

/** Whether this process is the post step. The first call in the main step marks the next one. */
export function isPost(): boolean {
  if (core.getState(postFlag) !== "") return true;
  core.saveState(postFlag, "true");
  return false;
}

/** Replaces what was saved before. */
export function saveState(state: SavedState): void {
  core.saveState(key, JSON.stringify(state));
}

/** Nothing is left to clean up. */
export function clearState(): void {
  core.saveState(key, "");
}

/** What the main step left to do; undefined when it cleaned up by itself or never began. */
export function loadState(): SavedState | undefined {
  const saved = core.getState(key);
  if (saved === "") return undefined;
  const parsed: SavedState = JSON.parse(saved);
  return parsed;
}
