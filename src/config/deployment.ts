// deploy.yml as a deploy needs it: every value is known. Everything here is derived from the config
// alone.

import type { SslMode } from "./proxy-settings.ts";
import type { Credential } from "./registry.ts";

export interface RegistrySettings {
  /** As in the config: `ghcr.io`, `127.0.0.1:5000`; undefined for Docker Hub. */
  server: string | undefined;
  username: Credential | undefined;
  password: Credential | undefined;
}

export interface SshSettings {
  user: string;
  port: number;
  /** `user@host[:port]` of the jump host. */
  proxyJump: string | undefined;
  proxyCommand: string | undefined;
}

/** What kamal-proxy serves for one role. */
export interface ProxyTarget {
  /** Public host names; empty if the config has none, so that kamal-proxy accepts every host. */
  hosts: readonly string[];
  ssl: SslMode;
  sslRedirect: boolean;
  healthPath: string;
  pathPrefix: string;
  httpPort: number;
  httpsPort: number;
}

export interface RoleTarget {
  name: string;
  hosts: readonly string[];
  /** undefined if the role is not behind kamal-proxy. */
  proxy: ProxyTarget | undefined;
}

/** A service next to the app that `kamal setup` boots once and `kamal deploy` never touches. */
export interface AccessoryTarget {
  name: string;
  /** The name of its container. */
  container: string;
  hosts: readonly string[];
  /**
   * The server of its own registry, "" for Docker Hub; undefined if Kamal logs in to the app's
   * registry.
   */
  registry: string | undefined;
}

export interface SecretUse {
  /** The name in .kamal/secrets; for `NAME:ALIAS`, that is ALIAS. */
  name: string;
  /** Where the config uses it, e.g. `env/secret/0`. */
  path: string;
  file: string;
  line: number;
  column: number;
}

/** What the containers and files of an app on a server are named after. */
export type AppName = Pick<Deployment, "service" | "destination">;

export interface Deployment {
  service: string;
  destination: string | undefined;
  /** `[registry.server/]image`, without a tag. */
  repository: string;
  registry: RegistrySettings;
  roles: readonly RoleTarget[];
  primaryRole: string;
  /** The host that holds the deploy lock. */
  primaryHost: string;
  /** The hosts of all roles, without duplicates. */
  hosts: readonly string[];
  accessories: readonly AccessoryTarget[];
  ssh: SshSettings;
  secrets: readonly SecretUse[];
  /** `https://host[:port][/prefix]`, from the primary role's proxy; undefined without a host. */
  url: string | undefined;
  deployTimeout: number;
  drainTimeout: number;
  builderContext: string | undefined;
  /** `builder/arch`; empty if Kamal builds for the runner's own. */
  architectures: readonly string[];
  /** Whether builds read and write GitHub's cache (`builder.cache.type: gha`). */
  githubCache: boolean;
}
