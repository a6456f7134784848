// The only place that starts Kamal, and `gem` for it.

import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { StringDecoder } from "node:string_decoder";
import type { Ruby } from "../local/ruby.ts";
import type { Kamal } from "./install.ts";

/** A process that can be found again after we are gone: a pid alone may by then belong to somebody else. */
export interface ProcessIdentity {
  pid: number;
  /** Field 22 of /proc/PID/stat; undefined where there is no /proc. */
  startTime: string | undefined;
}

export interface KamalExit {
  code: number | undefined;
  signal: NodeJS.Signals | undefined;
}

export interface KamalRun {
  identity: ProcessIdentity;
  done: Promise<KamalExit>;
}

export interface RunOptions {
  cwd: string;
  env: NodeJS.ProcessEnv;
  onLine(line: string): void;
}

/** Kamal's program, loaded: it waits for its arguments. */
export interface WaitingKamal {
  /** The first that it says, long before it has loaded. undefined: it ended without a word. */
  announced: Promise<Announcement | undefined>;
  start(args: readonly string[], options: Pick<RunOptions, "env" | "onLine">): KamalRun;
  /** Ends one that will not be started; does nothing to one that was. */
  dismiss(): Promise<void>;
}

export interface Announcement {
  ruby: Ruby;
  /** Whether there was a Kamal to load. */
  loads: boolean;
}

/**
 * A hook could send gigabytes without a newline. Longer than two environment variables, in characters: a secret must
 * arrive whole to be recognised and taken out.
 */
const longestLine = 262_144;

const leftOut = `(A line of more than ${longestLine} characters was left out.)`;

/** Where Kamal is; `directory` may hold RUBY_VERSION and RUBY_PLATFORM, which Ruby then puts in. */
export type KamalPlace = Pick<Kamal, "waitingLauncher" | "directory" | "version">;

/**
 * Loads Kamal, which takes Ruby about half a second, before it is known what it will have to do. Arguments and
 * environment reach it by a pipe; it ends by itself when we do.
 */
export async function loadKamal(kamal: KamalPlace, options: Pick<RunOptions, "cwd" | "env">): Promise<WaitingKamal> {
  const early: string[] = [];
  let onLine = (line: string): void => void early.push(line);
  const { promise: announced, resolve: announce } = Promise.withResolvers<Announcement | undefined>();
  let isAnnounced = false;
  const { child, run } = await spawnGroup("ruby", [kamal.waitingLauncher, kamal.directory, kamal.version], {
    ...options,
    onLine: (line) => {
      // Ruby may have warnings to tell before.
      const announcement = isAnnounced ? undefined : readAnnouncement(line);
      if (announcement === undefined) return onLine(line);
      isAnnounced = true;
      announce(announcement);
    },
  });
  run.done.then(
    () => announce(undefined),
    () => announce(undefined),
  );
  let started = false;
  return {
    announced,
    start(args, { env, onLine: listener }) {
      started = true;
      for (const line of early.splice(0)) listener(line);
      onLine = listener;
      child.stdin.end(JSON.stringify({ arguments: args, environment: env }));
      return run;
    },
    async dismiss() {
      if (started) return;
      await signalGroup(run.identity, "SIGKILL");
      await run.done;
    },
  };
}

function readAnnouncement(line: string): Announcement | undefined {
  const [, version, platform, does] = /^kamal-action: ruby (\S+) (\S+) (loads|misses) kamal$/.exec(line) ?? [];
  if (version === undefined || platform === undefined) return undefined;
  return { ruby: { version, platform }, loads: does === "loads" };
}

/** Starts a command in a process group of its own, so that a signal reaches what it starts (docker, ssh, compilers). */
export async function startProcess(command: string, args: readonly string[], options: RunOptions): Promise<KamalRun> {
  const { child, run } = await spawnGroup(command, args, options);
  child.stdin.end();
  return run;
}

async function spawnGroup(command: string, args: readonly string[], options: RunOptions) {
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

function exitOf(child: ChildProcess): Promise<KamalExit> {
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
