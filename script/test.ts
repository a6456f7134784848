// Every check and test, one after the other, with one plain line at the end: `N passed, N failed, N skipped`.
// A step that fails does not hide the others.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureTools, type Tool } from "../sandbox/machine/packages.ts";
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

/** What the tests themselves start; the sandbox looks after its own tools, render-report after its browser. */
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
  { title: "Imports between rooms", run: () => script("check:rooms") },
  { title: "Unused code", run: () => script("check:unused") },
  { title: "dist is what the sources build to", run: checkDist },
  { title: "Unit and bundle tests", run: () => vitest("unit", ["--project", "unit", "--project", "bundle"]) },
  { title: "End-to-end tests in the sandbox", run: () => vitest("e2e", ["--project", "e2e"]) },
  // Without the part that installs the gems of a whole Rails app.
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
  console.log(`== ${step.title}: ${counts.failed === 0 ? "ok" : "FAILED"} in ${seconds} s`);
}
rmSync(results, { recursive: true, force: true });
console.log(failedSteps.length === 0 ? "\nEverything is green." : `\nFailed: ${failedSteps.join(", ")}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);

/** A script of package.json counts as one check. */
function script(name: string, ...args: readonly string[]): Counts {
  const { status } = spawnSync("npm", ["run", "--silent", name, "--", ...args], { cwd: root, stdio: "inherit" });
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** `git diff` would miss new files, so git is asked for its status. */
function checkDist(): Counts {
  const built = script("build");
  const status = execFileSync("git", ["status", "--porcelain", "--", "dist"], { cwd: root, encoding: "utf8" });
  if (built.failed === 0 && status === "") return built;
  console.log(
    `The committed dist differs from what the sources build to; run \`npm run build\` and commit:\n${status}`,
  );
  return { passed: 0, failed: 1, skipped: 0 };
}

function vitest(name: string, args: readonly string[]): Counts {
  const file = path.join(results, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const cli = path.join(root, "node_modules/vitest/vitest.mjs");
  const { status } = spawnSync(process.execPath, [cli, "run", ...args, ...reporters], { cwd: root, stdio: "inherit" });
  const counts = readCounts(file);
  // A run that broke down without a failed test is a failure all the same.
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
