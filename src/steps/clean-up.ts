// Leave nothing behind: no lock, no login, no key, no file. Works from the saved state alone, so that the post step can
// do it after a main step that was killed. Every part is tried; none stops the others.

import { rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { restoreSecretsFiles } from "../kamal/write-secrets.ts";
import { removeDockerConfig } from "../local/docker-config.ts";
import { type ProcessIdentity, signalGroup } from "../local/process-group.ts";
import { messageOf } from "../model/failure.ts";
import { describeLock, parseLockDetails, releaseScript } from "../server/deploy-lock.ts";
import { forgetHostKeys } from "../server/known-hosts.ts";
import { reuseSsh, type Ssh } from "../server/ssh.ts";
import { stopAgent } from "../server/ssh-agent.ts";
import type { SavedState, ServerState } from "../state.ts";
import { logoutScript } from "./registry-logins.ts";

export interface CleanupOptions {
  /** A Kamal that was killed may have left work on the servers: wait for it before the lock is released. */
  interrupted: boolean;
  say(line: string): void;
  warn(line: string): void;
}

/** Between the signal that asks and the one that kills, in milliseconds. */
const graceMs = 3000;

export async function cleanUp(state: SavedState, options: CleanupOptions): Promise<void> {
  const attempt = async (what: string, step: () => Promise<string | undefined>) => {
    try {
      const said = await step();
      if (said !== undefined) options.say(said);
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
      : attempt("removing the registry login", async () =>
          (await removeDockerConfig(dockerConfig)) ? "Removed the registry login from the runner" : undefined,
        ),
  ]);
  // The servers were reached with its key.
  if (agentSocket !== undefined) {
    await attempt("ending the SSH agent", async () =>
      (await stopAgent(agentSocket, state.agentPid)) ? "Ended the SSH agent with its key" : undefined,
    );
  }
  await attempt("removing our directory", async () => {
    await rm(state.directory, { recursive: true, force: true });
    return undefined;
  });
}

async function stopKamal(kamal: ProcessIdentity): Promise<string | undefined> {
  if (!(await signalGroup(kamal, "SIGINT"))) return undefined;
  const end = Date.now() + graceMs;
  while (Date.now() < end) {
    await sleep(100);
    if (!(await signalGroup(kamal, 0))) return "Stopped the Kamal that was still running";
  }
  await signalGroup(kamal, "SIGKILL");
  return "Killed the Kamal that was still running";
}

async function restoreFiles(state: SavedState): Promise<string | undefined> {
  await restoreSecretsFiles(state.files);
  const names = state.files.map((file) => path.relative(state.workspace, file.path));
  return names.length > 0 ? `Put back ${names.join(", ")}` : undefined;
}

async function restoreKnownHosts({ file, marker }: NonNullable<SavedState["knownHosts"]>): Promise<string | undefined> {
  const count = await forgetHostKeys(file, marker);
  return count > 0 ? `Took ${count} host ${count === 1 ? "key" : "keys"} out of known_hosts` : undefined;
}

type ServerOptions = CleanupOptions & { attempt(what: string, step: () => Promise<string | undefined>): Promise<void> };

async function cleanServers(state: SavedState, server: ServerState, options: ServerOptions): Promise<void> {
  const ssh = reuseSsh({ directory: state.directory, settings: server.ssh, agentSocket: state.agentSocket });
  // As long as nothing of Kamal ever ran, there is no lock and no login of ours.
  if (state.kamal !== undefined) await undoKamal(ssh, server, options);
  await Promise.all(server.hosts.map((host) => ssh.close(host)));
}

async function undoKamal(ssh: Ssh, server: ServerState, options: ServerOptions): Promise<void> {
  await Promise.all(
    server.hosts.map(async (host) => {
      if (options.interrupted) await options.attempt(`waiting for ${host}`, () => waitForBoot(ssh, host, server));
      if (server.registries.length === 0) return;
      const script = logoutScript(server.registries);
      await options.attempt(`removing the registry login on ${host}`, async () => {
        const result = await runOrThrow(ssh, host, script);
        return result === ""
          ? undefined
          : `${result === "restored" ? "Put back" : "Removed"} the registry login on ${host}`;
      });
    }),
  );
  if (options.interrupted) await options.attempt("releasing the deploy lock", () => releaseLock(ssh, server, options));
}

/** Commands that Kamal has sent go on without it. The lock must outlive them. */
async function waitForBoot(ssh: Ssh, host: string, server: ServerState): Promise<string | undefined> {
  const script = [
    "waited=0",
    `while docker top kamal-proxy -eo pid,args 2>/dev/null | grep -F -- ' deploy ${server.proxyPrefix}' >/dev/null; do`,
    `  [ $waited -ge ${server.bootSeconds} ] && break`,
    "  sleep 1; waited=$((waited + 1))",
    "done",
    "echo $waited",
  ].join("\n");
  const waited = Number(await runOrThrow(ssh, host, script, (server.bootSeconds + 30) * 1000));
  return waited > 0 ? `Waited ${waited} s for the boot that was under way on ${host}` : undefined;
}

async function releaseLock(ssh: Ssh, server: ServerState, options: CleanupOptions): Promise<string | undefined> {
  const output = await runOrThrow(ssh, server.primaryHost, releaseScript(server.lockDirectory, server.lockOwner));
  if (output === "released") return `Released our deploy lock on ${server.primaryHost}`;
  if (output.startsWith("other")) {
    options.warn(
      `Left the deploy lock on ${server.primaryHost}: it is not ours but ${describeLock(parseLockDetails(output.slice("other".length)))}`,
    );
  }
  return undefined;
}

async function runOrThrow(ssh: Ssh, host: string, script: string, timeoutMs?: number): Promise<string> {
  const result = await ssh.run(host, script, timeoutMs === undefined ? {} : { timeoutMs });
  if (result.code !== 0) throw new Error(result.stderr.trim() || `exit code ${result.code}`);
  return result.stdout.trim();
}
