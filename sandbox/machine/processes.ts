import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { until } from "../run-command.ts";

/** Whether a process is running. A zombie is not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== "linux" || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

/** Processes with a path in their command line, which must be one that only the sandbox uses. */
export function processesMentioning(path: string): number[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
    .filter((pid) => commandLine(pid).some((argument) => argument.includes(path)))
    .map(Number)
    .filter(isAlive);
}

/**
 * The processes of containers whose files are below a directory, which must be one that only the
 * sandbox uses. They keep running after their daemon was killed, and no other daemon manages them.
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

/** Sends SIGTERM, and SIGKILL to processes that are still running after the given time. */
export async function terminate(pids: readonly number[], seconds: number): Promise<void> {
  signalAll(pids, "SIGTERM");
  try {
    await until("the processes have exited", seconds, async () => !pids.some(isAlive));
  } catch {
    signalAll(pids, "SIGKILL");
    await until("the killed processes have exited", 5, async () => !pids.some(isAlive));
  }
}

function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids.filter(isAlive)) {
    try {
      process.kill(pid, signal);
    } catch {
      // It has exited in the meantime.
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
