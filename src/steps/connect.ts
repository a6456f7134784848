// A way into every server: our own agent with the key, the host keys that we trust, and a first look at each host.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { sshCheck } from "../checks/ssh-check.ts";
import type { Deployment } from "../config/deployment.ts";
import { failureOf } from "../diagnosis/diagnose-checks.ts";
import type { Run } from "../run.ts";
import { lockDirectory, lockOwner } from "../server/deploy-lock.ts";
import type { HostFacts } from "../server/host-facts.ts";
import { containerPrefix } from "../server/host-facts.ts";
import { hostKeys, normalizeKnownHosts, readOrEmpty, rememberHostKeys } from "../server/known-hosts.ts";
import { createSsh, type Ssh } from "../server/ssh.ts";
import { agentKeys, startAgent } from "../server/ssh-agent.ts";
import { normalizePrivateKey } from "../server/ssh-key.ts";
import { ask } from "./ask.ts";
import type { Prepared, Session } from "./session.ts";

/** @throws Failure with the diagnosis of the first host that does not let us in. */
export async function connect(run: Run, prepared: Prepared): Promise<Session> {
  return run.phase("connect", "Connect to the servers", async () => {
    const { deployment } = prepared;
    const agentSocket = await provideKey(run);
    const known = await provideKnownHosts(run);
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
    const facts = await lookAtServers(run, { deployment, ssh, keys, hosts: deployment.hosts });
    await trustTheSameKeys(run, known);
    return { ...prepared, ssh, agentSocket, facts };
  });
}

/** `kamal setup` goes to the hosts of accessories too. */
export async function connectAccessories(run: Run, session: Session): Promise<Session> {
  const { deployment, agentSocket, ssh } = session;
  const hosts = accessoryHosts(deployment).filter((host) => !session.facts.has(host));
  const { server } = run.remembered;
  if (hosts.length === 0 || server === undefined) return session;
  return run.phase("connect", "Connect to the servers of the accessories", async () => {
    run.remember({ server: { ...server, hosts: [...server.hosts, ...hosts] } });
    const known = knownHosts(run);
    const before = await readOrEmpty(known.file);
    const keys = () => agentKeys(agentSocket ?? process.env.SSH_AUTH_SOCK);
    const facts = await lookAtServers(run, { deployment, ssh, keys, hosts });
    await trustTheSameKeys(run, known, before);
    return { ...session, facts: new Map([...session.facts, ...facts]) };
  });
}

function accessoryHosts({ accessories }: Deployment): string[] {
  return [...new Set(accessories.flatMap(({ hosts }) => hosts))];
}

/** Returns the socket of our agent; undefined when the one that already runs is to be used. */
async function provideKey(run: Run): Promise<string | undefined> {
  const raw = run.inputs.sshPrivateKey;
  if (raw === undefined) return undefined;
  run.secret(raw);
  const key = normalizePrivateKey(raw);
  run.secret(key);
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

async function provideKnownHosts(run: Run): Promise<KnownHosts> {
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
 * Kamal's SSH client reads only the user's own file, so what we trust goes there for as long as we run. What was in our
 * file `before` is there already.
 */
async function trustTheSameKeys(run: Run, known: KnownHosts, before = ""): Promise<void> {
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
    `Host keys were accepted unseen, because \`ssh-known-hosts\` is not given: ${shown.join("; ")}. Compare them with the server's, then pin them in \`ssh-known-hosts\`.`,
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

interface LookOptions {
  deployment: Deployment;
  ssh: Ssh;
  keys: () => Promise<readonly string[]>;
  hosts: readonly string[];
}

async function lookAtServers(run: Run, options: LookOptions): Promise<ReadonlyMap<string, HostFacts>> {
  const facts = new Map<string, HostFacts>();
  const checks = options.hosts.map((host) => sshCheck({ ...options, host, onFacts: (seen) => facts.set(host, seen) }));
  const [first, ...others] = await ask(run, checks);
  if (first !== undefined) throw failureOf([first, ...others]);
  return facts;
}
