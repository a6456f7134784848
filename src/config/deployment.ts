// What deploy.yml says, in the words that the rest of the action uses. Everything here is derived; nothing is asked of the world.

/** A literal, or the name of a secret that holds it. */
export type Credential = { kind: "literal"; value: string } | { kind: "secret"; name: string };

export interface RegistrySettings {
  /** As in the config: `ghcr.io`, `127.0.0.1:5000`; undefined means Docker Hub. */
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
  /** Public names; empty when the config gives none (every name is answered). */
  hosts: readonly string[];
  /** `automatic`: Let's Encrypt; `custom`: certificate from secrets. */
  ssl: "none" | "automatic" | "custom";
  sslRedirect: boolean;
  healthPath: string;
  pathPrefix: string;
  httpPort: number;
  httpsPort: number;
}

export interface Role {
  name: string;
  hosts: readonly string[];
  /** undefined: the role is not behind kamal-proxy. */
  proxy: ProxyTarget | undefined;
}

/** Something beside the app that `kamal setup` boots once, and that `kamal deploy` never touches. */
export interface Accessory {
  name: string;
  /** The name of its container. */
  container: string;
  hosts: readonly string[];
  /** The server of its own registry, "" for Docker Hub; undefined: Kamal logs in at the app's. */
  registry: string | undefined;
}

export interface SecretUse {
  /** The name in .kamal/secrets (for `NAME:ALIAS` the part that Kamal looks up there). */
  name: string;
  /** Where it is asked for, e.g. `env/secret/0`. */
  path: string;
  file: string;
  line: number;
  column: number;
}

export interface Deployment {
  service: string;
  destination: string | undefined;
  /** `[registry.server/]image`, without a tag. */
  repository: string;
  registry: RegistrySettings;
  roles: readonly Role[];
  primaryRole: string;
  /** The host that holds the deploy lock. */
  primaryHost: string;
  /** Every host of every role, once. */
  hosts: readonly string[];
  accessories: readonly Accessory[];
  ssh: SshSettings;
  secrets: readonly SecretUse[];
  /** `https://host/`, from the primary role's proxy; undefined without a host. */
  url: string | undefined;
  deployTimeout: number;
  drainTimeout: number;
  builderContext: string | undefined;
}
