import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Context, directory } from "./context.ts";
import { isAlive } from "./machine/processes.ts";

/** Does the work while no other process starts or stops the same sandbox: test workers may all ask for it at once. */
export async function withLock<T>(context: Context, work: () => Promise<T>): Promise<T> {
  const file = path.join(directory(context), "lock");
  for (let waited = false; !take(file); waited = true) {
    if (!waited) context.log(`waiting for process ${holder(file)}, which is at work on the sandbox`);
    await sleep(100);
    context.signal.throwIfAborted();
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    // A process that was killed leaves its lock behind.
    const pid = holder(file);
    if (pid > 0 && !isAlive(pid)) rmSync(file, { force: true });
    return false;
  }
}

function holder(file: string): number {
  try {
    return Number(readFileSync(file, "utf8"));
  } catch {
    return 0;
  }
}
