// Speed as ratios in one run: A and B in turn, so that a machine that slows down slows both. Prints, asserts nothing.
//   npm run bench            start-up, and deploys in the sandbox
//   npm run bench -- startup only the first

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { benchDeploys } from "./deploys.ts";
import { median, pairs, printRatio } from "./pairs.ts";

const root = path.resolve(import.meta.dirname, "../..");
const only = process.argv[2];

await benchStartUp();
if (only !== "startup") await benchDeploys();

/** The bundle linting the smallest repository, against a bundle that does nothing but use @actions/core. */
async function benchStartUp(): Promise<void> {
  const work = mkdtempSync(path.join(tmpdir(), "bench-"));
  try {
    const bare = bareBundle(work);
    const workspace = smallestRepository(work);
    const env = {
      ...process.env,
      INPUT_COMMAND: "lint",
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: path.join(work, "temp"),
      GITHUB_OUTPUT: emptyFile(work, "output"),
      GITHUB_STATE: emptyFile(work, "state"),
    };
    const run = (bundle: string) => async () => {
      execFileSync(process.execPath, [bundle], { cwd: workspace, env, stdio: ["ignore", "pipe", "inherit"] });
    };
    const result = await pairs({ count: 15, warmup: 2, a: run(path.join(root, "dist/index.js")), b: run(bare) });
    printRatio("start-up: lint through dist / bare @actions/core bundle", result);
    console.log(`  (medians ${median(result.a).toFixed(0)} ms and ${median(result.b).toFixed(0)} ms, whole processes)`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What every action pays: Node, @actions/core, one input, one output. */
function bareBundle(work: string): string {
  const source = path.join(root, "node_modules", `.bench-bare-${process.pid}.mjs`);
  writeFileSync(
    source,
    'import * as core from "@actions/core";\ncore.setOutput("command", core.getInput("command"));\n',
  );
  try {
    const ncc = path.join(root, "node_modules/@vercel/ncc/dist/ncc/cli.js");
    const args = [ncc, "build", source, "--out", path.join(work, "bare"), "--no-cache", "--quiet"];
    execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  } finally {
    rmSync(source, { force: true });
  }
  return path.join(work, "bare/index.mjs");
}

function smallestRepository(work: string): string {
  const workspace = path.join(work, "repository");
  mkdirSync(path.join(workspace, "config"), { recursive: true });
  const config =
    "service: hello\nimage: hello\nservers: [10.0.0.1]\nregistry: {username: u, password: [P]}\nbuilder: {arch: amd64}\n";
  writeFileSync(path.join(workspace, "config/deploy.yml"), config);
  return workspace;
}

function emptyFile(work: string, name: string): string {
  const file = path.join(work, name);
  writeFileSync(file, "");
  return file;
}
