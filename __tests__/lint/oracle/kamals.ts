// Installs the real Kamal: the tested version as the action does, and the latest patch of every
// older minor version.

import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, renameSync } from "node:fs";
import path from "node:path";
import { installedKamal } from "../../../sandbox/installed-kamal.ts";
import { fingerprint } from "../../../sandbox/settings.ts";
import { toolCache } from "../../../sandbox/tool-cache.ts";
import { testedKamalVersion } from "../../../src/repository/deploying-kamal.ts";

export const olderKamals = [
  "2.11.0",
  "2.10.1",
  "2.9.0",
  "2.8.2",
  "2.7.0",
  "2.6.1",
  "2.5.3",
  "2.4.0",
  "2.3.0",
  "2.2.2",
  "2.1.2",
  "2.0.0",
] as const;

export interface InstalledKamal {
  version: string;
  /** The directory of the gems. */
  directory: string;
  /** The directory of the kamal gem. */
  gem: string;
}

/** Installs the version once for all tests. */
export async function kamalOf(version: string): Promise<InstalledKamal> {
  const directory = version === testedKamalVersion ? await installedKamal() : installOlder();
  return { version, directory, gem: path.join(directory, "gems", `kamal-${version}`) };
}

/**
 * Installs all versions into one directory: they share dependencies, which takes a tenth of the
 * time.
 */
function installOlder(): string {
  const ruby = execFileSync("ruby", ["-e", "print RUBY_VERSION, RUBY_PLATFORM"], { encoding: "utf8" });
  const directory = path.join(toolCache(), `older-kamals-${fingerprint(ruby, ...olderKamals)}`);
  if (existsSync(directory)) return directory;

  // Renamed when complete, so that an interrupted test run leaves no partial installation.
  const staging = `${directory}.${randomBytes(4).toString("hex")}`;
  mkdirSync(staging, { recursive: true });
  const names = olderKamals.map((version) => `kamal:${version}`);
  execFileSync("gem", ["install", "--no-document", "--install-dir", staging, ...names], {
    env: { ...process.env, GEM_HOME: staging, GEM_PATH: staging },
    stdio: ["ignore", "ignore", "inherit"],
  });

  renameSync(staging, directory);
  return directory;
}
