// The findings of the workflow rules for typical workflows.

import { describe, expect, test } from "vitest";
import { lintFiles } from "./lint-files.ts";

const config = `service: shop
image: acme/shop
servers: [65.108.1.2]
registry: { server: ghcr.io, username: acme, password: [KAMAL_REGISTRY_PASSWORD] }
env: { secret: [RAILS_MASTER_KEY] }
builder: { arch: amd64 }
accessories: { db: { image: "postgres:17.2", host: 65.108.1.2, env: { secret: [POSTGRES_PASSWORD] } } }
`;
const names = ["KAMAL_REGISTRY_PASSWORD", "RAILS_MASTER_KEY", "POSTGRES_PASSWORD"];
const secrets = names.map((name) => `${name}=$${name}\n`).join("");

async function found(workflow: string, files: Record<string, string> = {}): Promise<string[]> {
  const all = await lintFiles({
    "config/deploy.yml": config,
    ".kamal/secrets": secrets,
    ".github/workflows/deploy.yml": workflow,
    ...files,
  });

  // The workflows here are short; none has `concurrency`.
  const findings = all.filter(({ file, ruleId }) => file.startsWith(".github") && ruleId !== "workflow-no-concurrency");
  return findings.map(({ ruleId, line, message }) => {
    const missing = [...message.matchAll(/`([A-Z_]+)`/g)].map((match) => match[1]);
    return [`${line} ${ruleId}`, ...(ruleId === "workflow-secret-not-passed" ? missing : [])].join(" ");
  });
}

function job(steps: string, before = ""): string {
  return `on: { push: { branches: [main] } }\n${before}jobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`;
}

const env = (...given: string[]) =>
  `        env: { ${given.map((name) => `${name}: "\${{ secrets.${name} }}"`).join(", ")} }\n`;
const run = "      - run: bin/kamal deploy\n";
const call = "kamal-action/kamal-action/.github/workflows/deploy.yml@v1";

describe("secrets that a job does not pass", () => {
  test.each([
    ["both secrets of the app", job(run), ["6 workflow-secret-not-passed KAMAL_REGISTRY_PASSWORD RAILS_MASTER_KEY"]],
    [
      "one of two secrets",
      job(run + env("RAILS_MASTER_KEY")),
      ["6 workflow-secret-not-passed KAMAL_REGISTRY_PASSWORD"],
    ],
    [
      "those of an accessory, which kamal deploy does not need",
      job(run + env("RAILS_MASTER_KEY", "KAMAL_REGISTRY_PASSWORD")),
      [],
    ],
    [
      "those of an accessory, which kamal setup needs",
      job(`      - run: bin/kamal setup\n${env("RAILS_MASTER_KEY", "KAMAL_REGISTRY_PASSWORD")}`),
      ["6 workflow-secret-not-passed POSTGRES_PASSWORD"],
    ],
    ["none, with the workflow's env", job(run, "env: { RAILS_MASTER_KEY: a, KAMAL_REGISTRY_PASSWORD: b }\n"), []],
    [
      "none, with variables in the command",
      job("      - run: RAILS_MASTER_KEY=a KAMAL_REGISTRY_PASSWORD=b bin/kamal deploy\n"),
      [],
    ],
    ["none, with GITHUB_ENV", job(`      - run: ./secrets.sh >> $GITHUB_ENV\n${run}`), []],
    ["none, with a secrets manager", job(`      - uses: 1password/load-secrets-action@v2\n${run}`), []],
    ["none, with a local action", job(`      - uses: ./.github/actions/secrets\n${run}`), []],
    ["none, with toJSON(secrets)", job(`${run}        env: "\${{ fromJSON(toJSON(secrets)) }}"\n`), []],
    ["none, for an app in another directory", job(`${run}        working-directory: other\n`), []],
    ["none, without a deploy", job("      - run: bin/kamal config\n"), []],
    [
      "all but the password of ghcr.io, with the action",
      job("      - uses: acme/kamal-action@v1\n"),
      ["6 workflow-secret-not-passed RAILS_MASTER_KEY POSTGRES_PASSWORD"],
    ],
    [
      "none, with the action and all secrets",
      job('      - uses: acme/kamal-action@v1\n        with: { secrets: "${{ toJSON(secrets) }}" }\n'),
      [],
    ],
    [
      "none, with the action that only lints",
      job("      - uses: acme/kamal-action@v1\n        with: { command: lint }\n"),
      [],
    ],
    [
      "all but the password of ghcr.io, with the reusable workflow",
      `on: push\njobs:\n  deploy:\n    uses: ${call}\n`,
      ["4 workflow-secret-not-passed RAILS_MASTER_KEY POSTGRES_PASSWORD"],
    ],
    [
      "none, with the reusable workflow that inherits secrets",
      `on: push\njobs:\n  deploy:\n    uses: ${call.replace("kamal-action", "acme")}\n    secrets: inherit\n`,
      [],
    ],
    [
      "one secret, with the reusable workflow",
      `on: push\njobs:\n  deploy:\n    uses: ${call}\n    secrets:\n      KAMAL_SECRETS: |\n        RAILS_MASTER_KEY=\${{ secrets.KEY }}\n`,
      ["4 workflow-secret-not-passed POSTGRES_PASSWORD"],
    ],
  ])("%s", async (_name, workflow, expected) => {
    expect(await found(workflow)).toEqual(expected);
  });

  test("uses the secrets of the deployed destination", async () => {
    const files = {
      "config/deploy.prod.yml": "env: { secret: [RAILS_MASTER_KEY, PROD_KEY] }\n",
      "config/deploy.staging.yml": "retain_containers: 2\n",
      ".kamal/secrets-common": secrets,
      ".kamal/secrets.prod": "PROD_KEY=$PROD_KEY\n",
    };

    const given = env("RAILS_MASTER_KEY", "KAMAL_REGISTRY_PASSWORD");
    const deploy = (flags: string) => job(`      - run: bin/kamal deploy ${flags}\n${given}`);

    expect(await found(deploy("-d staging"), files)).toEqual([]);
    expect(await found(deploy("-d prod"), files)).toEqual(["6 workflow-secret-not-passed PROD_KEY"]);
    expect(await found(deploy('-d "${{ inputs.destination }}"'), files)).toEqual([]);
  });

  test("secrets from commands and literals need no variables", async () => {
    const commands = "RAILS_MASTER_KEY=$(cat key)\nKAMAL_REGISTRY_PASSWORD=literal\n";
    expect(await found(job(run), { ".kamal/secrets": commands })).toEqual([]);
  });
});

describe("other workflow rules", () => {
  const all = run + env("RAILS_MASTER_KEY", "KAMAL_REGISTRY_PASSWORD");
  const cancel = "concurrency: { group: deploy, cancel-in-progress: true }\n";
  test.each([
    ["a deploy that the workflow cancels", job(all, cancel), ["2 workflow-cancels-deploy"]],
    [
      "a deploy that the job cancels",
      job(all).replace("    steps:", `    ${cancel}    steps:`),
      ["5 workflow-cancels-deploy"],
    ],
    [
      "a deploy that is cancelled on a condition",
      job(all, cancel.replace("true", `"\${{ github.ref != 'refs/heads/main' }}"`)),
      [],
    ],
    ["tests that are cancelled", job("      - run: bin/rails test\n", cancel), []],
    [
      "a reusable workflow that is cancelled",
      `on: push\n${cancel}jobs:\n  deploy:\n    uses: ${call.replace("kamal-action", "acme")}\n    secrets: inherit\n`,
      ["2 workflow-cancels-deploy"],
    ],
    ["a lock that is released first", job(`      - run: kamal lock release\n${all}`), ["6 workflow-lock-release"]],
    [
      "a lock that is released after a failure",
      job(`${all}      - if: "\${{ failure() || cancelled() }}"\n        run: bundle exec kamal lock release\n`),
      ["9 workflow-lock-release"],
    ],
    [
      "a lock that is released on a custom condition",
      job(`${all}      - if: steps.stale.outputs.lock == 'ours'\n        run: kamal lock release\n`),
      [],
    ],
    [
      "a lock that is released manually",
      job("      - run: kamal lock release\n").replace("push: { branches: [main] }", "workflow_dispatch: {}"),
      [],
    ],
    [
      "hashed host keys",
      job(
        `      - run: |\n          mkdir -p ~/.ssh\n          ssh-keyscan -t ed25519 -H 65.108.1.2 >> ~/.ssh/known_hosts\n${all}`,
      ),
      ["8 workflow-keyscan-hash"],
    ],
    ["plain host keys", job(`      - run: ssh-keyscan 65.108.1.2 >> ~/.ssh/known_hosts\n${all}`), []],
    [
      "pull_request_target",
      job(all).replace("push: { branches: [main] }", "pull_request_target: {}"),
      ["1 workflow-pull-request-target"],
    ],
    [
      "no permission to push",
      job(all.replace("secrets.KAMAL_REGISTRY_PASSWORD", "secrets.GITHUB_TOKEN"), "permissions: { contents: read }\n"),
      ["2 workflow-packages-write"],
    ],
    ["another token", job(all, "permissions: { contents: read }\n"), []],
  ])("%s", async (_name, workflow, expected) => {
    expect(await found(workflow)).toEqual(expected);
  });
});
