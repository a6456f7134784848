import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import type { SshSettings } from "../config/deployment.ts";
import { CappedOutput } from "../local/capped-output.ts";
import { type ChildEnvironment, kamalEnvironment, toolEnvironment } from "../local/child-environment.ts";

/** The result of a script. `code` 255 is OpenSSH's own failure, any other is the script's. */
interface SshResult {
  stdout: string;
  stderr: string;
  code: number;
}

export interface Ssh {
  settings: SshSettings;
  /** Runs a POSIX shell script on a host. The script goes to standard input, not into argv. */
  run(host: string, script: string, options?: { signal?: AbortSignal; timeoutMs?: number }): Promise<SshResult>;
  /** Closes the connection that the scripts on a host shared, if there is one. */
  close(host: string): Promise<void>;
}

export interface SshOptions {
  settings: SshSettings;
  /** Directory for the generated client configuration. */
  directory: string;
  knownHosts: string;
  /** With pinned keys, refuses unknown hosts; otherwise adds their keys to `knownHosts`. */
  strict: boolean;
  userKnownHosts: string;
  /** Undefined to use the agent that is already running. */
  agentSocket: string | undefined;
}

const configName = "ssh_config";
const connectTimeoutSeconds = 10;
const defaultTimeoutMs = 60_000;
/** Only asks OpenSSH's own process on this machine. */
const closeTimeoutMs = 10_000;
/** What a script may print: more than the facts of a thousand containers. Bytes. */
const outputLimits = { stdout: 4 * 1024 * 1024, stderr: 64 * 1024 };
/** How long a connection stays open without a script: as long as a build may take. Seconds. */
const idleSeconds = 900;
/** The limit is 107 bytes, and OpenSSH appends 17 while it creates the socket. */
const longestSocketPath = 90;

/** Writes the client configuration and returns a client that runs scripts on servers. */
export async function createSsh(options: SshOptions): Promise<Ssh> {
  await writeFile(path.join(options.directory, configName), clientConfig(options), { mode: 0o600 });
  return reuseSsh(options);
}

/** The same for the post step, with the client configuration that the main step wrote. */
export function reuseSsh(options: Pick<SshOptions, "directory" | "settings" | "agentSocket">): Ssh {
  const configFile = path.join(options.directory, configName);
  const { agentSocket, settings } = options;
  const env = sshEnvironment(settings, agentSocket).variables;
  const shared = (host: string) => sharedConnection(options.directory, settings, host);

  return {
    settings,
    run: (host, script, runOptions = {}) =>
      runSsh([...shared(host), ...sshArguments(configFile, settings, host), "sh -s"], { env, script, ...runOptions }),
    close: async (host) => {
      const connection = shared(host);
      if (connection.length === 0) return;
      const args = [...connection, "-O", "exit", ...sshArguments(configFile, settings, host)];
      await runSsh(args, { env, script: "", timeoutMs: closeTimeoutMs });
    },
  };
}

/**
 * A proxy command is the user's own code, in deploy.yml or in the SSH configuration, and may need
 * the credentials of a cloud that are in the step's `env:`, as it does when Kamal runs it.
 */
function sshEnvironment({ proxyCommand }: SshSettings, agentSocket: string | undefined): ChildEnvironment {
  const runsCommands = proxyCommand !== undefined || existsSync(path.join(homedir(), ".ssh", "config"));
  const env = runsCommands ? kamalEnvironment(process.env) : toolEnvironment("ssh");
  return env.with({ LC_ALL: "C", ...(agentSocket === undefined ? {} : { SSH_AUTH_SOCK: agentSocket }) });
}

/** In a file rather than in argv, because OpenSSH passes only the file on to a jump host. */
function clientConfig(options: SshOptions): string {
  const files = options.strict ? [options.knownHosts] : [options.knownHosts, options.userKnownHosts];
  return [
    "Host *",
    "  BatchMode yes",
    `  ConnectTimeout ${connectTimeoutSeconds}`,
    "  ServerAliveInterval 15",
    "  ServerAliveCountMax 3",
    "  HashKnownHosts no",
    `  StrictHostKeyChecking ${options.strict ? "yes" : "accept-new"}`,
    `  UserKnownHostsFile ${files.map((file) => `"${file}"`).join(" ")}`,
    ...(options.settings.proxyCommand === undefined ? [] : [`  ProxyCommand ${options.settings.proxyCommand}`]),
    "Include ~/.ssh/config",
    "Include /etc/ssh/ssh_config",
    "",
  ].join("\n");
}

/**
 * One login for all scripts on a host, because each login to the other side of the world takes half
 * a second. Not with a jump host or a proxy command, whose errors OpenSSH would then discard. In
 * argv rather than in the file, so that nothing else shares a connection that it never closes.
 */
function sharedConnection(directory: string, settings: SshSettings, host: string): string[] {
  if (settings.proxyJump !== undefined || settings.proxyCommand !== undefined) return [];

  const { user, name, port } = loginOf(host, settings);
  // OpenSSH's own name, `%C`, has 40 characters, which makes the path too long on many runners.
  const id = createHash("sha256").update(`${user}@${name}:${port}`).digest("hex").slice(0, 16);
  const socket = path.join(directory, id);
  if (socket.length > longestSocketPath) return [];

  const options = ["ControlMaster=auto", `ControlPath="${socket}"`, `ControlPersist=${idleSeconds}`];
  return options.flatMap((option) => ["-o", option]);
}

/** User, host and port of an SSH login. */
export interface Login {
  user: string;
  /** A host name or an address, without brackets. */
  name: string;
  port: number;
}

/** Parses a host of deploy.yml. In `user@host:port`, user and port override the SSH settings. */
export function loginOf(host: string, settings: Pick<SshSettings, "user" | "port">): Login {
  const [, user, address = host] = /^([^@]+)@(.+)$/.exec(host) ?? [];
  // With more colons and no brackets, it is an IPv6 address without a port.
  const [, name = address, port] = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(address) ?? [];
  return {
    user: user ?? settings.user,
    name: name.replace(/^\[|\]$/g, ""),
    port: port === undefined ? settings.port : Number(port),
  };
}

/** The arguments of `ssh`, up to and including the host. */
export function sshArguments(configFile: string, settings: SshSettings, host: string): string[] {
  const { user, name, port } = loginOf(host, settings);
  const jump = settings.proxyJump === undefined ? [] : ["-J", settings.proxyJump];
  return ["-F", configFile, "-T", "-p", String(port), "-l", user, ...jump, "--", name];
}

interface ScriptRun {
  env: NodeJS.ProcessEnv;
  script: string;
  signal?: AbortSignal;
  timeoutMs?: number;
}

/**
 * The server decides what arrives, how much and how slowly, so output and time are limited. The
 * reasons end up in standard error, like those of OpenSSH.
 */
function runSsh(args: string[], run: ScriptRun): Promise<SshResult> {
  const timeoutMs = run.timeoutMs ?? defaultTimeoutMs;
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = run.signal === undefined ? timeout : AbortSignal.any([run.signal, timeout]);

  return new Promise((resolve) => {
    const child = spawn("ssh", args, { env: run.env, stdio: ["pipe", "pipe", "pipe"], signal, killSignal: "SIGTERM" });
    const stdout = new CappedOutput(outputLimits.stdout);
    const stderr = new CappedOutput(outputLimits.stderr);

    const end = (result: SshResult) => {
      // A shared connection writes into these pipes itself, until they are closed.
      child.stdout.destroy();
      child.stderr.destroy();
      resolve(result);
    };

    const collect = (output: CappedOutput, limit: string) => (chunk: Buffer) => {
      if (output.add(chunk)) return;
      child.kill("SIGTERM");
      end({ stdout: "", stderr: `The server printed more than ${limit}.`, code: 255 });
    };

    child.stdout.on("data", collect(stdout, "4 MB"));
    child.stderr.on("data", collect(stderr, "64 KB of errors"));

    // A server that refuses us closes the pipe while we write. The exit code reports the failure.
    child.stdin.on("error", () => {});
    child.stdin.end(run.script);

    child.on("error", (error) => {
      const late = stdout.text === "" ? "no answer within" : "no complete answer within";
      const reason = timeout.aborted ? `${late} ${timeoutMs / 1000} s` : error.message;
      end({ stdout: stdout.text, stderr: `${stderr.text}\n${reason}`, code: 255 });
    });

    child.on("close", (code) => end({ stdout: stdout.text, stderr: stderr.text, code: code ?? 255 }));
  });
}
