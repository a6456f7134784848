// One login per host: does the key open the door, may the user use Docker, and what is there.

import type { Deployment } from "../config/deployment.ts";
import { diagnoseSsh } from "../diagnosis/ssh-errors.ts";
import { Failure } from "../model/failure.ts";
import type { Evidence } from "../model/report.ts";
import { factsScript, type HostFacts, isComplete, parseFacts } from "../server/host-facts.ts";
import { loginOf, type Ssh } from "../server/ssh.ts";
import type { Check, Observation } from "./check.ts";

/** Below this a pull of an image is likely to fail, in MB. */
const littleDiskMb = 2048;
/** TLS certificates and tokens begin to fail somewhere above, in seconds. */
const largeSkewSeconds = 60;
const deadlineMs = 30_000;

export interface SshCheckOptions {
  host: string;
  deployment: Deployment;
  ssh: Ssh;
  /** Asked when a host lets nobody in: fingerprints of the keys that were offered. */
  keys: () => Promise<readonly string[]>;
  onFacts(facts: HostFacts): void;
  onFailure(failure: Failure): void;
}

export function sshCheck(options: SshCheckOptions): Check {
  return {
    id: "ssh",
    kind: "preflight",
    target: options.host,
    deadlineMs,
    run: (signal) => look(options, signal),
  };
}

/** Reads the facts of one host. @throws Failure when there is no session. */
export async function readFacts(
  options: Omit<SshCheckOptions, "onFacts" | "onFailure">,
  signal: AbortSignal,
): Promise<HostFacts> {
  const { host, deployment, ssh, keys } = options;
  const { script, token } = factsScript(deployment);
  const result = await ssh.run(host, script, { signal, timeoutMs: deadlineMs });
  if (result.code === 255) {
    const { user, name, port } = loginOf(host, ssh.settings);
    throw new Failure(diagnoseSsh(result.stderr, { host: name, user, port, keys: await keys() }));
  }
  if (!isComplete(result.stdout, token))
    throw noShell(host, loginOf(host, ssh.settings).user, `${result.stdout}\n${result.stderr}`);
  return parseFacts(host, result.stdout, { token, deployment, now: Date.now() });
}

/** Logged in, but what answers is no shell: nologin, a forced command, a banner that ends the session. */
function noShell(host: string, user: string, output: string): Failure {
  return new Failure({
    id: "ssh-shell",
    title: "The server does not let us run commands",
    cause: `${user} may log in at ${host}, but gets no shell there.`,
    fix: `Give ${user} a login shell (\`chsh -s /bin/bash ${user}\`), and no forced \`command=\` in authorized_keys.`,
    evidence: output
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean)
      .slice(0, 6),
  });
}

async function look(options: SshCheckOptions, signal: AbortSignal): Promise<Observation> {
  try {
    const facts = await readFacts(options, signal);
    options.onFacts(facts);
    const problem = dockerProblem(facts);
    if (problem !== undefined) options.onFailure(problem);
    return problem === undefined ? judge(facts) : failed(problem);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    options.onFailure(error);
    return failed(error);
  }
}

function failed({ diagnosis }: Failure): Observation {
  return {
    outcome: "fail",
    reason: diagnosis.cause,
    diagnosis: diagnosis.id,
    evidence: { output: diagnosis.evidence },
  };
}

/** Kamal installs Docker by itself, but only as root. */
function dockerProblem(facts: HostFacts): Failure | undefined {
  const { host, user, docker } = facts;
  if (docker === undefined && user !== "root") {
    return new Failure({
      id: "docker-missing-remote",
      title: "Docker is missing on the server",
      cause: `${host} has no \`docker\`, and ${user} is not root, so Kamal cannot install it.`,
      fix: `Install Docker on ${host} once as root (\`curl -fsSL get.docker.com | sh\`) and run \`usermod -aG docker ${user}\`.`,
    });
  }
  if (docker === undefined || "version" in docker) return undefined;
  const denied = /permission denied/i.test(docker.error);
  return new Failure({
    id: denied ? "docker-sock-perm" : "docker-down",
    title: denied ? "The SSH user may not use Docker" : "Docker does not run on the server",
    cause: denied ? `${user} may not use Docker on ${host}.` : `The Docker daemon on ${host} does not answer ${user}.`,
    fix: denied
      ? `On ${host}, as root: \`usermod -aG docker ${user}\`.`
      : `On ${host}, as root: \`systemctl enable --now docker\`.`,
    evidence: [docker.error],
  });
}

function judge(facts: HostFacts): Observation {
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
    facts.diskFreeMb !== undefined && facts.diskFreeMb < littleDiskMb
      ? `Only ${facts.diskFreeMb} MB of disk are free: pulling the image may fail; \`kamal prune all\` makes room.`
      : "",
    facts.clockSkewSeconds !== undefined && Math.abs(facts.clockSkewSeconds) > largeSkewSeconds
      ? `The server's clock is ${facts.clockSkewSeconds} s off: certificates and logins depend on it; \`timedatectl set-ntp true\` mends it.`
      : "",
  ].filter(Boolean);
  return { outcome: warnings.length > 0 ? "warn" : "pass", reason: [...warnings, summary].join(" "), evidence };
}

function gigabytes(megabytes: number): string {
  return `${(megabytes / 1024).toFixed(1)} GB`;
}

function factsAsEvidence(facts: HostFacts): Evidence {
  return {
    user: facts.user,
    docker: facts.docker !== undefined && "version" in facts.docker ? facts.docker.version : null,
    cores: facts.cores ?? null,
    memoryMb: facts.memoryMb ?? null,
    diskFreeMb: facts.diskFreeMb ?? null,
    clockSkewSeconds: facts.clockSkewSeconds ?? null,
    proxy: facts.proxy?.image ?? null,
    running: facts.containers.filter(({ state }) => state === "running").map(({ name }) => name),
  };
}
