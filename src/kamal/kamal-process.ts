// The real Kamal as a process: Ruby loads it early and runs it once its arguments are known.

import { type ProcessOptions, type RunningProcess, signalGroup, spawnGroup } from "../local/process-group.ts";
import type { Ruby } from "../local/ruby.ts";

/** A Kamal that is loading or loaded, and waits for its arguments. */
export interface WaitingKamal {
  /** Its first line, long before it has loaded; undefined if it ended without one. */
  announced: Promise<Announcement | undefined>;
  start(args: readonly string[], options: Pick<ProcessOptions, "env" | "onLine">): RunningProcess;
  /** Kills a process that is not needed; does nothing after `start`. */
  dismiss(): Promise<void>;
}

interface Announcement {
  ruby: Ruby;
  /** Whether Ruby found a Kamal to load. */
  loads: boolean;
}

/** Warnings of Ruby, at most. */
const maxEarlyLines = 200;

/** Where Kamal is. Ruby replaces the placeholders RUBY_VERSION and RUBY_PLATFORM in `directory`. */
export interface KamalPaths {
  waitingLauncher: string;
  directory: string;
  version: string;
}

/**
 * Loads Kamal, which takes Ruby about half a second, before its command is known. It receives
 * arguments and environment through a pipe, and ends by itself when we end.
 */
export async function loadKamal(
  kamal: KamalPaths,
  options: Pick<ProcessOptions, "cwd" | "env">,
): Promise<WaitingKamal> {
  const early: string[] = [];
  let onLine = (line: string): void => {
    if (early.length < maxEarlyLines) early.push(line);
  };
  const { promise: announced, resolve: announce } = Promise.withResolvers<Announcement | undefined>();
  let isAnnounced = false;

  const { child, run } = await spawnGroup("ruby", [kamal.waitingLauncher, kamal.directory, kamal.version], {
    ...options,
    onLine: (line) => {
      // Ruby may print warnings first.
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
      child.stdin.end(JSON.stringify({ arguments: args, environment: env.variables }));
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
  const [, version, platform, verb] = /^kamal-action: ruby (\S+) (\S+) (loads|misses) kamal$/.exec(line) ?? [];
  if (version === undefined || platform === undefined) return undefined;
  return { ruby: { version, platform }, loads: verb === "loads" };
}
