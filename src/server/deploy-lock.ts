// Kamal's deploy lock: a directory on the primary host with a file `details`, in Base64. A killed
// Kamal leaves it behind, so our locks have an owner that this run and later ones recognize.

import { peerLine } from "../text/peer-text.ts";
import { shellQuote } from "../text/shell-quote.ts";

/** Anyone who can log in to the server can write this. One clean line each. */
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
  const parts = /^kamal-action ([\w./-]+) run (\d+) attempt (\d+) step ([\w.-]+)$/.exec(lockedBy) ?? [];
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

/** Much more than Kamal writes: an owner, a version, a message. Characters. */
const longestDetails = 16_384;

export function parseLockDetails(base64: string): LockDetails | undefined {
  const text = Buffer.from(base64.slice(0, longestDetails).replace(/\s+/g, ""), "base64").toString("utf8");
  const lines = text.split("\n");
  const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? "";

  const locked = field("Locked by");
  const at = locked.lastIndexOf(" at ");
  const time = locked.slice(at + 4);
  if (at < 0 || !/^\S+$/.test(time)) return undefined;

  return {
    // Long enough for our own, with the longest names of repository and job.
    lockedBy: peerLine(locked.slice(0, at), 500),
    at: peerLine(time),
    version: peerLine(field("Version")),
    message: peerLine(field("Message")),
  };
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
  const lock = shellQuote(directory);
  return [
    "cd",
    `if [ ! -d ${lock} ]; then echo none; exit 0; fi`,
    `held=$(cat ${lock}/details 2>/dev/null | base64 -d 2>/dev/null | head -n 1)`,
    `ours=$(printf %s ${shellQuote(expected)} | base64 -d)`,
    `case "$held" in "$ours"*) rm -f ${lock}/details && rmdir ${lock} && echo released;; *) echo other; cat ${lock}/details 2>/dev/null || :;; esac`,
  ].join("\n");
}
