// Installs gem files with the `gem` of the runner's Ruby, into their own directory.

import { existsSync } from "node:fs";
import { lstat, mkdir, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { failure } from "../catalogue/catalogue.ts";
import type { InstallProblem } from "../catalogue/runner-entries.ts";
import { toolEnvironment } from "../local/child-environment.ts";
import { type ProcessExit, signalGroup, startProcess } from "../local/process-group.ts";
import { peerLine } from "../text/peer-text.ts";
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
  const found = explainInstallation(lines);
  throw failure("kamal-install", { version, ...found.facts }, { evidence: found.evidence });
}

/** What `gem install` reports about gems that it could install. Some have `error` in their name. */
const success = /^(?:Successfully installed|Fetching|Building native extensions|Parsing|Done|\d+ gems? installed)/;
const problems: readonly (readonly [InstallProblem, RegExp])[] = [
  ["network", /Unable to download data|SocketError|getaddrinfo|timed out|ECONNREFUSED|SSL_connect|bad response/i],
  ["no-such-version", /Could not find a valid gem/],
  ["extension", /Failed to build gem native extension|Gem::Ext::BuildError|mkmf\.rb can't find/],
];

/** Why it failed, and the lines that say so. For the test of its words. @internal */
export function explainInstallation(lines: readonly string[]) {
  const told = lines.filter((line) => !success.test(line.trim()));
  const first = Math.max(
    0,
    told.findIndex((line) => /^ERROR:|\bError\b/.test(line)),
  );
  const evidence = told.slice(first, first + 12).map((line) => peerLine(line));
  const problem = problems.find(([, words]) => told.some((line) => words.test(line)))?.[0] ?? "gem-failed";
  const said = evidence.find((line) => !line.endsWith("Error installing kamal:"))?.replace(/^ERROR: {1,2}/, "");
  return { facts: { problem, ...(said === undefined ? {} : { said }) }, evidence };
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
