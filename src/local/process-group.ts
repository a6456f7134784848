// Processes in groups of their own, whose lines are read as they come.

import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { StringDecoder } from "node:string_decoder";

/** A process that can be found again after we are gone: a pid alone may by then belong to somebody else. */
export interface ProcessIdentity {
  pid: number;
  /** Field 22 of /proc/PID/stat; undefined where there is no /proc. */
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
  env: NodeJS.ProcessEnv;
  onLine(line: string): void;
}

/**
 * A hook could send gigabytes without a newline. Longer than two environment variables, in characters: a secret must
 * arrive whole to be recognised and taken out.
 */
const longestLine = 262_144;

const leftOut = `(A line of more than ${longestLine} characters was left out.)`;

/** Starts a command in a process group of its own, so that a signal reaches what it starts (docker, ssh, compilers). */
export async function startProcess(
  command: string,
  args: readonly string[],
  options: ProcessOptions,
): Promise<RunningProcess> {
  const { child, run } = await spawnGroup(command, args, options);
  child.stdin.end();
  return run;
}

/** As `startProcess`, with the child: its standard input stays open. */
export async function spawnGroup(command: string, args: readonly string[], options: ProcessOptions) {
  const { cwd, env, onLine } = options;
  const child = spawn(command, args, { cwd, env, stdio: ["pipe", "pipe", "pipe"], detached: true });
  const done = exitOf(child);
  // What ends before it has read everything says why by its lines and its exit code.
  child.stdin.on("error", () => {});
  forwardLines(child.stdout, onLine);
  forwardLines(child.stderr, onLine);
  const pid = child.pid;
  if (pid === undefined) {
    await done;
    throw new Error(`${command} could not be started`);
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
    for (const line of lines) onLine(line.length > longestLine ? leftOut : line);
    if (rest.length > longestLine) rest = rest.slice(0, longestLine + 1);
  });
  stream.on("end", () => {
    if (rest !== "") onLine(rest.length > longestLine ? leftOut : rest);
  });
}

/** Sends a signal (0 only asks) to the whole group, if it is still the one that we started. Returns whether it was there. */
export async function signalGroup(identity: ProcessIdentity, signal: NodeJS.Signals | 0): Promise<boolean> {
  const startTime = await startTimeOf(identity.pid);
  // A leader that is gone leaves its group to the processes that it started; a leader with another start time is a stranger.
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
    // The second field is the command's name in parentheses, which may hold blanks.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}
