// The runner's Docker: a daemon that is already running, else one that the sandbox starts, with all
// of its files in the sandbox's home.

import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Context, directory, step } from "../context.ts";
import { type NetworkState, readNetworkState, removeDockerNetwork } from "../machine/firewall.ts";
import { unmountBelow } from "../machine/mounts.ts";
import { containerProcesses, isAlive, processesMentioning, terminate } from "../machine/processes.ts";
import { DAEMON_TOOLS, ensureTools, which } from "../machine/tools.ts";
import { must, type RunOptions, type RunResult, run, until } from "../run-command.ts";
import { bridgeName, NAME } from "../settings.ts";

/** Access to the daemon, for the sandbox and for processes on the runner. */
export interface Docker {
  env: Record<string, string>;
  /** Runs `docker`; throws if it fails. */
  must(args: readonly string[], options?: RunOptions): Promise<string>;
  run(args: readonly string[], options?: RunOptions): Promise<RunResult>;
  /** Pipes the output of one docker command into another. */
  pipe(from: readonly string[], to: readonly string[]): Promise<void>;
}

const socket = (context: Context) => path.join(context.home, "docker.sock");
const pidFile = (context: Context) => path.join(context.home, "dockerd.pid");
const networkFile = (context: Context) => path.join(context.home, "network-before.json");

/** Uses a running daemon, or starts one for the sandbox. */
export async function ensureDocker(context: Context): Promise<Docker> {
  const own = dockerAt(context, { DOCKER_HOST: `unix://${socket(context)}` });
  if (await isRunning(own)) return own;
  const host = await hostDocker(context);
  if (await isRunning(host)) return host;
  await ensureTools(context, DAEMON_TOOLS);
  await step(context, "starting a Docker daemon for the sandbox", () => startDaemon(context, own));
  return own;
}

/** The daemon that `ensureDocker` would use; undefined if it would have to start one. */
export async function findDocker(context: Context): Promise<Docker | undefined> {
  const own = dockerAt(context, { DOCKER_HOST: `unix://${socket(context)}` });
  if (await isRunning(own)) return own;
  const host = await hostDocker(context);
  return (await isRunning(host)) ? host : undefined;
}

/**
 * The daemon that a plain `docker` would use. The sandbox sets DOCKER_CONFIG, which hides the
 * user's contexts, so the daemon's address is read from them here.
 */
async function hostDocker(context: Context): Promise<Docker> {
  const { stdout } = await run("docker", ["context", "inspect", "--format", "{{.Endpoints.docker.Host}}"]);
  const host = process.env.DOCKER_HOST || stdout.trim();
  return dockerAt(context, host === "" ? {} : { DOCKER_HOST: host });
}

function dockerAt(context: Context, host: Record<string, string>): Docker {
  const env = { ...host, DOCKER_CONFIG: directory(context, "docker-config") };
  const withEnv = (options: RunOptions = {}) => ({
    signal: context.signal,
    ...options,
    env: { ...env, ...options.env },
  });

  return {
    env,
    must: (args, options) => must("docker", args, withEnv(options)),
    run: (args, options) => run("docker", args, withEnv(options)),
    pipe: async (from, to) => {
      const quoted = (args: readonly string[]) =>
        ["docker", ...args].map((arg) => `'${arg.replaceAll("'", "'\\''")}'`).join(" ");
      await must("bash", ["-o", "pipefail", "-c", `${quoted(from)} | ${quoted(to)}`], withEnv());
    },
  };
}

async function isRunning(docker: Docker): Promise<boolean> {
  return (await docker.run(["version", "--format", "{{.Server.Version}}"], { timeoutMs: 10_000 })).code === 0;
}

async function startDaemon(context: Context, docker: Docker): Promise<void> {
  if (process.getuid?.() !== 0) {
    throw new Error("No Docker daemon is running, and only root can start one. Start Docker and try again.");
  }

  await stopDaemon(context);
  writeFileSync(networkFile(context), JSON.stringify(await readNetworkState()));
  const log = openSync(path.join(context.home, "dockerd.log"), "w");
  const args = [
    ["--data-root", directory(context, "docker-data")],
    ["--exec-root", directory(context, "docker-exec")],
    ["--pidfile", path.join(context.home, "docker-exec", "dockerd.pid")],
    ["--host", `unix://${socket(context)}`],
    // Our own cgroup, so that it can be removed with everything in it. The systemd driver does not
    // accept such a parent.
    ["--cgroup-parent", `/${NAME}`, "--exec-opt", "native.cgroupdriver=cgroupfs"],
  ].flat();
  const daemon = spawn(which("dockerd") ?? "dockerd", args, { stdio: ["ignore", log, log], detached: true });

  closeSync(log);
  daemon.unref();
  writeFileSync(pidFile(context), String(daemon.pid));

  try {
    const hasExited = () => daemon.exitCode !== null;
    await until("the Docker daemon answers", 60, async () => hasExited() || (await isRunning(docker)));
    if (hasExited()) throw new Error(`dockerd exited with code ${daemon.exitCode}`);
  } catch (error) {
    const tail = readFileSync(path.join(context.home, "dockerd.log"), "utf8").split("\n").slice(-15).join("\n");
    throw new Error(`The sandbox's Docker daemon did not start:\n${tail}`, { cause: error });
  }
}

/**
 * Stops the daemon that the sandbox started, and removes what it left on the machine. Returns
 * whether it was running.
 */
export async function stopDaemon(context: Context): Promise<boolean> {
  if (!existsSync(pidFile(context))) return false;

  const pid = Number(readFileSync(pidFile(context), "utf8"));
  // The pid may have been reused. The command line of our daemon contains our data directory.
  const ours = processesMentioning(path.join(context.home, "docker-data")).includes(pid) && isAlive(pid);
  if (ours) await terminate([pid], 20);

  const execRoot = path.join(context.home, "docker-exec");
  await terminate(containerProcesses(path.join(context.home, "docker-data")), 5);
  await terminate(processesMentioning(`${execRoot}/`), 5);
  await unmountBelow(context.home);
  // Files that a killed daemon leaves here prevent the next one from starting.
  rmSync(execRoot, { recursive: true, force: true });
  await run("ip", ["link", "delete", bridgeName(context.home)]);

  if (existsSync(networkFile(context))) {
    const before: NetworkState = JSON.parse(readFileSync(networkFile(context), "utf8"));
    await removeDockerNetwork(before);
  }

  for (const file of [pidFile(context), networkFile(context), socket(context)]) rmSync(file, { force: true });
  return ours;
}
