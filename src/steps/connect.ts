// Connects to every server: starts an agent, sets up the trusted host keys, inspects each host.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { sshCheck } from "../checks/ssh-check.ts";
import type { Deployment } from "../config/deployment.ts";
import { failureFromChecks } from "../diagnosis/diagnose-checks.ts";
import type { Run } from "../run.ts";
import { lockDirectory, lockOwner } from "../server/deploy-lock.ts";
import type { HostFacts } from "../server/host-facts.ts";
import { containerPrefix } from "../server/host-facts.ts";
import { hostKeys, normalizeKnownHosts, readOrEmpty, rememberHostKeys } from "../server/known-hosts.ts";
import { createSsh, type Ssh } from "../server/ssh.ts";
import { agentKeys, startAgent } from "../server/ssh-agent.ts";
import { normalizePrivateKey } from "../server/ssh-key.ts";
import { performChecks } from "./perform-checks.ts";
import type { Prepared, Session } from "./session.ts";

/** @throws Failure with the diagnosis of the first host whose check failed. */
export async function connect(run: Run, prepared: Prepared): Promise<Session> {
  return run.phase("connect", "Connect to the servers", async () => {
    const { deployment } = prepared;
    const agentSocket = await startKeyAgent(run);
    const known = await writeKnownHosts(run);

    const ssh = await createSsh({
      settings: deployment.ssh,
      directory: run.directory,
      knownHosts: known.file,
      strict: known.pinned,
      userKnownHosts: userKnownHosts(run),
      agentSocket,
    });

    rememberServer(run, deployment);
    const keys = () => agentKeys(agentSocket ?? process.env.SSH_AUTH_SOCK);
    const facts = await inspectServers(run, { deployment, ssh, keys, hosts: deployment.hosts });
    await addToUserKnownHosts(run, known);

    return { ...prepared, ssh, agentSocket, facts };
  });
}

/** Connects to the accessory hosts too, which only `kamal setup` uses. */
export async function connectAccessories(run: Run, session: Session): Promise<Session> {
  const { deployment, agentSocket, ssh } = session;
  const hosts = accessoryHosts(deployment).filter((host) => !session.facts.has(host));
  const { server } = run.savedState;
  if (hosts.length === 0 || server === undefined) return session;
  return run.phase("connect", "Connect to the accessory hosts", async () => {
    run.remember({ server: { ...server, hosts: [...server.hosts, ...hosts] } });
    const known = knownHosts(run);
    const before = await readOrEmpty(known.file);
    const keys = () => agentKeys(agentSocket ?? process.env.SSH_AUTH_SOCK);
    const facts = await inspectServers(run, { deployment, ssh, keys, hosts });
    await addToUserKnownHosts(run, known, before);
    return { ...session, facts: new Map([...session.facts, ...facts]) };
  });
}

function accessoryHosts({ accessories }: Deployment): string[] {
  return [...new Set(accessories.flatMap(({ hosts }) => hosts))];
}

/** Returns the socket of our own agent; undefined without a key, when the running agent is used. */
async function startKeyAgent(run: Run): Promise<string | undefined> {
  const raw = run.inputs.sshPrivateKey;
  if (raw === undefined) return undefined;

  run.maskSecret("ssh-private-key", raw);
  const key = normalizePrivateKey(raw);
  run.maskSecret("ssh-private-key", key);

  const socket = path.join(run.directory, "agent.sock");
  run.remember({ agentSocket: socket });
  const pid = await startAgent(socket, key);
  if (pid !== undefined) run.remember({ agentPid: pid });

  return socket;
}

interface KnownHosts {
  file: string;
  pinned: boolean;
}

async function writeKnownHosts(run: Run): Promise<KnownHosts> {
  const known = knownHosts(run);
  const raw = run.inputs.sshKnownHosts;
  await writeFile(known.file, raw === undefined ? "" : normalizeKnownHosts(raw), { mode: 0o600 });
  return known;
}

function knownHosts(run: Run): KnownHosts {
  return { file: path.join(run.directory, "known_hosts"), pinned: run.inputs.sshKnownHosts !== undefined };
}

function userKnownHosts(run: Run): string {
  return path.join(run.environment.home, ".ssh", "known_hosts");
}

/**
 * Kamal's SSH client reads only the user's own known_hosts, so the trusted keys are added there
 * until cleanup. The lines of `before` have been added already.
 */
async function addToUserKnownHosts(run: Run, known: KnownHosts, before = ""): Promise<void> {
  const trusted = new Set(before.split("\n"));
  const lines = (await readOrEmpty(known.file)).split("\n");
  const keys = lines.filter((line) => !trusted.has(line)).join("\n");
  const accepted = hostKeys(keys);

  if (accepted.length > 0) {
    const marker = `kamal-action-${run.environment.runId}-${run.environment.attempt}-${process.pid}`;
    run.remember({ knownHosts: { file: userKnownHosts(run), marker } });
    await rememberHostKeys(userKnownHosts(run), keys, marker);
  }
  if (known.pinned || accepted.length === 0) return;

  const shown = accepted.map(({ host, type, fingerprint }) => `${host} ${type} ${fingerprint}`);
  run.notice(
    `\`ssh-known-hosts\` is not set, so these host keys were trusted on first use: ${shown.join("; ")}. Compare them with the server's, then add them to \`ssh-known-hosts\`.`,
  );
}

function rememberServer(run: Run, deployment: Deployment): void {
  run.remember({
    server: {
      ssh: deployment.ssh,
      hosts: deployment.hosts,
      primaryHost: deployment.primaryHost,
      lockDirectory: lockDirectory(deployment.service, deployment.destination),
      lockOwner: lockOwner(run.environment),
      proxyPrefix: containerPrefix(deployment, ""),
      bootSeconds: deployment.deployTimeout + deployment.drainTimeout,
      registries: [],
    },
  });
}

interface InspectOptions {
  deployment: Deployment;
  ssh: Ssh;
  keys: () => Promise<readonly string[]>;
  hosts: readonly string[];
}

async function inspectServers(run: Run, options: InspectOptions): Promise<ReadonlyMap<string, HostFacts>> {
  const facts = new Map<string, HostFacts>();
  const checks = options.hosts.map((host) => sshCheck({ ...options, host, onFacts: (seen) => facts.set(host, seen) }));
  const [first, ...others] = await performChecks(run, checks);
  if (first !== undefined) throw failureFromChecks([first, ...others]);
  return facts;
}
