// Starts the bundle in its own process, as a runner does.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export const bundle = path.resolve(import.meta.dirname, "../dist/index.js");

/** A directory that is removed at the end of the block. */
export function temporaryDirectory(): { directory: string } & Disposable {
  const directory = mkdtempSync(path.join(tmpdir(), "bench-"));
  return { directory, [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }) };
}

type Run = (script: string, env?: Record<string, string>) => Promise<void>;

/** Runs a script as a step with `command: lint`. Throws if it fails. */
export function bundleRunner({ workspace, directory }: { workspace: string; directory: string }): Run {
  const temp = path.join(directory, "temp");
  mkdirSync(temp, { recursive: true });
  const files = Object.fromEntries(
    ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"].map((name) => [name, path.join(temp, name)]),
  );
  const job = { ...process.env, ...files, INPUT_COMMAND: "lint", GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp };

  return async (script, env = {}) => {
    // Otherwise they would grow with every run.
    for (const file of Object.values(files)) writeFileSync(file, "");
    execFileSync(process.execPath, [script], {
      cwd: workspace,
      env: { ...job, ...env },
      stdio: ["ignore", "pipe", "inherit"],
    });
  };
}
