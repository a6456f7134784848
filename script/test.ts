// Runs every check and test. A failed step does not stop the others. The last line of the output is
// `N passed, N failed, N skipped`.

import { execFile, execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { ensureTools, type Tool } from "../sandbox/machine/tools.ts";
import { isRecord } from "../src/model/is-record.ts";

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  title: string;
  run(): Counts | Promise<Counts>;
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

/** Takes as long as the others together, and each of them needs one processor. */
const longestCheck = ["Regular expressions", "check:regexps"] as const;
const otherChecks = [
  ["Types", "check:types"],
  ["Lint and format", "check:lint"],
  ["Import rules", "check:rooms"],
  ["Unused code", "check:unused"],
] as const;

const steps: readonly Step[] = [
  { title: "Types, lint and format, import rules, unused code, regular expressions", run: runChecks },
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

  const counts = await step.run();
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

/** Two at a time. */
async function runChecks(): Promise<Counts> {
  const longest = check(...longestCheck);
  const all: Counts[] = [];
  for (const [title, name] of otherChecks) all.push(await check(title, name));
  all.push(await longest);

  const passed = all.reduce((sum, counts) => sum + counts.passed, 0);
  return { passed, failed: all.length - passed, skipped: 0 };
}

/** Prints its output when it has ended, because another check runs at the same time. */
async function check(title: string, name: string): Promise<Counts> {
  const startedAt = performance.now();
  const options = { cwd: root, maxBuffer: 64 * 1024 * 1024 };
  const result = await promisify(execFile)("npm", ["run", "--silent", name], options).then(
    ({ stdout, stderr }) => ({ output: stdout + stderr, passed: true }),
    (error: unknown) => ({ output: isRecord(error) ? `${error.stdout}${error.stderr}` : String(error), passed: false }),
  );
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${result.output}-- ${title}: ${result.passed ? "passed" : "FAILED"} (${seconds} s)`);
  return { passed: result.passed ? 1 : 0, failed: result.passed ? 0 : 1, skipped: 0 };
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
