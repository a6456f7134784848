import { getExecOutput } from "@actions/exec";
import { Failure } from "../errors.ts";
import { childEnvironment } from "../kamal/environment.ts";

/** An ssh-agent of our own, in its own process: it outlives this one, so that the post step can still log in. */
export interface Agent {
  pid: number;
  socket: string;
}

/** As long as GitHub lets a job run; after that the agent forgets the key by itself. Seconds. */
const keyLifetime = 6 * 3600;

/**
 * Starts an agent that holds the key. The key goes in by standard input: it is never on disk, never in argv.
 * @throws Failure `ssh-key-format` when OpenSSH refuses the key, `ssh-missing` when there is no OpenSSH.
 */
export async function startAgent(socket: string, privateKey: string): Promise<Agent> {
  const started = await run("ssh-agent", ["-s", "-a", socket]);
  const pid = Number(/SSH_AGENT_PID=(\d+)/.exec(started.stdout)?.[1]);
  if (started.exitCode !== 0 || !Number.isInteger(pid)) {
    throw new Failure({
      id: "ssh-agent",
      title: "ssh-agent did not start",
      cause: started.stderr.trim() || `\`ssh-agent\` ended with exit code ${started.exitCode}.`,
      fix: "Look at the runner: RUNNER_TEMP must be writable and its path shorter than 90 characters (a socket's limit).",
    });
  }
  const added = await run("ssh-add", ["-q", "-t", String(keyLifetime), "-"], {
    env: { ...process.env, SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: "never" },
    input: privateKey,
  });
  if (added.exitCode !== 0) {
    stopAgent({ pid, socket });
    throw new Failure({
      id: "ssh-key-format",
      title: "The SSH private key cannot be used",
      cause: `OpenSSH cannot load the key that \`ssh-private-key\` was given: ${added.stderr.trim()}`,
      fix: "Store the private key file again as it is, e.g. `gh secret set SSH_PRIVATE_KEY < deploy_key`.",
    });
  }
  return { pid, socket };
}

/** Ends the agent and with it the key. Returns whether it still ran. */
export function stopAgent(agent: Agent): boolean {
  try {
    process.kill(agent.pid, "SIGTERM");
    return true;
  } catch {
    return false;
  }
}

/** SHA256 fingerprints of the keys that an agent holds. */
export async function agentKeys(socket: string | undefined): Promise<string[]> {
  if (socket === undefined || socket === "") return [];
  const listed = await run("ssh-add", ["-l"], { env: { ...process.env, SSH_AUTH_SOCK: socket } });
  return listed.stdout.split("\n").flatMap((line) => /SHA256:\S+/.exec(line)?.[0] ?? []);
}

interface RunOptions {
  env?: NodeJS.ProcessEnv;
  input?: string;
}

async function run(tool: string, args: string[], options: RunOptions = {}) {
  // The agent outlives us, and anybody who may look at its environment must not find the key there.
  const env = childEnvironment(options.env ?? process.env, { secrets: undefined });
  try {
    return await getExecOutput(tool, args, {
      silent: true,
      ignoreReturnCode: true,
      env,
      ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
    });
  } catch (error) {
    throw new Failure(
      {
        id: "ssh-missing",
        title: "OpenSSH is missing on the runner",
        cause: `\`${tool}\` could not be started.`,
        fix: "Install OpenSSH's client on the runner (Debian, Ubuntu: `sudo apt-get install openssh-client`).",
      },
      { cause: error },
    );
  }
}
