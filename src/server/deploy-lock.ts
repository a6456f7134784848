// Kamal's deploy lock: a directory on the primary host that holds a file `details`, in base64. Any signal leaves it
// behind, so ours carries a name by which we, and a later run, can tell whose it is.

export interface LockDetails {
  lockedBy: string;
  at: string;
  version: string;
  message: string;
}

/** `details` is undefined for a half lock: the directory is there, the file is not. */
export type LockState = { held: false } | { held: true; details: LockDetails | undefined };

export interface RunIdentity {
  runId: string;
  attempt: string;
  repository: string;
  /** Tells the jobs of one run apart, those of a matrix too. */
  step: string;
}

/** Relative to the SSH user's home, as Kamal has it. */
export function lockDirectory(service: string, destination: string | undefined): string {
  return `.kamal/${["lock", service, destination].filter(Boolean).join("-")}`;
}

/** What stands behind `Locked by:`; Kamal takes it from git's user.name. */
export function lockOwner(identity: RunIdentity): string {
  return `kamal-action ${identity.repository} run ${identity.runId} attempt ${identity.attempt} step ${identity.step}`;
}

/** The run that took a lock, when it was one of this action. */
export function parseLockOwner(lockedBy: string): RunIdentity | undefined {
  const parts = /^kamal-action (\S+) run (\S+) attempt (\S+) step (\S+)$/.exec(lockedBy) ?? [];
  const [, repository, runId, attempt, step] = parts;
  if (repository === undefined || runId === undefined || attempt === undefined || step === undefined) return undefined;
  return { repository, runId, attempt, step };
}

/**
 * An earlier attempt of this very run is over by definition: GitHub runs one attempt at a time. Another job of the same
 * attempt is not.
 */
export function isOver(lockedBy: string, self: RunIdentity): boolean {
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
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(text)?.[1] ?? "";
  return { lockedBy, at, version: field("Version"), message: field("Message") };
}

/** How a lock is told to a person. */
export function describeLock(details: LockDetails | undefined): string {
  if (details === undefined) return "a lock without details (its holder was killed while it was taken)";
  return `${details.lockedBy || "somebody without a git user.name"}, since ${details.at}, for version ${details.version}: "${details.message}"`;
}

/**
 * A script that removes the lock if, and only if, it is held by `owner`. Prints `released`, `none`, or `other` and the
 * details of whoever holds it.
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
