import { type ChildProcess, spawn } from "node:child_process";
import { type CommandFiles, fileVariables } from "./environment.ts";
import { JobLog } from "./job-log.ts";
import { LineReader } from "./lines.ts";
import type { Masker } from "./masker.ts";
import { type JobProcesses, sendSignal } from "./processes.ts";
import { readResults, type StepRun } from "./step-result.ts";

export interface StepOptions {
  node: string;
  script: string;
  cwd: string;
  env: Readonly<Record<string, string>>;
  files: CommandFiles;
  masker: Masker;
  debug: boolean;
  warnings: readonly string[];
  timeoutMs: number;
  processes: JobProcesses;
  /** The job ends after this step. */
  last: boolean;
}

// GitHub's own times between its three signals.
const afterInterruptMs = 7_500;
const afterTerminateMs = 2_500;
// How long GitHub waits for a stream that a left-over child holds open.
const drainMs = 5_000;

/** One stage (main or post) of the action as a child process. */
export class Step {
  /** Ends when the process has ended; never rejects because of what the action did. */
  readonly done: Promise<StepRun>;
  readonly #child: ChildProcess;
  readonly #log: JobLog;
  readonly #options: StepOptions;
  readonly #startedAt = performance.now();
  readonly #watchers = new Set<() => void>();
  readonly #seen: string[] = [];
  readonly #text = { stdout: "", stderr: "" };
  #cancelled = false;
  #timedOut = false;
  #ended = false;

  constructor(options: StepOptions) {
    this.#options = options;
    this.#log = new JobLog({
      masker: options.masker,
      workspace: options.cwd,
      debug: options.debug,
      onLine: (raw, rendered) => this.#notice(rendered === undefined || rendered === raw ? raw : `${raw}\n${rendered}`),
    });
    for (const warning of options.warnings) this.#log.annotate("warning", warning);
    // A process group of its own: a Ctrl-C at the terminal of the tests must not reach it.
    this.#child = spawn(options.node, [options.script], {
      cwd: options.cwd,
      env: { ...options.env, ...fileVariables(options.files) },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    options.processes.addGroup(this.#child.pid);
    this.done = this.#run();
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Signals the node process only, as GitHub does; what it started lives on. */
  kill(signal: NodeJS.Signals): void {
    if (!this.#ended) sendSignal(this.#child.pid, signal);
  }

  /** GitHub's cancel: SIGINT, SIGTERM 7.5 s later, SIGKILL 2.5 s after that; each to the node process only. */
  async cancel(): Promise<StepRun> {
    this.#cancelled = true;
    this.kill("SIGINT");
    if (!(await this.#endsWithin(afterInterruptMs))) this.kill("SIGTERM");
    if (!(await this.#endsWithin(afterTerminateMs))) this.kill("SIGKILL");
    return this.done;
  }

  /**
   * Waits for a line, raw or as GitHub shows it; one that is already there counts. Rejects after `timeoutMs`, and when
   * the process ends without it.
   */
  waitForLine(pattern: RegExp, timeoutMs = 30_000): Promise<string> {
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void): void => {
        clearTimeout(timer);
        this.#watchers.delete(look);
        finish();
      };
      const refuse = (why: string): void =>
        settle(() => reject(new Error(`${why} without a line like ${pattern}. The log so far:\n${this.#lastLines()}`)));
      // Without g and y, which make a pattern remember where it was.
      const plain = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ""));
      let next = 0;
      const look = (): void => {
        for (; next < this.#seen.length; next++) {
          const line = this.#seen[next] ?? "";
          if (!plain.test(line)) continue;
          settle(() => resolve(line));
          return;
        }
        if (this.#ended) refuse("The step ended");
      };
      const timer = setTimeout(() => refuse(`${timeoutMs} ms passed`), timeoutMs);
      this.#watchers.add(look);
      look();
    });
  }

  async #run(): Promise<StepRun> {
    const killGroup = (): void => void this.#options.processes.killAll();
    process.once("exit", killGroup);
    const timer = setTimeout(() => this.#timeOut(), this.#options.timeoutMs);
    try {
      const { code, signal } = await this.#ending();
      const durationMs = performance.now() - this.#startedAt;
      const orphans = this.#options.last || this.#timedOut ? this.#options.processes.killAll() : [];
      for (const { pid, command } of orphans) this.#log.print(`Terminate orphan process: pid (${pid}) (${command})`);
      const { files, masker } = this.#options;
      const written = readResults(files, this.#log);
      const failed = code !== 0 || this.#log.failed;
      return {
        exitCode: code,
        signal,
        conclusion: this.#cancelled ? "cancelled" : failed ? "failure" : "success",
        timedOut: this.#timedOut,
        ...this.#text,
        ...written,
        log: this.#log.lines.join("\n"),
        masks: masker.values,
        annotations: this.#log.annotations,
        groups: this.#log.groups,
        ignoredCommands: this.#log.ignoredCommands,
        orphans,
        durationMs,
      };
    } finally {
      clearTimeout(timer);
      process.removeListener("exit", killGroup);
      this.#ended = true;
      for (const watcher of [...this.#watchers]) watcher();
    }
  }

  #timeOut(): void {
    this.#timedOut = true;
    this.#log.fail(`The action has timed out after ${this.#options.timeoutMs} ms.`);
    this.kill("SIGKILL");
  }

  #ending(): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
    const readers = [this.#follow("stdout"), this.#follow("stderr")];
    return new Promise((resolve, reject) => {
      this.#child.once("error", reject);
      this.#child.once("exit", (code, signal) => {
        const drained = setTimeout(() => finish(), drainMs);
        const finish = (): void => {
          clearTimeout(drained);
          for (const reader of readers) reader.end();
          this.#child.stdout?.destroy();
          this.#child.stderr?.destroy();
          resolve({ code, signal });
        };
        this.#child.once("close", finish);
      });
    });
  }

  #follow(name: "stdout" | "stderr"): LineReader {
    const reader = new LineReader((line) => this.#log.read(line));
    this.#child[name]?.setEncoding("utf8").on("data", (text: string) => {
      this.#text[name] += text;
      reader.write(text);
    });
    return reader;
  }

  #notice(line: string): void {
    this.#seen.push(line);
    for (const watcher of [...this.#watchers]) watcher();
  }

  async #endsWithin(ms: number): Promise<boolean> {
    const timeout = Promise.withResolvers<false>();
    const timer = setTimeout(() => timeout.resolve(false), ms);
    const ended = await Promise.race([this.done.then(() => true), timeout.promise]);
    clearTimeout(timer);
    return ended;
  }

  #lastLines(): string {
    return this.#log.lines.slice(-40).join("\n");
  }
}
