// What a pull request waits for: the linter as a whole process against Kamal's own verdict, on the same repository.

import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import path from "node:path";
import { childEnvironment } from "../../src/kamal/environment.ts";
import { installKamal } from "../../src/kamal/install.ts";
import { startProcess } from "../../src/kamal/run.ts";
import { testedKamalVersion } from "../../src/project/kamal-version.ts";
import { toolCache } from "../sandbox/tool-cache.ts";
import { bundle, bundleRunner, scratch } from "./bundle.ts";
import { median, pairs, printRatio } from "./pairs.ts";

const app = path.resolve(import.meta.dirname, "../fixtures/corpus/rails-8-litestream");
const pairCount = 15;

export async function benchKamalConfig(): Promise<void> {
  using work = scratch();
  const workspace = path.join(work.directory, "app");
  cpSync(app, workspace, { recursive: true });
  execFileSync("git", ["init", "--quiet", workspace]);
  const lint = bundleRunner({ workspace, directory: work.directory });
  const result = await pairs({
    count: pairCount,
    warmup: 2,
    a: () => lint(bundle),
    b: await kamalConfig(workspace, work.directory),
  });
  printRatio("lint of one repository through dist / kamal config", result);
  console.log(`  (medians ${median(result.a).toFixed(0)} ms and ${median(result.b).toFixed(0)} ms, whole processes)`);
}

async function kamalConfig(workspace: string, directory: string): Promise<() => Promise<void>> {
  const kamal = await installKamal({
    version: testedKamalVersion,
    toolCache: toolCache(),
    directory,
    signal: new AbortController().signal,
    log: console.log,
  });
  const env = {
    ...childEnvironment(process.env, { secrets: undefined }),
    GEM_HOME: kamal.directory,
    GEM_PATH: kamal.directory,
    RAILS_MASTER_KEY: "x",
    KAMAL_REGISTRY_PASSWORD: "x",
  };
  const command = path.join(kamal.directory, "bin/kamal");
  return async () => {
    const lines: string[] = [];
    const run = await startProcess("ruby", [command, "config", "--version", "x"], {
      cwd: workspace,
      env,
      onLine: (line) => lines.push(line),
    });
    const exit = await run.done;
    if (exit.code !== 0) throw new Error(`kamal config failed:\n${lines.join("\n")}`);
  };
}
