// Connects to every server: starts an agent, sets up the trusted host keys, inspects each host.

import type { KeySource } from "../catalogue/ssh-entries.ts";
import { sshCheck } from "../checks/ssh-check.ts";
import type { Deployment } from "../config/deployment.ts";
import { failureFromChecks } from "../diagnosis/diagnose-checks.ts";
import type { Run } from "../run.ts";
import { agentSocketIn } from "../saved-state.ts";
import { containerPrefix } from "../server/containers.ts";
import { lockDirectory, lockOwner } from "../server/deploy-lock.ts";
import type { HostFacts } from "../server/host-facts.ts";
import { createSsh, type Ssh } from "../server/ssh.ts";
import { agentKeys, isAgentRunning, startAgent } from "../server/ssh-agent.ts";
import { normalizePrivateKey } from "../server/ssh-key.ts";
import { countLines, shareTrustedKeys, type TrustedKeys, userKnownHosts, writeTrustedKeys } from "./host-keys.ts";
import { performChecks } from "./perform-checks.ts";
import type { Prepared, Session } from "./session.ts";
import { servingQuestion } from "./what-serves.ts";

/** @throws Failure with the diagnosis of the first host whose check failed. */
export async function connect(run: Run, prepared: Prepared): Promise<Session> {
  return run.phase("connect", "Connect to the servers", async () => {
    const { deployment } = prepared;
    const agentSocket = await startKeyAgent(run);
    const trusted = await writeTrustedKeys(run);

    const ssh = await createSsh({
      settings: deployment.ssh,
      directory: run.directory,
      knownHosts: trusted.file,
      strict: trusted.pinned,
      userKnownHosts: userKnownHosts(run),
      agentSocket,
    });

    rememberServer(run, deployment);
    const facts = new Map<string, HostFacts>();
    try {
      await inspectServers(run, { deployment, ssh, agentSocket, trusted, hosts: deployment.hosts, facts });
    } finally {
      rememberQuestion(run, prepared, facts);
    }

    await shareTrustedKeys(run, trusted);
    return { ...prepared, ssh, agentSocket, trusted, facts };
  });
}

/** Connects to the accessory hosts too, which only `kamal setup` uses. */
export async function connectAccessories(run: Run, session: Session): Promise<Session> {
  const { deployment, agentSocket, ssh, trusted } = session;
  const hosts = accessoryHosts(deployment).filter((host) => !session.facts.has(host));
  const { server } = run.savedState;
  if (hosts.length === 0 || server === undefined) return session;
  return run.phase("connect", "Connect to the accessory hosts", async () => {
    run.remember({ server: { ...server, hosts: [...server.hosts, ...hosts] } });
    const done = await countLines(trusted);
    const facts = new Map(session.facts);
    await inspectServers(run, { deployment, ssh, agentSocket, trusted, hosts, facts });
    await shareTrustedKeys(run, trusted, done);
    return { ...session, facts };
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

  const socket = agentSocketIn(run.directory);
  run.remember({ agentSocket: socket });
  const pid = await startAgent(socket, key);
  if (pid !== undefined) run.remember({ agentPid: pid });

  return socket;
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

/** For what serves after a failure. If no server answered, the failure itself says all of it. */
function rememberQuestion(run: Run, { deployment, settings }: Prepared, facts: ReadonlyMap<string, HostFacts>): void {
  const { command } = run.inputs;
  if (facts.size === 0 || (command !== "deploy" && command !== "rollback")) return;
  run.remember({ serving: servingQuestion(deployment, settings, facts) });
}

interface InspectOptions {
  deployment: Deployment;
  ssh: Ssh;
  agentSocket: string | undefined;
  trusted: TrustedKeys;
  hosts: readonly string[];
  /** Gets the facts of each host that answers. */
  facts: Map<string, HostFacts>;
}

async function inspectServers(run: Run, options: InspectOptions): Promise<void> {
  const { deployment, ssh, trusted, agentSocket, facts } = options;
  const keys = () => agentKeys(agentSocket ?? process.env.SSH_AUTH_SOCK);
  const keySource = () => sourceOfKeys(agentSocket);
  const common = { deployment, ssh, trusted, keys, keySource };
  const checks = options.hosts.map((host) => sshCheck({ ...common, host, onFacts: (seen) => facts.set(host, seen) }));
  const [first, ...others] = await performChecks(run, checks);
  if (first !== undefined) throw failureFromChecks([first, ...others]);
}

async function sourceOfKeys(agentSocket: string | undefined): Promise<KeySource> {
  if (agentSocket !== undefined) return "input";
  return (await isAgentRunning(process.env.SSH_AUTH_SOCK)) ? "agent" : "no-agent";
}
