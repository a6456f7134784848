// Runs script/lint as users do: from any directory, in a clone without npm packages.

import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { styleText } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";

const top = path.resolve(import.meta.dirname, "../..");
const nodeFolder = path.join(top, "node_modules/.bin");
const config = `service: shop
image: acme/shop
servers:
  - 65.108.1.2
registry:
  username: acme
  password:
    - KAMAL_REGISTRY_PASSWORD
bilder:
  arch: amd64
`;

let clone = "";
let app = "";
beforeAll(() => {
  clone = mkdtempSync(path.join(tmpdir(), "lint-clone-"));
  for (const part of ["dist", "docs", "package.json", "script", "src"]) {
    cpSync(path.join(top, part), path.join(clone, part), { recursive: true });
  }
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));
beforeEach(() => {
  app = realpathSync(mkdtempSync(path.join(tmpdir(), "lint-app-")));
  mkdirSync(path.join(app, "config"));
  mkdirSync(path.join(app, ".kamal"));
  writeFileSync(path.join(app, "config/deploy.yml"), config);
  writeFileSync(path.join(app, ".kamal/secrets"), "KAMAL_REGISTRY_PASSWORD=$KAMAL_REGISTRY_PASSWORD\n");
  return () => rmSync(app, { recursive: true, force: true });
});

interface Options {
  cwd?: string;
  env?: Record<string, string>;
  script?: string;
}

function lint(
  args: readonly string[],
  { cwd = app, env = {}, script = path.join(clone, "script/lint") }: Options = {},
) {
  const done = spawnSync(script, args, {
    cwd,
    encoding: "utf8",
    env: { PATH: `${nodeFolder}:/usr/bin:/bin`, ...env },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

const good = () => writeFileSync(path.join(app, "config/deploy.yml"), config.replace("bilder", "builder"));

test("prints each finding with its line and a pointer, and the total in one line", () => {
  const { code, out, err } = lint([]);
  expect(err).toBe("");
  expect(code).toBe(1);
  expect(out).toContain(
    [
      "config/deploy.yml:9:1: error: Kamal rejects this: unknown key: bilder [unknown-key]",
      "   8 |     - KAMAL_REGISTRY_PASSWORD",
      "   9 | bilder:",
      "     | ^^^^^^",
      "  10 |   arch: amd64",
      "  Did you mean `builder`?",
      "  https://github.com/kamal-action/kamal-action/blob/v0.1.0/docs/rules/unknown-key.md",
      "",
    ].join("\n"),
  );
  expect(out.trimEnd().split("\n").at(-1)).toBe("2 errors in the configuration");
});

test("prints one line and exits with 0 for a valid config", () => {
  good();
  expect(lint([])).toEqual({ code: 0, out: "No problems in the configuration\n", err: "" });
});

test("works from any directory, for a path elsewhere, and through a symbolic link", () => {
  expect(lint([app], { cwd: "/" }).out).toContain(`${app.slice(1)}/config/deploy.yml:9:1: error`);
  expect(lint([app], { cwd: clone }).out).toContain(`\n${app}/config/deploy.yml:9:1: error`);
  const link = path.join(app, "kamal-lint");
  symlinkSync(path.join(clone, "script/lint"), link);
  expect(lint(["."], { script: link }).code).toBe(1);
});

test("fail-on decides the exit code", () => {
  expect(lint(["--fail-on", "never"]).code).toBe(0);
  good();
  writeFileSync(path.join(app, ".kamal/secrets"), "");
  expect(lint([]).out).toMatch(/: warning: .*\n\n?[\s\S]*1 warning in the configuration\n$/);
  expect(lint([]).code).toBe(0);
  expect(lint(["--fail-on=warning"]).code).toBe(1);
});

test("passes the destination, the config file and Kamal's version to the linter", () => {
  good();
  expect(lint(["--destination", "staging"]).out).toContain("config/deploy.staging.yml:1:1: error");
  expect(lint(["--config-file", "config/other.yml"]).out).toContain("config/other.yml:1:1: error");
  expect(lint(["--kamal-version", "two"])).toMatchObject({ code: 2, err: expect.stringContaining('is "two"') });
});

test("prints the report as JSON, and SARIF", () => {
  const json = lint(["--format", "json"]);
  expect(JSON.parse(json.out)).toMatchObject({ schemaVersion: 1, command: "lint", outcome: "failure" });
  expect(json.code).toBe(1);

  const sarif = JSON.parse(lint(["--format", "sarif"]).out);
  expect(sarif).toMatchObject({ version: "2.1.0", runs: [{ results: expect.arrayContaining([expect.anything()]) }] });
  const fixed = sarif.runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === "unknown-key");
  expect(fixed.fixes[0].description.text).toBe("Write `builder`");

  const { help } = sarif.runs[0].tool.driver.rules[fixed.ruleIndex];
  expect(help.markdown).toContain("## Why");
});

test("file names cannot issue terminal escapes or workflow commands", () => {
  const escaped = '"::error::Docker##[error]\\u001b[31m\\u009b2Jfile"';
  const name: string = JSON.parse(escaped);
  const named = config.replace("bilder:", `builder:\n  dockerfile: ${escaped}`);
  writeFileSync(path.join(app, "config/deploy.yml"), named);
  mkdirSync(path.join(app, name));

  const { out } = lint([]);
  expect(out).toMatch(/^\.::error::Docker#\.\[error\]2Jfile:1:1: error: /m);

  const json = lint(["--format", "json"]).out;
  expect(`${out}${json}`).not.toMatch(/[\u001b\u009b]/);
  expect(JSON.parse(json).findings.map(({ file }: { file: string }) => file)).toContain(name);
});

test("lints an app in a subfolder of a repository as a workflow would", () => {
  mkdirSync(path.join(app, ".git"));
  mkdirSync(path.join(app, "apps"));
  for (const part of ["config", ".kamal"])
    cpSync(path.join(app, part), path.join(app, "apps/shop", part), { recursive: true });
  expect(lint(["apps/shop"]).out).toContain("apps/shop/config/deploy.yml:9:1: error");
  expect(JSON.parse(lint(["--format", "json"], { cwd: path.join(app, "apps/shop") }).out).findings[0].file).toMatch(
    /^apps\/shop\//,
  );
});

test("uses colours only in a terminal or on request", () => {
  const red = (text: string) => styleText(["bold", "red"], text, { validateStream: false });
  expect(lint([]).out).not.toContain("\u001b");
  expect(lint([], { env: { FORCE_COLOR: "1" } }).out).toContain(red("error"));
  expect(lint([], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }).out).not.toContain("\u001b");

  // `script` gives the process a terminal.
  const shown = execFileSync("script", ["-qec", `${clone}/script/lint || true`, "/dev/null"], {
    cwd: app,
    encoding: "utf8",
    env: { PATH: `${nodeFolder}:/usr/bin:/bin`, TERM: "xterm" },
  });
  expect(shown).toContain(red("error"));
});

test("writes nothing to the repository, and ignores GitHub's variables", () => {
  const list = () => execFileSync("find", [app, "-printf", "%P %T@ %s\n"], { encoding: "utf8" });
  const before = list();
  const files = Object.fromEntries(
    ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_STEP_SUMMARY", "GITHUB_ENV"].map((name) => [name, path.join(app, name)]),
  );
  const env = {
    ...files,
    GITHUB_WORKSPACE: "/nonexistent",
    GITHUB_SHA: "x",
    INPUT_COMMAND: "deploy",
    STATE_isPost: "1",
  };
  expect(lint([], { env })).toEqual(lint([]));
  expect(list()).toBe(before);
});

test.each([
  ["an unknown option", ["--fix"], "Unknown option '--fix'."],
  ["an option without its value", ["--destination"], "Option '--destination <value>' argument missing."],
  ["an empty value", ["--destination="], "--destination has no value."],
  ["an invalid level", ["--fail-on", "info"], '--fail-on is "info"; allowed values: error, warning, never.'],
  ["an invalid format", ["--format", "xml"], '--format is "xml"; allowed values: text, json, sarif.'],
  ["two paths", [".", "config"], "Expected one PATH, found 2."],
  ["a path that does not exist", ["/nonexistent"], "/nonexistent does not exist."],
  ["a file", ["config/deploy.yml"], "config/deploy.yml is not a directory. PATH must be the directory of the app."],
])("reports %s in one line, with exit code 2", (_, args, message) => {
  const { code, out, err } = lint(args);
  expect(out).toBe("");
  expect(err).toMatch(/^script\/lint: .*\nRun script\/lint --help for the usage\.\n$/);
  expect(err).toContain(message);
  expect(code).toBe(2);
});

test("--help lists the options", () => {
  const { code, out } = lint(["--help"]);
  expect(code).toBe(0);

  for (const option of ["--fail-on", "--destination", "--config-file", "--kamal-version", "--format"]) {
    expect(out).toContain(option);
  }
});

test("refuses an older Node in one line", () => {
  const folder = path.join(app, "old");
  mkdirSync(folder);
  writeFileSync(path.join(folder, "node"), '#!/bin/sh\n[ "$1" = --version ] && echo v20.1.0 && exit\nexit 99\n');
  chmodSync(path.join(folder, "node"), 0o755);
  expect(lint([], { env: { PATH: `${folder}:/usr/bin:/bin` } })).toEqual({
    code: 2,
    out: "",
    err: "script/lint needs Node 24 or newer (found v20.1.0). Install it from https://nodejs.org or with your version manager.\n",
  });
});

describe("the pre-commit examples", () => {
  const examples = path.join(top, "examples/pre-commit");
  const env = () => ({ PATH: `${nodeFolder}:/usr/bin:/bin`, HOME: home, GIT_CONFIG_GLOBAL: "/dev/null" });
  let home = "";
  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), "lint-home-"));
    symlinkSync(clone, path.join(home, ".kamal-action"));
    return () => rmSync(home, { recursive: true, force: true });
  });

  test("the pre-commit configuration runs script/lint for the files that a deploy reads", () => {
    const { repos } = parse(readFileSync(path.join(examples, "pre-commit-config.yaml"), "utf8"));
    const [hook] = repos[0].hooks;
    // pre-commit splits `entry` as a shell does, and adds `args`.
    const command = `${hook.entry} ${hook.args.join(" ")}`;
    const done = spawnSync("bash", ["-c", command], { cwd: app, encoding: "utf8", env: env() });
    expect(done.stdout).toContain("config/deploy.yml:9:1: error");
    expect(done.status).toBe(1);

    const files = new RegExp(hook.files);
    const read = [
      "config/deploy.yml",
      "config/deploy.staging.yml",
      ".kamal/secrets",
      "Dockerfile",
      "config/database.yml",
      "config/puma.rb",
      "bin/docker-entrypoint",
      ".gitignore",
      ".mise.toml",
      "Gemfile.lock",
    ];
    expect(read.filter((file) => !files.test(file))).toEqual([]);
    expect(["app/models/user.rb", "README.md", "lib/Dockerfile"].filter((file) => files.test(file))).toEqual([]);
  });

  test("the Git hook stops a commit that breaks a deploy, and no other commit", () => {
    const git = (...args: string[]) =>
      spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@acme.dev", ...args], {
        cwd: app,
        encoding: "utf8",
        env: env(),
      });

    git("init", "--quiet");
    cpSync(path.join(examples, "pre-commit"), path.join(app, ".git/hooks/pre-commit"));
    git("add", ".");
    const refused = git("commit", "--message", "one");
    expect(refused.status).toBe(1);
    expect(`${refused.stdout}${refused.stderr}`).toContain("config/deploy.yml:9:1: error");

    good();
    git("add", ".");
    expect(git("commit", "--message", "two").status).toBe(0);

    // The config is broken again, but it is not part of this commit.
    writeFileSync(path.join(app, "config/deploy.yml"), config);
    writeFileSync(path.join(app, "README"), "x");
    git("add", "README");
    expect(git("commit", "--message", "three").status).toBe(0);
  });
});
