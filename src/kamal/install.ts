// Kamal in a directory of its own: never among the system's gems, kept between runs by GitHub's cache or, on a runner
// of one's own, by the tool cache.

import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { getExecOutput } from "@actions/exec";
import { Failure, messageOf } from "../errors.ts";
import { testedKamalVersion } from "../project/kamal-version.ts";
import { childEnvironment } from "./environment.ts";
import { launcherScript, waitingLauncherScript } from "./launcher.ts";
import { signalGroup, startProcess } from "./run.ts";

const oldestRuby = "3.1";

export interface Ruby {
  version: string;
  platform: string;
}

export interface Kamal {
  version: string;
  ruby: Ruby;
  /** Where its gems are. */
  directory: string;
  /** Ruby program that is Kamal's command line. */
  launcher: string;
  /** The same, for `loadKamal`. */
  waitingLauncher: string;
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
}

/** @throws Failure `ruby-missing`, `ruby-old`, `kamal-version`, `kamal-install`. */
export async function installKamal(options: InstallOptions): Promise<Kamal> {
  requireKamal2(options.version);
  const ruby = await findRuby();
  const name = `kamal-${options.version}-ruby-${ruby.version}-${ruby.platform}`;
  const directory = path.join(options.toolCache, "kamal-action", name);
  const launcher = path.join(options.directory, "kamal.rb");
  const waitingLauncher = path.join(options.directory, "kamal-waiting.rb");
  await Promise.all([writeFile(launcher, launcherScript), writeFile(waitingLauncher, waitingLauncherScript)]);
  const kamal = { version: options.version, ruby, directory, launcher, waitingLauncher };

  if (await isWhole(directory)) return { ...kamal, source: "tool cache", saved: Promise.resolve(undefined) };
  const cacheProblem = await restore(directory, name);
  if (cacheProblem === undefined && (await isWhole(directory))) {
    return { ...kamal, source: "GitHub's cache", saved: Promise.resolve(undefined) };
  }
  if (cacheProblem !== undefined && cacheProblem !== "")
    options.log(`GitHub's cache could not be read: ${cacheProblem}`);
  options.log(`Installing Kamal ${options.version} from RubyGems with Ruby ${ruby.version}`);
  await installGem(options.version, directory, options.signal);
  if (!(await works(kamal))) throw installFailure(options.version, "it was installed but does not start", []);
  return { ...kamal, source: "RubyGems", saved: save(directory, name) };
}

function requireKamal2(version: string): void {
  if (version.startsWith("2.")) return;
  throw new Failure({
    id: "kamal-version",
    title: "This version of Kamal cannot be used",
    cause: `Kamal ${version} was asked for (by the input \`kamal-version\` or Gemfile.lock); this action works with Kamal 2.`,
    fix: `Use Kamal 2, e.g. \`kamal-version: ${testedKamalVersion}\`; \`kamal upgrade\` moves a server from Kamal 1.`,
  });
}

/** @throws Failure `ruby-missing`, `ruby-old`. */
async function findRuby(): Promise<Ruby> {
  const fix =
    "Add a step before this one: `uses: ruby/setup-ruby` with `ruby-version: '3.4'` (or `.ruby-version` in the repository).";
  let output = "";
  try {
    output = (await getExecOutput("ruby", ["-e", "print RUBY_VERSION, ' ', RUBY_PLATFORM"], { silent: true })).stdout;
  } catch (error) {
    const cause = "Kamal is a Ruby program, and `ruby` is not on the PATH.";
    throw new Failure({ id: "ruby-missing", title: "Ruby is missing on the runner", cause, fix }, { cause: error });
  }
  const [version, platform] = output.trim().split(" ");
  if (version === undefined || platform === undefined || compareVersions(version, oldestRuby) < 0) {
    const cause = `Kamal 2 needs Ruby ${oldestRuby} or newer; \`ruby\` is ${version ?? "of an unknown version"}.`;
    throw new Failure({ id: "ruby-old", title: "Ruby on the runner is too old", cause, fix });
  }
  return { version, platform };
}

/** Compares dotted numbers; negative when `a` is older. */
export function compareVersions(a: string, b: string): number {
  const left = a.split(".").map(Number);
  const right = b.split(".").map(Number);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
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

async function inventory(directory: string): Promise<string> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== inventoryFile);
  const sizes = await Promise.all(files.map(async (file) => (await stat(path.join(file.parentPath, file.name))).size));
  return `${sizes.length} files, ${sizes.reduce((sum, size) => sum + size, 0)} bytes\n`;
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
    throw installFailure(version, unknown ? "RubyGems has no such version" : "`gem install` failed", lines.slice(-8));
  }
  await writeFile(path.join(staging, inventoryFile), await inventory(staging));
  await rm(directory, { recursive: true, force: true });
  await rename(staging, directory);
}

function installFailure(version: string, problem: string, evidence: readonly string[]): Failure {
  return new Failure({
    id: "kamal-install",
    title: `Kamal ${version} could not be installed`,
    cause: `Kamal ${version}: ${problem}.`,
    fix: "Check `kamal-version` (or Gemfile.lock) against RubyGems, and that the runner reaches RubyGems and has a compiler (build-essential) for gems with C extensions.",
    evidence,
  });
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
