import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { NAME } from "./settings.ts";

/** Shared by every step: the state directory, the progress log and the signal to stop. */
export interface Context {
  readonly home: string;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

/** State and caches, in `$KAMAL_ACTION_SANDBOX_HOME` or else the user's cache directory. */
export function sandboxHome(): string {
  const { KAMAL_ACTION_SANDBOX_HOME, XDG_CACHE_HOME } = process.env;
  return path.join(KAMAL_ACTION_SANDBOX_HOME || XDG_CACHE_HOME || path.join(homedir(), ".cache"), NAME);
}

/** Creates a directory in the sandbox's home and returns its path. */
export function directory(context: Context, ...parts: readonly string[]): string {
  const created = path.join(context.home, ...parts);
  mkdirSync(created, { recursive: true, mode: 0o700 });
  return created;
}

/** Runs one step and logs how long it took. */
export async function step<T>(context: Context, title: string, work: () => Promise<T>): Promise<T> {
  context.signal.throwIfAborted();
  const started = performance.now();
  context.log(`${title} ...`);

  const result = await work();
  context.log(`${title}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}
