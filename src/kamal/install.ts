// Installs Kamal into a directory of this run. The caches keep gem files between runs, never
// anything that was unpacked or built from them: other jobs can write to both, and a gem file can
// be compared with the digest that we ship before any of it runs.

import { existsSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { failure } from "../catalogue/catalogue.ts";
import { type DetectRuby, findRuby, type Ruby } from "../local/ruby.ts";
import { isKamal2, testedKamalVersion } from "../repository/deploying-kamal.ts";
import { chooseGems } from "./gem-choice.ts";
import { writeGems } from "./gem-files.ts";
import { installFromSource, installGemFiles } from "./install-gems.ts";
import type { KamalLocation } from "./kamal-process.ts";
import { launcherScript } from "./launcher.ts";
import { type ObtainedGems, type ObtainOptions, obtainGems, obtainUnverified } from "./obtain-gems.ts";

export interface Kamal extends KamalLocation {
  /** The Ruby program that runs Kamal's command line. */
  launcher: string;
  ruby: Ruby;
  source: ObtainedGems["source"];
  /** Resolves once the gems are kept for the next run, with a notice if that failed. */
  saved: Promise<string | undefined>;
}

export interface InstallOptions extends Omit<ObtainOptions, "ruby"> {
  /** The content of the app's Gemfile.lock, for a Kamal that our table does not have. */
  lockfile?: string | undefined;
  /** Of this run. Kamal is installed in it. */
  directory: string;
  /** Returns the facts of a Ruby that is already running; by default a new one is started. */
  detectRuby?: DetectRuby | undefined;
}

/** @throws Failure `ruby-missing`, `ruby-old`, `kamal-version`, `kamal-install`, `gem-digest`. */
export async function installKamal(options: InstallOptions): Promise<Kamal> {
  const { version, signal } = options;
  if (!isKamal2(version)) throw failure("kamal-version", { version, tested: testedKamalVersion });
  const ruby = await findRuby(options.detectRuby);

  const directory = path.join(options.directory, `kamal-${version}`);
  await mkdir(directory, { recursive: true });
  const obtained = await installInto(directory, ruby, options);
  signal.throwIfAborted();

  return {
    version,
    directory,
    launcher: writeOnce(path.join(options.directory, "kamal.rb"), launcherScript),
    ruby,
    source: obtained?.source ?? "RubyGems",
    saved: obtained?.save() ?? Promise.resolve(undefined),
  };
}

/** Returns undefined if RubyGems has chosen and downloaded the gems. */
async function installInto(directory: string, ruby: Ruby, options: InstallOptions): Promise<ObtainedGems | undefined> {
  const { version, signal, notice, log } = options;
  const choice = chooseGems(version, ruby, options.lockfile);
  if (choice.kind !== "verified") notice(choice.notice);

  if (choice.kind === "open") {
    log(`Installing Kamal ${version} from RubyGems with Ruby ${ruby.version}`);
    await installFromSource(ruby.defaultSource, { version, directory, signal });
    return undefined;
  }

  const obtain = { ...options, ruby };
  const obtained =
    choice.kind === "verified" ? await obtainGems(choice.gems, obtain) : await obtainUnverified(choice.gems, obtain);

  const files = path.join(options.directory, "gems");
  await writeGems(files, obtained.gems);
  await installGemFiles([...obtained.gems.keys()], files, { version, directory, signal });
  return obtained;
}

/** Writes the script only once per run, because Ruby may be reading it. */
export function writeOnce(file: string, script: string): string {
  if (!existsSync(file)) writeFileSync(file, script);
  return file;
}
