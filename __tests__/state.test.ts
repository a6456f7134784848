import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { clearState, isPost, loadState, type SavedState, saveState } from "../src/state.ts";

let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), "state-"));
  file = path.join(directory, "state");
  writeFileSync(file, "");
  vi.stubEnv("GITHUB_STATE", file);
  vi.stubEnv("STATE_isPost", undefined);
  vi.stubEnv("STATE_cleanup", undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

/** Sets the environment of the post step as the runner does, with the last value of each name. */
function becomePost(): void {
  for (const match of readFileSync(file, "utf8").matchAll(/^(\w+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)) {
    vi.stubEnv(`STATE_${match[1]}`, match[3]);
  }
}

const state: SavedState = {
  directory: "/tmp/x",
  workspace: "/w",
  files: [{ path: "/w/.kamal/secrets", backup: undefined }],
  agentSocket: "/tmp/x/agent.sock",
  kamal: { pid: 13, startTime: "99" },
};

test("the first process is main, the second is post", () => {
  expect(isPost()).toBe(false);
  becomePost();
  expect(isPost()).toBe(true);
});

test("the post step loads the state that was saved last", () => {
  saveState({ ...state, files: [] });
  saveState(state);
  becomePost();
  expect(loadState()).toEqual({ ...state, files: [{ path: "/w/.kamal/secrets" }] });
});

test("there is no state if the main step cleaned up", () => {
  saveState(state);
  clearState();
  becomePost();
  expect(loadState()).toBeUndefined();
});

test("there is no state if the main step never started", () => {
  expect(loadState()).toBeUndefined();
});
