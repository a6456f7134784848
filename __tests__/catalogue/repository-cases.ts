// Invalid inputs, files, values and secrets.

import { rmSync } from "node:fs";
import path from "node:path";
import { vi } from "vitest";
import type { PassedSecrets } from "../../src/catalogue/secrets-entries.ts";
import { parseProbeSettings } from "../../src/checks/probe-settings.ts";
import { secretsCheck } from "../../src/checks/secrets-check.ts";
import { loadInputs } from "../../src/inputs.ts";
import { resolveSecrets, type SecretSources } from "../../src/kamal/resolve-secrets.ts";
import { secretsPaths } from "../../src/kamal/write-secrets.ts";
import { deriveDeployment } from "../../src/project/derive.ts";
import { type Project, readProject } from "../../src/project/project.ts";
import { normalizeKnownHosts } from "../../src/server/known-hosts.ts";
import { refuseForkCode } from "../../src/steps/refuse-fork-code.ts";
import { askGit, requestedVersion } from "../../src/steps/requested-version.ts";
import { createRun } from "../create-run.ts";
import { type GitRepository, gitRepository } from "../local/git-repository.ts";
import { workspace } from "../project/workspace.ts";
import { deploymentOf } from "../server/deployment.ts";
import { type FailureCase, failureOf, thrownBy } from "./failure-case.ts";

async function inputs(given: Readonly<Record<string, string>>) {
  for (const name of Object.keys(process.env)) if (name.startsWith("INPUT_")) vi.stubEnv(name, undefined);

  for (const [name, value] of Object.entries(given)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);

  try {
    return await thrownBy(loadInputs);
  } finally {
    vi.unstubAllEnvs();
  }
}

const inputCases: readonly FailureCase[] = [
  { id: "input-invalid", what: "one input", make: () => inputs({ command: "deplyo" }) },
  { id: "input-invalid", what: "several inputs", make: () => inputs({ preflight: "perhaps", "kamal-version": "1" }) },
  { id: "input-invalid", what: "secrets that are not JSON", make: () => inputs({ secrets: "{" }) },
  { id: "input-invalid", what: "a secret that is a number", make: () => inputs({ secrets: '{"A": 1}' }) },
  { id: "input-invalid", what: "a line without a name", make: () => inputs({ secrets: "hunter22" }) },
  { id: "input-invalid", what: "a probe", make: () => thrownBy(() => parseProbeSettings("health: 7")) },
  { id: "input-invalid", what: "an unknown probe", make: () => thrownBy(() => parseProbeSettings("helth: {}")) },
  { id: "input-invalid", what: "probes that are not YAML", make: () => thrownBy(() => parseProbeSettings("a: {")) },
  { id: "input-invalid", what: "known hosts", make: () => thrownBy(() => normalizeKnownHosts("shop.test")) },
  { id: "input-invalid", what: "known hosts without a key", make: () => thrownBy(() => normalizeKnownHosts("# c")) },
];

/** The failure of a run with this event. */
function refusing(eventName: string, payload: unknown) {
  return thrownBy(() => {
    using space = workspace({ "event.json": JSON.stringify(payload) });
    refuseForkCode(
      createRun({ directory: space.root, event: { eventName, eventPath: path.join(space.root, "event.json") } }),
    );
  });
}

const pullRequest = (head: unknown) => ({ pull_request: { head: { repo: head }, base: { repo: { id: 1 } } } });

const eventCases: readonly FailureCase[] = [
  {
    id: "fork-event",
    what: "a pull request from a fork",
    title: "This event comes from a fork",
    make: () => refusing("pull_request_target", pullRequest({ id: 2, full_name: "mallory/shop" })),
  },
  { id: "fork-event", what: "a deleted fork", make: () => refusing("pull_request", pullRequest(null)) },
  {
    id: "fork-event",
    what: "a comment",
    title: "This event may come from a fork",
    make: () => refusing("issue_comment", { issue: { pull_request: {} } }),
  },
  { id: "fork-event", what: "no usable payload", make: () => refusing("workflow_run", []) },
];

interface Place {
  directory?: string;
  destination?: string;
}

/** The failure of reading a checkout with these files. */
function deriving(
  files: Readonly<Record<string, string | Uint8Array>>,
  { directory = ".", destination }: Place = {},
  use: (project: Project) => unknown = deriveDeployment,
) {
  return thrownBy(async () => {
    using space = workspace(files);
    use(await readProject({ root: space.root, directory, configFile: "config/deploy.yml", destination }));
  });
}

const base = "service: shop\nimage: acme/shop\nregistry: { username: acme, password: [PASSWORD] }\n";
const config = (text: string) => deriving({ "config/deploy.yml": text });

const configCases: readonly FailureCase[] = [
  { id: "directory-missing", what: "a missing directory", make: () => deriving({}, { directory: "nowhere" }) },
  { id: "config-missing", what: "no file", make: () => deriving({ "config/old.yml": "" }) },
  { id: "config-missing", what: "an empty directory", make: () => deriving({}) },
  {
    id: "destination-missing",
    what: "another destination",
    make: () => deriving({ "config/deploy.yml": base, "config/deploy.staging.yml": "a: b" }, { destination: "prod" }),
  },
  {
    id: "destination-missing",
    what: "no destination",
    make: () => deriving({ "config/deploy.yml": base }, { destination: "prod" }),
  },
  {
    id: "config-unreadable",
    what: "binary",
    make: () => deriving({ "config/deploy.yml": new Uint8Array([97, 58, 0]) }),
  },
  { id: "config-syntax", what: "nested mappings in one line", make: () => config("a: b: c") },
  { id: "config-empty", what: "only comments", make: () => config("# nothing\n") },
  {
    id: "config-empty",
    what: "an empty file of the destination",
    make: () => deriving({ "config/deploy.yml": base, "config/deploy.prod.yml": "" }, { destination: "prod" }),
  },
  { id: "config-invalid", what: "a list", make: () => config("- a") },
  {
    id: "config-invalid",
    what: "a wrong type",
    make: () => config(`${base}servers: [h]\nproxy: { run: { http_port: "80" } }`),
  },
  { id: "config-invalid", what: "no image", make: () => config("service: shop\nservers: [h]") },
  { id: "config-invalid", what: "no servers", make: () => config(base) },
  { id: "config-invalid", what: "an empty role", make: () => config(`${base}servers: []`) },
  { id: "config-invalid", what: "no primary role", make: () => config(`${base}servers: { job: [h] }`) },
  {
    id: "config-invalid",
    what: "an undefined role of an accessory",
    make: () => config(`${base}servers: [h]\naccessories: { db: { image: postgres, role: jobs } }`),
  },
  { id: "config-invalid", what: "a value that a shell would execute", make: () => config(`${base}servers: [h;id]`) },
  { id: "config-unknown", what: "a host from ERB", make: () => config(`${base}servers: [ <%= ENV["HOST"] %> ]`) },
];

const uses = (...names: string[]) =>
  deploymentOf({
    secrets: names.map((name) => ({ name, path: "env/secret/0", file: "config/deploy.yml", line: 3, column: 5 })),
  });

const resolving = (names: readonly string[], given?: Readonly<Record<string, string>>) =>
  thrownBy(() => {
    const map = given === undefined ? undefined : new Map(Object.entries(given));
    const sources: SecretSources = { given: map, environment: {}, actor: "ana", token: "t", defined: new Map() };
    resolveSecrets(uses(...names), sources);
  });

const evaluating = (passed: PassedSecrets) =>
  failureOf(secretsCheck({ provided: [], fromFiles: ["A"], passed, evaluate: async () => new Map([["A", ""]]) }));

const secretsCases: readonly FailureCase[] = [
  { id: "secret-missing", what: "one, in the environment", make: () => resolving(["A"]) },
  { id: "secret-missing", what: "two, in the input", make: () => resolving(["A", "B"], { C: "1" }) },
  { id: "secret-missing", what: "one, with nothing passed", make: () => resolving(["A"], { github_token: "t" }) },
  { id: "secret-missing", what: "a command that yields nothing", make: () => evaluating("input") },
  { id: "secret-missing", what: "a command, with nothing passed", make: () => evaluating("nothing") },
  { id: "secret-unusable", what: "a NUL byte", make: () => resolving(["A"], { A: "x\0" }) },
  { id: "secret-unusable", what: "too long", make: () => resolving(["A"], { A: "x".repeat(140_000) }) },
  {
    id: "secrets-path",
    what: "a path from ERB",
    make: () => deriving({ "config/deploy.yml": `${base}secrets_path: <%= x %>\n` }, {}, secretsPaths),
  },
];

/** The failure of this version in a checkout at the second of two commits. */
const asking = (version: string | undefined, prepare: (repository: GitRepository) => void = () => {}, sha?: string) =>
  thrownBy(async () => {
    using repository = gitRepository();
    prepare(repository);
    vi.stubEnv("INPUT_VERSION", version);
    try {
      const run = createRun({ directory: repository.dir });
      Object.assign(run.environment, { sha });
      await requestedVersion(run, { deployment: deploymentOf() }, askGit(run));
    } finally {
      vi.unstubAllEnvs();
    }
  });

const twoCommits = (repository: GitRepository) => {
  repository.commit("first");
  repository.git("tag", "v1");
  repository.commit("second");
};

const withoutGit = ({ dir }: GitRepository) => rmSync(path.join(dir, ".git"), { recursive: true });

const versionCases: readonly FailureCase[] = [
  ...["v1", "main", "latest", "deadbeef"].map((version) => ({
    id: "version-not-head",
    what: version,
    make: () => asking(version, twoCommits),
  })),
  { id: "version-not-head", what: "no git", make: () => asking("v9", withoutGit, "0".repeat(40)) },
  { id: "no-git", what: "no git, and no commit of the run", make: () => asking(undefined, withoutGit) },
  { id: "git-refused", what: "no commit", make: () => asking(undefined) },
];

export const repositoryCases: readonly FailureCase[] = [
  ...inputCases,
  ...eventCases,
  ...versionCases,
  ...configCases,
  ...secretsCases,
];
