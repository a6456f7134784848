// Runs every check and test. A failed step does not stop the others. The last line of the output is
// `N passed, N failed, N skipped`.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureTools, type Tool } from "../sandbox/machine/tools.ts";
import { isRecord } from "../src/model/is-record.ts";

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  title: string;
  run(): Counts;
}

const root = path.resolve(import.meta.dirname, "..");
const results = mkdtempSync(path.join(tmpdir(), "kamal-action-test-"));

/** Commands that the tests start. The sandbox and render-report install their own tools. */
const tools: readonly Tool[] = [
  { command: "sshd", debian: "openssh-server" },
  { command: "ssh-keygen", debian: "openssh-client" },
  { command: "openssl", debian: "openssl" },
  { command: "ruby", debian: "ruby" },
  { command: "gem", debian: "ruby" },
  { command: "pgrep", debian: "procps" },
];

const signal = new AbortController().signal;
await ensureTools({ home: results, log: (line) => console.log(line), signal }, tools);

const steps: readonly Step[] = [
  { title: "Types", run: () => script("check:types") },
  { title: "Lint and format", run: () => script("check:lint") },
  { title: "Import rules", run: () => script("check:rooms") },
  { title: "Unused code", run: () => script("check:unused") },
  { title: "Regular expressions", run: () => script("check:regexps") },
  { title: "dist is up to date", run: checkDist },
  { title: "Unit and bundle tests", run: () => vitest("unit", ["--project", "unit", "--project", "bundle"]) },
  { title: "End-to-end tests in the sandbox", run: () => vitest("e2e", ["--project", "e2e"]) },
  // All but `rails`, which installs the gems of a Rails app.
  { title: "Benchmarks", run: () => script("bench", "startup", "lint", "deploys") },
];

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const failedSteps: string[] = [];

for (const step of steps) {
  const startedAt = performance.now();
  console.log(`\n== ${step.title}`);

  const counts = step.run();
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  if (counts.failed > 0) failedSteps.push(step.title);

  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`== ${step.title}: ${counts.failed === 0 ? "passed" : "FAILED"} (${seconds} s)`);
}

rmSync(results, { recursive: true, force: true });
console.log(failedSteps.length === 0 ? "\nAll steps passed." : `\nFailed steps: ${failedSteps.join(", ")}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);

/** Runs a script of package.json, which counts as one check. */
function script(name: string, ...args: readonly string[]): Counts {
  const { status } = spawnSync("npm", ["run", "--silent", name, "--", ...args], { cwd: root, stdio: "inherit" });
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** Uses `git status`, because `git diff` does not report new files. */
function checkDist(): Counts {
  const built = script("build");
  const status = execFileSync("git", ["status", "--porcelain", "--", "dist"], { cwd: root, encoding: "utf8" });
  if (built.failed === 0 && status === "") return built;

  console.log(
    built.failed > 0
      ? "The build failed. See its output above."
      : `dist is out of date. Run \`npm run build\` and commit the result:\n${status}`,
  );
  return { passed: 0, failed: 1, skipped: 0 };
}

function vitest(name: string, args: readonly string[]): Counts {
  const file = path.join(results, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const cli = path.join(root, "node_modules/vitest/vitest.mjs");
  const { status } = spawnSync(process.execPath, [cli, "run", ...args, ...reporters], { cwd: root, stdio: "inherit" });
  const counts = readCounts(file);

  // A run that crashes without a failed test, or that runs no test, is a failure too.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  if (counts.passed + counts.failed === 0) counts.failed = 1;
  return counts;
}

function readCounts(file: string): Counts {
  try {
    const json: unknown = JSON.parse(readFileSync(file, "utf8"));
    const number = (key: string) => (isRecord(json) ? Number(json[key] ?? 0) : 0);

    return {
      passed: number("numPassedTests"),
      failed: number("numFailedTests"),
      skipped: number("numPendingTests") + number("numTodoTests"),
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
