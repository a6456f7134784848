// Installs Kamal into its own directory, never among the system's gems. GitHub's cache keeps it
// between runs or, on a self-hosted runner, the tool cache does.

import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { failure } from "../catalogue/catalogue.ts";
import { toolEnvironment } from "../local/child-environment.ts";
import { signalGroup, startProcess } from "../local/process-group.ts";
import { type DetectRuby, findRuby, type Ruby } from "../local/ruby.ts";
import { runTool } from "../local/run-tool.ts";
import { messageOf } from "../model/failure.ts";
import { isKamal2, testedKamalVersion } from "../repository/deploying-kamal.ts";
import type { KamalPaths } from "./kamal-process.ts";
import { launcherScript, waitingLauncherScript } from "./launcher.ts";

/** Where a Kamal is in the tool cache, and the Ruby programs that start it. */
interface InstallPaths extends KamalPaths {
  /** The Ruby program that runs Kamal's command line. */
  launcher: string;
}

export interface Kamal extends InstallPaths {
  ruby: Ruby;
  source: "tool cache" | "GitHub's cache" | "RubyGems";
  /** Resolves once Kamal is saved to GitHub's cache, with a notice if that failed. */
  saved: Promise<string | undefined>;
}

export interface InstallOptions {
  version: string;
  /** Survives the job on a self-hosted runner. */
  toolCache: string;
  /** For temporary files of this run. */
  directory: string;
  /** Aborts the installation. */
  signal: AbortSignal;
  log(line: string): void;
  /** Returns the version of a Ruby that is already running; by default a new one is started. */
  detectRuby?: DetectRuby | undefined;
}

/** @throws Failure `ruby-missing`, `ruby-old`, `kamal-version`, `kamal-install`. */
export async function installKamal(options: InstallOptions): Promise<Kamal> {
  requireKamal2(options.version);
  const ruby = await findRuby(options.detectRuby);
  const kamal = { ...kamalPaths(options, ruby), ruby };
  const { directory } = kamal;
  const name = path.basename(directory);

  if (await isInstalled(directory)) return { ...kamal, source: "tool cache", saved: Promise.resolve(undefined) };

  const cacheProblem = await restoreFromCache(directory, name);
  if (cacheProblem === undefined && (await isInstalled(directory))) {
    return { ...kamal, source: "GitHub's cache", saved: Promise.resolve(undefined) };
  }

  if (cacheProblem !== undefined && cacheProblem !== "") {
    options.log(`Could not read GitHub's cache: ${cacheProblem}`);
  }

  options.log(`Installing Kamal ${options.version} from RubyGems with Ruby ${ruby.version}`);
  await installGem(options.version, directory, options.signal);
  if (!(await reportsItsVersion(kamal))) {
    throw failure("kamal-install", { version: options.version, problem: "does-not-start" });
  }

  return { ...kamal, source: "RubyGems", saved: saveToCache(directory, name) };
}

/**
 * Where the Kamal for this Ruby belongs, installed or not. Synchronous, so that Ruby starts early.
 */
export function kamalPaths(
  { version, toolCache, directory }: Pick<InstallOptions, "version" | "toolCache" | "directory">,
  ruby: Ruby,
): InstallPaths {
  return {
    version,
    directory: path.join(toolCache, "kamal-action", `kamal-${version}-ruby-${ruby.version}-${ruby.platform}`),
    launcher: writeOnce(path.join(directory, "kamal.rb"), launcherScript),
    waitingLauncher: writeOnce(path.join(directory, "kamal-waiting.rb"), waitingLauncherScript),
  };
}

/** Writes the script only once per run, because Ruby may be reading it. */
function writeOnce(file: string, script: string): string {
  if (!existsSync(file)) writeFileSync(file, script);
  return file;
}

function requireKamal2(version: string): void {
  if (isKamal2(version)) return;
  throw failure("kamal-version", { version, tested: testedKamalVersion });
}

const inventoryFile = "kamal-action-inventory.txt";

/** A cache can be incomplete. Counting its files takes a tenth of the time of running Kamal. */
async function isInstalled(directory: string): Promise<boolean> {
  try {
    return (await readFile(path.join(directory, inventoryFile), "utf8")) === (await inventory(directory));
  } catch {
    return false;
  }
}

/**
 * Synchronous within each folder: handing 1,300 files to other threads costs twice the CPU time.
 */
async function inventory(directory: string): Promise<string> {
  let files = 0;
  let bytes = 0;
  const folders = [directory];

  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) folders.push(file);
      if (!entry.isFile() || entry.name === inventoryFile) continue;
      files++;
      bytes += statSync(file).size;
    }

    await nextTurn();
  }

  return `${files} files, ${bytes} bytes\n`;
}

/** Whether a fresh installation starts and prints its version. */
async function reportsItsVersion(kamal: Pick<Kamal, "directory" | "launcher" | "version">): Promise<boolean> {
  const args = [kamal.launcher, kamal.directory, kamal.version, "version"];
  // This runs code that was just downloaded.
  const result = await runTool("ruby", args, { env: toolEnvironment("ruby") });
  return result.exitCode === 0 && result.stdout.trim() === kamal.version;
}

async function installGem(version: string, directory: string, signal: AbortSignal): Promise<void> {
  // Installed next to its directory and renamed, so that a killed run leaves no incomplete Kamal.
  const staging = `${directory}.${randomBytes(4).toString("hex")}`;
  await mkdir(staging, { recursive: true });
  const args = ["install", "kamal", "--version", version, "--no-document", "--install-dir", staging];

  // Gems with C extensions run their own code here, which must see no secret.
  const env = toolEnvironment("ruby").with({ GEM_HOME: staging, GEM_PATH: staging });
  const lines: string[] = [];
  const onLine = (line: string) => line.trim() !== "" && lines.push(line);
  const gem = await startProcess("gem", args, { cwd: staging, env, onLine });

  // The installation runs while we connect. A run that fails in the meantime must stop it.
  const stop = () => signalGroup(gem.identity, "SIGKILL");
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) await stop();
  const exit = await gem.done;
  signal.removeEventListener("abort", stop);

  if (exit.code !== 0) {
    await rm(staging, { recursive: true, force: true });
    signal.throwIfAborted();
    const unknown = lines.some((line) => line.includes("Could not find a valid gem"));
    const problem = unknown ? "no-such-version" : "gem-failed";
    throw failure("kamal-install", { version, problem }, { evidence: lines.slice(-8) });
  }

  await writeFile(path.join(staging, inventoryFile), await inventory(staging));
  await rm(directory, { recursive: true, force: true });
  await rename(staging, directory);
}

/** Returns undefined if restored, "" for an ordinary cache miss, or the error message. */
async function restoreFromCache(directory: string, key: string): Promise<string | undefined> {
  try {
    const cache = await import("@actions/cache");
    if (!cache.isFeatureAvailable()) return "";
    return (await cache.restoreCache([directory], `kamal-action-${key}`)) === undefined ? "" : undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** Never rejects, because a deploy must not fail when the cache cannot be written. */
async function saveToCache(directory: string, key: string): Promise<string | undefined> {
  try {
    const cache = await import("@actions/cache");
    if (!cache.isFeatureAvailable()) return undefined;
    await cache.saveCache([directory], `kamal-action-${key}`);
    return undefined;
  } catch (error) {
    return `Could not save Kamal to GitHub's cache, so the next run will install it again: ${messageOf(error)}`;
  }
}
