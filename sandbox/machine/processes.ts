import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { until } from "../process.ts";

/** Whether a process runs (a zombie does not). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== "linux" || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

/** The processes whose command line names this path, which has to be one that only the sandbox uses. */
export function processesNaming(path: string): number[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
    .filter((pid) => commandLine(pid).some((argument) => argument.includes(path)))
    .map(Number)
    .filter(isAlive);
}

/**
 * The processes of containers whose files lie below a directory, which has to be one that only the sandbox uses. They
 * outlive a daemon that was killed, and then nobody knows them.
 */
export function containerProcesses(directory: string): number[] {
  if (process.platform !== "linux") return [];
  const ours = readlinkSync("/proc/self/ns/mnt");
  const isInside = (pid: string) => {
    try {
      const isElsewhere = readlinkSync(`/proc/${pid}/ns/mnt`) !== ours;
      return isElsewhere && readFileSync(`/proc/${pid}/mountinfo`, "utf8").includes(`${directory}/`);
    } catch {
      return false;
    }
  };
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry) && isInside(entry))
    .map(Number);
}

/** Ends processes: politely, and by force when they are still there after the given time. */
export async function end(pids: readonly number[], seconds: number): Promise<void> {
  send(pids, "SIGTERM");
  try {
    await until("the processes have ended", seconds, async () => !pids.some(isAlive));
  } catch {
    send(pids, "SIGKILL");
    await until("the killed processes have ended", 5, async () => !pids.some(isAlive));
  }
}

function send(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids.filter(isAlive)) {
    try {
      process.kill(pid, signal);
    } catch {
      // It has ended in between.
    }
  }
}

function commandLine(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
  } catch {
    return [];
  }
}
