// A new Rails app's bundle, from which its bin/kamal starts Kamal.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sandboxHome } from "../sandbox/context.ts";
import { ensureTools, type Tool } from "../sandbox/machine/tools.ts";
import { testedKamalVersion } from "../src/repository/deploying-kamal.ts";

/** The Gemfile of `rails new`, with the newest Rails that runs on Debian's Ruby. */
const gemfile = `source Gem.sources.first.uri.to_s
gem "rails", "~> 7.2.2"
gem "sprockets-rails"
gem "sqlite3", ">= 1.4"
gem "puma", ">= 5.0"
gem "importmap-rails"
gem "turbo-rails"
gem "stimulus-rails"
gem "jbuilder"
gem "bootsnap", require: false
gem "solid_cache"
gem "solid_queue"
gem "solid_cable"
gem "kamal", "${testedKamalVersion}", require: false
gem "thruster", require: false
group :development, :test do
  gem "debug", require: "debug/prelude"
  gem "brakeman", require: false
  gem "rubocop-rails-omakase", require: false
end
group(:development) { gem "web-console" }
group :test do
  gem "capybara"
  gem "selenium-webdriver"
end
`;

/** A binstub as Bundler generates it. */
const binstub = `ENV["BUNDLE_GEMFILE"] ||= File.expand_path("../Gemfile", __dir__)
require "rubygems"
require "bundler/setup"
load Gem.bin_path("kamal", "kamal")
`;

const tools: readonly Tool[] = [
  { command: "bundle", debian: "ruby-bundler" },
  { command: "make", debian: "build-essential" },
];

export interface RailsBundle {
  /** Path of bin/kamal. */
  command: string;
  gems: number;
  env: Record<string, string>;
}

/**
 * Installs the bundle and keeps it. The first time takes some minutes.
 * @throws Error if Bundler fails.
 */
export async function railsBundle(log: (line: string) => void): Promise<RailsBundle> {
  const home = path.join(sandboxHome(), "rails-bundle");
  const done = path.join(home, "installed");
  const env = { BUNDLE_GEMFILE: path.join(home, "Gemfile"), BUNDLE_PATH: path.join(home, "gems") };
  mkdirSync(path.join(home, "bin"), { recursive: true });

  if (!existsSync(done) || readFileSync(done, "utf8") !== gemfile) {
    await ensureTools({ home, log, signal: new AbortController().signal }, tools);
    log("installing the gems of a new Rails app (once, about two minutes) ...");
    writeFileSync(env.BUNDLE_GEMFILE, gemfile);
    execFileSync("bundle", ["install", "--quiet"], { cwd: home, env: { ...process.env, ...env } });
    writeFileSync(done, gemfile);
  }

  const command = path.join(home, "bin/kamal");
  writeFileSync(command, binstub);
  const lock = readFileSync(`${env.BUNDLE_GEMFILE}.lock`, "utf8");

  return { command, gems: lock.match(/^ {4}\S/gm)?.length ?? 0, env };
}
