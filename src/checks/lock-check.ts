import {
  describeLock,
  isOver,
  type LockDetails,
  type LockState,
  parseLockOwner,
  type RunIdentity,
} from "../server/deploy-lock.ts";
import type { Check, Observation } from "./check.ts";

export interface LockCheckOptions {
  /** The host that holds the lock. */
  host: string;
  state: LockState;
  /** Relative to the SSH user's home. */
  directory: string;
  self: RunIdentity;
  /** Asks GitHub whether a run of ours has ended; undefined: it does not tell. */
  isRunOver(holder: RunIdentity, signal: AbortSignal): Promise<boolean | undefined>;
  /** Removes the lock of a run that is over, if it still holds it. Returns whether it is gone. */
  release(lockedBy: string): Promise<boolean>;
}

/** Who holds the deploy lock? */
export function lockCheck(options: LockCheckOptions): Check {
  return {
    id: "lock",
    kind: "preflight",
    target: options.host,
    deadlineMs: 30_000,
    run: async (signal) => {
      if (!options.state.held) return { outcome: "pass", reason: "Nobody holds the deploy lock." };
      const { details } = options.state;
      return details === undefined ? halfLock(options) : heldLock(details, options, signal);
    },
  };
}

/** `kamal lock release` cannot remove it: it begins with the file that is not there. */
function halfLock({ host, directory }: LockCheckOptions): Observation {
  const reason = `The deploy lock is ${describeLock(undefined)}. If no deploy runs, remove it on ${host}: \`rm -r ~/${directory}\`.`;
  return { outcome: "fail", reason, diagnosis: "lock-half" };
}

async function heldLock(details: LockDetails, options: LockCheckOptions, signal: AbortSignal): Promise<Observation> {
  const holder = describeLock(details);
  const evidence = { ...details };
  const run = parseLockOwner(details.lockedBy);
  const over = run !== undefined && (isOver(details.lockedBy, options.self) || (await options.isRunOver(run, signal)));
  if (over && (await options.release(details.lockedBy))) {
    return {
      outcome: "warn",
      reason: `A run that is over left the deploy lock; it was released (${holder}).`,
      evidence,
    };
  }
  return { outcome: "fail", reason: `The deploy lock is held by ${holder}.`, evidence, diagnosis: "lock-held" };
}
