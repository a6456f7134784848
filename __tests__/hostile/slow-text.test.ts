// Files of a pull request whose lint once took minutes, or lost the findings of every other rule.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type ActionRun, runAction } from "../../github-runner/run-action.ts";

const config = `service: shop
image: acme/shop
servers:
  - 203.0.114.7
registry:
  server: ghcr.io
  username: acme
  password:
    - KAMAL_REGISTRY_PASSWORD
builder:
  arch: amd64
proxy:
  host: shop.acme-corp.dev
  ssl: true
`;

async function lint(files: Readonly<Record<string, string>>): Promise<ActionRun> {
  const workspace = mkdtempSync(path.join(tmpdir(), "slow-text-"));
  onTestFinished(() => rmSync(workspace, { recursive: true, force: true }));

  const secrets = "KAMAL_REGISTRY_PASSWORD=$KAMAL_REGISTRY_PASSWORD\n";
  for (const [file, text] of Object.entries({ "config/deploy.yml": config, ".kamal/secrets": secrets, ...files })) {
    mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true });
    writeFileSync(path.join(workspace, file), text);
  }

  const run = await runAction({ workspace, inputs: { command: "lint" }, timeoutMs: 8000 });
  onTestFinished(() => run.dispose());
  return run;
}

const many = 500_000;
const line = 60_000;

/** Each within the limits for a file and for a line. */
test.each<[string, Record<string, string>]>([
  ["an ENV followed by spaces", { Dockerfile: `FROM ruby:3.4\nENV A${`\t \\\n`.repeat(many / 4)}=x\n` }],
  ["an ENV with variables that are not closed", { Dockerfile: `FROM ruby:3.4\nRUN ${"${A:+\\\n".repeat(many / 7)}\n` }],
  [
    "a line that goes on below comments",
    { Dockerfile: `FROM ruby:3.4\nRUN ${"x".repeat(line)} \\\n${"#\n".repeat(many / 2)}` },
  ],
  [
    "many copies from many stages",
    {
      Dockerfile: `${"FROM ruby\n".repeat(45_000)}${Array.from({ length: 20_000 }, (_, n) => `COPY --from=s${n} a b\n`).join("")}`,
    },
  ],
  ["empty lines in an initializer", { "config/initializers/webauthn.rb": "\n".repeat(many) }],
  [
    "a list in an initializer",
    {
      "config/initializers/webauthn.rb": `WebAuthn.configure do |c|\n  c.allowed_origins = ["x", ${"(\n".repeat(many / 2)}]\nend\n`,
    },
  ],
  ["a version in Gemfile.lock", { "Gemfile.lock": `    kamal (1.${"#secret=".repeat(many / 8)})\n` }],
])("lints %s quickly", async (_, files) => {
  const run = await lint(files);
  expect(run.report, run.log.slice(-2000)).toBeDefined();
  expect(run.log).not.toContain("crashed");
});

test("a value that doubles with each ENV is unknown, and every other finding stays", async () => {
  const doubling = Array.from({ length: 40 }, (_, n) => `ENV A${n + 1}=$A${n}$A${n}\n`).join("");
  const run = await lint({
    Dockerfile: `FROM ruby:3.4\nENV A0=xxxxxxxx\n${doubling}RUN echo $A40\nEXPOSE 3000\nCMD ["bin/rails", "server"]\n`,
  });

  expect(run.log).not.toContain("crashed");
  expect(run.report?.findings.map(({ ruleId }) => ruleId)).toContain("app-port-mismatch");
});

test("a line that is too long is reported with its number", async () => {
  const run = await lint({ Dockerfile: `FROM ruby:3.4\nRUN ${"x".repeat(70_000)}\n` });
  expect(run.report?.findings).toEqual([
    expect.objectContaining({
      ruleId: "file-unreadable",
      file: "Dockerfile",
      line: 2,
      message: expect.stringContaining("line 2 is longer than 64K characters"),
    }),
  ]);
});

test("a file with very many problems is reported in part", async () => {
  const keys = Array.from({ length: 6000 }, (_, n) => `k${n}: 1\n`).join("");
  const run = await lint({ "config/deploy.yml": config + keys });

  const findings = run.report?.findings.filter(({ ruleId }) => ruleId === "unknown-key");
  expect(findings).toHaveLength(5000);
  expect(findings?.[0]?.line).toBe(config.split("\n").length);
});
