import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Context, directory } from "./context.ts";
import { isAlive } from "./machine/processes.ts";

/** Runs the work under a lock, because test workers may start the sandbox at the same time. */
export async function withLock<T>(context: Context, work: () => Promise<T>): Promise<T> {
  const file = path.join(directory(context), "lock");
  for (let waited = false; !acquire(file); waited = true) {
    if (!waited) context.log(`waiting for process ${lockHolder(file)}, which is starting or stopping the sandbox`);
    await sleep(100);
    context.signal.throwIfAborted();
  }

  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function acquire(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    // A process that was killed leaves its lock behind.
    const pid = lockHolder(file);
    if (pid > 0 && !isAlive(pid)) rmSync(file, { force: true });
    return false;
  }
}

function lockHolder(file: string): number {
  try {
    return Number(readFileSync(file, "utf8"));
  } catch {
    return 0;
  }
}
