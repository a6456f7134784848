// The start-up time of a step: the bundle compared with one that only uses @actions/core.

import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundle, bundleRunner, temporaryDirectory } from "./bundle-runner.ts";
import { median, printRatio, runPairs } from "./pairs.ts";

const pairCount = 31;
/** A Rails app with accessories, Litestream and a workflow: all rules are loaded for it. */
const wholeApp = path.resolve(import.meta.dirname, "../__tests__/fixtures/corpus/rails-8-litestream");

export async function benchStartUp(): Promise<void> {
  using work = temporaryDirectory();
  const bare = bareBundle(work.directory);
  const workspace = minimalRepository(work.directory);
  const run = bundleRunner({ workspace, directory: work.directory });
  const empty = path.join(work.directory, "empty.mjs");
  writeFileSync(empty, "");
  const options = { count: pairCount, warmup: 3, b: () => run(bare) };

  const main = await runPairs({ ...options, a: () => run(bundle) });
  printRatio("Start-up: lint of a minimal repository with dist / bare @actions/core bundle", main);

  const runInApp = bundleRunner({ workspace: wholeApp, directory: work.directory });
  const whole = await runPairs({ ...options, a: () => runInApp(bundle) });
  printRatio("Start-up: lint of a whole app with dist / bare @actions/core bundle", whole);

  const post = await runPairs({ ...options, a: () => run(bundle, { STATE_isPost: "true" }) });
  printRatio("Start-up: post step with nothing to do / bare @actions/core bundle", post);

  const node = await runPairs({ ...options, a: () => run(empty) });
  const bareTimes = [...main.b, ...whole.b, ...post.b, ...node.b];
  const [bareMs, mainMs, wholeMs, postMs, nodeMs] = [bareTimes, main.a, whole.a, post.a, node.a].map(median);
  console.log(
    `  Medians of whole processes: lint ${ms(mainMs)}, lint of a whole app ${ms(wholeMs)}, post ${ms(postMs)}, bare bundle ${ms(bareMs)}, Node alone ${ms(nodeMs)}.`,
  );
}

function ms(time: number | undefined): string {
  return `${time?.toFixed(0)} ms`;
}

/** The minimum of any action: Node, @actions/core, one input, one output. */
function bareBundle(work: string): string {
  const packages = path.resolve(import.meta.dirname, "../node_modules");
  const source = path.join(packages, `.bench-bare-${process.pid}.mjs`);
  writeFileSync(
    source,
    'import * as core from "@actions/core";\ncore.setOutput("command", core.getInput("command"));\n',
  );

  try {
    const ncc = path.join(packages, "@vercel/ncc/dist/ncc/cli.js");
    const args = [ncc, "build", source, "--out", path.join(work, "bare"), "--no-cache", "--quiet"];
    execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  } finally {
    rmSync(source, { force: true });
  }

  return path.join(work, "bare/index.mjs");
}

function minimalRepository(work: string): string {
  const workspace = path.join(work, "minimal");
  mkdirSync(path.join(workspace, "config"), { recursive: true });
  const config =
    "service: hello\nimage: acme/hello\nservers: [10.0.0.1]\nregistry: {username: u, password: [P]}\nbuilder: {arch: amd64}\n";
  writeFileSync(path.join(workspace, "config/deploy.yml"), config);
  return workspace;
}
