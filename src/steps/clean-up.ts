// Removes what a run leaves behind: the lock, logins, keys, files. It needs only the saved state,
// so the post step can do it after a killed main step. A failing part does not stop the others.

import { rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { restoreSecretsFiles } from "../kamal/write-secrets.ts";
import { removeDockerConfig } from "../local/docker-config.ts";
import { type ProcessIdentity, signalGroup } from "../local/process-group.ts";
import { messageOf } from "../model/failure.ts";
import type { SavedState, ServerState } from "../saved-state.ts";
import { describeLock, parseLockDetails, releaseScript } from "../server/deploy-lock.ts";
import { forgetHostKeys, type KnownHostsChange } from "../server/known-hosts.ts";
import { reuseSsh, type Ssh } from "../server/ssh.ts";
import { stopAgent } from "../server/ssh-agent.ts";
import { lastPeerLines } from "../text/peer-text.ts";
import { shellQuote } from "../text/shell-quote.ts";
import { logoutScript, readLogout } from "./registry-logins.ts";

export interface CleanupOptions {
  /** Kamal was killed: wait for its work on the servers before the lock is removed. */
  interrupted: boolean;
  /**
   * Called once nothing changes on the servers any more: the boot in progress has ended, the lock is
   * released, the logins are removed. The connections and the key are still there.
   */
  onceSettled?(ssh: Ssh): Promise<void>;
  info(line: string): void;
  warn(line: string): void;
}

/** How long Kamal has to stop between SIGINT and SIGKILL. Milliseconds. */
const graceMs = 3000;

export async function cleanUp(state: SavedState, options: CleanupOptions): Promise<void> {
  const attempt = async (what: string, step: () => Promise<string | undefined>) => {
    try {
      const message = await step();
      if (message !== undefined) options.info(message);
    } catch (error) {
      options.warn(`Cleanup: ${what} failed: ${messageOf(error)}`);
    }
  };

  const { kamal, server, agentSocket, knownHosts, dockerConfig } = state;
  if (kamal !== undefined && options.interrupted) await attempt("stopping Kamal", () => stopKamal(kamal));

  await Promise.all([
    attempt("restoring .kamal/secrets", () => restoreFiles(state)),
    server === undefined ? undefined : cleanServers(state, server, { ...options, attempt }),
    knownHosts === undefined ? undefined : attempt("restoring known_hosts", () => restoreKnownHosts(knownHosts)),
    dockerConfig === undefined
      ? undefined
      : attempt("removing the registry login", () => removeLogins(dockerConfig, server?.registries ?? [], options)),
  ]);

  // Last, because the cleanup of the servers logs in with its key.
  if (agentSocket !== undefined) {
    await attempt("stopping the SSH agent", async () =>
      (await stopAgent(agentSocket, state.agentPid)) ? "Stopped the SSH agent that held the key" : undefined,
    );
  }

  await attempt("removing the temporary directory", async () => {
    await rm(state.directory, { recursive: true, force: true });
    return undefined;
  });
}

async function stopKamal(kamal: ProcessIdentity): Promise<string | undefined> {
  if (!(await signalGroup(kamal, "SIGINT"))) return undefined;

  const end = Date.now() + graceMs;
  while (Date.now() < end) {
    await sleep(100);
    if (!(await signalGroup(kamal, 0))) return "Stopped the Kamal process that was still running";
  }

  await signalGroup(kamal, "SIGKILL");
  return "Killed the Kamal process that was still running";
}

async function restoreFiles(state: SavedState): Promise<string | undefined> {
  await restoreSecretsFiles(state.files);
  const names = state.files.map((file) => path.relative(state.workspace, file.path));
  return names.length > 0 ? `Restored ${names.join(", ")}` : undefined;
}

async function restoreKnownHosts(change: KnownHostsChange): Promise<string | undefined> {
  const count = forgetHostKeys(change);
  return count > 0 ? `Removed ${count} host ${count === 1 ? "key" : "keys"} from known_hosts` : undefined;
}

async function removeLogins(
  directory: string,
  registries: readonly string[],
  options: CleanupOptions,
): Promise<string | undefined> {
  const { inFile, helpers } = await removeDockerConfig(directory, registries);
  for (const helper of helpers) {
    options.warn(`The registry login may still be on the runner, in docker-credential-${helper}.`);
  }
  return inFile ? "Removed the registry login from the runner" : undefined;
}

type ServerOptions = CleanupOptions & { attempt(what: string, step: () => Promise<string | undefined>): Promise<void> };

async function cleanServers(state: SavedState, server: ServerState, options: ServerOptions): Promise<void> {
  const ssh = reuseSsh({ directory: state.directory, settings: server.ssh, agentSocket: state.agentSocket });
  const started = state.kamal !== undefined;
  await cleanUpServers(ssh, server, { ...options, interrupted: started && options.interrupted });
  await options.attempt("asking what serves", async () => {
    await options.onceSettled?.(ssh);
    return undefined;
  });
  await Promise.all(server.hosts.map((host) => ssh.close(host)));
}

/** `interrupted`: Kamal was killed, so it may still be at work, and its lock is still there. */
async function cleanUpServers(ssh: Ssh, server: ServerState, options: ServerOptions): Promise<void> {
  await Promise.all(
    server.hosts.map(async (host) => {
      if (options.interrupted) await options.attempt(`waiting for ${host}`, () => waitForBoot(ssh, host, server));
      if (server.registries.length === 0) return;

      await options.attempt(`removing the registry login on ${host}`, () => logOut(ssh, host, server, options));
    }),
  );

  if (options.interrupted) await options.attempt("releasing the deploy lock", () => releaseLock(ssh, server, options));
}

async function logOut(ssh: Ssh, host: string, { registries }: ServerState, options: CleanupOptions) {
  const output = await runOrThrow(ssh, host, logoutScript(registries));
  const { outcome, warnings } = readLogout(host, output, registries);
  for (const warning of warnings) options.warn(warning);

  if (outcome === undefined) return undefined;
  return outcome === "restored" ? `Restored the registry login on ${host}` : `Removed the registry login from ${host}`;
}

/** Commands that Kamal has sent keep running without it, and the lock must outlive them. */
async function waitForBoot(ssh: Ssh, host: string, server: ServerState): Promise<string | undefined> {
  const script = [
    "waited=0",
    `while docker top kamal-proxy -eo pid,args 2>/dev/null | grep -F -- ${shellQuote(` deploy ${server.proxyPrefix}`)} >/dev/null; do`,
    `  [ $waited -ge ${shellQuote(String(server.bootSeconds))} ] && break`,
    "  sleep 1; waited=$((waited + 1))",
    "done",
    "echo $waited",
  ].join("\n");

  const waited = await runOrThrow(ssh, host, script, (server.bootSeconds + 30) * 1000);
  return /^[1-9]\d{0,5}$/.test(waited) ? `Waited ${waited} s for the boot in progress on ${host}` : undefined;
}

async function releaseLock(ssh: Ssh, server: ServerState, options: CleanupOptions): Promise<string | undefined> {
  const output = await runOrThrow(ssh, server.primaryHost, releaseScript(server.lockDirectory, server.lockOwner));
  if (output === "released") return `Removed the deploy lock on ${server.primaryHost}`;

  if (output.startsWith("other")) {
    const holder = describeLock(parseLockDetails(output.slice("other".length)));
    options.warn(`Did not remove the deploy lock on ${server.primaryHost}, because it is held by ${holder}`);
  }

  return undefined;
}

async function runOrThrow(ssh: Ssh, host: string, script: string, timeoutMs?: number): Promise<string> {
  const result = await ssh.run(host, script, timeoutMs === undefined ? {} : { timeoutMs });
  if (result.code !== 0) throw new Error(lastPeerLines(result.stderr, 3).join("; ") || `exit code ${result.code}`);
  return result.stdout.trim();
}
