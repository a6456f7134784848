import { writeFile } from "node:fs/promises";
import path from "node:path";
import { failure, failureFrom } from "../catalogue/catalogue.ts";
import type { ChildEnvironment } from "../local/child-environment.ts";
import { runTool, type ToolResult } from "../local/run-tool.ts";
import { messageOf } from "../model/failure.ts";
import { isRecord } from "../model/is-record.ts";
import type { Diagnosis } from "../model/report.ts";
import { parseJson } from "../text/parse-json.ts";
import { lastPeerLines, peerLine } from "../text/peer-text.ts";
import type { Kamal } from "./install.ts";
import { evaluateScript } from "./launcher.ts";

export interface Evaluated {
  /** deploy.yml and the destination's file after ERB, merged and accepted by Kamal. */
  config: unknown;
  /** The values in .kamal/secrets after its commands have run. Empty unless requested. */
  secrets: ReadonlyMap<string, string>;
}

export interface EvaluateOptions {
  directory: string;
  cwd: string;
  env: ChildEnvironment;
  configFile: string;
  destination: string | undefined;
  version: string;
  /** Run the commands of .kamal/secrets too. */
  secrets: boolean;
  /** Stops Kamal, and the commands that it runs. */
  signal: AbortSignal;
  /** Knows the cause of some refusals; undefined for the others. */
  explain?(refusal: Refusal): Diagnosis | undefined;
}

/** The error that Kamal's evaluation ended with, and what the commands in .kamal/secrets printed. */
export interface Refusal {
  errorClass: string;
  message: string;
  stderr: readonly string[];
}

/** The commands in .kamal/secrets may ask a password manager on the other side of the world. */
const timeoutMs = 300_000;

/** Of what the commands print. */
const keptLines = 100;

/**
 * Evaluates the configuration with the real Kamal. This runs the ERB in deploy.yml, so it must
 * never be used to lint a pull request.
 * @throws Failure with the cause that `explain` knows, otherwise `config-refused` with Kamal's own
 * message; `kamal-install` if Kamal cannot be loaded.
 */
export async function evaluateConfig(kamal: Kamal, options: EvaluateOptions): Promise<Evaluated> {
  const script = path.join(options.directory, "evaluate.rb");
  await writeFile(script, evaluateScript);
  const args = [kamal.directory, kamal.version, options.configFile, options.destination ?? "", options.version];

  const result = await run([script, ...args, options.secrets ? "secrets" : "config"], options);
  return readEvaluation(result, kamal.version, options);
}

async function run(args: readonly string[], { cwd, env, signal, configFile }: EvaluateOptions): Promise<ToolResult> {
  try {
    return await runTool("ruby", args, { cwd, env, signal, timeoutMs });
  } catch (error) {
    signal.throwIfAborted();
    // It took too long, or printed too much.
    throw failure("config-refused", { configFile, stopped: messageOf(error) }, { cause: error });
  }
}

function readEvaluation(
  { stdout, stderr }: { stdout: string; stderr: string },
  version: string,
  { configFile, explain }: EvaluateOptions,
): Evaluated {
  const parsed = parseJson(lastLine(stdout));
  const broken = member(parsed, "broken");
  if (typeof broken === "string") {
    throw failure("kamal-install", { version, problem: "does-not-start" }, { evidence: [broken] });
  }

  const error = member(parsed, "error");
  if (parsed === undefined || error !== undefined) {
    const known = explain?.(refusalOf(error, stderr));
    if (known !== undefined) throw failureFrom(known);
    throw failure("config-refused", { configFile, said: peerLine(errorText(error) ?? lastLine(stderr), 1000) });
  }

  const secrets = member(parsed, "secrets");
  const entries = isRecord(secrets) ? Object.entries(secrets) : [];

  return { config: member(parsed, "config"), secrets: new Map(entries.map(([name, value]) => [name, String(value)])) };
}

function refusalOf(error: unknown, stderr: string): Refusal {
  const message = member(error, "message");
  const errorClass = member(error, "class");

  return {
    errorClass: typeof errorClass === "string" ? errorClass : "",
    message: typeof message === "string" ? message : "",
    stderr: lastPeerLines(stderr, keptLines),
  };
}

/** `message (Class)`, or as much of it as there is. */
function errorText(error: unknown): string | undefined {
  const message = member(error, "message");
  const errorClass = member(error, "class");
  const texts = [message, errorClass].filter((text) => typeof text === "string").filter((text) => text !== "");

  const [first, second] = texts;
  return second === undefined ? first : `${first} (${second})`;
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}

function member(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}
