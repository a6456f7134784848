// What the post step needs to clean up after a killed main step: paths, pids and names, never a
// secret. Host names and commands can come from ERB, so it is kept in a file of our own.

import path from "node:path";
import type { HealthRequest } from "./checks/http/health-check.ts";
import type { AppName, SshSettings } from "./config/deployment.ts";
import type { SavedFile } from "./kamal/write-secrets.ts";
import type { ProcessIdentity } from "./local/process-group.ts";
import { isRecord } from "./model/is-record.ts";
import type { KnownHostsChange } from "./server/known-hosts.ts";

export interface ServerState {
  ssh: SshSettings;
  hosts: readonly string[];
  primaryHost: string;
  lockDirectory: string;
  lockOwner: string;
  /** The prefix of this service's names in kamal-proxy. */
  proxyPrefix: string;
  /** How long a boot in progress may still take. Seconds. */
  bootSeconds: number;
  /** Registries that Kamal logs the servers in to, for the logout; "" is Docker Hub. */
  registries: readonly string[];
}

/** How to find out what serves after the run. */
export interface ServingQuestion {
  app: AppName;
  /** The version that served before the run. */
  previousVersion: string | null;
  targets: readonly ServingTarget[];
}

export interface ServingTarget {
  host: string;
  role: string;
  /** Whether the role is behind kamal-proxy. */
  proxied: boolean;
  /** undefined if the role is not proxied, or if the `probes` input disables the health check. */
  health: HealthRequest | undefined;
}

export interface SavedState {
  /** Our own directory under RUNNER_TEMP, removed at the end. */
  directory: string;
  workspace: string;
  files: readonly SavedFile[];
  /** The socket of our own SSH agent. */
  agentSocket?: string;
  /** Set once the agent is running; without it, cleanup looks for the agent among all processes. */
  agentPid?: number;
  kamal?: ProcessIdentity;
  knownHosts?: KnownHostsChange;
  dockerConfig?: string;
  server?: ServerState;
  /** Set once the run has connected to a server, if its command changes what serves. */
  serving?: ServingQuestion;
}

/** The socket of a run's own SSH agent. */
export function agentSocketIn(directory: string): string {
  return path.join(directory, "agent.sock");
}

/** @throws if the text is not JSON, or not the state of the run with this directory. */
export function parseState(text: string, directory: string): SavedState {
  const saved = record(JSON.parse(text), "state");
  // It is removed with all that is in it.
  if (saved.directory !== directory) throw new Error("`directory` is not that of the run");
  const state: SavedState = {
    directory,
    workspace: string(saved, "workspace"),
    files: list(saved, "files").map(parseFile),
  };

  if (saved.agentSocket !== undefined) state.agentSocket = string(saved, "agentSocket");
  if (saved.agentPid !== undefined) state.agentPid = integer(saved, "agentPid");
  if (saved.kamal !== undefined) state.kamal = parseProcess(record(saved.kamal, "kamal"));
  if (saved.knownHosts !== undefined) state.knownHosts = parseKnownHosts(record(saved.knownHosts, "knownHosts"));
  if (saved.dockerConfig !== undefined) state.dockerConfig = string(saved, "dockerConfig");
  if (saved.server !== undefined) state.server = parseServer(record(saved.server, "server"));
  if (saved.serving !== undefined) state.serving = parseServing(record(saved.serving, "serving"));

  return state;
}

type Fields = Readonly<Record<string, unknown>>;

function parseFile(saved: unknown): SavedFile {
  const file = record(saved, "file");
  return { path: string(file, "path"), backup: optionalString(file, "backup") };
}

function parseProcess(saved: Fields): ProcessIdentity {
  const pid = integer(saved, "pid");
  // A signal to group 0 or 1 would reach ourselves, or every process.
  if (pid < 2) throw new Error("`pid` is not the pid of a process of ours");
  return { pid, startTime: optionalString(saved, "startTime") };
}

function parseKnownHosts(saved: Fields): KnownHostsChange {
  return {
    file: string(saved, "file"),
    marker: string(saved, "marker"),
    before: saved.before === undefined ? undefined : integer(saved, "before"),
    addedNewline: boolean(saved, "addedNewline"),
    madeDirectory: boolean(saved, "madeDirectory"),
  };
}

function parseServer(saved: Fields): ServerState {
  const ssh = record(saved.ssh, "ssh");
  return {
    ssh: {
      user: string(ssh, "user"),
      port: integer(ssh, "port"),
      proxyJump: optionalString(ssh, "proxyJump"),
      proxyCommand: optionalString(ssh, "proxyCommand"),
    },
    hosts: strings(saved, "hosts"),
    primaryHost: string(saved, "primaryHost"),
    lockDirectory: string(saved, "lockDirectory"),
    lockOwner: string(saved, "lockOwner"),
    proxyPrefix: string(saved, "proxyPrefix"),
    bootSeconds: integer(saved, "bootSeconds"),
    registries: strings(saved, "registries"),
  };
}

function parseServing(saved: Fields): ServingQuestion {
  const app = record(saved.app, "app");
  return {
    app: { service: string(app, "service"), destination: optionalString(app, "destination") },
    previousVersion: saved.previousVersion === null ? null : string(saved, "previousVersion"),
    targets: list(saved, "targets").map((each) => parseTarget(record(each, "target"))),
  };
}

function parseTarget(saved: Fields): ServingTarget {
  return {
    host: string(saved, "host"),
    role: string(saved, "role"),
    proxied: boolean(saved, "proxied"),
    health: saved.health === undefined ? undefined : parseHealth(record(saved.health, "health")),
  };
}

function parseHealth(saved: Fields): HealthRequest {
  const request = record(saved.request, "request");
  return {
    url: string(saved, "url"),
    request: {
      secure: boolean(request, "secure"),
      address: string(request, "address"),
      port: integer(request, "port"),
      name: string(request, "name"),
      path: string(request, "path"),
    },
  };
}

function record(value: unknown, name: string): Fields {
  if (isRecord(value)) return value;
  throw new Error(`\`${name}\` is not an object`);
}

function string(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === "string") return value;
  throw new Error(`\`${name}\` is not a string`);
}

function optionalString(fields: Fields, name: string): string | undefined {
  return fields[name] === undefined ? undefined : string(fields, name);
}

function integer(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Error(`\`${name}\` is not a whole number`);
}

function boolean(fields: Fields, name: string): boolean {
  const value = fields[name];
  if (typeof value === "boolean") return value;
  throw new Error(`\`${name}\` is not true or false`);
}

function list(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name];
  if (Array.isArray(value)) return value;
  throw new Error(`\`${name}\` is not a list`);
}

function strings(fields: Fields, name: string): string[] {
  return list(fields, name).map((value) => {
    if (typeof value === "string") return value;
    throw new Error(`\`${name}\` is not a list of strings`);
  });
}
