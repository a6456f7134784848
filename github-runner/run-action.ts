import { existsSync, readFileSync, rmSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import type { Report } from "../src/model/report.ts";
import { type ActionMetadata, readActionMetadata, stepInputs } from "./action-metadata.ts";
import {
  createCommandFiles,
  createDirectories,
  hostEnvironment,
  type JobDirectories,
  jobEnvironment,
} from "./environment.ts";
import { Masker } from "./masker.ts";
import { JobProcesses } from "./processes.ts";
import { Step } from "./step.ts";
import type { StepRun } from "./step-result.ts";

export interface ActionOptions {
  /** The checkout: GITHUB_WORKSPACE and the process's working directory. */
  workspace: string;
  /** `with:`, by the names of action.yml. "" overrides a default, as on GitHub. */
  inputs?: Readonly<Record<string, string>>;
  /** `github.token`; masked from the start, as GitHub does. Default: "". */
  githubToken?: string;
  /** Values of repository secrets: masked before the action starts. */
  secrets?: readonly string[];
  /** `env:` of the step, and overrides of GITHUB_* and RUNNER_*; undefined removes a variable. */
  env?: Readonly<Record<string, string | undefined>>;
  /** GITHUB_EVENT_NAME. Default: push. */
  eventName?: string;
  /** What GITHUB_EVENT_PATH holds. */
  event?: unknown;
  /** RUNNER_DEBUG. */
  debug?: boolean;
  /** Default: a new directory. */
  home?: string;
  /** RUNNER_TOOL_CACHE; shared between runs, Kamal is installed only once. Default: a new directory. */
  toolCache?: string;
  /** Where action.yml is. Default: this repository. */
  actionDirectory?: string;
  /** Started for main and post instead of what action.yml says. */
  bundle?: string;
  /** Default: true, as `post-if: always()`. false: the caller calls `runPost()`. */
  post?: boolean;
  /** For each of main and post. Default: 120,000. */
  timeoutMs?: number;
}

export interface ActionRun extends StepRun {
  /** From the file that the output `report` names; undefined when there is none. Throws nothing. */
  report: Report | undefined;
  /** undefined until post has run. */
  post: StepRun | undefined;
  directories: JobDirectories;
  /** Runs post with the saved state. `env` is added to that of main. */
  runPost(env?: Readonly<Record<string, string>>): Promise<StepRun>;
  /** Kills what is still running and removes the directories that the run created. */
  dispose(): void;
  [Symbol.dispose](): void;
}

export interface RunningAction {
  /** The whole run, post included unless `post: false`. */
  done: Promise<ActionRun>;
  pid: number | undefined;
  directories: JobDirectories;
  waitForLine(pattern: RegExp, timeoutMs?: number): Promise<string>;
  /** As GitHub's cancel button; the result includes post, which GitHub runs after a cancel too. */
  cancel(): Promise<ActionRun>;
  /** A signal to the main process only. */
  kill(signal: NodeJS.Signals): void;
  /** Kills everything and removes the directories, whatever the run is doing: for a test that may end before it. */
  dispose(): void;
}

const repository = resolve(import.meta.dirname, "..");

/** Runs one step with the action, main and post, as GitHub's runner does. */
export function runAction(options: ActionOptions): Promise<ActionRun> {
  return startAction(options).done;
}

/** As runAction, for tests that act while it runs. Throws when action.yml or the workspace cannot be read. */
export function startAction(options: ActionOptions): RunningAction {
  const job = prepare(options);
  const main = startStage(job, "main", {});
  const done = main.done.then((result) => finish(job, result));
  return {
    done,
    pid: main.pid,
    directories: job.directories,
    waitForLine: (pattern, timeoutMs) => main.waitForLine(pattern, timeoutMs),
    cancel: () => main.cancel().then(() => done),
    kill: (signal) => main.kill(signal),
    dispose: () => disposeOf(job),
  };
}

interface Job {
  options: ActionOptions;
  metadata: ActionMetadata;
  directories: JobDirectories;
  masker: Masker;
  env: Record<string, string>;
  warnings: string[];
  processes: JobProcesses;
}

function prepare(options: ActionOptions): Job {
  const metadata = readActionMetadata(options.actionDirectory ?? repository);
  const script = scriptOf(options, metadata.main);
  if (!existsSync(script)) throw new Error(`${script} is missing: npm run build`);
  const directories = createDirectories(options);
  const githubToken = options.githubToken ?? "";
  const inputs = stepInputs(metadata, options.inputs ?? {}, githubToken);
  const processes = new JobProcesses();
  const facts = {
    eventName: options.eventName ?? "push",
    event: options.event,
    debug: options.debug ?? false,
    trackingId: processes.trackingId,
  };
  const given: Record<string, string | undefined> = {
    ...hostEnvironment(),
    ...jobEnvironment(directories, facts),
    ...options.env,
    ...inputs.env,
  };
  return {
    options,
    metadata,
    directories,
    masker: new Masker([githubToken, ...(options.secrets ?? [])]),
    env: Object.fromEntries(
      Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
    warnings: inputs.warnings,
    processes,
  };
}

function scriptOf(options: ActionOptions, declared: string): string {
  return resolve(options.bundle ?? join(options.actionDirectory ?? repository, declared));
}

function startStage(job: Job, stage: "main" | "post", env: Readonly<Record<string, string>>): Step {
  const { options, metadata } = job;
  return new Step({
    node: join(repository, "node_modules/node/bin/node"),
    script: scriptOf(options, stage === "main" ? metadata.main : (metadata.post ?? metadata.main)),
    cwd: job.directories.workspace,
    env: { ...job.env, ...env },
    files: createCommandFiles(job.directories, stage),
    masker: job.masker,
    debug: options.debug ?? false,
    warnings: stage === "main" ? job.warnings : [],
    timeoutMs: options.timeoutMs ?? 120_000,
    processes: job.processes,
    last: stage === "post" || metadata.post === undefined,
  });
}

async function finish(job: Job, main: StepRun): Promise<ActionRun> {
  const dispose = (): void => disposeOf(job);
  const run: ActionRun = {
    ...main,
    report: readReport(main.outputs.report, job.directories.workspace),
    post: undefined,
    directories: job.directories,
    runPost: async (env = {}) => {
      run.post = await startStage(job, "post", { ...environmentAfter(job, main), ...env }).done;
      return run.post;
    },
    dispose,
    [Symbol.dispose]: dispose,
  };
  if (job.metadata.post !== undefined && job.options.post !== false) await run.runPost();
  return run;
}

function disposeOf(job: Job): void {
  job.processes.killAll();
  rmSync(job.directories.root, { recursive: true, force: true, maxRetries: 3 });
}

function environmentAfter(job: Job, main: StepRun): Record<string, string> {
  const state = Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value]);
  const path = [...main.path]
    .reverse()
    .concat(job.env.PATH ?? "")
    .join(":");
  return { ...main.env, ...Object.fromEntries(state), PATH: path };
}

function readReport(path: string | undefined, workspace: string): Report | undefined {
  if (path === undefined || path === "") return undefined;
  try {
    const report: unknown = JSON.parse(readFileSync(isAbsolute(path) ? path : join(workspace, path), "utf8"));
    return isReport(report) ? report : undefined;
  } catch {
    return undefined;
  }
}

/** Enough to read it by its type; that it keeps to its schema is the matter of a test. */
function isReport(value: unknown): value is Report {
  if (typeof value !== "object" || value === null) return false;
  const report: Partial<Record<keyof Report, unknown>> = value;
  return report.schemaVersion === 1 && typeof report.outcome === "string" && Array.isArray(report.checks);
}
