import { existsSync, readFileSync } from "node:fs";
import { parseCommandFile } from "./command-files.ts";
import type { CommandFiles } from "./job-environment.ts";
import type { Annotation, JobLog, LogGroup } from "./job-log.ts";
import type { Orphan } from "./job-processes.ts";

export interface StepRun {
  /** Null if a signal killed the process. */
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  /** What GitHub shows: `failure` also if the exit code is 0, but a command or file was refused. */
  conclusion: "success" | "failure" | "cancelled";
  timedOut: boolean;
  /** Raw: with commands, and before masking. */
  stdout: string;
  stderr: string;
  /** stdout and stderr as GitHub shows them: in order of arrival, masked, commands rendered. */
  log: string;
  masks: string[];
  outputs: Record<string, string>;
  state: Record<string, string>;
  /** For later steps. */
  env: Record<string, string>;
  path: string[];
  annotations: Annotation[];
  groups: LogGroup[];
  /** Commands that were printed instead of executed, because `stop-commands` was in effect. */
  ignoredCommands: string[];
  /** As written by the action. GitHub masks it before showing it; here a leak stays visible. */
  summary: string;
  /** Processes that were killed because they outlived the job. Empty for main if post follows. */
  orphans: Orphan[];
  durationMs: number;
}

/** Reads the step's command files. Logs what GitHub refuses; a malformed file fails the step. */
export function readResults(files: CommandFiles, log: JobLog): Pick<StepRun, WrittenByStep> {
  const outputs = readPairs(files.output, "output", log);
  const state = readPairs(files.state, "state", log);
  const env = readPairs(files.env, "env", log);

  if (env.delete("NODE_OPTIONS")) {
    log.annotate("error", "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  }

  const summary = readText(files.summary);
  if (Buffer.byteLength(summary) > summaryLimitBytes) {
    log.annotate("error", "$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k.");
  }

  return {
    outputs: Object.fromEntries([...log.outputs, ...outputs]),
    state: Object.fromEntries([...log.state, ...state]),
    env: Object.fromEntries(env),
    path: readText(files.path)
      .split(/\r?\n/)
      .filter((line) => line !== ""),
    summary,
  };
}

type WrittenByStep = "outputs" | "state" | "env" | "path" | "summary";

const summaryLimitBytes = 1024 * 1024;

function readPairs(file: string, name: string, log: JobLog): Map<string, string> {
  try {
    return parseCommandFile(readText(file));
  } catch (error) {
    log.fail(`Unable to process file command '${name}' successfully.`);
    log.fail(error instanceof Error ? error.message : String(error));
    return new Map();
  }
}

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
