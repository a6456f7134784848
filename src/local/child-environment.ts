import path from "node:path";

export interface SecretValues {
  /** Values that we provide for the secrets in deploy.yml, by name. */
  provided: ReadonlyMap<string, string>;
  /** Values that the repository's own lines read (`NAME=$OTHER`), by variable. */
  referenced: ReadonlyMap<string, string>;
}

export interface ChildEnvironmentOptions {
  secrets: SecretValues | undefined;
  agentSocket?: string | undefined;
  dockerConfig?: string | undefined;
  /** For `Locked by:`, which Kamal takes from git's user.name. */
  lockOwner?: string | undefined;
  /** For the audit log, which Kamal signs with git's user.email. */
  performer?: string | undefined;
  /** Prepended to PATH. */
  bin?: string | undefined;
}

/** Never passed on: the inputs contain all secrets, and the post step trusts the state. */
const ours = /^(INPUT_|STATE_)|^GITHUB_(STATE|OUTPUT)$/;

/** The environment for our child processes and all that Kamal runs: hooks, docker, ssh, ERB. */
export function childEnvironment(env: NodeJS.ProcessEnv, options: ChildEnvironmentOptions): Record<string, string> {
  const kept = Object.entries(env).flatMap(([key, value]) =>
    value === undefined || ours.test(key) ? [] : [[key, value]],
  );
  const child: Record<string, string> = Object.fromEntries(kept);
  if (options.secrets !== undefined) {
    for (const [name, value] of [...options.secrets.referenced, ...options.secrets.provided]) child[name] = value;
  }
  if (options.agentSocket !== undefined) child.SSH_AUTH_SOCK = options.agentSocket;
  if (options.dockerConfig !== undefined) child.DOCKER_CONFIG = options.dockerConfig;
  if (options.bin !== undefined) child.PATH = [options.bin, child.PATH].filter(Boolean).join(path.delimiter);
  if (options.lockOwner !== undefined) addGitConfig(child, "user.name", options.lockOwner);
  if (options.performer !== undefined) addGitConfig(child, "user.email", options.performer);

  return child;
}

/** Configures git through the environment, in addition to configuration that is already there. */
function addGitConfig(env: Record<string, string>, key: string, value: string): void {
  const count = Number(env.GIT_CONFIG_COUNT ?? "0");
  env.GIT_CONFIG_COUNT = String(count + 1);
  env[`GIT_CONFIG_KEY_${count}`] = key;
  env[`GIT_CONFIG_VALUE_${count}`] = value;
}
