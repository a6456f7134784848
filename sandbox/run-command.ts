import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export interface RunOptions {
  env?: Readonly<Record<string, string>>;
  cwd?: string;
  input?: string;
  /** A file to read standard input from. */
  inputFile?: string;
  signal?: AbortSignal;
  timeoutMs?: number;
}

export interface RunResult {
  stdout: string;
  stderr: string;
  code: number;
}

/** Runs a command until it exits. The code is 127 if it cannot be started, 137 if it was killed. */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const stdin = options.inputFile === undefined ? "pipe" : openSync(options.inputFile, "r");
  // Its own process group, so that the children of debootstrap and docker are killed with it.
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: [stdin, "pipe", "pipe"],
    detached: true,
  });
  const result: RunResult = { stdout: "", stderr: "", code: 127 };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (result.stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (result.stderr += text));
  // The command may exit before it has read all of its input. That is not an error.
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

/** Runs a command and returns its standard output; throws if it fails. */
export async function must(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const result = await run(command, args, options);
  if (result.code === 0) return result.stdout;
  const output = `${result.stdout}\n${result.stderr}`.trim().split("\n").slice(-15).join("\n");
  throw new Error(`\`${[command, ...args].join(" ").slice(0, 300)}\` exited with code ${result.code}:\n${output}`);
}

/** Waits until a condition, which `what` describes, is true. Checks it every 50 ms. */
export async function until(what: string, seconds: number, condition: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`Timed out after ${seconds} s waiting until ${what}`);
    await sleep(50);
  }
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has already exited.
  }
}
