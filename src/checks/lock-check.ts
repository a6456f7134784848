import {
  describeLock,
  isFromEarlierAttempt,
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
  /** Asks GitHub whether that run has ended; undefined when it does not say. */
  isRunOver(holder: RunIdentity, signal: AbortSignal): Promise<boolean | undefined>;
  /** Removes the lock if that holder still has it. Returns whether the lock is gone. */
  release(lockedBy: string): Promise<boolean>;
}

/** Is the deploy lock free? */
export function lockCheck(options: LockCheckOptions): Check {
  return {
    id: "lock",
    kind: "preflight",
    target: options.host,
    deadlineMs: 30_000,
    run: async (signal) => {
      if (!options.state.held) return { outcome: "pass", reason: "The deploy lock is free." };
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
  const over =
    run !== undefined &&
    (isFromEarlierAttempt(details.lockedBy, options.self) || (await options.isRunOver(run, signal)));
  if (over && (await options.release(details.lockedBy))) {
    return {
      outcome: "warn",
      reason: `Released a deploy lock that a finished run left behind (${holder}).`,
      evidence,
    };
  }

  return failed("lock-held", { host: options.host, holder, destination: options.destination }, evidence);
}
