import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

export interface Orphan {
  pid: number;
  /** Its name and arguments. */
  command: string;
}

/**
 * The processes of one job: what carries our RUNNER_TRACKING_ID, which is how GitHub finds a job's orphans, and the
 * process groups of main and post, for those whose environment cannot be read. Linux only (/proc).
 */
export class JobProcesses {
  readonly trackingId = `github_${randomUUID()}`;
  readonly #groups = new Set<number>();

  addGroup(pid: number | undefined): void {
    if (pid !== undefined) this.#groups.add(pid);
  }

  /** What is still running. */
  find(): Orphan[] {
    const mark = `RUNNER_TRACKING_ID=${this.trackingId}`;
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .filter((name) => this.#groups.has(groupOf(name)) || read(`/proc/${name}/environ`).split("\0").includes(mark))
      .map((name) => ({ pid: Number(name), command: read(`/proc/${name}/cmdline`).replaceAll("\0", " ").trim() }))
      .filter((orphan) => orphan.command !== "");
  }

  /** Kills what is still running, and what that starts meanwhile. Returns everything that was found. */
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

// The fifth field of /proc/PID/stat; the second, in parentheses, may itself hold blanks and parentheses.
function groupOf(pid: string): number {
  const stat = read(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[2]);
}

/** Signals a process; one that is gone is no error. */
export function sendSignal(pid: number | undefined, signal: NodeJS.Signals): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

// A process can end between the listing and the look; another user's cannot be read. Neither is ours.
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
