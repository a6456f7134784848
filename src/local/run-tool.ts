// Runs a short tool and returns what it printed.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { CappedOutput } from "./capped-output.ts";
import type { ChildEnvironment } from "./child-environment.ts";

export interface ToolOptions {
  env: ChildEnvironment;
  cwd?: string;
  /** For its standard input, which is empty otherwise. */
  input?: string;
  signal?: AbortSignal | undefined;
  timeoutMs?: number;
}

export interface ToolResult {
  /** 255 if a signal ended the tool. */
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** The program is not on the PATH. */
export class ToolMissing extends Error {}

/** For each stream. What we ask of tools is a hundred times smaller. Bytes. */
const maxOutput = 8 * 1024 * 1024;
const defaultTimeoutMs = 120_000;

/**
 * Runs a tool in its own process group. Rejects if it is missing or prints too much, after the time
 * limit, and when the signal aborts; the whole group has then been killed.
 */
export async function runTool(command: string, args: readonly string[], options: ToolOptions): Promise<ToolResult> {
  const { cwd, signal, timeoutMs = defaultTimeoutMs } = options;
  signal?.throwIfAborted();
  // Node reports a missing directory as a missing program.
  if (cwd !== undefined && !existsSync(cwd)) throw new Error(`The directory ${cwd} does not exist`);

  return new Promise((resolve, reject) => {
    const env = options.env.variables;
    const child = spawn(command, args, { cwd, env, stdio: ["pipe", "pipe", "pipe"], detached: true });
    const stdout = new CappedOutput(maxOutput);
    const stderr = new CappedOutput(maxOutput);

    const stop = (reason: unknown): void => {
      settle();
      if (child.pid !== undefined) killGroup(child.pid);
      for (const stream of [child.stdout, child.stderr]) stream.destroy();
      reject(reason);
    };
    const onAbort = (): void => stop(signal?.reason);
    const timer = setTimeout(
      () => stop(new Error(`${command} did not finish within ${timeoutMs / 1000} s`)),
      timeoutMs,
    );
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    signal?.addEventListener("abort", onAbort, { once: true });

    const collect = (output: CappedOutput) => (chunk: Buffer) => {
      if (!output.add(chunk)) stop(new Error(`${command} printed more than ${maxOutput / 1024 / 1024} MB`));
    };
    child.stdout.on("data", collect(stdout));
    child.stderr.on("data", collect(stderr));

    // A tool that ends before it has read everything explains itself by its exit code.
    child.stdin.on("error", () => {});
    child.stdin.end(options.input);

    child.on("error", (error: NodeJS.ErrnoException) => {
      settle();
      reject(error.code === "ENOENT" ? new ToolMissing(`${command} is not on the PATH`, { cause: error }) : error);
    });
    child.on("close", (code) => {
      settle();
      resolve({ exitCode: code ?? 255, stdout: stdout.text, stderr: stderr.text });
    });
  });
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended in the meantime.
  }
}
