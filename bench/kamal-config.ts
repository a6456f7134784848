// How long a pull request waits: the linter compared with `kamal config`, on the same repository
// and each in its own process. `kamal config` runs with the gem's own command and with the
// bin/kamal of a Rails app, which goes through Bundler.

import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import path from "node:path";
import { installedKamal } from "../sandbox/installed-kamal.ts";
import { toolEnvironment } from "../src/local/child-environment.ts";
import { startProcess } from "../src/local/process-group.ts";
import { bundle, bundleRunner, temporaryDirectory } from "./bundle-runner.ts";
import { median, printRatio, runPairs } from "./pairs.ts";
import { railsBundle } from "./rails-bundle.ts";

const app = path.resolve(import.meta.dirname, "../__tests__/fixtures/corpus/rails-8-litestream");
const pairCount = 15;

interface Baseline {
  title: string;
  /** Path of a Ruby script. */
  command: string;
  env: Record<string, string>;
}

/** Kamal with only its own gems. */
export async function benchKamalConfig(): Promise<void> {
  await compare(installAlone);
}

/** Kamal in the bundle of a Rails app, where `rails new` puts it since Rails 8. */
export async function benchRailsBundle(): Promise<void> {
  await compare(installInRailsBundle);
}

async function compare(install: () => Promise<Baseline>): Promise<void> {
  using work = temporaryDirectory();
  const workspace = path.join(work.directory, "app");
  cpSync(app, workspace, { recursive: true });
  execFileSync("git", ["init", "--quiet", workspace]);

  const lint = bundleRunner({ workspace, directory: work.directory });
  const baseline = await install();
  const b = () => kamalConfig(workspace, baseline);
  const result = await runPairs({ count: pairCount, warmup: 2, a: () => lint(bundle), b });

  printRatio(`Lint of one repository: dist / ${baseline.title}`, result);
  console.log(`  Medians: dist ${median(result.a).toFixed(0)} ms, kamal config ${median(result.b).toFixed(0)} ms.`);
}

async function installInRailsBundle(): Promise<Baseline> {
  const { command, gems, env } = await railsBundle(console.log);
  return { title: `bin/kamal config of a Rails app with ${gems} gems`, command, env };
}

async function installAlone(): Promise<Baseline> {
  const home = await installedKamal(console.log);
  const env = { GEM_HOME: home, GEM_PATH: home };
  return { title: "kamal config without Bundler", command: path.join(home, "bin/kamal"), env };
}

async function kamalConfig(workspace: string, { command, env }: Baseline): Promise<void> {
  const lines: string[] = [];
  const secrets = { RAILS_MASTER_KEY: "x", KAMAL_REGISTRY_PASSWORD: "x" };
  const run = await startProcess("ruby", [command, "config", "--version", "x"], {
    cwd: workspace,
    env: toolEnvironment("ruby").with({ ...env, ...secrets }),
    onLine: (line) => lines.push(line),
  });
  const exit = await run.done;
  if (exit.code !== 0) throw new Error(`${command} config failed:\n${lines.join("\n")}`);
}
