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
} from "./job-environment.ts";
import { JobProcesses } from "./job-processes.ts";
import { Masker } from "./masker.ts";
import { Step } from "./step.ts";
import type { StepRun } from "./step-result.ts";

export interface ActionOptions {
  /** The checkout: GITHUB_WORKSPACE and the process's working directory. */
  workspace: string;
  /** `with:`, keyed by the input names of action.yml. "" overrides a default, as on GitHub. */
  inputs?: Readonly<Record<string, string>>;
  /** `github.token`, masked from the start, as on GitHub. Default: "". */
  githubToken?: string;
  /** Values of repository secrets, which are masked before the action starts. */
  secrets?: readonly string[];
  /** `env:` of the step, and overrides of GITHUB_* and RUNNER_*; undefined removes a variable. */
  env?: Readonly<Record<string, string | undefined>>;
  /** GITHUB_EVENT_NAME. Default: push. */
  eventName?: string;
  /** The content of GITHUB_EVENT_PATH. */
  event?: unknown;
  /** RUNNER_DEBUG. */
  debug?: boolean;
  /** Default: a new directory. */
  home?: string;
  /** RUNNER_TOOL_CACHE. Runs that share it install Kamal only once. Default: a new directory. */
  toolCache?: string;
  /** The directory of action.yml. Default: this repository. */
  actionDirectory?: string;
  /** A script to start for main and post, instead of those in action.yml. */
  bundle?: string;
  /** Whether post runs after main. If false, the caller calls `runPost()`. Default: true. */
  post?: boolean;
  /** Time limit, for main and post separately. Default: 120,000. */
  timeoutMs?: number;
}

export interface ActionRun extends StepRun {
  /** Read from the file that the output `report` names; undefined if there is no valid one. */
  report: Report | undefined;
  /** Undefined until post has run. */
  post: StepRun | undefined;
  directories: JobDirectories;
  /** Runs post with the saved state. `env` is added to the environment of main. */
  runPost(env?: Readonly<Record<string, string>>): Promise<StepRun>;
  /** Kills remaining processes and removes the directories that the run created. */
  dispose(): void;
  [Symbol.dispose](): void;
}

export interface RunningAction {
  /** The whole run, post included unless `post: false`. */
  done: Promise<ActionRun>;
  pid: number | undefined;
  directories: JobDirectories;
  waitForLine(pattern: RegExp, timeoutMs?: number): Promise<string>;
  /** Cancels like GitHub's cancel button. The result includes post, which still runs then. */
  cancel(): Promise<ActionRun>;
  /** Sends a signal to the main process only. */
  kill(signal: NodeJS.Signals): void;
  /** Kills everything and removes the directories, even during the run, if a test ends early. */
  dispose(): void;
}

const repository = resolve(import.meta.dirname, "..");

/** Runs one step with the action, main and post, as GitHub's runner does. */
export function runAction(options: ActionOptions): Promise<ActionRun> {
  return startAction(options).done;
}

/** Like `runAction`, for tests that act during the run. Throws if action.yml cannot be read. */
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
    dispose: () => disposeJob(job),
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
  const script = scriptPath(options, metadata.main);
  if (!existsSync(script)) throw new Error(`${script} does not exist. Run \`npm run build\`.`);

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
  const variables: Record<string, string | undefined> = {
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
      Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
    warnings: inputs.warnings,
    processes,
  };
}

function scriptPath(options: ActionOptions, declared: string): string {
  return resolve(options.bundle ?? join(options.actionDirectory ?? repository, declared));
}

function startStage(job: Job, stage: "main" | "post", env: Readonly<Record<string, string>>): Step {
  const { options, metadata } = job;
  return new Step({
    node: join(repository, "node_modules/.bin/node"),
    script: scriptPath(options, stage === "main" ? metadata.main : (metadata.post ?? metadata.main)),
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
  const dispose = (): void => disposeJob(job);
  const run: ActionRun = {
    ...main,
    report: readReport(main.outputs.report, job.directories.workspace),
    post: undefined,
    directories: job.directories,
    runPost: async (env = {}) => {
      run.post = await startStage(job, "post", { ...postEnvironment(job, main), ...env }).done;
      return run.post;
    },
    dispose,
    [Symbol.dispose]: dispose,
  };
  if (job.metadata.post !== undefined && job.options.post !== false) await run.runPost();

  return run;
}

function disposeJob(job: Job): void {
  job.processes.killAll();
  rmSync(job.directories.root, { recursive: true, force: true, maxRetries: 3 });
}

function postEnvironment(job: Job, main: StepRun): Record<string, string> {
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

/** Checks only what the tests read. Whether a report matches the schema is tested separately. */
function isReport(value: unknown): value is Report {
  if (typeof value !== "object" || value === null) return false;
  const report: Partial<Record<keyof Report, unknown>> = value;
  return report.schemaVersion === 1 && typeof report.outcome === "string" && Array.isArray(report.checks);
}
