// ERB in deploy.yml reads the environment of the step. What it reads can be a secret, whether it
// came from the input `secrets` or from `env:`, and ERB prints it as it likes.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type ActionOptions, runAction } from "../../github-runner/run-action.ts";
import { toolCache } from "../../sandbox/tool-cache.ts";

const config = `service: shop
image: acme/shop
servers: [203.0.113.7]
registry: { username: acme, password: [KAMAL_REGISTRY_PASSWORD] }
builder: { arch: amd64 }
labels:
  inventory: <%= raise [ENV["INVENTORY"], ENV["INVENTORY"].inspect, ["user:" + ENV["INVENTORY"]].pack("m0"),
    ENV.values_at("STAGE", "APP_HOST", "GITHUB_SHA", "WORKERS")].join(" ") %>
`;

const inventory = 'hunter22 "and" more';
const sha = "0123456789abcdef0123456789abcdef01234567";
const publicly = { STAGE: "canary", APP_HOST: "shop.acme-corp.dev", WORKERS: "12" };

async function verify(options: Pick<ActionOptions, "env" | "inputs">) {
  const workspace = mkdtempSync(path.join(tmpdir(), "erb-"));
  mkdirSync(path.join(workspace, "config"));
  writeFileSync(path.join(workspace, "config/deploy.yml"), config);

  const run = await runAction({
    workspace,
    toolCache: toolCache(),
    ...options,
    inputs: { command: "verify", ...options.inputs },
    timeoutMs: 200_000,
  });
  onTestFinished(() => {
    run.dispose();
    rmSync(workspace, { recursive: true, force: true });
  });

  return run;
}

// The first run may have to install Kamal.
test.each([
  ["env:", { env: { ...publicly, INVENTORY: inventory } }],
  ["the input `secrets`", { env: publicly, inputs: { secrets: JSON.stringify({ INVENTORY: inventory }) } }],
])("masks what ERB reads from %s, and leaves what is public", { timeout: 240_000 }, async (_, options) => {
  const run = await verify(options);
  const report = JSON.stringify(run.report);

  expect(run.report?.diagnosis?.cause, run.log).toContain(`*** "***" *** canary shop.acme-corp.dev ${sha} 12`);
  expect(run.masks).toContain(inventory);
  expect(run.masks).not.toContain("canary");
  expect(run.report?.notices).toEqual([]);

  const output = [run.stdout.replace(/^::add-mask::.*$/gm, ""), run.summary, report, JSON.stringify(run.outputs)].join(
    "\n",
  );
  for (const leak of ["hunter22", btoa(`user:${inventory}`).slice(8, 20)]) expect(output).not.toContain(leak);
});
