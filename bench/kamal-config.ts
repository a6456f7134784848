// What a pull request waits for: the linter as a whole process against Kamal's own verdict, on the same repository; as
// the gem's own command gives it, and as the bin/kamal of a Rails app does, which goes through Bundler.

import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import path from "node:path";
import { toolCache } from "../sandbox/tool-cache.ts";
import { installKamal } from "../src/kamal/install.ts";
import { childEnvironment } from "../src/local/child-environment.ts";
import { startProcess } from "../src/local/process-group.ts";
import { testedKamalVersion } from "../src/repository/deploying-kamal.ts";
import { bundle, bundleRunner, scratch } from "./bundle.ts";
import { median, pairs, printRatio } from "./pairs.ts";
import { railsBundle } from "./rails-bundle.ts";

const app = path.resolve(import.meta.dirname, "../__tests__/fixtures/corpus/rails-8-litestream");
const pairCount = 15;

interface Baseline {
  title: string;
  /** Ruby program. */
  command: string;
  env: Record<string, string>;
}

/** With nothing but Kamal's own gems around it. */
export async function benchKamalConfig(): Promise<void> {
  await compare(byItself);
}

/** As a Rails app has had it since Rails 8. */
export async function benchRailsBundle(): Promise<void> {
  await compare(inRailsBundle);
}

async function compare(install: (directory: string) => Promise<Baseline>): Promise<void> {
  using work = scratch();
  const workspace = path.join(work.directory, "app");
  cpSync(app, workspace, { recursive: true });
  execFileSync("git", ["init", "--quiet", workspace]);
  const lint = bundleRunner({ workspace, directory: work.directory });
  const baseline = await install(work.directory);
  const b = () => kamalConfig(workspace, baseline);
  const result = await pairs({ count: pairCount, warmup: 2, a: () => lint(bundle), b });
  printRatio(`lint of one repository through dist / ${baseline.title}`, result);
  console.log(`  (medians ${median(result.a).toFixed(0)} ms and ${median(result.b).toFixed(0)} ms, whole processes)`);
}

async function inRailsBundle(): Promise<Baseline> {
  const { command, gems, env } = await railsBundle(console.log);
  return { title: `bin/kamal config of a Rails app with ${gems} gems`, command, env };
}

async function byItself(directory: string): Promise<Baseline> {
  const kamal = await installKamal({
    version: testedKamalVersion,
    toolCache: toolCache(),
    directory,
    signal: new AbortController().signal,
    log: console.log,
  });
  const env = { GEM_HOME: kamal.directory, GEM_PATH: kamal.directory };
  return { title: "kamal config without Bundler", command: path.join(kamal.directory, "bin/kamal"), env };
}

async function kamalConfig(workspace: string, { command, env }: Baseline): Promise<void> {
  const lines: string[] = [];
  const secrets = { RAILS_MASTER_KEY: "x", KAMAL_REGISTRY_PASSWORD: "x" };
  const run = await startProcess("ruby", [command, "config", "--version", "x"], {
    cwd: workspace,
    env: { ...childEnvironment(process.env, { secrets: undefined }), ...env, ...secrets },
    onLine: (line) => lines.push(line),
  });
  const exit = await run.done;
  if (exit.code !== 0) throw new Error(`${command} config failed:\n${lines.join("\n")}`);
}
