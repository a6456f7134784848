// The real Kamal as a process: Ruby starts early, loads Kamal once it is installed, and runs it
// once its arguments are known.

import { failure } from "../catalogue/catalogue.ts";
import { type ProcessOptions, type RunningProcess, signalGroup, spawnGroup } from "../local/process-group.ts";
import { type Ruby, readAnnouncement } from "../local/ruby.ts";
import { loadedLine } from "./launcher.ts";

/** A Ruby that is starting or waits for Kamal to be installed. */
export interface WaitingRuby {
  /** Its first line, long before it has loaded anything; undefined if it ended without one. */
  ruby: Promise<Ruby | undefined>;
  /**
   * Loads Kamal, which takes about half a second. Call this only for a Kamal whose files are
   * verified: it runs them.
   * @throws Failure `kamal-install` if Ruby ends instead.
   */
  load(kamal: KamalLocation): Promise<WaitingKamal>;
  /** Kills a process that is not needed; does nothing after Kamal's `start`. */
  dismiss(): Promise<void>;
}

/** A Kamal that is loaded, and waits for its arguments. */
export interface WaitingKamal {
  start(args: readonly string[], options: Pick<ProcessOptions, "env" | "onLine">): RunningProcess;
}

/** For Ruby to say what it is, and to load Kamal. Both take about a second. Milliseconds. */
const answerMs = 120_000;

/** Warnings of Ruby, at most. */
const maxEarlyLines = 200;

/** Where Kamal is. */
export interface KamalLocation {
  directory: string;
  version: string;
}

export type RubyOptions = Pick<ProcessOptions, "cwd" | "env"> & { answerMs?: number };

/**
 * Starts Ruby with a waiting launcher. It reads from a pipe, and ends by itself when we end. It is
 * killed if it does not answer.
 */
export async function startRuby(launcher: string, options: RubyOptions): Promise<WaitingRuby> {
  const early: string[] = [];
  let forward = (line: string): void => {
    if (early.length < maxEarlyLines) early.push(line);
  };
  const announced = Promise.withResolvers<Ruby | undefined>();
  const loaded = Promise.withResolvers<boolean>();
  let isAnnounced = false;
  let isLoaded = false;
  let isStarted = false;

  const onLine = (line: string) => {
    // Ruby may print warnings first.
    const ruby = isAnnounced ? undefined : readAnnouncement(line);
    if (ruby !== undefined) {
      isAnnounced = true;
      announced.resolve(ruby);
    } else if (line === loadedLine && !isLoaded) {
      isLoaded = true;
      loaded.resolve(true);
    } else forward(line);
  };

  const { child, run } = await spawnGroup("ruby", [launcher], { ...options, onLine });
  const killUnless = (answered: Promise<unknown>) => {
    const timer = setTimeout(() => void signalGroup(run.identity, "SIGKILL"), options.answerMs ?? answerMs);
    answered.then(() => clearTimeout(timer));
  };
  killUnless(announced.promise);
  const onEnd = () => {
    announced.resolve(undefined);
    loaded.resolve(false);
  };
  run.done.then(onEnd, onEnd);

  const start: WaitingKamal["start"] = (args, { env, onLine: listener }) => {
    isStarted = true;
    for (const line of early.splice(0)) listener(line);
    forward = listener;
    child.stdin.end(JSON.stringify({ arguments: args, environment: env.variables }));
    return run;
  };

  return {
    ruby: announced.promise,
    async load({ directory, version }) {
      child.stdin.write(`${JSON.stringify({ directory, version })}\n`);
      killUnless(loaded.promise);
      if (await loaded.promise) return { start };
      throw failure("kamal-install", { version, problem: "does-not-start" }, { evidence: early.slice(-8) });
    },
    async dismiss() {
      if (isStarted) return;
      await signalGroup(run.identity, "SIGKILL");
      await run.done;
    },
  };
}
