// Everything that checks, probes, rollback and the choice between setup and deploy need to know
// about a server, collected in one SSH session by a read-only script.

import { randomBytes } from "node:crypto";
import type { AppName } from "../config/deployment.ts";
import { tagPattern } from "../text/docker-names.ts";
import { peerLine } from "../text/peer-text.ts";
import { shellQuote } from "../text/shell-quote.ts";
import {
  type AppContainer,
  appContainers,
  type ContainerRow,
  hasDockerNames,
  parseRows,
  rowFormat,
} from "./containers.ts";
import { type LockState, lockDirectory, parseLockDetails } from "./deploy-lock.ts";
import { type ProxyRow, parseProxyList } from "./proxy-list.ts";
import { sectionsOf } from "./sections.ts";

/** Each text from the server is one clean line. */
export interface HostFacts {
  host: string;
  /** Empty if the server prints no name that a user can have. */
  user: string;
  /** In Docker's words: `amd64`. */
  architecture: string | undefined;
  cores: number | undefined;
  memoryMb: number | undefined;
  diskFreeMb: number | undefined;
  /** Undefined if the `docker` command is missing. */
  docker: { version: string } | { error: string } | undefined;
  /** The containers of this service and destination. */
  containers: readonly AppContainer[];
  /** Names of all containers, including those of other services. */
  containerNames: readonly string[];
  proxy: { state: string; image: string } | undefined;
  routes: readonly ProxyRow[];
  networkExists: boolean;
  /** Fully booted versions, from Kamal's audit log, oldest first. Can contain a version twice. */
  bootedVersions: readonly string[];
  lock: LockState;
  /** How far the server's clock is ahead of ours. Seconds. */
  clockSkewSeconds: number | undefined;
  /** Names and versions that were ignored, because Docker accepts no such names. */
  ignoredNames: number;
}

/** The script that prints the facts, and the token that marks its sections. */
export function factsScript({ service, destination }: AppName): { script: string; token: string } {
  const token = randomBytes(8).toString("hex");
  const audit = shellQuote(`.kamal/${[service, destination].filter(Boolean).join("-")}-audit.log`);
  const lock = shellQuote(lockDirectory(service, destination));
  const section = (name: string, command: string) => `printf '\\n%s %s\\n' ${token} ${name}\n${command}`;

  const script = [
    "LC_ALL=C; export LC_ALL; cd",
    section("user", "id -un"),
    section("machine", "uname -m"),
    section("cores", "nproc 2>/dev/null"),
    section("memory", "sed -n 's/^MemTotal: *\\([0-9]*\\).*/\\1/p' /proc/meminfo"),
    section("disk", "{ df -Pk /var/lib/docker 2>/dev/null || df -Pk /; } | tail -n 1"),
    section("time", "date +%s"),
    section("lock", `if [ -d ${lock} ]; then echo held; cat ${lock}/details 2>/dev/null; fi`),
    section("audit", `tail -n 2000 ${audit} 2>/dev/null | grep -F 'as the latest image'`),
    section("docker", "command -v docker >/dev/null || echo missing"),
    `docker version --format '{{.Server.Version}}' 2>&1 || { printf '\\n%s end\\n' ${token}; exit 0; }`,
    section("containers", `docker ps --all --no-trunc --format ${shellQuote(rowFormat)}`),
    section("network", "docker network inspect kamal --format yes 2>/dev/null"),
    section("routes", "docker exec kamal-proxy kamal-proxy list 2>/dev/null"),
    section("end", "exit 0"),
  ].join("\n");

  return { script, token };
}

/** Whether the script ran to its end. A login shell like `nologin` runs none of it. */
export function isComplete(output: string, token: string): boolean {
  return splitSections(output, token).has("end");
}

/** Parses the output of `factsScript`. Facts of missing sections stay undefined or empty. */
export function parseFacts(
  host: string,
  output: string,
  context: { token: string; deployment: AppName; now: number },
): HostFacts {
  const sections = splitSections(output, context.token);
  const get = (name: string) => sections.get(name)?.trim() ?? "";
  const time = integer(get("time"));
  const listed = parseRows(get("containers"));
  const rows = listed.filter(hasDockerNames);
  const booted = bootedVersions(get("audit"));
  const versions = booted.filter((version) => tagPattern.test(version));

  return {
    host,
    user: userPattern.test(get("user")) ? get("user") : "",
    architecture: dockerArchitectures.get(get("machine")),
    cores: integer(get("cores")),
    memoryMb: megabytes(get("memory")),
    diskFreeMb: megabytes(get("disk").split(/\s+/, 4)[3] ?? ""),
    docker: dockerFacts(get("docker")),
    containers: appContainers(rows, context.deployment),
    proxy: proxyOf(rows),
    routes: parseProxyList(sections.get("routes") ?? ""),
    containerNames: rows.map(({ name }) => name),
    networkExists: get("network") === "yes",
    bootedVersions: versions,
    lock: parseLock(get("lock")),
    clockSkewSeconds: time === undefined ? undefined : time - Math.round(context.now / 1000),
    ignoredNames: listed.length - rows.length + booted.length - versions.length,
  };
}

/** By what `uname -m` prints. */
const dockerArchitectures: ReadonlyMap<string, string> = new Map([
  ["x86_64", "amd64"],
  ["aarch64", "arm64"],
  ["arm64", "arm64"],
]);

const userPattern = /^[A-Za-z0-9_][A-Za-z0-9_.@\\-]{0,63}\$?$/;

function splitSections(output: string, token: string): Map<string, string> {
  return new Map(sectionsOf(output, token).map(({ name, text }) => [name, text]));
}

function integer(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function megabytes(kilobytes: string): number | undefined {
  const value = integer(kilobytes);
  return value === undefined ? undefined : Math.round(value / 1024);
}

function dockerFacts(text: string): HostFacts["docker"] {
  if (text === "" || text.startsWith("missing")) return undefined;
  const last = peerLine(text.slice(text.lastIndexOf("\n") + 1), 1000);
  return /^\d+\.\d[\w.+~-]{0,60}$/.test(last) ? { version: last } : { error: last };
}

function proxyOf(rows: readonly ContainerRow[]): HostFacts["proxy"] {
  const row = rows.find(({ name }) => name === "kamal-proxy");
  return row && { state: row.state, image: row.image };
}

function bootedVersions(audit: string): string[] {
  return audit.split("\n").flatMap((line) => /Tagging \S+:([^\s:/]+) as the latest image/.exec(line)?.[1] ?? []);
}

function parseLock(text: string): LockState {
  if (!text.startsWith("held")) return { held: false };
  return { held: true, details: parseLockDetails(text.slice("held".length)) };
}
