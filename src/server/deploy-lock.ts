// Kamal's deploy lock: a directory on the primary host with a file `details`, in Base64. A killed
// Kamal leaves it behind, so our locks have an owner that this run and later ones recognize.

export interface LockDetails {
  lockedBy: string;
  at: string;
  version: string;
  message: string;
}

/** `details` is undefined for an incomplete lock: the directory exists, but not the file. */
export type LockState = { held: false } | { held: true; details: LockDetails | undefined };

export interface RunIdentity {
  runId: string;
  attempt: string;
  repository: string;
  /** Distinguishes the jobs of a run, including those of a matrix. */
  step: string;
}

/** Kamal's own path, relative to the SSH user's home directory. */
export function lockDirectory(service: string, destination: string | undefined): string {
  return `.kamal/${["lock", service, destination].filter(Boolean).join("-")}`;
}

/** The text after `Locked by:`, which Kamal takes from git's user.name. */
export function lockOwner(identity: RunIdentity): string {
  return `kamal-action ${identity.repository} run ${identity.runId} attempt ${identity.attempt} step ${identity.step}`;
}

/** The run that holds a lock, if it is a run of this action. */
export function parseLockOwner(lockedBy: string): RunIdentity | undefined {
  const parts = /^kamal-action (\S+) run (\S+) attempt (\S+) step (\S+)$/.exec(lockedBy) ?? [];
  const [, repository, runId, attempt, step] = parts;
  if (repository === undefined || runId === undefined || attempt === undefined || step === undefined) return undefined;
  return { repository, runId, attempt, step };
}

/**
 * Whether an earlier attempt of this run holds the lock. It is over, because GitHub runs one
 * attempt at a time. Another job of the same attempt may still be running.
 */
export function isFromEarlierAttempt(lockedBy: string, self: RunIdentity): boolean {
  const owner = parseLockOwner(lockedBy);
  return (
    owner !== undefined &&
    owner.repository === self.repository &&
    owner.runId === self.runId &&
    Number(owner.attempt) < Number(self.attempt)
  );
}

export function parseLockDetails(base64: string): LockDetails | undefined {
  const text = Buffer.from(base64.replace(/\s+/g, ""), "base64").toString("utf8");
  const [, lockedBy, at] = /^Locked by: (.*) at (\S+)$/m.exec(text) ?? [];
  if (lockedBy === undefined || at === undefined) return undefined;
  const field = (name: string) => new RegExp(`^${RegExp.escape(name)}: (.*)$`, "m").exec(text)?.[1] ?? "";
  return { lockedBy, at, version: field("Version"), message: field("Message") };
}

/** The holder of a lock, to follow "is held by". */
export function describeLock(details: LockDetails | undefined): string {
  if (details === undefined) return "an unknown holder (the lock has no details: a deploy was killed while taking it)";
  const holder = details.lockedBy || "someone without a git user.name";
  return `${holder} since ${details.at}, for version ${details.version} ("${details.message}")`;
}

/**
 * A script that removes the lock only if `owner` holds it. Prints `released`, `none`, or `other`
 * and the details of the other holder.
 */
export function releaseScript(directory: string, owner: string): string {
  const expected = Buffer.from(`Locked by: ${owner} at `).toString("base64");
  return [
    "cd",
    `if [ ! -d ${directory} ]; then echo none; exit 0; fi`,
    `held=$(cat ${directory}/details 2>/dev/null | base64 -d 2>/dev/null | head -n 1)`,
    `ours=$(printf %s '${expected}' | base64 -d)`,
    `case "$held" in "$ours"*) rm -f ${directory}/details && rmdir ${directory} && echo released;; *) echo other; cat ${directory}/details 2>/dev/null || :;; esac`,
  ].join("\n");
}
