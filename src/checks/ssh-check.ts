// One login per host: is the key accepted, may the user use Docker, and what runs on the server?

import { diagnosis, failure, failureFrom } from "../catalogue/catalogue.ts";
import type { KeySource } from "../catalogue/ssh-entries.ts";
import type { AppName, Deployment } from "../config/deployment.ts";
import { diagnoseSsh } from "../diagnosis/diagnose-ssh.ts";
import { Failure } from "../model/failure.ts";
import type { Diagnosis, Evidence } from "../model/report.ts";
import { type HostImages, imagesScript, parseImages } from "../server/container-images.ts";
import { factsScript, type HostFacts, isComplete, parseFacts } from "../server/host-facts.ts";
import { loginOf, type Ssh } from "../server/ssh.ts";
import { firstNames, firstPeerLines } from "../text/peer-text.ts";
import { count } from "../text/plain-text.ts";
import { type Check, failedWith, type Observation } from "./check.ts";

/** With less, pulling an image is likely to fail. */
const minDiskMb = 2048;
/** With more, TLS certificates and tokens can fail. */
const maxSkewSeconds = 60;
const deadlineMs = 30_000;
/** Shorter, so that there is time left to say what the server did until then. */
const scriptTimeoutMs = 28_000;

export interface SshCheckOptions {
  host: string;
  deployment: Deployment;
  ssh: Ssh;
  /** Fingerprints of the keys that were offered, for the message when a login fails. */
  keys: () => Promise<readonly string[]>;
  /** Where they come from. Default: an agent that was already running. */
  keySource?: () => Promise<KeySource>;
  /** Our own known_hosts, for the message when a host key differs. */
  trusted?: { file: string; inputLines: number };
  onFacts(facts: HostFacts): void;
}

export function sshCheck(options: SshCheckOptions): Check {
  return {
    id: "ssh",
    kind: "preflight",
    target: options.host,
    deadlineMs,
    run: (signal) => inspectHost(options, signal),
  };
}

type ReadOptions = Omit<SshCheckOptions, "onFacts">;

/** `timeoutMs`: for the script, 28 s by default. */
type FactsOptions = Omit<ReadOptions, "deployment"> & { deployment: AppName; timeoutMs?: number };

/** Reads the facts of one host. @throws Failure when the login fails or the user has no shell. */
export async function readFacts(options: FactsOptions, signal: AbortSignal): Promise<HostFacts> {
  const { host, deployment, ssh } = options;
  const { script, token } = factsScript(deployment);
  const output = await read(options, { script, token }, signal);

  const facts = parseFacts(host, output, { token, deployment, now: Date.now() });
  return facts.user === "" ? { ...facts, user: loginOf(host, ssh.settings).user } : facts;
}

/**
 * Reads which images the containers of one host run. `expected`: a digest.
 * @throws as `readFacts`
 */
export async function readImages(
  options: ReadOptions,
  expected: string | undefined,
  signal: AbortSignal,
): Promise<HostImages> {
  const { script, token } = imagesScript(options.deployment, expected);
  return parseImages(options.host, await read(options, { script, token }, signal), token);
}

async function read(
  { host, ssh, keys, keySource, trusted, timeoutMs = scriptTimeoutMs }: Omit<FactsOptions, "deployment">,
  { script, token }: { script: string; token: string },
  signal: AbortSignal,
): Promise<string> {
  const result = await ssh.run(host, script, { signal, timeoutMs });
  const { user, name, port } = loginOf(host, ssh.settings);
  if (result.code === 255) {
    const source = (await keySource?.()) ?? "agent";
    const context = { host: name, user, port, keys: await keys(), keySource: source, knownHosts: trusted };
    throw failureFrom(diagnoseSsh(result.stderr, context));
  }
  if (!isComplete(result.stdout, token)) throw noShell(host, user, `${result.stdout}\n${result.stderr}`);

  return result.stdout;
}

function noShell(host: string, user: string, output: string): Failure {
  const evidence = firstPeerLines(output, 6);
  return failure("ssh-shell", { user, host }, { evidence });
}

async function inspectHost(options: SshCheckOptions, signal: AbortSignal): Promise<Observation> {
  try {
    const facts = await readFacts(options, signal);
    options.onFacts(facts);
    const problem = dockerProblem(facts);
    return problem === undefined ? judge(facts, options.deployment) : refused(problem);
  } catch (error) {
    if (error instanceof Failure) return refused(error.diagnosis);
    throw error;
  }
}

function refused(known: Diagnosis): Observation {
  return failedWith(known, { output: known.evidence });
}

/** Kamal installs Docker itself, but only as root. */
function dockerProblem({ host, user, docker }: HostFacts): Diagnosis | undefined {
  if (docker === undefined) return user === "root" ? undefined : diagnosis("docker-missing-remote", { host, user });
  if ("version" in docker) return undefined;
  const denied = /permission denied/i.test(docker.error);
  return diagnosis(denied ? "docker-sock-perm" : "docker-down", { login: { host, user } }, [docker.error]);
}

function judge(facts: HostFacts, deployment: Deployment): Observation {
  const evidence = factsAsEvidence(facts);
  const docker =
    facts.docker === undefined
      ? "no Docker yet (Kamal will install it)"
      : `Docker ${"version" in facts.docker ? facts.docker.version : ""}`;
  const machine = [
    facts.cores === undefined ? undefined : `${facts.cores} cores`,
    facts.memoryMb === undefined ? undefined : `${gigabytes(facts.memoryMb)} memory`,
    facts.diskFreeMb === undefined ? undefined : `${gigabytes(facts.diskFreeMb)} free disk`,
  ].filter(Boolean);

  const summary = `Logged in as ${facts.user}; ${[docker, ...machine].join(", ")}.`;
  const warnings = [
    architectureWarning(facts, deployment),
    facts.diskFreeMb !== undefined && facts.diskFreeMb < minDiskMb
      ? `Only ${facts.diskFreeMb} MB of disk space is free, so pulling the image may fail. \`kamal prune all\` frees space.`
      : "",
    facts.clockSkewSeconds !== undefined && Math.abs(facts.clockSkewSeconds) > maxSkewSeconds
      ? `The server's clock is off by ${facts.clockSkewSeconds} s, which can break certificates and logins. Fix it with \`timedatectl set-ntp true\`.`
      : "",
    facts.ignoredNames > 0
      ? `Ignored ${count(facts.ignoredNames, "container or version name")} that Docker does not allow. Neither Docker nor Kamal writes such names.`
      : "",
  ].filter(Boolean);

  return { outcome: warnings.length > 0 ? "warn" : "pass", reason: [...warnings, summary].join(" "), evidence };
}

/** A server can emulate other architectures, so the image may run anyway, slowly. */
function architectureWarning({ host, architecture }: HostFacts, { architectures, hosts }: Deployment): string {
  if (architecture === undefined || architectures.length === 0 || !hosts.includes(host)) return "";
  const built = architectures.map((name) => name.replace(/^linux\//, "").split("/", 1)[0]);
  // Others have several names.
  if (built.includes(architecture) || !built.every((name) => name === "amd64" || name === "arm64")) return "";
  return `The server is ${architecture}, but builder/arch builds the image for ${built.join(" and ")} only. Write \`arch: ${architecture}\`, or the container stops with "exec format error".`;
}

function gigabytes(megabytes: number): string {
  return `${(megabytes / 1024).toFixed(1)} GB`;
}

function factsAsEvidence(facts: HostFacts): Evidence {
  const running = facts.containers.filter(({ state }) => state === "running").map(({ name }) => name);

  return {
    user: facts.user,
    docker: facts.docker !== undefined && "version" in facts.docker ? facts.docker.version : null,
    architecture: facts.architecture ?? null,
    cores: facts.cores ?? null,
    memoryMb: facts.memoryMb ?? null,
    diskFreeMb: facts.diskFreeMb ?? null,
    clockSkewSeconds: facts.clockSkewSeconds ?? null,
    proxy: facts.proxy?.image ?? null,
    running: firstNames(running),
  };
}
