import { readdir, readFile } from "node:fs/promises";
import { getExecOutput } from "@actions/exec";
import { failure } from "../catalogue/catalogue.ts";
import { childEnvironment } from "../local/child-environment.ts";

/** As long as GitHub lets a job run; after that the agent forgets the key by itself. Seconds. */
const keyLifetime = 6 * 3600;

/**
 * Starts an agent that holds the key, in its own process: it outlives this one, so that the post step can still log in.
 * The key goes in by standard input: it is never on disk, never in argv. Returns its pid, as far as it says it.
 * @throws Failure `ssh-key-format` when OpenSSH refuses the key, `ssh-missing` when there is no OpenSSH.
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
 * Ends the agent and with it the key. Returns whether it still ran. It is found by its socket, which stands in its
 * command line: a pid alone may by now belong to somebody else.
 */
export async function stopAgent(socket: string, pid?: number): Promise<boolean> {
  const known = pid === undefined ? [] : await agentPids(socket, [pid]);
  const pids = known.length > 0 ? known : await agentPids(socket);
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGTERM");
    } catch {
      // It has ended in between.
    }
  }
  return pids.length > 0;
}

/** The agents that listen at this socket, among these processes or all. */
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
    throw failure("ssh-missing", { tool }, { cause: error });
  }
}
