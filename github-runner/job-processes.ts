import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

export interface Orphan {
  pid: number;
  /** The command line. */
  command: string;
}

/**
 * The processes of one job: those that have our RUNNER_TRACKING_ID, which is how GitHub finds a
 * job's orphans, and those in the process groups of main and post, in case their environment cannot
 * be read. Linux only (/proc).
 */
export class JobProcesses {
  readonly trackingId = `github_${randomUUID()}`;
  readonly #groups = new Set<number>();

  addGroup(pid: number | undefined): void {
    if (pid !== undefined) this.#groups.add(pid);
  }

  /** The processes that are still running. */
  find(): Orphan[] {
    const mark = `RUNNER_TRACKING_ID=${this.trackingId}`;
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .filter(
        (name) =>
          this.#groups.has(processGroupOf(name)) || readProcFile(`/proc/${name}/environ`).split("\0").includes(mark),
      )
      .map((name) => ({
        pid: Number(name),
        command: readProcFile(`/proc/${name}/cmdline`).replaceAll("\0", " ").trim(),
      }))
      .filter((orphan) => orphan.command !== "");
  }

  /** Kills and returns the processes that are still running, and those that they start. */
  killAll(): Orphan[] {
    const found = new Map<number, Orphan>();
    for (let round = 0; round < 10; round++) {
      const orphans = this.find();
      if (orphans.length === 0) break;
      for (const orphan of orphans) {
        found.set(orphan.pid, orphan);
        sendSignal(orphan.pid, "SIGKILL");
      }
    }

    this.#groups.clear();
    return [...found.values()];
  }
}

// The fifth field of /proc/PID/stat. The second one may contain spaces and parentheses.
function processGroupOf(pid: string): number {
  const stat = readProcFile(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[2]);
}

/** Signals a process. It is not an error if the process has already exited. */
export function sendSignal(pid: number | undefined, signal: NodeJS.Signals): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

// Empty if the process has exited or belongs to another user: neither is of interest.
function readProcFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
