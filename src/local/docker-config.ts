// A separate Docker client configuration for Kamal. Its `docker login` writes to a temporary
// directory, while the runner's other logins, plugins, contexts and builders remain usable.

import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { isRecord } from "../model/is-record.ts";
import { registryKey } from "../text/registry-key.ts";

const configName = "config.json";

export interface DockerConfigOptions {
  /** The runner's own configuration. */
  original: string;
  directory: string;
  /** Registries that Kamal logs in to; "" is Docker Hub. */
  registries: readonly string[];
}

/** Changes config.json and symlinks everything else. Returns the directory for DOCKER_CONFIG. */
export async function createDockerConfig({ original, directory, registries }: DockerConfigOptions): Promise<string> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  for (const entry of await listOrEmpty(original)) {
    if (entry === configName) continue;
    await symlink(path.resolve(original, entry), path.join(directory, entry));
  }

  const file = path.join(directory, configName);
  const text = withLoginsInFile(await readConfig(original), registries);
  await writeFile(file, JSON.stringify(text, undefined, "\t"), { mode: 0o600 });
  await chmod(file, 0o600);

  return directory;
}

type Config = Readonly<Record<string, unknown>>;

/**
 * A credential helper would keep the login after the run, where removing our directory does not
 * reach it. So the helpers answer for all other registries only. The entries for the registries are
 * empty, but without them Docker chooses a helper by itself.
 */
function withLoginsInFile(config: Config, registries: readonly string[]): Config {
  const { credsStore, credHelpers, auths, ...others } = config;
  const keys = registries.map(registryKey);
  const isOther = (name: string) => !keys.includes(registryKey(name));

  const logins = isRecord(auths) ? auths : {};
  const fromStore = isHelper(credsStore) ? Object.keys(logins).map((name) => [name, credsStore] as const) : [];
  const ownHelpers = isRecord(credHelpers) ? Object.entries(credHelpers) : [];
  const helpers = [...fromStore, ...ownHelpers].filter(([name]) => isOther(name));

  return {
    ...others,
    auths: { ...Object.fromEntries(keys.map((key) => [key, {}])), ...logins },
    ...(helpers.length === 0 ? {} : { credHelpers: Object.fromEntries(helpers) }),
  };
}

function isHelper(name: unknown): name is string {
  return typeof name === "string" && name !== "";
}

/** Docker ignores a configuration that it cannot read. */
async function readConfig(directory: string): Promise<Config> {
  try {
    const config: unknown = JSON.parse(await readFile(path.join(directory, configName), "utf8"));
    return isRecord(config) ? config : {};
  } catch {
    return {};
  }
}

/** What was in a copy: whether one of the registries was logged in to, and where else it may be. */
export interface RemovedLogins {
  inFile: boolean;
  /** Helpers that a hook has set for one of the registries since. */
  helpers: readonly string[];
}

/** Removes the copy without following symlinks. */
export async function removeDockerConfig(directory: string, registries: readonly string[]): Promise<RemovedLogins> {
  const { auths, credsStore, credHelpers } = await readConfig(directory);
  const keys = registries.map(registryKey);
  const logins = keys.map((key) => (isRecord(auths) ? auths[key] : undefined));
  const helpers = keys.map((key) => (isRecord(credHelpers) ? (credHelpers[key] ?? credsStore) : credsStore));

  await rm(directory, { recursive: true, force: true });
  return {
    inFile: logins.some((login) => isRecord(login) && Object.keys(login).length > 0),
    helpers: [...new Set(helpers.filter(isHelper))],
  };
}

async function listOrEmpty(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch {
    return [];
  }
}
