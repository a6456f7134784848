import {
  describeLock,
  isOver,
  type LockDetails,
  type LockState,
  parseLockOwner,
  type RunIdentity,
} from "../server/deploy-lock.ts";
import { type Check, failed, type Observation } from "./check.ts";

export interface LockCheckOptions {
  /** The host that holds the lock. */
  host: string;
  destination: string | undefined;
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
      if (details !== undefined) return heldLock(details, options, signal);
      return failed("lock-half", { host: options.host, directory: options.directory });
    },
  };
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
  return failed("lock-held", { host: options.host, holder, destination: options.destination }, evidence);
}
