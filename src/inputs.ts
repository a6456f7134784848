import * as core from "@actions/core";
import { failure } from "./catalogue/catalogue.ts";
import type { InputProblem } from "./catalogue/input-entries.ts";
import { type OptInRule, optInRules } from "./lint/opt-in-rules.ts";
import { type Command, commands } from "./model/report.ts";
import { parseSecretsInput, type SecretInputs, takeSecretInputs } from "./secret-inputs.ts";
import { tagPattern } from "./text/docker-names.ts";

const setupModes = ["auto", "always", "never"] as const;
type SetupMode = (typeof setupModes)[number];
const failOnLevels = ["error", "warning", "never"] as const;
export type FailOn = (typeof failOnLevels)[number];
const hostKeyPolicies = ["accept-new", "pinned"] as const;
export type HostKeyPolicy = (typeof hostKeyPolicies)[number];

/**
 * The inputs of action.yml, with `""` as undefined. Validated without looking at the repository.
 */
export interface Inputs {
  command: Command;
  workingDirectory: string;
  configFile: string;
  destination: string | undefined;
  version: string | undefined;
  setup: SetupMode;
  skipBuild: boolean;
  githubToken: string | undefined;
  /** From the input `secrets`; undefined if it is not set, and then the environment is used. */
  secrets: ReadonlyMap<string, string> | undefined;
  sshPrivateKey: string | undefined;
  /** Not trimmed, so that its lines have the numbers that the user sees. */
  sshKnownHosts: string | undefined;
  hostKeys: HostKeyPolicy;
  kamalVersion: string | undefined;
  /** Whether GitHub's cache and the tool cache keep Kamal's gems between runs. */
  cache: boolean;
  preflight: boolean;
  /** Raw YAML, parsed by checks/probe-settings.ts. */
  probes: string | undefined;
  failOn: FailOn;
  enableRules: readonly OptInRule[];
  /** Accepts events from forks. */
  allowForkCode: boolean;
}

const destinationPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const gemVersionPattern = /^2\.\d+\.\d+(\.[0-9A-Za-z]+)*$/;

/**
 * Reads every input.
 * @throws Failure `input-invalid`, with each invalid input, its value and the allowed values.
 */
export function loadInputs(secret: SecretInputs = takeSecretInputs()): Inputs {
  const problems: InputProblem[] = [];
  const sshKnownHosts = knownHosts(problems);
  const inputs: Inputs = {
    command: choice("command", commands, "deploy", problems),
    workingDirectory: text("working-directory") ?? ".",
    configFile: text("config-file") ?? "config/deploy.yml",
    destination: matching("destination", destinationPattern, "letters, digits, `.`, `_` and `-`", problems),
    version: matching("version", tagPattern, "a version that is a valid Docker tag, such as a commit SHA", problems),
    setup: choice("setup", setupModes, "auto", problems),
    skipBuild: boolean("skip-build", false, problems),
    githubToken: nonEmpty(secret.githubToken),
    secrets: parseSecretsInput(secret.secrets, problems),
    sshPrivateKey: nonEmpty(secret.sshPrivateKey),
    sshKnownHosts,
    hostKeys: hostKeyPolicy(sshKnownHosts, problems),
    kamalVersion: matching("kamal-version", gemVersionPattern, "a full version of Kamal 2, such as 2.12.0", problems),
    cache: boolean("cache", true, problems),
    preflight: boolean("preflight", true, problems),
    probes: text("probes"),
    failOn: choice("fail-on", failOnLevels, "error", problems),
    enableRules: choices("enable-rules", optInRules, problems),
    allowForkCode: boolean("allow-fork-code", false, problems),
  };
  if (problems.length > 0) throw failure("input-invalid", { problems });
  return inputs;
}

function text(name: string): string | undefined {
  return nonEmpty(core.getInput(name));
}

function nonEmpty(value: string): string | undefined {
  return value === "" ? undefined : value;
}

/** A blank value is a mistake. Treated as not set, it would silently trust any server. */
function knownHosts(problems: InputProblem[]): string | undefined {
  const value = nonEmpty(core.getInput("ssh-known-hosts", { trimWhitespace: false }));
  if (value === undefined || value.trim() !== "") return value;

  const expected = "host keys, or no input at all to trust keys on first use";
  problems.push({ input: "ssh-known-hosts", found: "is blank", expected });
  return undefined;
}

/**
 * GitHub passes a missing secret as an empty string, so only `pinned` says that keys are required.
 */
function hostKeyPolicy(known: string | undefined, problems: InputProblem[]): HostKeyPolicy {
  const policy = choice("host-keys", hostKeyPolicies, known === undefined ? "accept-new" : "pinned", problems);
  if (policy === "pinned" && known === undefined && !problems.some(({ input }) => input === "ssh-known-hosts")) {
    const expected = "host keys in `ssh-known-hosts`, which is empty or not set";
    problems.push({ input: "host-keys", found: "is `pinned`", expected });
  }

  return policy;
}

function choice<T extends string>(name: string, allowed: readonly T[], fallback: T, problems: InputProblem[]): T {
  const value = text(name);
  if (value === undefined) return fallback;

  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    problems.push({ input: name, found: `is ${quote(value)}`, expected: `one of ${quoted(allowed)}` });
  }
  return found ?? fallback;
}

/** Names separated by spaces, commas or line breaks. */
function choices<T extends string>(name: string, allowed: readonly T[], problems: InputProblem[]): T[] {
  const value = text(name) ?? "";
  const words = value.split(/[\s,]+/).filter((word) => word !== "");
  const unknown = words.filter((word) => !allowed.some((candidate) => candidate === word));
  if (unknown.length > 0) {
    const expected = `${quoted(allowed)}, separated by spaces or commas`;
    problems.push({ input: name, found: `is ${quote(value)}`, expected });
  }

  return allowed.filter((candidate) => words.includes(candidate));
}

function boolean(name: string, fallback: boolean, problems: InputProblem[]): boolean {
  const value = text(name);
  if (value === undefined) return fallback;

  // YAML 1.2's core schema, as core.getBooleanInput reads it.
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;

  problems.push({ input: name, found: `is ${quote(value)}`, expected: "`true` or `false`" });
  return fallback;
}

function matching(name: string, pattern: RegExp, expected: string, problems: InputProblem[]): string | undefined {
  const value = text(name);
  if (value === undefined || pattern.test(value)) return value;
  problems.push({ input: name, found: `is ${quote(value)}`, expected });
  return undefined;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

/** The value of an input, short enough for one line of the log. */
function quote(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
