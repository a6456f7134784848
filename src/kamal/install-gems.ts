// Installs gem files with the `gem` of the runner's Ruby, into a directory of its own.

import { failure } from "../catalogue/catalogue.ts";
import { childEnvironment } from "../local/child-environment.ts";
import { type ProcessExit, signalGroup, startProcess } from "../local/process-group.ts";
import { gemFile } from "./gem-files.ts";
import { nameOf } from "./gem-table.ts";

/**
 * Gems with C code, each of which gets a process of its own, because compiling takes most of the
 * time. Another such gem is only slower.
 */
const compiled: readonly string[] = ["bcrypt_pbkdf", "bigdecimal", "ed25519", "json"];

export interface InstallGemsOptions {
  /** Of Kamal, for messages. */
  version: string;
  /** Becomes the gem home. */
  directory: string;
  signal: AbortSignal;
}

/**
 * Installs gems from files whose dependencies are among them. `files`: the directory of the files.
 * @throws Failure `kamal-install`.
 */
export async function installGemFiles(
  names: readonly string[],
  files: string,
  options: InstallGemsOptions,
): Promise<void> {
  const alone = names.filter((name) => compiled.includes(nameOf(name))).map((name) => [name]);
  const together = names.filter((name) => !compiled.includes(nameOf(name)));
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);

  const results = await Promise.allSettled(
    [...alone, together].map(async (group) => {
      const args = ["--local", "--ignore-dependencies", ...group.map((name) => gemFile(files, name))];
      await installWith(args, { ...options, signal }).catch((error: unknown) => {
        // The others would be killed at the end of the run, which should not wait for them.
        stop.abort();
        throw error;
      });
    }),
  );

  options.signal.throwIfAborted();
  const failed = results.find((result) => result.status === "rejected" && result.reason !== stop.signal.reason);
  if (failed?.status === "rejected") throw failed.reason;
}

/**
 * Installs Kamal and whatever RubyGems then chooses.
 * @throws Failure `kamal-install`.
 */
export async function installFromSource(source: string, options: InstallGemsOptions): Promise<void> {
  const args = ["kamal", "--version", options.version, "--clear-sources", "--source", source];
  await installWith(args, options);
}

async function installWith(args: readonly string[], { version, directory, signal }: InstallGemsOptions): Promise<void> {
  const lines: string[] = [];
  const { code } = await runGem(["install", ...args, "--norc", "--no-document", "--install-dir", directory], {
    directory,
    signal,
    onLine: (line) => line.trim() !== "" && lines.push(line),
  });
  if (code === 0) return;

  signal.throwIfAborted();
  const unknown = lines.some((line) => line.includes("Could not find a valid gem"));
  const problem = unknown ? "no-such-version" : "gem-failed";
  throw failure("kamal-install", { version, problem }, { evidence: lines.slice(-8) });
}

interface GemOptions extends Pick<InstallGemsOptions, "directory" | "signal"> {
  onLine(line: string): void;
}

async function runGem(args: readonly string[], { directory, signal, onLine }: GemOptions): Promise<ProcessExit> {
  // Gems with C extensions run their own code here, which must not see the inputs.
  const env = { ...childEnvironment(process.env, { secrets: undefined }), GEM_HOME: directory, GEM_PATH: directory };
  const gem = await startProcess("gem", args, { cwd: directory, env, onLine });

  // The installation runs while we connect. A run that fails in the meantime must stop it.
  const stop = () => signalGroup(gem.identity, "SIGKILL");
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) await stop();
  const exit = await gem.done;
  signal.removeEventListener("abort", stop);

  return exit;
}
