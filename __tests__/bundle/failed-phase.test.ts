// Whatever stops a run, exactly one phase of its timeline is red, and `failed-phase` names it.

import { beforeEach, expect, test } from "vitest";
import type { ActionOptions } from "../../github-runner/run-action.ts";
import { freePort } from "../checks/listener.ts";
import { behave, commit, config, hostileSshd, run, useHostileServer, write } from "../hostile/hostile-server.ts";
import { machine, serving } from "../hostile/server-answers.ts";

useHostileServer();

beforeEach(() => {
  config();
  behave("answer", { sections: serving });
  write("Dockerfile", "FROM ruby:3.4\nEXPOSE 80\n");
});

interface Refusal {
  name: string;
  command?: string;
  prepare?(): void | Promise<void>;
  options?(): Partial<ActionOptions>;
  id: string;
  phase: string;
}

const hook = (name: string) => write(`.kamal/hooks/${name}`, "#!/bin/sh\nexit 3\n", 0o755);

const refusals: readonly Refusal[] = [
  {
    name: "an unknown command",
    command: "deplyo",
    id: "input-invalid",
    phase: "preflight",
  },
  {
    name: "an invalid boolean",
    options: () => ({ inputs: { preflight: "perhaps" } }),
    id: "input-invalid",
    phase: "preflight",
  },
  {
    name: "invalid probes",
    options: () => ({ inputs: { probes: "helth: false" } }),
    id: "input-invalid",
    phase: "preflight",
  },
  {
    name: "an event from a fork",
    options: () => ({
      eventName: "pull_request_target",
      event: {
        pull_request: { head: { repo: { full_name: "mallory/shop", id: 2 } } },
        repository: { full_name: "acme/shop", id: 1 },
      },
    }),
    id: "fork-event",
    phase: "preflight",
  },
  {
    name: "a working directory that does not exist",
    options: () => ({ inputs: { "working-directory": "nowhere" } }),
    id: "directory-missing",
    phase: "lint",
  },
  {
    name: "no configuration",
    options: () => ({ inputs: { "config-file": "config/nowhere.yml" } }),
    id: "config-missing",
    phase: "lint",
  },
  { name: "broken YAML", prepare: () => write("config/deploy.yml", "a: b: c"), id: "yaml-syntax", phase: "lint" },
  {
    name: "broken YAML under rollback, which no rule stops",
    command: "rollback",
    prepare: () => write("config/deploy.yml", "a: b: c"),
    id: "config-syntax",
    phase: "lint",
  },
  {
    name: "a destination without a file",
    command: "rollback",
    options: () => ({ inputs: { destination: "prod" } }),
    id: "destination-missing",
    phase: "lint",
  },
  {
    name: "an invalid value",
    command: "rollback",
    prepare: () => config({ service: "shop;id" }),
    id: "config-invalid",
    phase: "lint",
  },
  {
    name: "a secret without a value",
    command: "rollback",
    options: () => ({ env: {} }),
    id: "secret-missing",
    phase: "preflight",
  },
  {
    name: "another commit than the one that is checked out",
    prepare: commit,
    options: () => ({ inputs: { version: "feedface" } }),
    id: "version-not-head",
    phase: "preflight",
  },
  {
    name: "no git repository",
    options: () => ({ env: { GITHUB_SHA: undefined, KAMAL_REGISTRY_PASSWORD: "x".repeat(20) } }),
    id: "no-git",
    phase: "preflight",
  },
  {
    name: "an invalid key",
    command: "verify",
    options: () => ({ inputs: { "ssh-private-key": "not a key" } }),
    id: "ssh-key-format",
    phase: "connect",
  },
  {
    name: "a key that the server does not accept",
    command: "verify",
    options: () => ({ inputs: { "ssh-private-key": hostileSshd().sshd.strangerKey } }),
    id: "ssh-auth",
    phase: "connect",
  },
  {
    name: "no key and no agent",
    command: "verify",
    options: () => ({
      inputs: { "ssh-private-key": "" },
      env: { SSH_AUTH_SOCK: undefined, KAMAL_REGISTRY_PASSWORD: "x".repeat(20) },
    }),
    id: "ssh-auth",
    phase: "connect",
  },
  {
    name: "a closed port",
    command: "rollback",
    prepare: async () => config({ ssh: { port: await freePort() } }),
    id: "ssh-connect",
    phase: "connect",
  },
  {
    name: "a rollback to a version that does not exist",
    command: "rollback",
    options: () => ({ inputs: { version: "feedface" } }),
    id: "rollback-unavailable",
    phase: "preflight",
  },
  {
    name: "a rollback without a version before",
    command: "rollback",
    prepare: () => behave("answer", { sections: { ...serving, audit: "" } }),
    id: "rollback-unavailable",
    phase: "preflight",
  },
  {
    name: "nothing to verify",
    command: "verify",
    prepare: () => behave("answer", { sections: machine }),
    id: "nothing-runs",
    phase: "probes",
  },
  {
    name: "a version that does not run",
    command: "verify",
    options: () => ({ inputs: { version: "v9" } }),
    id: "version-not-running",
    phase: "probes",
  },
  {
    name: "Docker that does not answer",
    command: "rollback",
    prepare: () => behave("answer", { sections: { ...serving, docker: "permission denied" } }),
    id: "docker-sock-perm",
    phase: "connect",
  },
  {
    name: "a hook that fails",
    command: "rollback",
    prepare: () => {
      hook("pre-connect");
      commit();
    },
    id: "hook-failed",
    phase: "lock",
  },
  {
    name: "lint: an error",
    command: "lint",
    prepare: () => config({ serivce: "shop" }),
    id: "unknown-key",
    phase: "lint",
  },
];

test.each(refusals)("$name: $phase", async ({ command = "deploy", prepare, options, id, phase }) => {
  await prepare?.();
  const done = await run(command, options?.());
  const { report, outputs } = done;
  expect(report?.diagnosis?.id, done.log).toBe(id);
  expect(report?.outcome).toBe("failure");

  const failed = report?.phases.filter(({ outcome }) => outcome !== "success") ?? [];
  expect(failed.map((each) => each.id)).toEqual([phase]);
  expect(failed.map(({ outcome }) => outcome)).toEqual(["failure"]);
  expect(outputs["failed-phase"]).toBe(phase);
  if (command !== "lint") expect(done.log).toContain(`FAILED  ${failed[0]?.title}`);
});
