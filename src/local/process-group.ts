// Starts processes in their own process groups, and reads their output line by line.

import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { StringDecoder } from "node:string_decoder";
import type { ChildEnvironment } from "./child-environment.ts";

/** Identifies a process even after we have ended, when its pid may have been reused. */
export interface ProcessIdentity {
  pid: number;
  /** Field 22 of /proc/PID/stat; undefined on systems without /proc. */
  startTime: string | undefined;
}

export interface ProcessExit {
  code: number | undefined;
  signal: NodeJS.Signals | undefined;
}

export interface RunningProcess {
  identity: ProcessIdentity;
  done: Promise<ProcessExit>;
}

export interface ProcessOptions {
  cwd: string;
  env: ChildEnvironment;
  onLine(line: string): void;
}

/**
 * A hook could print gigabytes without a newline. This is longer than two environment variables,
 * because a secret can be recognized and masked only if it arrives whole. Characters.
 */
const longestLine = 262_144;

const omittedLine = `(Omitted a line longer than ${longestLine} characters.)`;

/** Starts a command in its own process group, so that a signal also reaches its children. */
export async function startProcess(
  command: string,
  args: readonly string[],
  options: ProcessOptions,
): Promise<RunningProcess> {
  const { child, run } = await spawnGroup(command, args, options);
  child.stdin.end();
  return run;
}

/** Like `startProcess`, but also returns the child, whose standard input stays open. */
export async function spawnGroup(command: string, args: readonly string[], options: ProcessOptions) {
  const { cwd, env, onLine } = options;
  const child = spawn(command, args, { cwd, env: env.variables, stdio: ["pipe", "pipe", "pipe"], detached: true });
  const done = exitOf(child);

  // A process that ends before it has read everything explains itself by its output and exit code.
  child.stdin.on("error", () => {});
  forwardLines(child.stdout, onLine);
  forwardLines(child.stderr, onLine);
  const pid = child.pid;
  if (pid === undefined) {
    await done;
    throw new Error(`Could not start ${command}`);
  }

  return { child, run: { identity: { pid, startTime: await startTimeOf(pid) }, done } };
}

function exitOf(child: ChildProcess): Promise<ProcessExit> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code: code ?? undefined, signal: signal ?? undefined }));
  });
}

function forwardLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  const decoder = new StringDecoder("utf8");
  let rest = "";

  stream.on("data", (chunk: Buffer) => {
    rest += decoder.write(chunk);
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line.length > longestLine ? omittedLine : line);
    if (rest.length > longestLine) rest = rest.slice(0, longestLine + 1);
  });

  stream.on("end", () => {
    if (rest !== "") onLine(rest.length > longestLine ? omittedLine : rest);
  });
}

/** Signals (0 only tests) the whole group if it is still ours. Returns whether it exists. */
export async function signalGroup(identity: ProcessIdentity, signal: NodeJS.Signals | 0): Promise<boolean> {
  const startTime = await startTimeOf(identity.pid);
  // If the leader has ended, its children keep the group. Another start time means a reused pid.
  if (startTime !== undefined && identity.startTime !== undefined && startTime !== identity.startTime) return false;
  return killGroup(identity.pid, signal);
}

function killGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}

async function startTimeOf(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "latin1");
    // The second field is the command's name in parentheses, which may contain spaces.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}
