import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import {
  bareEnvironment,
  type ChildEnvironment,
  kamalEnvironment,
  type Tool,
  toolEnvironment,
} from "../../src/local/child-environment.ts";
import { runTool } from "../../src/local/run-tool.ts";

/** Ours and the runner's. No process gets any of these. */
const forbidden = {
  "INPUT_SSH-PRIVATE-KEY": "k",
  INPUT_SECRETS: "s",
  STATE_cleanup: "{}",
  GITHUB_STATE: "/s",
  GITHUB_OUTPUT: "/o",
  GITHUB_ENV: "/e",
  GITHUB_PATH: "/p",
  GITHUB_STEP_SUMMARY: "/m",
  ACTIONS_RUNTIME_URL: "u",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t",
  ACTIONS_ID_TOKEN_REQUEST_URL: "u",
};

/** What BuildKit needs for `type=gha`. */
const cache = {
  ACTIONS_RUNTIME_TOKEN: "t",
  ACTIONS_RESULTS_URL: "u",
  ACTIONS_CACHE_URL: "u",
  ACTIONS_CACHE_SERVICE_V2: "True",
};

/** The step's `env:`, and what a job has. */
const step = { RAILS_MASTER_KEY: "m", GITHUB_TOKEN: "g", GITHUB_SHA: "abc", GITHUB_OUTPUT_DIR: "d", RUBYOPT: "-W0" };
const machine = { PATH: "/bin", HOME: "/root", LC_ALL: "C", https_proxy: "p", SSL_CERT_FILE: "/c", TMPDIR: "/t" };
const everything = { ...forbidden, ...cache, ...step, ...machine, GONE: undefined };

test("Kamal gets the step's own variables, and none of ours and the runner's", () => {
  expect(kamalEnvironment(everything).variables).toEqual({ ...step, ...machine });
});

test("only a build with GitHub's cache gets the variables that it needs", () => {
  expect(kamalEnvironment(everything, { githubCache: true }).variables).toEqual({ ...step, ...machine, ...cache });
});

test.each<[Tool, Record<string, string>]>([
  ["git", { GIT_CONFIG_COUNT: "0", GIT_DIR: "/g", SSH_AUTH_SOCK: "/s" }],
  ["ruby", { RBENV_VERSION: "3.4.1", ASDF_DATA_DIR: "/a", MISE_SHELL: "bash", CC: "gcc" }],
  ["docker", { DOCKER_CONFIG: "/d", DOCKER_HOST: "unix:///x", BUILDX_BUILDER: "b" }],
  ["ssh", { SSH_AUTH_SOCK: "/s" }],
  ["ssh-agent", {}],
])("%s gets what a program needs, and %j", (tool, own) => {
  const others = {
    ...{ GIT_CONFIG_COUNT: "0", GIT_DIR: "/g", GIT_SSH_COMMAND: "x", GIT_ASKPASS: "x" },
    ...{ RBENV_VERSION: "3.4.1", ASDF_DATA_DIR: "/a", MISE_SHELL: "bash", CC: "gcc", RUBYLIB: "/x", LD_PRELOAD: "/x" },
    ...{ GEM_HOME: "/x", GEM_HOST_API_KEY: "x", BUNDLE_GEMS__ACME__TEST: "x", NODE_OPTIONS: "x" },
    ...{ DOCKER_CONFIG: "/d", DOCKER_HOST: "unix:///x", BUILDX_BUILDER: "b", DOCKER_AUTH_CONFIG: "x" },
    SSH_AUTH_SOCK: "/s",
  };
  expect(toolEnvironment(tool, { ...everything, ...others }).variables).toEqual({ ...machine, ...own });
});

test("a bare environment has PATH and what is added to it", () => {
  expect(bareEnvironment(everything).with({ LC_ALL: "en" }).variables).toEqual({ PATH: "/bin", LC_ALL: "en" });
});

test("prefers provided secrets over referenced ones, and both over the environment", () => {
  const provided = new Map([["A", "given"]]);
  const referenced = new Map([
    ["A", "ref"],
    ["B", "ref"],
  ]);
  const child = kamalEnvironment({ A: "env", B: "env" }, { secrets: { provided, referenced } });
  expect(child.variables).toEqual({ A: "given", B: "ref" });
});

test("sets the agent, Docker's configuration and PATH", () => {
  const env = { PATH: "/bin", SSH_AUTH_SOCK: "/old", DOCKER_CONFIG: "/old" };
  const child = kamalEnvironment(env, { agentSocket: "/a", dockerConfig: "/d", bin: "/b" });
  expect(child.variables).toEqual({ PATH: "/b:/bin", SSH_AUTH_SOCK: "/a", DOCKER_CONFIG: "/d" });
});

test("configures git with the lock owner and the performer, and keeps existing configuration", () => {
  const env = {
    PATH: process.env.PATH,
    HOME: "/nonexistent",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "safe.directory",
    GIT_CONFIG_VALUE_0: "*",
  };

  const { variables } = kamalEnvironment(env, { lockOwner: "kamal-action a/b", performer: "ana@x" });
  const ask = (key: string) => execFileSync("git", ["config", key], { env: variables, encoding: "utf8" }).trim();

  expect([ask("user.name"), ask("user.email"), ask("safe.directory")]).toEqual(["kamal-action a/b", "ana@x", "*"]);
});

test("does not modify its argument", () => {
  const env = { A: "1", GIT_CONFIG_COUNT: "0" };
  kamalEnvironment(env, { lockOwner: "x", bin: "/b" });
  expect(env).toEqual({ A: "1", GIT_CONFIG_COUNT: "0" });
});

test("only three files can start a process", () => {
  // The linter restricts these imports; this also finds the ways around it.
  const starts = /child_process|getBuiltinModule|execve|node:cluster|@actions\/exec/;
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const found = files.filter((file) => starts.test(readFileSync(path.join("src", file), "utf8")));
  expect(found.sort()).toEqual(["local/process-group.ts", "local/run-tool.ts", "server/ssh.ts"]);
});

test("an environment that was not made here does not compile", () => {
  // `npm run check:types` fails when one of these lines is no longer an error.
  const wrong = [
    // @ts-expect-error It has everything.
    () => runTool("env", [], { env: process.env }),
    // @ts-expect-error Its content was not chosen.
    () => runTool("env", [], { env: { PATH: "/bin" } }),
    // @ts-expect-error Node would pass on everything.
    () => runTool("env", [], {}),
    // @ts-expect-error It looks like one.
    (): ChildEnvironment => ({ variables: {}, with: () => bareEnvironment() }),
  ];

  expect(wrong).toHaveLength(4);
});
