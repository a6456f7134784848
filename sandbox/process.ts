import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export interface RunOptions {
  env?: Readonly<Record<string, string>>;
  cwd?: string;
  input?: string;
  /** A file that becomes the standard input. */
  inputFile?: string;
  signal?: AbortSignal;
  timeoutMs?: number;
}

export interface RunResult {
  stdout: string;
  stderr: string;
  code: number;
}

/** Runs a command to its end; a command that cannot be started ends with code 127, one that was killed with 137. */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const stdin = options.inputFile === undefined ? "pipe" : openSync(options.inputFile, "r");
  // A process group of its own: debootstrap and docker have children which must end with them.
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: [stdin, "pipe", "pipe"],
    detached: true,
  });
  const result: RunResult = { stdout: "", stderr: "", code: 127 };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (result.stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (result.stderr += text));
  // The reader may end before it has read everything, which is not our failure.
  child.stdin?.on("error", () => {}).end(options.input ?? "");
  const kill = () => {
    if (child.pid !== undefined) endGroup(child.pid);
  };
  const timer = options.timeoutMs === undefined ? undefined : setTimeout(kill, options.timeoutMs);
  options.signal?.addEventListener("abort", kill, { once: true });
  try {
    return await new Promise<RunResult>((resolve) => {
      child.once("error", (error) => resolve({ ...result, stderr: `${result.stderr}${error.message}` }));
      child.once("close", (code) => resolve({ ...result, code: code ?? 137 }));
    });
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener("abort", kill);
    if (typeof stdin === "number") closeSync(stdin);
    options.signal?.throwIfAborted();
  }
}

/** Runs a command that has to succeed and returns its standard output. */
export async function must(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const result = await run(command, args, options);
  if (result.code === 0) return result.stdout;
  const output = `${result.stdout}\n${result.stderr}`.trim().split("\n").slice(-15).join("\n");
  throw new Error(`\`${[command, ...args].join(" ").slice(0, 300)}\` ended with code ${result.code}:\n${output}`);
}

/** Asks again every 50 ms until the answer is yes. */
export async function until(what: string, seconds: number, ask: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!(await ask())) {
    if (performance.now() > deadline) throw new Error(`${what}: not so after ${seconds} s`);
    await sleep(50);
  }
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
