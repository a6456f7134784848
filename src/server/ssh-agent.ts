import { readdir, readFile } from "node:fs/promises";
import { failure } from "../catalogue/catalogue.ts";
import { type ChildEnvironment, toolEnvironment } from "../local/child-environment.ts";
import { runTool, ToolMissing, type ToolResult } from "../local/run-tool.ts";

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
  const started = await run("ssh-agent", ["-s", "-a", socket], { env: toolEnvironment("ssh-agent") });
  if (started.exitCode !== 0) {
    throw failure("ssh-agent", { said: started.stderr.trim(), exitCode: started.exitCode });
  }

  const added = await run("ssh-add", ["-q", "-t", String(keyLifetime), "-"], {
    env: clientOf(socket).with({ SSH_ASKPASS_REQUIRE: "never" }),
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
  const listed = await listKeys(socket);
  return listed?.stdout.split("\n").flatMap((line) => /SHA256:\S+/.exec(line)?.[0] ?? []) ?? [];
}

/** Whether an agent answers at the socket, with keys or without. */
export async function isAgentRunning(socket: string | undefined): Promise<boolean> {
  const listed = await listKeys(socket);
  return listed !== undefined && listed.exitCode !== noAgent;
}

/** The exit code of `ssh-add -l` if it reaches no agent. With 1, the agent is empty. */
const noAgent = 2;

async function listKeys(socket: string | undefined): Promise<ToolResult | undefined> {
  if (socket === undefined || socket === "") return undefined;
  return run("ssh-add", ["-l"], { env: clientOf(socket) });
}

/** For a program that asks the agent with this socket. */
function clientOf(socket: string): ChildEnvironment {
  return toolEnvironment("ssh").with({ SSH_AUTH_SOCK: socket });
}

interface RunOptions {
  env: ChildEnvironment;
  input?: string;
}

async function run(tool: string, args: readonly string[], options: RunOptions): Promise<ToolResult> {
  try {
    return await runTool(tool, args, options);
  } catch (error) {
    if (error instanceof ToolMissing) throw failure("ssh-missing", { tool }, { cause: error });
    throw error;
  }
}
