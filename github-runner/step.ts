import { type ChildProcess, spawn } from "node:child_process";
import { type CommandFiles, fileVariables } from "./job-environment.ts";
import { JobLog } from "./job-log.ts";
import { type JobProcesses, sendSignal } from "./job-processes.ts";
import { LineReader } from "./line-reader.ts";
import type { Masker } from "./masker.ts";
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
  /** Whether the job ends after this step. */
  last: boolean;
}

// GitHub's delays between its three signals.
const afterInterruptMs = 7_500;
const afterTerminateMs = 2_500;
// How long GitHub waits for an output stream that a leftover child process keeps open.
const drainMs = 5_000;

/** One stage (main or post) of the action as a child process. */
export class Step {
  /** Resolves when the process has exited. Never rejects because of what the action did. */
  readonly done: Promise<StepRun>;
  readonly #child: ChildProcess;
  readonly #log: JobLog;
  readonly #options: StepOptions;
  readonly #startedAt = performance.now();
  readonly #watchers = new Set<() => void>();
  readonly #seenLines: string[] = [];
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
      onLine: (raw, rendered) =>
        this.#recordLine(rendered === undefined || rendered === raw ? raw : `${raw}\n${rendered}`),
    });
    for (const warning of options.warnings) this.#log.annotate("warning", warning);
    // Its own process group, so that Ctrl-C in the terminal of the tests does not reach it.
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

  /** Signals only the Node process, as GitHub does. Its child processes keep running. */
  kill(signal: NodeJS.Signals): void {
    if (!this.#ended) sendSignal(this.#child.pid, signal);
  }

  /** Cancels as GitHub does: SIGINT, SIGTERM after 7.5 s, SIGKILL after 10 s, all to Node only. */
  async cancel(): Promise<StepRun> {
    this.#cancelled = true;
    this.kill("SIGINT");
    if (!(await this.#endsWithin(afterInterruptMs))) this.kill("SIGTERM");
    if (!(await this.#endsWithin(afterTerminateMs))) this.kill("SIGKILL");
    return this.done;
  }

  /**
   * Waits for a line, raw or as GitHub shows it. A line that was already printed counts. Rejects
   * after `timeoutMs`, or when the process exits without printing the line.
   */
  waitForLine(pattern: RegExp, timeoutMs = 30_000): Promise<string> {
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void): void => {
        clearTimeout(timer);
        this.#watchers.delete(scan);
        finish();
      };

      const fail = (problem: string): void =>
        settle(() => reject(new Error(`${problem}. The log so far:\n${this.#lastLines()}`)));
      // The flags g and y would make the pattern stateful.
      const stateless = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ""));
      let next = 0;

      const scan = (): void => {
        for (; next < this.#seenLines.length; next++) {
          const line = this.#seenLines[next] ?? "";
          if (!stateless.test(line)) continue;
          settle(() => resolve(line));
          return;
        }
        if (this.#ended) fail(`The step ended without a line that matches ${pattern}`);
      };

      const timer = setTimeout(() => fail(`No line matched ${pattern} within ${timeoutMs} ms`), timeoutMs);
      this.#watchers.add(scan);
      scan();
    });
  }

  async #run(): Promise<StepRun> {
    const killGroup = (): void => void this.#options.processes.killAll();
    process.once("exit", killGroup);
    const timer = setTimeout(() => this.#onTimeout(), this.#options.timeoutMs);

    try {
      const { code, signal } = await this.#waitForExit();
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

  #onTimeout(): void {
    this.#timedOut = true;
    this.#log.fail(`The action has timed out after ${this.#options.timeoutMs} ms.`);
    this.kill("SIGKILL");
  }

  #waitForExit(): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
    const readers = [this.#readStream("stdout"), this.#readStream("stderr")];
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

  #readStream(name: "stdout" | "stderr"): LineReader {
    const reader = new LineReader((line) => this.#log.read(line));
    this.#child[name]?.setEncoding("utf8").on("data", (text: string) => {
      this.#text[name] += text;
      reader.write(text);
    });

    return reader;
  }

  #recordLine(line: string): void {
    this.#seenLines.push(line);
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
