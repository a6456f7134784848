// How long Kamal takes to be there: installed as `gem install kamal` does it, which this action did
// until version 0.1, and as it does now, in three states of its caches.

import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { startCacheService } from "../github-runner/cache-service.ts";
import { installKamal } from "../src/kamal/install.ts";
import { toolEnvironment } from "../src/local/child-environment.ts";
import { startProcess } from "../src/local/process-group.ts";
import { testedKamalVersion } from "../src/repository/deploying-kamal.ts";
import { temporaryDirectory } from "./bundle-runner.ts";
import { median, printRatio, runPairs } from "./pairs.ts";

const pairCount = 3;

export async function benchInstall(): Promise<void> {
  using work = temporaryDirectory();
  await using service = await startCacheService();
  const tools = path.join(work.directory, "tools");
  const b = () => gemInstall(work.directory);

  const cold = await runPairs({ count: pairCount, warmup: 0, a: () => coldInstall(work.directory), b });
  report("from RubyGems, with empty caches", cold);

  Object.assign(process.env, service.env);
  const saved = await install(work.directory, path.join(work.directory, "first"));
  if (saved !== undefined || service.entries.size !== 1) throw new Error(`Nothing was saved: ${saved}`);

  // A hosted runner's tool cache is new in each job.
  const warm = await runPairs({ count: pairCount, warmup: 0, a: () => hostedInstall(work.directory), b });
  report("from GitHub's cache (a local stand-in)", warm);

  await install(work.directory, tools);
  const local = await runPairs({ count: pairCount, warmup: 0, a: () => warmInstall(work.directory, tools), b });
  report("from the tool cache of a self-hosted runner", local);
}

function report(title: string, pairs: { a: readonly number[]; b: readonly number[] }): void {
  printRatio(`Kamal installed ${title} / gem install kamal`, pairs);
  const [a, b] = [median(pairs.a), median(pairs.b)].map((time) => (time / 1000).toFixed(2));
  console.log(`  Medians: ${a} s, gem install ${b} s.`);
}

async function hostedInstall(work: string): Promise<void> {
  const toolCache = mkdtempSync(path.join(work, "hosted-"));
  await install(work, toolCache);
  rmSync(toolCache, { recursive: true });
}

async function coldInstall(work: string): Promise<void> {
  await install(work, undefined);
}

async function warmInstall(work: string, toolCache: string): Promise<void> {
  await install(work, toolCache);
}

/** Returns the notice if the gems could not be saved. */
async function install(work: string, toolCache: string | undefined): Promise<string | undefined> {
  const directory = mkdtempSync(path.join(work, "run-"));
  const { signal } = new AbortController();
  const notice = (text: string) => {
    throw new Error(text);
  };
  const kamal = await installKamal({
    version: testedKamalVersion,
    toolCache,
    directory,
    signal,
    log: () => {},
    notice,
  });
  const problem = await kamal.saved;
  rmSync(directory, { recursive: true });
  return problem;
}

/** Into an empty directory, from RubyGems, with the dependencies that it finds. */
async function gemInstall(work: string): Promise<void> {
  const home = mkdtempSync(path.join(work, "gem-"));
  const args = ["install", "kamal", "--version", testedKamalVersion, "--no-document", "--install-dir", home];
  const env = toolEnvironment("ruby").with({ GEM_HOME: home, GEM_PATH: home });
  const lines: string[] = [];
  const gem = await startProcess("gem", args, { cwd: home, env, onLine: (line) => lines.push(line) });
  if ((await gem.done).code !== 0) throw new Error(`gem install failed:\n${lines.join("\n")}`);
  rmSync(home, { recursive: true });
}
