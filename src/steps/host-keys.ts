// Which host keys are trusted: those in `ssh-known-hosts`, those that this machine knows, and, with
// `accept-new`, the first key that a new server shows.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Run } from "../run.ts";
import { hostKeys, normalizeKnownHosts, planHostKeys, readOrEmpty, rememberHostKeys } from "../server/known-hosts.ts";

export interface TrustedKeys {
  /** Our own known_hosts, to which OpenSSH adds the keys that it accepts. */
  file: string;
  /** Its lines that are from the input `ssh-known-hosts`, with the same numbers. */
  inputLines: number;
  pinned: boolean;
}

/** Writes our own known_hosts. @throws Failure `input-invalid` */
export async function writeTrustedKeys(run: Run): Promise<TrustedKeys> {
  const raw = run.inputs.sshKnownHosts;
  const given = raw === undefined ? "" : normalizeKnownHosts(raw);
  const file = path.join(run.directory, "known_hosts");
  await writeFile(file, given, { mode: 0o600 });

  return { file, inputLines: given.split("\n").length - 1, pinned: run.inputs.hostKeys === "pinned" };
}

export function userKnownHosts(run: Run): string {
  return path.join(run.environment.home, ".ssh", "known_hosts");
}

/**
 * Kamal's SSH client reads only the user's own known_hosts, so the trusted keys are added there
 * until cleanup. The first `done` lines have been added already.
 */
export async function shareTrustedKeys(run: Run, trusted: TrustedKeys, done = 0): Promise<void> {
  const lines = (await readOrEmpty(trusted.file)).split("\n");
  addToUserKnownHosts(run, lines.slice(done).join("\n"));
  reportFirstUse(run, lines.slice(Math.max(done, trusted.inputLines)).join("\n"));
}

function addToUserKnownHosts(run: Run, keys: string): void {
  if (hostKeys(keys).length === 0) return;

  const marker = `kamal-action-${run.environment.runId}-${run.environment.attempt}-${process.pid}`;
  const change = run.savedState.knownHosts ?? planHostKeys(userKnownHosts(run), marker);
  run.remember({ knownHosts: change });
  rememberHostKeys(change, keys);
}

/**
 * A key that was trusted on first use protects the later connections of this run, but not the
 * first.
 */
function reportFirstUse(run: Run, keys: string): void {
  const accepted = hostKeys(keys);
  if (accepted.length === 0) return;

  const reason =
    run.inputs.sshKnownHosts === undefined
      ? "`ssh-known-hosts` is not set, so these host keys"
      : "`ssh-known-hosts` does not have these host keys, so with `host-keys: accept-new` they";
  const shown = accepted.map(({ host, type, fingerprint }) => `${host} ${type} ${fingerprint}`);

  run.report.trustedHostKeys = [...run.report.trustedHostKeys, ...accepted];
  run.notice(
    `${reason} were trusted on first use: ${shown.join("; ")}. Compare them with the server's, then add them to \`ssh-known-hosts\`.`,
  );
}

/** How many lines our own known_hosts has, before more servers are contacted. */
export async function countLines({ file }: TrustedKeys): Promise<number> {
  return (await readOrEmpty(file)).split("\n").length - 1;
}
