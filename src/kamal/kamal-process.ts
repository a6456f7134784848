// The real Kamal as a process: Ruby loads it early, and it starts when its arguments are known.

import { type ProcessOptions, type RunningProcess, signalGroup, spawnGroup } from "../local/process-group.ts";
import type { Ruby } from "../local/ruby.ts";

/** Kamal's program, loaded: it waits for its arguments. */
export interface WaitingKamal {
  /** The first that it says, long before it has loaded. undefined: it ended without a word. */
  announced: Promise<Announcement | undefined>;
  start(args: readonly string[], options: Pick<ProcessOptions, "env" | "onLine">): RunningProcess;
  /** Ends one that will not be started; does nothing to one that was. */
  dismiss(): Promise<void>;
}

interface Announcement {
  ruby: Ruby;
  /** Whether there was a Kamal to load. */
  loads: boolean;
}

/** Where Kamal is; `directory` may hold RUBY_VERSION and RUBY_PLATFORM, which Ruby then puts in. */
export interface KamalPlace {
  waitingLauncher: string;
  directory: string;
  version: string;
}

/**
 * Loads Kamal, which takes Ruby about half a second, before it is known what it will have to do. Arguments and
 * environment reach it by a pipe; it ends by itself when we do.
 */
export async function loadKamal(
  kamal: KamalPlace,
  options: Pick<ProcessOptions, "cwd" | "env">,
): Promise<WaitingKamal> {
  const early: string[] = [];
  let onLine = (line: string): void => void early.push(line);
  const { promise: announced, resolve: announce } = Promise.withResolvers<Announcement | undefined>();
  let isAnnounced = false;
  const { child, run } = await spawnGroup("ruby", [kamal.waitingLauncher, kamal.directory, kamal.version], {
    ...options,
    onLine: (line) => {
      // Ruby may have warnings to tell before.
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
      child.stdin.end(JSON.stringify({ arguments: args, environment: env }));
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
  const [, version, platform, does] = /^kamal-action: ruby (\S+) (\S+) (loads|misses) kamal$/.exec(line) ?? [];
  if (version === undefined || platform === undefined) return undefined;
  return { ruby: { version, platform }, loads: does === "loads" };
}
