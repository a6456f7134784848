// Kamal in a directory of its own: never among the system's gems, kept between runs by GitHub's cache or, on a runner
// of one's own, by the tool cache.

import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { getExecOutput } from "@actions/exec";
import { failure } from "../catalogue/catalogue.ts";
import { childEnvironment } from "../local/child-environment.ts";
import { signalGroup, startProcess } from "../local/process-group.ts";
import { type AskRuby, findRuby, type Ruby } from "../local/ruby.ts";
import { messageOf } from "../model/failure.ts";
import { testedKamalVersion } from "../repository/deploying-kamal.ts";
import type { KamalPlace } from "./kamal-process.ts";
import { launcherScript, waitingLauncherScript } from "./launcher.ts";

/** A Kamal of the tool cache, with the Ruby programs that start it; its `directory` holds its gems. */
interface InstalledPlace extends KamalPlace {
  /** Kamal's command line. */
  launcher: string;
}

export interface Kamal extends InstalledPlace {
  ruby: Ruby;
  source: "tool cache" | "GitHub's cache" | "RubyGems";
  /** Resolves when GitHub's cache has been written, with a notice when that failed. */
  saved: Promise<string | undefined>;
}

export interface InstallOptions {
  version: string;
  /** Survives the job on a runner of one's own. */
  toolCache: string;
  /** For files of this run. */
  directory: string;
  /** Ends the installation. */
  signal: AbortSignal;
  log(line: string): void;
  /** For whoever knows a Ruby that runs already; else one is started to be asked. */
  askRuby?: AskRuby | undefined;
}

/** @throws Failure `ruby-missing`, `ruby-old`, `kamal-version`, `kamal-install`. */
export async function installKamal(options: InstallOptions): Promise<Kamal> {
  requireKamal2(options.version);
  const ruby = await findRuby(options.askRuby);
  const kamal = { ...kamalPlace(options, ruby), ruby };
  const { directory } = kamal;
  const name = path.basename(directory);

  if (await isWhole(directory)) return { ...kamal, source: "tool cache", saved: Promise.resolve(undefined) };
  const cacheProblem = await restore(directory, name);
  if (cacheProblem === undefined && (await isWhole(directory))) {
    return { ...kamal, source: "GitHub's cache", saved: Promise.resolve(undefined) };
  }
  if (cacheProblem !== undefined && cacheProblem !== "")
    options.log(`GitHub's cache could not be read: ${cacheProblem}`);
  options.log(`Installing Kamal ${options.version} from RubyGems with Ruby ${ruby.version}`);
  await installGem(options.version, directory, options.signal);
  if (!(await works(kamal))) throw failure("kamal-install", { version: options.version, problem: "does-not-start" });
  return { ...kamal, source: "RubyGems", saved: save(directory, name) };
}

/** Where this Ruby's Kamal is, whether or not it is there. Synchronous, so that Ruby can be started in the same breath. */
export function kamalPlace(
  { version, toolCache, directory }: Pick<InstallOptions, "version" | "toolCache" | "directory">,
  ruby: Ruby,
): InstalledPlace {
  return {
    version,
    directory: path.join(toolCache, "kamal-action", `kamal-${version}-ruby-${ruby.version}-${ruby.platform}`),
    launcher: written(path.join(directory, "kamal.rb"), launcherScript),
    waitingLauncher: written(path.join(directory, "kamal-waiting.rb"), waitingLauncherScript),
  };
}

/** Once per run: Ruby may be reading it. */
function written(file: string, script: string): string {
  if (!existsSync(file)) writeFileSync(file, script);
  return file;
}

function requireKamal2(version: string): void {
  if (version.startsWith("2.")) return;
  throw failure("kamal-version", { version, tested: testedKamalVersion });
}

const inventoryFile = "kamal-action-inventory.txt";

/** A cache can be there and be broken. Counting its files takes a tenth of the time that asking Kamal would. */
async function isWhole(directory: string): Promise<boolean> {
  try {
    return (await readFile(path.join(directory, inventoryFile), "utf8")) === (await inventory(directory));
  } catch {
    return false;
  }
}

/** Folder by folder, synchronous in each: to hand 1,300 files to other threads takes twice as much of the processor. */
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

/** Asks a fresh installation for its version. */
async function works(kamal: Pick<Kamal, "directory" | "launcher" | "version">): Promise<boolean> {
  const args = [kamal.launcher, kamal.directory, kamal.version, "version"];
  const result = await getExecOutput("ruby", args, { silent: true, ignoreReturnCode: true });
  return result.exitCode === 0 && result.stdout.trim() === kamal.version;
}

async function installGem(version: string, directory: string, signal: AbortSignal): Promise<void> {
  // Beside the final place and renamed, so that a killed run leaves no half-installed Kamal behind.
  const staging = `${directory}.${randomBytes(4).toString("hex")}`;
  await mkdir(staging, { recursive: true });
  const args = ["install", "kamal", "--version", version, "--no-document", "--install-dir", staging];
  // Gems with C extensions run code of their own here: it must not find the inputs.
  const env = { ...childEnvironment(process.env, { secrets: undefined }), GEM_HOME: staging, GEM_PATH: staging };
  const lines: string[] = [];
  const onLine = (line: string) => line.trim() !== "" && lines.push(line);
  const gem = await startProcess("gem", args, { cwd: staging, env, onLine });
  // It goes on while we connect; a run that fails meanwhile must not leave it behind.
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

/** Returns why there is nothing: "" for an ordinary miss. */
async function restore(directory: string, key: string): Promise<string | undefined> {
  try {
    const cache = await import("@actions/cache");
    if (!cache.isFeatureAvailable()) return "";
    return (await cache.restoreCache([directory], `kamal-action-${key}`)) === undefined ? "" : undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** A cache that cannot be written is no failed deploy. */
async function save(directory: string, key: string): Promise<string | undefined> {
  try {
    const cache = await import("@actions/cache");
    if (!cache.isFeatureAvailable()) return undefined;
    await cache.saveCache([directory], `kamal-action-${key}`);
    return undefined;
  } catch (error) {
    return `Kamal could not be written to GitHub's cache; the next run installs it again: ${messageOf(error)}`;
  }
}
