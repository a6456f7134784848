// Builds the environment of every process that we start. Tools get an allow-list. Kamal gets what
// the step has, because its hooks, ERB and secrets commands are the user's own code and read the
// step's `env:`; only what belongs to us and to GitHub's runner is left out.

import path from "node:path";

/** Private to this module, so `process.env` does not compile as the environment of a child. */
class MadeEnvironment {
  readonly #variables: Readonly<Record<string, string>>;

  constructor(variables: Readonly<Record<string, string>>) {
    this.#variables = variables;
  }

  /** What the process gets, exactly. */
  get variables(): Readonly<Record<string, string>> {
    return this.#variables;
  }

  /** The same environment with more variables. */
  with(variables: Readonly<Record<string, string>>): MadeEnvironment {
    return new MadeEnvironment({ ...this.#variables, ...variables });
  }
}

export type ChildEnvironment = MadeEnvironment;

export type Tool = "git" | "ruby" | "docker" | "ssh" | "ssh-agent";

/** What any program may need: where things are, the language of messages, the network's proxy. */
const basic =
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|XDG_\w+|SSL_CERT_(?:FILE|DIR)|LD_LIBRARY_PATH|(?:https?|no|all)_proxy|(?:HTTPS?|NO|ALL)_PROXY)$/;

/**
 * What a tool needs beyond that. Not RUBYOPT, RUBYLIB, GEM_*, BUNDLE_* or LD_PRELOAD, which make
 * Ruby load other code, some with a repository's credentials; Kamal gets them.
 */
const needed: Readonly<Record<Tool, RegExp | undefined>> = {
  // `safe.directory` is often configured this way, and Kamal's git must see the same repository.
  git: /^GIT_(?:CONFIG_\w+|SSL_CAINFO|SSL_CAPATH|DIR|WORK_TREE|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/,
  // Version managers find Ruby by these; the compiler's are for gems with C extensions.
  ruby: /^(?:(?:RBENV|ASDF|MISE|rvm)_\w+|CC|CXX|CFLAGS|CXXFLAGS|CPPFLAGS|LDFLAGS|MAKE|MAKEFLAGS|PKG_CONFIG_PATH|CPATH|LIBRARY_PATH)$/,
  docker: /^(?:DOCKER_(?:CONFIG|HOST|CONTEXT|CERT_PATH|TLS|TLS_VERIFY|API_VERSION)|BUILDX_(?:CONFIG|BUILDER))$/,
  ssh: /^SSH_AUTH_SOCK$/,
  // It outlives us, and must not know another agent.
  "ssh-agent": undefined,
};

/** The environment of a tool that runs no code of the user's. */
export function toolEnvironment(tool: Tool, env: NodeJS.ProcessEnv = process.env): ChildEnvironment {
  const extra = needed[tool];
  return new MadeEnvironment(pick(env, (name) => basic.test(name) || extra?.test(name) === true));
}

/** Nothing but PATH, for a tool whose result must not depend on this machine's configuration. */
export function bareEnvironment(env: NodeJS.ProcessEnv = process.env): ChildEnvironment {
  return new MadeEnvironment(pick(env, (name) => name === "PATH"));
}

export interface SecretValues {
  /** Values that we provide for the secrets in deploy.yml, by name. */
  provided: ReadonlyMap<string, string>;
  /** Values that the repository's own lines read (`NAME=$OTHER`), by variable. */
  referenced: ReadonlyMap<string, string>;
}

export interface KamalEnvironmentOptions {
  secrets?: SecretValues | undefined;
  agentSocket?: string | undefined;
  dockerConfig?: string | undefined;
  /** For `Locked by:`, which Kamal takes from git's user.name. */
  lockOwner?: string | undefined;
  /** The commit that Kamal builds from a clone. */
  builtVersion?: string | undefined;
  /** A known_hosts file, if only its keys are good. */
  pinnedHostKeys?: string | undefined;
  /** For the audit log, which Kamal signs with git's user.email. */
  performer?: string | undefined;
  /** Prepended to PATH. */
  bin?: string | undefined;
  /** Whether BuildKit reads and writes GitHub's cache, for which it needs the job's token. */
  githubCache?: boolean;
}

/** What the launchers of Kamal read. */
export const builtVersion = "KAMAL_ACTION_BUILT_VERSION";
export const pinnedHostKeys = "KAMAL_ACTION_PINNED_HOST_KEYS";

/** The inputs contain all secrets, and the post step trusts the state. */
const ours = /^(?:INPUT|STATE)_/;

/** Whoever writes these files sets outputs, or variables and programs of the job's later steps. */
const runnerFiles = /^GITHUB_(?:STATE|OUTPUT|ENV|PATH|STEP_SUMMARY)$/;

/** With these, a process acts as the job: it writes caches and artifacts, and gets OIDC tokens. */
const jobTokens = /^ACTIONS_(?:RUNTIME|RESULTS|CACHE|ID_TOKEN)_/;

/** What BuildKit's cache `type=gha` reads. */
const cacheVariables: readonly string[] = [
  "ACTIONS_RUNTIME_TOKEN",
  "ACTIONS_RESULTS_URL",
  "ACTIONS_CACHE_URL",
  "ACTIONS_CACHE_SERVICE_V2",
];

/** The environment of Kamal and all that it runs, and of other programs that the user chose. */
export function kamalEnvironment(env: NodeJS.ProcessEnv, options: KamalEnvironmentOptions = {}): ChildEnvironment {
  const { secrets, agentSocket, dockerConfig, bin, lockOwner, performer, githubCache = false } = options;
  const child = pick(env, (name) => {
    if (cacheVariables.includes(name)) return githubCache;
    return !ours.test(name) && !runnerFiles.test(name) && !jobTokens.test(name);
  });

  if (secrets !== undefined) {
    for (const [name, value] of [...secrets.referenced, ...secrets.provided]) child[name] = value;
  }
  if (agentSocket !== undefined) child.SSH_AUTH_SOCK = agentSocket;
  if (dockerConfig !== undefined) child.DOCKER_CONFIG = dockerConfig;
  if (options.builtVersion !== undefined) child[builtVersion] = options.builtVersion;
  if (options.pinnedHostKeys !== undefined) child[pinnedHostKeys] = options.pinnedHostKeys;
  if (bin !== undefined) child.PATH = [bin, child.PATH].filter(Boolean).join(path.delimiter);
  if (lockOwner !== undefined) addGitConfig(child, "user.name", lockOwner);
  if (performer !== undefined) addGitConfig(child, "user.email", performer);

  return new MadeEnvironment(child);
}

function pick(env: NodeJS.ProcessEnv, keeps: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value !== undefined && keeps(name) ? [[name, value]] : [])),
  );
}

/** Configures git through the environment, in addition to configuration that is already there. */
function addGitConfig(env: Record<string, string>, key: string, value: string): void {
  const count = Number(env.GIT_CONFIG_COUNT ?? "0");
  env.GIT_CONFIG_COUNT = String(count + 1);
  env[`GIT_CONFIG_KEY_${count}`] = key;
  env[`GIT_CONFIG_VALUE_${count}`] = value;
}
