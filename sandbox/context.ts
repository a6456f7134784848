import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { NAME } from "./settings.ts";

/** What every step of the sandbox needs: where its state is, where its progress goes, and when to give up. */
export interface Context {
  readonly home: string;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

/** The directory of the sandbox's state and caches: `$KAMAL_ACTION_SANDBOX_HOME`, else the user's cache directory. */
export function sandboxHome(): string {
  const { KAMAL_ACTION_SANDBOX_HOME, XDG_CACHE_HOME } = process.env;
  return path.join(KAMAL_ACTION_SANDBOX_HOME || XDG_CACHE_HOME || path.join(homedir(), ".cache"), NAME);
}

/** Makes a directory below the sandbox's home and returns its path. */
export function directory(context: Context, ...parts: readonly string[]): string {
  const made = path.join(context.home, ...parts);
  mkdirSync(made, { recursive: true, mode: 0o700 });
  return made;
}

/** Runs one step and reports how long it took. */
export async function step<T>(context: Context, title: string, work: () => Promise<T>): Promise<T> {
  context.signal.throwIfAborted();
  const started = performance.now();
  context.log(`${title} ...`);
  const result = await work();
  context.log(`${title}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}
