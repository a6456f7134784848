// What the programs that a run starts can read: every one is recorded, from the real deploy with
// its hooks to the tools.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ActionRun, runAction } from "../../github-runner/run-action.ts";
import { toolCache } from "../../sandbox/tool-cache.ts";
import { type MiniRegistry, startMiniRegistry } from "../checks/mini-registry.ts";
import { type LocalServer, startLocalServer, writeApp } from "./local-server.ts";
import { type RecordedPrograms, recordPrograms } from "./recorded-programs.ts";

const password = "registry-hunter22";

/** The step's own variables, which only Kamal and the user's code get. */
const step = { CLOUD_TOKEN: "cloud-hunter22", GITHUB_TOKEN: "chosen-hunter22", KAMAL_REGISTRY_PASSWORD: password };

/** What GitHub's runner gives to an action. */
const job = {
  ACTIONS_RUNTIME_TOKEN: "runtime-hunter22",
  ACTIONS_RUNTIME_URL: "http://127.0.0.1:9/",
  ACTIONS_RESULTS_URL: "http://127.0.0.1:9/",
  ACTIONS_CACHE_URL: "http://127.0.0.1:9/",
  ACTIONS_CACHE_SERVICE_V2: "True",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "oidc-hunter22",
  ACTIONS_ID_TOKEN_REQUEST_URL: "http://127.0.0.1:9/",
};

const forbidden =
  /^(INPUT_|STATE_|ACTIONS_(RUNTIME|RESULTS|CACHE|ID_TOKEN)_|GITHUB_(STATE|OUTPUT|ENV|PATH|STEP_SUMMARY)$)/;
const cacheVariables = [
  "ACTIONS_CACHE_SERVICE_V2",
  "ACTIONS_CACHE_URL",
  "ACTIONS_RESULTS_URL",
  "ACTIONS_RUNTIME_TOKEN",
];

let server: LocalServer;
let registry: MiniRegistry;
beforeAll(async () => {
  server = await startLocalServer();
  registry = await startMiniRegistry({ auth: "basic", users: { octo: { password, push: true } } });
});
afterAll(async () => {
  await registry[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

interface Attempt extends Disposable {
  run: ActionRun;
  programs: RecordedPrograms;
  key: string;
  /** What the kernel tells a hook about the environments of the processes above it. */
  ancestors(): string;
}

/** A deploy until its hook refuses to go on, with ERB and a secret that a command prints. */
async function deploy({ command = "deploy", config = "", freshKamal = false } = {}): Promise<Attempt> {
  const directory = mkdtempSync(path.join(tmpdir(), "ka-"));
  const workspace = path.join(directory, "workspace");
  const programs = recordPrograms(directory, ["git", "ruby", "gem", "ssh", "ssh-agent", "ssh-add"], ["docker"]);
  writeApp(workspace, server, {
    registry: registry.host,
    host: `<%= %x(${programs.record("erb")}); ENV.fetch("WEB_HOST") %>`,
    config: `${config}env:\n  secret:\n    - FROM_COMMAND\n`,
    files: {
      ".kamal/secrets": `KAMAL_REGISTRY_PASSWORD=$KAMAL_REGISTRY_PASSWORD\nFROM_COMMAND=$(${programs.record("secrets")}; echo a-value)\n`,
      ".kamal/hooks/pre-build": `#!/bin/sh
${programs.record("hook")}
pid=$$
while [ "$pid" -gt 1 ]; do
  cat /proc/$pid/environ >>${directory}/ancestors
  pid=$(sed -n 's/^PPid:[^0-9]*//p' /proc/$pid/status)
done
echo 'far enough' >&2
exit 1
`,
      ".kamal/hooks/pre-connect": `#!/bin/sh\n${programs.record("hook")}\n`,
    },
  });

  const key = server.sshd.clientKey;
  const run = await runAction({
    workspace,
    ...(freshKamal ? {} : { toolCache: toolCache() }),
    githubToken: "ghs_hunter22",
    inputs: {
      command,
      setup: "never",
      "ssh-private-key": key,
      "ssh-known-hosts": server.sshd.knownHostsLine,
      secrets: JSON.stringify({ UNRELATED: "unrelated-hunter22" }),
    },
    env: { ...job, ...step, WEB_HOST: "127.0.0.1", PATH: `${programs.bin}:${process.env.PATH}` },
  });

  return {
    run,
    programs,
    key,
    ancestors: () => readFileSync(path.join(directory, "ancestors"), "latin1"),
    [Symbol.dispose]() {
      run.dispose();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

describe("a deploy", () => {
  test("no program gets our inputs, our state, the runner's files or the job's tokens", {
    timeout: 120_000,
  }, async () => {
    using attempt = await deploy();
    const { run, programs, key } = attempt;
    const seen = programs.seen();
    expect(run.report?.diagnosis?.id, run.log).toBe("hook-failed");

    const names = new Set(seen.map(({ name }) => name));
    expect([...names].sort()).toEqual(
      ["docker", "erb", "gem", "git", "hook", "ruby", "secrets", "ssh", "ssh-add", "ssh-agent"].sort(),
    );

    for (const { name, env } of seen) {
      expect(
        Object.keys(env).filter((variable) => forbidden.test(variable)),
        name,
      ).toEqual([]);
      const text = JSON.stringify(Object.values(env));
      expect(text, name).not.toMatch(/(runtime|oidc|ghs_|unrelated)-?hunter22/);
      expect(text, name).not.toContain(key.split("\n")[1]);
    }

    // Kamal's own children and the user's code get the step's variables; the tools do not.
    const ours = seen.filter(({ name }) => ["gem", "ssh", "ssh-add", "ssh-agent"].includes(name));
    for (const { name, env } of ours) expect(JSON.stringify(env), name).not.toContain("hunter22");
    for (const { name, env } of seen.filter(({ name }) => ["erb", "secrets", "hook"].includes(name))) {
      expect(env, name).toMatchObject(step);
    }
  });

  test("a hook does not find the inputs in the environment of the action's own process", {
    timeout: 120_000,
  }, async () => {
    using attempt = await deploy();
    const seen = attempt.ancestors();
    expect(seen, attempt.run.log).toContain("INPUT_SECRETS=\0");
    expect(seen).toContain("INPUT_COMMAND=deploy\0");
    expect(seen).not.toMatch(/ghs_hunter22|unrelated-hunter22/);
    expect(seen).not.toContain(attempt.key.split("\n")[1]);
  });

  test("only the build gets the job's token, and only with GitHub's cache", { timeout: 120_000 }, async () => {
    using attempt = await deploy();
    using cached = await deploy({ config: "  cache:\n    type: gha\n" });
    const tokens = (seen: ReturnType<RecordedPrograms["seen"]>, wanted: string) =>
      seen
        .filter(({ name }) => name === wanted)
        .map(({ env }) =>
          Object.keys(env)
            .filter((name) => forbidden.test(name))
            .sort(),
        );

    expect(cached.run.report?.diagnosis?.id, cached.run.log).toBe("hook-failed");
    expect(tokens(attempt.programs.seen(), "hook")).not.toContainEqual(cacheVariables);
    expect(new Set(tokens(cached.programs.seen(), "hook").map(String))).toEqual(new Set([String(cacheVariables)]));
    for (const name of ["ssh", "ssh-add", "ssh-agent"]) {
      expect(new Set(tokens(cached.programs.seen(), name).map(String)), name).toEqual(new Set([""]));
    }
    // Kamal evaluates ERB and secrets once more in the process that builds. Ours gets no token.
    for (const name of ["erb", "secrets"]) expect(tokens(cached.programs.seen(), name), name).toContainEqual([]);
  });

  test("code that was just downloaded gets nothing of the step's", { timeout: 180_000 }, async () => {
    using attempt = await deploy({ command: "verify", freshKamal: true });
    const { run, programs } = attempt;
    // Nothing runs on the server, which verify only knows once Kamal has evaluated the
    // configuration.
    expect(run.report?.diagnosis?.id, run.log).toBe("nothing-runs");
    expect(run.log).toContain("gems of Kamal");

    const rubies = programs.seen().filter(({ name }) => name === "ruby" || name === "gem");
    expect(rubies.length).toBeGreaterThan(2);
    // Only the one that evaluates the ERB does.
    expect(rubies.filter(({ env }) => JSON.stringify(env).includes("hunter22"))).toHaveLength(1);
  });
});
