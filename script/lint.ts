// script/lint: runs the committed bundle on a local repository and prints its findings like a
// compiler. Imports only Node's built-in modules and sources without packages, so that it works in
// a clone without `npm ci`.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Report } from "../src/model/report.ts";
import { readSources } from "../src/render/source-files.ts";
import { renderFindings } from "./lint-text.ts";

const help = `Usage: script/lint [PATH] [options]

Lints the Kamal configuration of the app in PATH (default: the current directory) and related files.
Runs none of the app's code, writes no files there and needs no network.

  --fail-on LEVEL          lowest severity that makes the exit code 1: error (default), warning, never
  --destination NAME       only this destination; default: the base and every destination that has a file
  --config-file FILE       relative to PATH; default: config/deploy.yml
  --kamal-version VERSION  the version to check against; default: from Gemfile.lock, or else the tested one
  --format FORMAT          text (default), json (the report), sarif
  --help                   show this text

Exit codes: 0 no finding at or above --fail-on, 1 at least one such finding, 2 the app could not be linted.
Respects NO_COLOR and FORCE_COLOR; by default, uses colors only in a terminal.
`;

/** An error that the caller can fix; exit code 2. */
class UsageError extends Error {}

interface Arguments {
  directory: string;
  format: "text" | "json" | "sarif";
  inputs: Readonly<Record<string, string>>;
}

/** The files that the bundle wrote. */
interface Result {
  report: Report;
  reportText: string;
  sarifText: string;
}

/** @throws UsageError for an invalid argument. */
function readArguments(args: string[]): Arguments | "help" {
  const { values, positionals } = parse(args);
  if (values.help === true) return "help";
  if (positionals.length > 1) throw new UsageError(`Expected one PATH, found ${positionals.length}.`);

  const failOn = oneOf("--fail-on", values["fail-on"] ?? "error", ["error", "warning", "never"]);
  const inputs: Record<string, string> = { command: "lint", "fail-on": failOn };
  for (const name of ["destination", "config-file", "kamal-version"] as const) {
    const value = values[name];
    if (value === "") throw new UsageError(`--${name} has no value.`);
    if (value !== undefined) inputs[name] = value;
  }

  const directory = path.resolve(positionals[0] ?? ".");
  if (!existsSync(directory)) throw new UsageError(`${directory} does not exist.`);
  if (!statSync(directory).isDirectory())
    throw new UsageError(`${directory} is not a directory. PATH must be the directory of the app.`);

  return { directory, format: oneOf("--format", values.format ?? "text", ["text", "json", "sarif"]), inputs };
}

function parse(args: string[]) {
  const text = { type: "string" } as const;
  const options = {
    "fail-on": text,
    destination: text,
    "config-file": text,
    "kamal-version": text,
    format: text,
    help: { type: "boolean", short: "h" },
  } as const;

  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // Node's first sentence names the problem; the others are about its parser.
    throw new UsageError(`${(error instanceof Error ? error.message : String(error)).split(/\.(?:\s|$)/)[0]}.`);
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(`${option} is "${value}"; allowed values: ${allowed.join(", ")}.`);
  return found;
}

/** The root of the repository that contains the app, or else the app's directory. */
function repositoryOf(directory: string): string {
  for (let folder = directory; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, ".git"))) return folder;
  }
  return directory;
}

/** Runs the bundle like a runner does, with only PATH and HOME from the environment. */
function runBundle(root: string, { directory, inputs }: Arguments, temp: string): Result {
  const given = Object.entries({ ...inputs, "working-directory": path.relative(root, directory) || "." });
  const { PATH = "", HOME = temp } = process.env;
  const bundle = path.resolve(import.meta.dirname, "../dist/index.js");
  const { stdout, stderr } = spawnSync(process.execPath, [bundle], {
    cwd: temp,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    env: {
      PATH,
      HOME,
      GITHUB_WORKSPACE: root,
      RUNNER_TEMP: temp,
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  });

  const folder = path.join(temp, "kamal-action");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const read = (extension: string) => {
    const name = names.find((each) => each.endsWith(extension));
    if (name === undefined) throw new UsageError(`The bundle wrote no ${extension} file:\n${stderr || stdout}`);
    return readFileSync(path.join(folder, name), "utf8");
  };

  const reportText = read(".json");
  const report: Report = JSON.parse(reportText);
  return { report, reportText, sarifText: read(".sarif") };
}

/**
 * Whether the lint ran to its end. A failure because of findings also counts: the findings explain
 * it.
 */
function isLinted({ outcome, diagnosis, findings }: Report): boolean {
  return outcome === "success" || findings.some(({ ruleId }) => ruleId === diagnosis?.id);
}

function useColor(): boolean {
  if (process.env.NO_COLOR) return false;
  return process.env.FORCE_COLOR ? process.env.FORCE_COLOR !== "0" : process.stdout.isTTY === true;
}

async function show(result: Result, root: string, format: Arguments["format"]): Promise<void> {
  if (format === "json") return write(result.reportText);
  if (format === "sarif") return write(result.sarifText);

  const sources = await readSources(result.report.findings, { root, redact: (text) => text });
  const width = process.stdout.columns ?? 100;
  write(renderFindings(result.report, { root, from: process.cwd(), sources, width, color: useColor() }));
}

function write(text: string): void {
  process.stdout.write(text);
}

/** Returns the exit code. @throws UsageError */
async function main(args: string[]): Promise<number> {
  const given = readArguments(args);
  if (given === "help") {
    write(help);
    return 0;
  }

  const directory = realpathSync(given.directory);
  const root = repositoryOf(directory);
  const temp = mkdtempSync(path.join(tmpdir(), "kamal-lint-"));

  try {
    const result = runBundle(root, { ...given, directory }, temp);
    const { report } = result;
    if (!isLinted(report)) throw new UsageError(report.diagnosis?.cause ?? "The app could not be linted.");

    await show(result, root, given.format);
    return report.outcome === "success" ? 0 : 1;
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`script/lint: ${error.message}\nRun script/lint --help for the usage.\n`);
  process.exitCode = 2;
}
