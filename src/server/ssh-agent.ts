import { readdir, readFile } from "node:fs/promises";
import { getExecOutput } from "@actions/exec";
import { failure } from "../catalogue/catalogue.ts";
import { childEnvironment } from "../local/child-environment.ts";

/** GitHub's limit for a job, after which the agent drops the key by itself. Seconds. */
const keyLifetime = 6 * 3600;

/**
 * Starts an agent that holds the key. The agent outlives this process, so that the post step can
 * still log in. It receives the key on standard input, so the key is never on disk or in argv.
 * Returns the agent's pid if ssh-agent prints it.
 * @throws Failure `ssh-key-format` if OpenSSH rejects the key, `ssh-agent` if the agent does not
 * start, `ssh-missing` if there is no OpenSSH.
 */
export async function startAgent(socket: string, privateKey: string): Promise<number | undefined> {
  const started = await run("ssh-agent", ["-s", "-a", socket]);
  if (started.exitCode !== 0) {
    throw failure("ssh-agent", { said: started.stderr.trim(), exitCode: started.exitCode });
  }

  const added = await run("ssh-add", ["-q", "-t", String(keyLifetime), "-"], {
    env: { ...process.env, SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: "never" },
    input: privateKey,
  });
  if (added.exitCode !== 0) {
    await stopAgent(socket);
    throw failure("ssh-key-format", { problem: { refused: added.stderr.trim() } });
  }

  const pid = /SSH_AGENT_PID=(\d+)/.exec(started.stdout)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

/**
 * Stops the agent, and with it the key. Returns whether it was still running. The agent is found by
 * the socket in its command line, because its pid may have been reused.
 */
export async function stopAgent(socket: string, pid?: number): Promise<boolean> {
  const known = pid === undefined ? [] : await agentPids(socket, [pid]);
  const pids = known.length > 0 ? known : await agentPids(socket);

  for (const pid of pids) {
    try {
      process.kill(pid, "SIGTERM");
    } catch {
      // It ended in the meantime.
    }
  }

  return pids.length > 0;
}

/** The pids of the agents with this socket, among the given processes or all. */
export async function agentPids(socket: string, among?: readonly number[]): Promise<number[]> {
  const pids = among ?? (await allPids());
  const commands = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")));
  return pids.filter((_, index) => {
    const [program = "", ...args] = (commands[index] ?? "").split("\0");
    return program.endsWith("ssh-agent") && args.includes(socket);
  });
}

async function allPids(): Promise<number[]> {
  const entries = await readdir("/proc").catch(() => []);
  return entries.filter((entry) => /^\d+$/.test(entry)).map(Number);
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
  // The agent outlives us, so its environment must not contain the key.
  const env = childEnvironment(options.env ?? process.env, { secrets: undefined });
  try {
    return await getExecOutput(tool, args, {
      silent: true,
      ignoreReturnCode: true,
      env,
      ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
    });
  } catch (error) {
    throw failure("ssh-missing", { tool }, { cause: error });
  }
}
