// Installs gem files with the `gem` of the runner's Ruby, into their own directory.

import { existsSync } from "node:fs";
import { lstat, mkdir, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { failure } from "../catalogue/catalogue.ts";
import { toolEnvironment } from "../local/child-environment.ts";
import { type ProcessExit, signalGroup, startProcess } from "../local/process-group.ts";
import { gemFile } from "./gem-files.ts";
import { nameOf } from "./gem-table.ts";

/**
 * Gems with C code, each of which gets its own process, because compiling takes most of the
 * time. Another such gem is only slower.
 */
const compiled: readonly string[] = ["bcrypt_pbkdf", "bigdecimal", "ed25519", "json"];

/** Compiling takes a minute on a slow machine. Milliseconds. */
const installMs = 600_000;

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
  const together = names.filter((name) => !compiled.includes(nameOf(name)));
  const alone = names.filter((name) => compiled.includes(nameOf(name)));
  const groups = [together, ...alone.map((name) => [name])].filter((group) => group.length > 0);
  // Processes that install into the same directory read each other's incomplete files.
  const homes = groups.map((_, index) => (index === 0 ? options.directory : `${options.directory}-${index}`));
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);

  const installing = groups.map(async (group, index) => {
    const directory = homes[index] ?? options.directory;
    await mkdir(directory, { recursive: true });
    const args = ["--local", "--ignore-dependencies", ...group.map((name) => gemFile(files, name))];
    await installWith(args, { ...options, directory, signal });
  });

  try {
    await Promise.all(installing);
  } catch (error) {
    stop.abort();
    await Promise.allSettled(installing);
    throw error;
  }

  for (const home of homes.slice(1)) {
    await moveInto(home, options.directory);
    await rm(home, { recursive: true });
  }
}

/** Moves everything in a folder into another one; what is there already stays. */
async function moveInto(from: string, to: string): Promise<void> {
  for (const name of await readdir(from)) {
    const [source, target] = [path.join(from, name), path.join(to, name)];
    if (!existsSync(target)) await rename(source, target);
    else if ((await lstat(source)).isDirectory()) await moveInto(source, target);
  }
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
  const errors = lines.filter((line) => /error/i.test(line));
  const evidence = (errors.length > 0 ? errors : lines).slice(-8);
  throw failure("kamal-install", { version, problem }, { evidence });
}

interface GemOptions extends Pick<InstallGemsOptions, "directory" | "signal"> {
  onLine(line: string): void;
}

async function runGem(args: readonly string[], { directory, onLine, ...options }: GemOptions): Promise<ProcessExit> {
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(installMs)]);
  // Gems with C extensions run their own code here, which must see no secret.
  const env = toolEnvironment("ruby").with({ GEM_HOME: directory, GEM_PATH: directory });
  const gem = await startProcess("gem", args, { cwd: directory, env, onLine });

  // The installation runs while we connect. A run that fails in the meantime must stop it.
  const stop = () => signalGroup(gem.identity, "SIGKILL");
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) await stop();
  const exit = await gem.done;
  signal.removeEventListener("abort", stop);

  return exit;
}
