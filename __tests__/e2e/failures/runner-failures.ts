// Failures on the runner: hooks, secrets, the configuration, the lock.

import { chmod } from "node:fs/promises";
import path from "node:path";
import type { Lane } from "./lane.ts";
import type { StagedFailure } from "./staged-failure.ts";

export async function writeHook({ checkout }: Lane, hook: string, script: string, mode = 0o755): Promise<void> {
  const file = `.kamal/hooks/${hook}`;
  await checkout.write(file, script.startsWith("#!") ? script : `#!/bin/sh -e\n${script}\n`);
  await chmod(path.join(checkout.dir, file), mode);
}

const lockDetails = Buffer.from(
  "Locked by: Somebody at 2026-11-24T00:00:00Z\nVersion: abc\nMessage: do not touch\n",
).toString("base64");

const hookFailures: readonly StagedFailure[] = [
  {
    name: "a hook that is not executable",
    stage: (lane) => writeHook(lane, "pre-build", "echo hello", 0o644),
    id: "hook-not-executable",
    cause: /pre-build/,
    fix: /chmod \+x \.kamal\/hooks\/pre-build/,
    phase: "build",
  },
  {
    name: "a hook that fails",
    stage: (lane) => writeHook(lane, "pre-deploy", "echo 'migrations are pending' >&2; exit 1"),
    id: "hook-failed",
    cause: /pre-deploy/,
    fix: /./,
    evidence: /migrations are pending/,
    phase: "lock",
  },
  {
    name: "a hook whose interpreter is not installed",
    stage: (lane) => writeHook(lane, "pre-build", "#!/usr/bin/env crystal\nputs 1\n"),
    id: "hook-interpreter",
    cause: /crystal/,
    fix: /./,
    phase: "build",
  },
  {
    name: "a hook that needs gems which are not installed",
    stage: async (lane) => {
      await lane.checkout.write("script/Gemfile", 'source "https://gems.invalid"\ngem "rack", "3.1.8"\n');
      await writeHook(lane, "pre-build", "BUNDLE_GEMFILE=$PWD/script/Gemfile bundle exec rake notify");
    },
    id: "hook-bundle",
    cause: /rack|gem/,
    fix: /bundle|setup-ruby/,
    phase: "build",
  },
];

const secretsFailures: readonly StagedFailure[] = [
  {
    name: "a secrets command that is not installed",
    stage: ({ checkout }) =>
      checkout.replace(".kamal/secrets", /REGISTRY_PASSWORD=.*/, "REGISTRY_PASSWORD=$(secret-vault read registry)"),
    run: () => ({ env: { REGISTRY_PASSWORD: undefined } }),
    id: "secrets-tool-missing",
    cause: /secret-vault/,
    fix: /install/i,
    phase: "build",
  },
  {
    name: "a secrets adapter whose CLI is not installed",
    stage: ({ checkout }) =>
      checkout.prepend(".kamal/secrets", "SECRETS=$(kamal secrets fetch --adapter passbolt --from shop KEY)\n"),
    id: "secrets-tool-missing",
    cause: /[Pp]assbolt/,
    fix: /install/i,
    phase: "build",
  },
  {
    name: "a secret that is not in the secrets file",
    stage: ({ checkout }) =>
      checkout.configure((config) => {
        config.env = { secret: ["SECRET_KEY_BASE", "STRIPE_API_KEY"] };
      }),
    id: "secret-missing",
    cause: /STRIPE_API_KEY/,
    fix: /STRIPE_API_KEY/,
    phase: "preflight",
  },
];

const configFailures: readonly StagedFailure[] = [
  {
    name: "ERB that reads a variable which is not set",
    stage: ({ checkout }) => checkout.append("config/deploy.yml", '\nasset_path: <%= ENV.fetch("RELEASE") %>\n'),
    id: "config-erb",
    cause: /RELEASE/,
    fix: /RELEASE/,
    phase: "lint",
  },
  {
    name: "ERB that reads a file which does not exist",
    stage: ({ checkout }) => checkout.append("config/deploy.yml", '\nasset_path: <%= File.read("REVISION") %>\n'),
    id: "config-erb",
    cause: /REVISION/,
    fix: /REVISION/,
    phase: "lint",
  },
  {
    name: "a key of Kamal 1",
    stage: ({ checkout }) => checkout.append("config/deploy.yml", "\ntraefik:\n  args: {}\n"),
    id: "config-kamal1",
    cause: /traefik/,
    fix: /proxy/,
    phase: "build",
  },
];

export const runnerFailures: readonly StagedFailure[] = [
  ...hookFailures,
  ...secretsFailures,
  ...configFailures,
  {
    name: "a lock that somebody else holds",
    stage: (lane) =>
      lane.onServer(
        `mkdir -p ~/.kamal/lock-${lane.service} && echo ${lockDetails} > ~/.kamal/lock-${lane.service}/details`,
      ),
    undo: (lane) => lane.onServer(`rm -r ~/.kamal/lock-${lane.service}`),
    id: "lock-held",
    cause: /lock/,
    fix: /kamal lock release/,
    evidence: /Somebody/,
    phase: "lock",
  },
  {
    name: "a rollback to a version that does not exist",
    run: () => ({ inputs: { command: "rollback", version: "feedface" } }),
    id: "rollback-unavailable",
    cause: /feedface/,
    fix: /./,
    phase: "preflight",
  },
];
