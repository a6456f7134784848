// The tested Kamal for tests and benchmarks that run it as in a terminal. The action itself
// installs Kamal in each run; here it is installed once.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { installKamal } from "../src/kamal/install.ts";
import { testedKamalVersion } from "../src/repository/deploying-kamal.ts";
import { fingerprint } from "./settings.ts";
import { toolCache } from "./tool-cache.ts";

/** The gem home. */
export async function installedKamal(log: (line: string) => void = () => {}): Promise<string> {
  const ruby = execFileSync("ruby", ["-e", "print RUBY_VERSION, RUBY_PLATFORM"], { encoding: "utf8" });
  const home = path.join(toolCache(), `installed-kamal-${fingerprint(ruby, testedKamalVersion)}`);
  if (existsSync(home)) return home;

  // Renamed when complete, so that an interrupted run leaves no partial installation.
  const staging = mkdtempSync(`${home}.`);
  try {
    const { signal } = new AbortController();
    const options = { version: testedKamalVersion, toolCache: toolCache(), directory: staging, signal };
    const { directory } = await installKamal({ ...options, log, notice: log });
    if (!existsSync(home)) renameSync(directory, home);
    return home;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
