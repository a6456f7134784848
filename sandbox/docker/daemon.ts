// The runner's Docker: a daemon that runs already, else one of our own with everything it needs in the sandbox's home.

import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Context, directory, step } from "../context.ts";
import { type NetworkBefore, networkBefore, removeDockerNetwork } from "../machine/firewall.ts";
import { unmountBelow } from "../machine/mounts.ts";
import { DAEMON_TOOLS, ensureTools, which } from "../machine/packages.ts";
import { containerProcesses, end, isAlive, processesNaming } from "../machine/processes.ts";
import { must, type RunOptions, type RunResult, run, until } from "../process.ts";
import { bridgeName, NAME } from "../settings.ts";

/** How to reach the daemon, for us and for a process on the runner. */
export interface Docker {
  env: Record<string, string>;
  /** Runs `docker` and throws when it fails. */
  must(args: readonly string[], options?: RunOptions): Promise<string>;
  run(args: readonly string[], options?: RunOptions): Promise<RunResult>;
  /** Feeds what one docker command prints to another one. */
  pipe(from: readonly string[], to: readonly string[]): Promise<void>;
}

const socket = (context: Context) => path.join(context.home, "docker.sock");
const pidFile = (context: Context) => path.join(context.home, "dockerd.pid");
const networkFile = (context: Context) => path.join(context.home, "network-before.json");

/** Uses the machine's daemon, or starts ours. */
export async function ensureDocker(context: Context): Promise<Docker> {
  const own = dockerAt(context, { DOCKER_HOST: `unix://${socket(context)}` });
  if (await answers(own)) return own;
  const machines = await machinesDocker(context);
  if (await answers(machines)) return machines;
  await ensureTools(context, DAEMON_TOOLS);
  await step(context, "starting a Docker daemon for the sandbox", () => startDaemon(context, own));
  return own;
}

/** The daemon that `ensureDocker` would find, without starting one. */
export async function findDocker(context: Context): Promise<Docker | undefined> {
  const own = dockerAt(context, { DOCKER_HOST: `unix://${socket(context)}` });
  if (await answers(own)) return own;
  const machines = await machinesDocker(context);
  return (await answers(machines)) ? machines : undefined;
}

/** What a plain `docker` talks to. The sandbox has a DOCKER_CONFIG of its own, which hides the user's contexts. */
async function machinesDocker(context: Context): Promise<Docker> {
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

async function answers(docker: Docker): Promise<boolean> {
  return (await docker.run(["version", "--format", "{{.Server.Version}}"], { timeoutMs: 10_000 })).code === 0;
}

async function startDaemon(context: Context, docker: Docker): Promise<void> {
  if (process.getuid?.() !== 0) {
    throw new Error("No Docker daemon runs, and only root can start one; start Docker and try again");
  }
  await stopDaemon(context);
  writeFileSync(networkFile(context), JSON.stringify(await networkBefore()));
  const log = openSync(path.join(context.home, "dockerd.log"), "w");
  const args = [
    ["--data-root", directory(context, "docker-data")],
    ["--exec-root", directory(context, "docker-exec")],
    ["--pidfile", path.join(context.home, "docker-exec", "dockerd.pid")],
    ["--host", `unix://${socket(context)}`],
    // A cgroup of our own, to be removed with everything in it; systemd's driver knows no such parent.
    ["--cgroup-parent", `/${NAME}`, "--exec-opt", "native.cgroupdriver=cgroupfs"],
  ].flat();
  const daemon = spawn(which("dockerd") ?? "dockerd", args, { stdio: ["ignore", log, log], detached: true });
  closeSync(log);
  daemon.unref();
  writeFileSync(pidFile(context), String(daemon.pid));
  try {
    const hasEnded = () => daemon.exitCode !== null;
    await until("the Docker daemon answers", 60, async () => hasEnded() || (await answers(docker)));
    if (hasEnded()) throw new Error(`dockerd has ended with code ${daemon.exitCode}`);
  } catch (error) {
    const tail = readFileSync(path.join(context.home, "dockerd.log"), "utf8").split("\n").slice(-15).join("\n");
    throw new Error(`The sandbox's Docker daemon did not start:\n${tail}`, { cause: error });
  }
}

/** Ends the daemon that we started, and what it left on the machine. Returns whether there was one. */
export async function stopDaemon(context: Context): Promise<boolean> {
  if (!existsSync(pidFile(context))) return false;
  const pid = Number(readFileSync(pidFile(context), "utf8"));
  // A pid that was given away again belongs to somebody else; ours names our own directory.
  const ours = processesNaming(path.join(context.home, "docker-data")).includes(pid) && isAlive(pid);
  if (ours) await end([pid], 20);
  const execRoot = path.join(context.home, "docker-exec");
  await end(containerProcesses(path.join(context.home, "docker-data")), 5);
  await end(processesNaming(`${execRoot}/`), 5);
  await unmountBelow(context.home);
  // What a killed daemon has left there keeps the next one from starting.
  rmSync(execRoot, { recursive: true, force: true });
  await run("ip", ["link", "delete", bridgeName(context.home)]);
  if (existsSync(networkFile(context))) {
    const before: NetworkBefore = JSON.parse(readFileSync(networkFile(context), "utf8"));
    await removeDockerNetwork(before);
  }
  for (const file of [pidFile(context), networkFile(context), socket(context)]) rmSync(file, { force: true });
  return ours;
}
