import { describeLock, isOverOrOurs, type LockState, type RunIdentity } from "../../kamal/lock.ts";
import type { Check } from "../types.ts";

export interface LockCheckOptions {
  /** The host that holds the lock. */
  host: string;
  state: LockState;
  self: RunIdentity;
  /** Removes a lock of an earlier attempt of this very run. Returns whether it is gone. */
  releaseOurs(lockedBy: string): Promise<boolean>;
}

/** Who holds the deploy lock? */
export function lockCheck(options: LockCheckOptions): Check {
  return {
    id: "lock",
    kind: "preflight",
    target: options.host,
    deadlineMs: 30_000,
    run: async () => {
      if (!options.state.held) return { outcome: "pass", reason: "Nobody holds the deploy lock." };
      const { details } = options.state;
      const holder = describeLock(details);
      const evidence = details === undefined ? {} : { ...details };
      if (
        details !== undefined &&
        isOverOrOurs(details.lockedBy, options.self) &&
        (await options.releaseOurs(details.lockedBy))
      ) {
        return {
          outcome: "warn",
          reason: `An earlier attempt of this run left the deploy lock; it was released (${holder}).`,
          evidence,
        };
      }
      return { outcome: "fail", reason: `The deploy lock is held by ${holder}.`, evidence, diagnosis: "lock-held" };
    },
  };
}
