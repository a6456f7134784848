import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { arch, tmpdir } from "node:os";
import { join } from "node:path";

/** The directories of a job. All are inside `root`, except those that the caller provides. */
export interface JobDirectories {
  root: string;
  home: string;
  temp: string;
  toolCache: string;
  workspace: string;
}

export interface DirectoryOptions {
  workspace: string;
  home?: string | undefined;
  toolCache?: string | undefined;
}

export function createDirectories(options: DirectoryOptions): JobDirectories {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "kamal-action-runner-")));
  const directories = {
    root,
    home: options.home ?? join(root, "home"),
    temp: join(root, "temp"),
    toolCache: options.toolCache ?? join(root, "tool-cache"),
    workspace: realpathSync(options.workspace),
  };
  for (const directory of [directories.home, directories.temp, directories.toolCache]) {
    mkdirSync(directory, { recursive: true });
  }

  return directories;
}

/** The files in which a step passes data to the runner. Main and post get separate ones. */
export interface CommandFiles {
  output: string;
  state: string;
  env: string;
  path: string;
  summary: string;
}

export function createCommandFiles(directories: JobDirectories, stage: "main" | "post"): CommandFiles {
  const directory = mkdtempSync(join(directories.temp, `_runner_file_commands_${stage}_`));
  const create = (name: string): string => {
    const file = join(directory, name);
    writeFileSync(file, "");
    return file;
  };

  return {
    output: create("set_output"),
    state: create("save_state"),
    env: create("set_env"),
    path: create("add_path"),
    summary: create("step_summary"),
  };
}

// The only variables of the host that reach the action. The certificate variables are for machines
// behind a mirror with its own CA.
const hostVariables = [
  "PATH",
  "LANG",
  "LC_ALL",
  "TZ",
  "TMPDIR",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "NODE_EXTRA_CA_CERTS",
  "CURL_CA_BUNDLE",
  "GIT_SSL_CAINFO",
  "DOCKER_HOST",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
];

export function hostEnvironment(): Record<string, string> {
  const entries = hostVariables.map((name) => [name, process.env[name]] as const);
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

export interface JobFacts {
  eventName: string;
  event: unknown;
  debug: boolean;
  trackingId: string;
}

/**
 * GITHUB_* and RUNNER_* as in a job on `ubuntu-latest`, for a push to main of acme/shop. Nothing
 * listens at the API URLs, so that an unexpected request to GitHub's API fails immediately.
 */
export function jobEnvironment(directories: JobDirectories, facts: JobFacts): Record<string, string> {
  const eventPath = join(directories.temp, "_github_workflow_event.json");
  writeFileSync(eventPath, JSON.stringify(facts.event ?? { repository: { full_name: "acme/shop", private: false } }));
  const sha = "0123456789abcdef0123456789abcdef01234567";

  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__kamal-action",
    GITHUB_ACTION_REPOSITORY: "",
    GITHUB_ACTION_REF: "",
    GITHUB_ACTOR: "octocat",
    GITHUB_ACTOR_ID: "583231",
    GITHUB_TRIGGERING_ACTOR: "octocat",
    GITHUB_API_URL: "http://127.0.0.1:9",
    GITHUB_GRAPHQL_URL: "http://127.0.0.1:9/graphql",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_BASE_REF: "",
    GITHUB_HEAD_REF: "",
    GITHUB_EVENT_NAME: facts.eventName,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_JOB: "deploy",
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_NAME: "main",
    GITHUB_REF_PROTECTED: "false",
    GITHUB_REF_TYPE: "branch",
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_REPOSITORY_ID: "1296269",
    GITHUB_REPOSITORY_OWNER: "acme",
    GITHUB_REPOSITORY_OWNER_ID: "9919",
    GITHUB_RETENTION_DAYS: "90",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "1658821493",
    GITHUB_RUN_NUMBER: "42",
    GITHUB_SHA: sha,
    GITHUB_WORKFLOW: "Deploy",
    GITHUB_WORKFLOW_REF: "acme/shop/.github/workflows/deploy.yml@refs/heads/main",
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_WORKSPACE: directories.workspace,
    HOME: directories.home,
    RUNNER_ARCH: arch() === "arm64" ? "ARM64" : "X64",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_NAME: "GitHub Actions 1",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: directories.temp,
    RUNNER_TOOL_CACHE: directories.toolCache,
    RUNNER_TRACKING_ID: facts.trackingId,
    RUNNER_WORKSPACE: directories.root,
    ...(facts.debug ? { RUNNER_DEBUG: "1" } : {}),
  };
}

export function fileVariables(files: CommandFiles): Record<string, string> {
  return {
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_STEP_SUMMARY: files.summary,
  };
}
