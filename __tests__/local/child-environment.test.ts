import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { childEnvironment } from "../../src/local/child-environment.ts";

const none = { provided: new Map(), referenced: new Map(), fromFiles: [], warnings: [] };

test("removes inputs, state and the files for state and outputs", () => {
  const child = childEnvironment(
    {
      PATH: "/bin",
      HOME: "/root",
      "INPUT_SSH-PRIVATE-KEY": "k",
      INPUT_SECRETS: "s",
      STATE_cleanup: "{}",
      GITHUB_STATE: "/s",
      GITHUB_OUTPUT: "/o",
      GITHUB_SHA: "abc",
      GITHUB_OUTPUT_DIR: "kept",
      ACTIONS_RUNTIME_TOKEN: "t",
      ACTIONS_CACHE_SERVICE_V2: "True",
      ACTIONS_RESULTS_URL: "u",
      GONE: undefined,
    },
    { secrets: undefined },
  );

  expect(child).toEqual({
    PATH: "/bin",
    HOME: "/root",
    GITHUB_SHA: "abc",
    GITHUB_OUTPUT_DIR: "kept",
    ACTIONS_RUNTIME_TOKEN: "t",
    ACTIONS_CACHE_SERVICE_V2: "True",
    ACTIONS_RESULTS_URL: "u",
  });
});

test("prefers provided secrets over referenced ones, and both over the environment", () => {
  const child = childEnvironment(
    { A: "env", B: "env" },
    {
      secrets: {
        ...none,
        provided: new Map([["A", "given"]]),
        referenced: new Map([
          ["A", "ref"],
          ["B", "ref"],
        ]),
      },
    },
  );

  expect(child).toEqual({ A: "given", B: "ref" });
});

test("sets the agent, Docker's configuration and PATH", () => {
  const child = childEnvironment(
    { PATH: "/bin", SSH_AUTH_SOCK: "/old", DOCKER_CONFIG: "/old" },
    { secrets: undefined, agentSocket: "/a", dockerConfig: "/d", bin: "/b" },
  );
  expect(child).toEqual({ PATH: "/b:/bin", SSH_AUTH_SOCK: "/a", DOCKER_CONFIG: "/d" });
});

test("configures git with the lock owner and the performer, and keeps existing configuration", () => {
  const env = {
    PATH: process.env.PATH,
    HOME: "/nonexistent",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "safe.directory",
    GIT_CONFIG_VALUE_0: "*",
  };

  const child = childEnvironment(env, { secrets: undefined, lockOwner: "kamal-action a/b", performer: "ana@x" });
  const ask = (key: string) => execFileSync("git", ["config", key], { env: child, encoding: "utf8" }).trim();

  expect([ask("user.name"), ask("user.email"), ask("safe.directory")]).toEqual(["kamal-action a/b", "ana@x", "*"]);
});

test("does not modify its argument", () => {
  const env = { A: "1", GIT_CONFIG_COUNT: "0" };
  childEnvironment(env, { secrets: undefined, lockOwner: "x", bin: "/b" });
  expect(env).toEqual({ A: "1", GIT_CONFIG_COUNT: "0" });
});
