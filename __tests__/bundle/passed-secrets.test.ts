// How a workflow passes secrets, as the reusable workflows hand them to the bundle.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { type ActionRun, runAction } from "../../github-runner/run-action.ts";

const config = `service: shop
image: acme/shop
servers: [203.0.114.7]
registry: { server: ghcr.io, username: acme, password: [KAMAL_REGISTRY_PASSWORD] }
builder: { arch: amd64 }
env: { secret: [RAILS_MASTER_KEY, TLS_PRIVATE_KEY] }
`;

let workspace = "";
beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), "passed-secrets-"));
  mkdirSync(path.join(workspace, "config"));
  writeFileSync(path.join(workspace, "config/deploy.yml"), config);
  return () => rmSync(workspace, { recursive: true, force: true });
});

async function deployWith(secrets: string): Promise<ActionRun> {
  const done = await runAction({ workspace, githubToken: "ghs_token", inputs: { command: "deploy", secrets } });
  onTestFinished(() => done.dispose());
  expect(done.report?.diagnosis?.id, done.log).toBe("secret-missing");
  return done;
}

test("says that no secrets were passed, as with `secrets: inherit` across organizations", async () => {
  // `toJSON(secrets)` in the called workflow.
  const { outputs, report, summary } = await deployWith('{\n  "github_token": "ghs_token"\n}');
  expect(outputs.diagnosis).toContain("No secrets were passed to this job except GitHub's own token");
  expect(outputs.diagnosis).toContain("does not work across organizations");
  expect(report?.diagnosis?.fix).toContain("`RAILS_MASTER_KEY=${{ secrets.RAILS_MASTER_KEY }}`");
  expect(report?.diagnosis?.fix).toContain("`KAMAL_SECRETS`");
  expect(summary).toContain("No secrets were passed");
});

test.each([
  ["lines", "RAILS_MASTER_KEY=k\nTLS_PRIVATE_KEY=\n"],
  ["JSON", '{"RAILS_MASTER_KEY": "k", "TLS_PRIVATE_KEY": null}'],
])("reports only the missing one of the secrets passed by name as %s", async (_, secrets) => {
  const { outputs, report } = await deployWith(secrets);
  expect(outputs.diagnosis).toContain("deploy.yml uses the secret TLS_PRIVATE_KEY, but it has no value.");
  expect(outputs.diagnosis).not.toContain("No secrets were passed");
  expect(report?.diagnosis?.evidence).toHaveLength(1);
});
