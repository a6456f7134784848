// Where Rails looks for the database servers of config/database.yml, seen from a container.

import { type ConnectionSetting, type ServerDatabase, serverDatabases } from "../../app/database-servers.ts";
import type { RubyFacts } from "../../app/known-text.ts";
import { mountOf } from "../../app/mounts.ts";
import type { Role } from "../../config/role.ts";
import { erbTagPattern } from "../../yaml/erb.ts";
import { lookup, type Node, sourceTextOf } from "../../yaml/nodes.ts";
import type { DeployableConfig } from "./deployable-configs.ts";
import { knownVariables } from "./known-variables.ts";
import { memoize } from "./memoize.ts";
import { type Container, containerOf, primaryContainer } from "./role-container.ts";
import { withoutComments } from "./ruby-text.ts";

/** Where a database is: in the app's own container, or at a host. */
export interface DatabaseAddress {
  /** `local`: a socket, or a host like `localhost`. */
  readonly kind: "local" | "host";
  /** Empty if there is none, so that Rails looks for a socket. */
  readonly host: string;
  /** The variables without which it has this host. */
  readonly unset: readonly string[];
  /** The setting that decides; undefined if it is absent. */
  readonly node: Node | undefined;
  /** Whether config/database.yml has the host, and not a variable of the container. */
  readonly isWritten: boolean;
}

export interface DatabaseConnection {
  readonly database: ServerDatabase;
  /** undefined if unknown. */
  readonly address: DatabaseAddress | undefined;
}

export interface RoleConnections {
  readonly container: Container;
  readonly ruby: RubyFacts;
  readonly connections: readonly DatabaseConnection[];
}

/** More roles than any config has. */
const maxRoles = 50;

/**
 * The connections of the primary role, and of the roles whose environment differs from it, in this
 * order.
 */
export const databaseConnections: (deployed: DeployableConfig) => readonly RoleConnections[] = memoize((deployed) => {
  const root = deployed.project.surroundings.database.document?.root;
  if (root === undefined || !hasServers.test(root.source.text)) return [];

  const { all } = deployed.config.roles;
  const primary = deployed.config.primaryRole;
  const others = all.filter(
    (role) => role !== primary && (hasOwnEnv(role) || (primary !== undefined && hasOwnEnv(primary))),
  );
  const roles = [...(primary === undefined ? [] : [primary]), ...others];

  return roles.slice(0, maxRoles).flatMap((role): RoleConnections[] => {
    const container = role === primary ? primaryContainer(deployed) : containerOf(deployed, role);
    if (container === undefined) return [];

    const ruby = { ...container.ruby, env: knownVariables(deployed, container) };
    const connections = serverDatabases(root, ruby).map((database) => ({
      database,
      address: addressOf(database, { deployed, container, ruby }),
    }));
    return [{ container, ruby, connections }];
  });
});

function hasOwnEnv({ settings }: Role): boolean {
  return lookup(settings, "env") !== undefined || lookup(settings, "options") !== undefined;
}

/** Most apps without one have SQLite. */
const hasServers = /postg|mysql|trilogy/;

interface Surroundings {
  deployed: DeployableConfig;
  container: Container;
  ruby: RubyFacts;
}

function addressOf(database: ServerDatabase, around: Surroundings): DatabaseAddress | undefined {
  const { url, host, socket, engine } = database;
  if (url === undefined || /^jdbc:|[?&]host=|@%2f/i.test(url.text)) return undefined;

  const inUrl = urlHost(url.text);
  if (inUrl !== "") return hostAddress({ ...url, text: inUrl }, around);
  if (host === undefined) return undefined;

  const unset = [...url.unset, ...host.unset];
  if (host.text !== "") return hostAddress({ ...host, unset }, around);

  for (const name of engine === "postgres" ? ["PGHOST", "PGHOSTADDR", "PGSERVICE"] : []) {
    if (around.ruby.env(name) !== "unset") return undefined;
  }
  if (socket === undefined || mayHaveServer(around, socket.text)) return undefined;
  const node = host.node ?? url.node ?? (socket.text === "" ? undefined : socket.node);
  return { kind: "local", host: socket.text, unset, node, isWritten: true };
}

/** The host of `scheme://user:password@host:port/…`; empty without one. */
export function urlHost(url: string): string {
  return /^[a-z][a-z0-9+.-]{0,30}:\/\/(?:[^@/?#]*@)?(\[[^\]]*\]|[^:/?#,]*)/i.exec(url)?.[1] ?? "";
}

function hostAddress({ text, unset, node }: ConnectionSetting, around: Surroundings): DatabaseAddress | undefined {
  const isLocal = isLocalHost(text) || text.startsWith("/");
  if (isLocal && mayHaveServer(around, text.startsWith("/") ? text : "")) return undefined;
  const isWritten = unset.length > 0 || (node !== undefined && withoutErb(node).includes(text));
  return { kind: isLocal ? "local" : "host", host: text, unset, node, isWritten };
}

function withoutErb(node: Node): string {
  return sourceTextOf(node).replace(erbTagPattern, "");
}

/** The container itself, seen from its programs. */
export function isLocalHost(host: string): boolean {
  return /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[?::1\]?)$/i.test(host);
}

/** Directories where database servers have their sockets. */
const socketDirectories = ["/var/run/postgresql", "/run/postgresql", "/var/run/mysqld", "/run/mysqld", "/tmp"];

/** A server, or a proxy to one, may listen inside the app's container, or its socket is mounted. */
function mayHaveServer({ deployed, container }: Surroundings, socket: string): boolean {
  const { mounts } = container;
  if (!mounts.complete) return true;

  const paths = socket.startsWith("/") ? [socket] : socketDirectories;
  return paths.some((path) => mountOf(mounts, path) !== undefined) || mayRunServer(deployed, container);
}

/** Whether the image has a program that could serve other ports than the app's. */
export function mayRunServer({ project }: DeployableConfig, { command }: Container): boolean {
  const { dockerfile, texts } = project.surroundings;
  const all = [dockerfile?.source.text ?? "", texts.entrypoint.source?.text ?? "", (command ?? []).join(" ")];
  return all.some((text) => serverPrograms.test(withoutComments(text)));
}

const serverPrograms =
  /\b(?:postgresql(?:-\d{1,2})?(?=[\s\\]|$)|postgresql-server|mysql-server|mariadb-server|default-mysql-server|redis-server|redis(?=[\s\\])|mongod|memcached|cloud[-_]sql[-_]proxy|pgbouncer|haproxy|stunnel\d?|autossh|socat|supervisord?|supervisor|s6-overlay|foreman|overmind|hivemind|tailscaled?)\b|\bssh -/m;

/** The user and the database in a URL; undefined where it has none, or where they are encoded. */
export function urlCredentials(url: string): { user: string | undefined; database: string | undefined } | undefined {
  const match = /^[a-z][a-z0-9+.-]{0,30}:\/\/(?:([\w.-]+)(?::[^@/?#]*)?@)?[^@/?#]*(?:\/([\w.-]+))?(?:[?#]|$)/i.exec(
    url,
  );
  return match === null ? undefined : { user: match[1], database: match[2] };
}
