// Configs that are not linted: what users are told about them, in the words of the action or of
// script/lint.

import { expect, test } from "vitest";
import type { Surface } from "../../src/project/project.ts";
import { readAndLint } from "../../src/steps/read-and-lint.ts";
import { createRun } from "../create-run.ts";
import { workspace } from "../project/workspace.ts";
import { lintFiles } from "./lint-files.ts";

const app =
  "service: shop\nimage: acme/shop\nservers: [65.108.1.2]\nregistry: { username: acme, password: [TOKEN] }\nbuilder: { arch: amd64 }\n";
const admin = app.replaceAll("shop", "admin");

async function help(files: Record<string, string>, askedBy: Surface, destination?: string) {
  const findings = await lintFiles(files, { askedBy, destination });
  return findings.flatMap((finding) => (finding.ruleId === "config-missing" ? [finding.help] : []));
}

test.each<[Surface, string]>([
  ["action", "To lint one of them, set `working-directory: api`."],
  ["command-line", "To lint one of them, run `script/lint api`."],
])("config-missing: in a monorepo, for the %s", async (askedBy, text) => {
  expect(await help({ "api/config/deploy.yml": app, "web/config/deploy.yml": admin }, askedBy)).toEqual([text]);
});

test.each<[Surface, string]>([
  ["action", "To lint it, set `config-file: config/deploy.web.yml`."],
  ["command-line", "To lint it, run `script/lint . --config-file config/deploy.web.yml`."],
])("config-missing: with another name in the folder, for the %s", async (askedBy, text) => {
  expect(await help({ "config/deploy.web.yml": app }, askedBy)).toEqual([text]);
});

test.each<[Surface, string, string]>([
  [
    "action",
    "Create it with `kamal init`, or set `working-directory` and `config-file` to where it is.",
    "the `destination` input",
  ],
  ["command-line", "Create it with `kamal init`, or name the app's directory and `--config-file`.", "`--destination`"],
])("config-missing: without any config, or without a destination's file, for the %s", async (askedBy, text, option) => {
  expect(await help({ "README.md": "A shop" }, askedBy)).toEqual([text]);
  expect(await help({ "config/deploy.yml": app }, askedBy, "prod")).toEqual([`Create the file, or correct ${option}.`]);
});

test.each(["config/deploy.yml", "config/deploy-ws.yml"])(
  "secret-unused counts all configs of the folder: %s",
  async (configFile) => {
    const files = {
      "config/deploy.yml": `${app}env: { secret: [MASTER_KEY] }\n`,
      "config/deploy.eu.yml": "env: { secret: [MASTER_KEY, EU_KEY] }\n",
      "config/deploy-ws.yml": `${admin}env: { secret: [WS_KEY] }\n`,
      ".kamal/secrets": "TOKEN=$TOKEN\nMASTER_KEY=$MASTER_KEY\nWS_KEY=$WS_KEY\nOLD_KEY=$OLD_KEY\n",
      ".kamal/secrets.eu": "TOKEN=$TOKEN\nMASTER_KEY=$MASTER_KEY\nEU_KEY=$EU_KEY\n",
    };
    const findings = await lintFiles(files, { configFile });
    const places = findings.flatMap(({ ruleId, file, line }) =>
      ruleId === "secret-unused" ? [`${file}:${line}`] : [],
    );
    expect(places).toEqual([".kamal/secrets:4"]);
  },
);

test.each<[boolean, string]>([
  [true, "set `config-file: config/deploy-admin.yml`"],
  [false, "run `script/lint . --config-file config/deploy-admin.yml`"],
])("a notice names the configs of other apps (on GitHub: %s)", async (onGitHub, how) => {
  using space = workspace({
    "config/deploy.yml": app,
    "config/deploy-admin.yml": admin,
    ".kamal/secrets": "TOKEN=$TOKEN\n",
  });
  const run = createRun({ directory: space.root });
  const lint = Object.assign(run, {
    inputs: { ...run.inputs, command: "lint" as const, failOn: "never" as const },
    environment: { ...run.environment, onGitHub },
  });

  await readAndLint(lint);

  expect(run.report.notices).toEqual([
    `Not linted, because it configures another app: config/deploy-admin.yml. To lint it, ${how}.`,
  ]);
});
