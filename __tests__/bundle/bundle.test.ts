// Runs the committed bundle as a runner would, without a server.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { type ActionOptions, type ActionRun, runAction } from "../../github-runner/run-action.ts";

const schema: object = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "../../schema/report.schema.json"), "utf8"),
);
const isReport = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

const good = `service: shop
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
const secrets = "KAMAL_REGISTRY_PASSWORD=$KAMAL_REGISTRY_PASSWORD\n";

let workspace = "";
beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), "bundle-"));
  return () => rmSync(workspace, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true });
  writeFileSync(path.join(workspace, file), text);
}

async function run(options: Omit<ActionOptions, "workspace">): Promise<ActionRun> {
  const done = await runAction({ workspace, ...options });
  onTestFinished(() => done.dispose());
  expect(isReport(done.report), JSON.stringify(isReport.errors)).toBe(true);
  expect(Object.keys(done.outputs).sort()).toEqual(
    [
      "diagnosis",
      "errors",
      "failed-phase",
      "outcome",
      "previous-version",
      "report",
      "sarif",
      "url",
      "version",
      "warnings",
    ].sort(),
  );
  expect(done.stderr).toBe("");
  expect(done.orphans).toEqual([]);
  expect(done.post?.exitCode).toBe(0);

  return done;
}

test("lints a valid config without findings, and needs no other program", async () => {
  write("config/deploy.yml", good);
  write(".kamal/secrets", secrets);
  // With an empty PATH: neither Ruby nor git nor ssh is needed.
  const done = await run({ inputs: { command: "lint" }, env: { PATH: "/nonexistent" } });
  expect(done.exitCode, done.log).toBe(0);
  expect(done.outputs).toMatchObject({ outcome: "success", errors: "0", warnings: "0" });
  expect(done.annotations).toEqual([]);
  expect(done.summary).toContain("shop");
});

test("lints an invalid config: findings with line and column in annotations, outputs, report, summary and SARIF", async () => {
  write("config/deploy.yml", good.replace("builder:", "bilder:"));
  write(".kamal/secrets", secrets);
  const done = await run({ inputs: { command: "lint" } });
  expect(done.exitCode).toBe(1);
  expect(done.outputs.errors).not.toBe("0");
  expect(done.report?.findings).toContainEqual(
    expect.objectContaining({
      ruleId: "unknown-key",
      severity: "error",
      file: "config/deploy.yml",
      line: 10,
      column: 1,
    }),
  );

  const annotation = done.annotations.find(({ message }) => message.includes("bilder"));
  expect(annotation).toMatchObject({ level: "error", file: "config/deploy.yml", line: 10 });
  expect(done.summary).toContain("bilder");

  const sarif: unknown = JSON.parse(readFileSync(done.outputs.sarif ?? "", "utf8"));
  const result = expect.objectContaining({ ruleId: "unknown-key" });
  expect(sarif).toMatchObject({ version: "2.1.0", runs: [{ results: expect.arrayContaining([result]) }] });
});

test("the input kamal-version takes precedence over Gemfile.lock", async () => {
  write("config/deploy.yml", `${good}boot:\n  parallel_roles: true\n`);
  write(".kamal/secrets", secrets);
  write("Gemfile.lock", "GEM\n  specs:\n    kamal (1.9.2)\n");

  const found = async (inputs: Record<string, string>) =>
    (await run({ inputs: { command: "lint", "fail-on": "never", ...inputs } })).report?.findings.map(
      ({ ruleId }) => ruleId,
    );

  expect(await found({})).toEqual(["kamal-version"]);
  expect(await found({ "kamal-version": "2.0.0" })).toEqual(["key-newer-than-kamal"]);
  expect(await found({ "kamal-version": "2.12.0" })).toEqual([]);
});

test("lint never runs ERB", async () => {
  write("config/deploy.yml", `${good}labels:\n  x: <%= File.write("${workspace}/ran", "") %>\n`);
  write(".kamal/secrets", secrets);
  const done = await run({ inputs: { command: "lint" } });
  expect(done.outputs.outcome, done.log).toBe("success");
  expect(() => readFileSync(path.join(workspace, "ran"))).toThrow();
});

describe("fail-on", () => {
  // A warning: the secret is not defined.
  const warned = { "config/deploy.yml": good };
  // Two errors, for the unknown key and the missing one, and the same warning.
  const broken = { "config/deploy.yml": good.replace("builder:", "bilder:") };
  const clean = { ...warned, ".kamal/secrets": secrets };

  test.each([
    ["error", clean, { outcome: "success", errors: "0", warnings: "0" }],
    ["error", warned, { outcome: "success", errors: "0", warnings: "1" }],
    ["error", broken, { outcome: "failure", errors: "2", warnings: "1" }],
    ["warning", clean, { outcome: "success", errors: "0", warnings: "0" }],
    ["warning", warned, { outcome: "failure", errors: "0", warnings: "1" }],
    ["warning", broken, { outcome: "failure", errors: "2", warnings: "1" }],
    ["never", warned, { outcome: "success", errors: "0", warnings: "1" }],
    ["never", broken, { outcome: "success", errors: "2", warnings: "1" }],
  ])("%s: %o gives %o", async (failOn, files, expected) => {
    for (const [file, text] of Object.entries(files)) write(file, text);
    const done = await run({ inputs: { command: "lint", "fail-on": failOn } });
    const failed = expected.outcome === "failure";
    expect(done.outputs).toMatchObject({ ...expected, "failed-phase": failed ? "lint" : "" });
    expect(done.exitCode).toBe(failed ? 1 : 0);
    expect(done.report?.outcome).toBe(expected.outcome);
    expect(done.report?.findings).toHaveLength(Number(expected.errors) + Number(expected.warnings));
    expect(done.report?.diagnosis === null).toBe(!failed);
    // A failed run has an error annotation, whatever the severity of the finding that failed it.
    expect(done.annotations.some(({ level }) => level === "error")).toBe(failed || expected.errors !== "0");
  });
});

test("annotates ten findings per level, errors first; the summary contains all findings and says so", async () => {
  const keys = Array.from({ length: 14 }, (_, index) => `wrong_${index}: 1\n`).join("");
  const twice = Array.from({ length: 12 }, (_, index) => `    TWICE_${index}: 1\n    TWICE_${index}: 2\n`).join("");
  write("config/deploy.yml", `${good}${keys}env:\n  clear:\n${twice}`);
  write(".kamal/secrets", secrets);
  const done = await run({ inputs: { command: "lint" } });
  const levels = done.annotations.map(({ level }) => level);

  expect(levels).toEqual([...Array(10).fill("error"), ...Array(10).fill("warning")]);
  expect(done.outputs).toMatchObject({ errors: "14", warnings: "12" });
  expect(done.summary).toContain("6 more problems are listed only here and in the log.");

  for (const finding of done.report?.findings ?? []) expect(done.summary).toContain(`deploy.yml:${finding.line}`);
});

test("shows the line of a committed secret, but never its value", async () => {
  const value = "tuna-sandwich-42";
  write(
    "config/deploy.yml",
    `${good.replace(/password:\n.*\n/, `password: ${value}\n`)}env:\n  clear:\n    API_TOKEN: ${value}\n`,
  );
  write(".kamal/secrets", `OTHER_TOKEN="${value}"\n`);
  write("config/master.key", "fedcba98fedcba98fedcba98fedcba98");
  const done = await run({ inputs: { command: "lint" } });
  const rules = done.report?.findings.map(({ ruleId }) => ruleId);

  expect(rules).toEqual(
    expect.arrayContaining(["registry-password-literal", "env-clear-secret", "secret-literal", "key-in-git"]),
  );
  expect(done.summary).toContain("API&#95;TOKEN: &#42;&#42;&#42;");

  const sarif = readFileSync(done.outputs.sarif ?? "", "utf8");
  const everything = `${done.stdout}${done.summary}${JSON.stringify(done.report)}${JSON.stringify(done.outputs)}${sarif}`;
  expect(everything).not.toContain(value);
  expect(everything).not.toContain("fedcba98");
});

test("reports all invalid inputs in one message, without secret values", async () => {
  const done = await run({
    inputs: {
      command: "lnt",
      setup: "perhaps",
      "ssh-private-key": "very-secret-key",
      secrets: '{"A": broken very-secret-json',
    },
  });
  expect(done.exitCode).toBe(1);
  expect(done.outputs.diagnosis).toMatch(/`command` is "lnt".*`setup` is "perhaps".*`secrets`/);
  expect(done.annotations.filter(({ level }) => level === "error")).toHaveLength(1);

  const everything = `${done.stdout}${JSON.stringify(done.report)}${done.summary}${JSON.stringify(done.outputs)}`;
  expect(everything).not.toContain("very-secret");
});

test("names in the repository cannot issue workflow commands", async () => {
  write("config/deploy.yml", `${good}"::set-output name=stolen::yes": 1\n"x\\r\\n::error::gotcha": 2\n`);
  write(".kamal/secrets", secrets);
  const done = await run({ inputs: { command: "lint" } });
  expect(done.exitCode).toBe(1);
  expect(done.outputs).not.toHaveProperty("stolen");
  expect(done.annotations.map(({ message }) => message)).not.toContain("gotcha");
});

test("post succeeds if main saved nothing, and says so", async () => {
  write("config/deploy.yml", good);
  const done = await run({ inputs: { command: "lint" } });
  expect(done.post?.stdout).toContain("Nothing to clean up");
});
