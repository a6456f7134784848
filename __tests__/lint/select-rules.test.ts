import { join } from "node:path";
import { expect, test } from "vitest";
import { accessoryRules } from "../../src/lint/accessory-rules.ts";
import { appRules } from "../../src/lint/app-rules.ts";
import { configRules } from "../../src/lint/config-rules.ts";
import { optInRules } from "../../src/lint/opt-in-rules.ts";
import type { Rule } from "../../src/lint/rule.ts";
import { selectRules } from "../../src/lint/select-rules.ts";
import { workflowRules } from "../../src/lint/workflow-rules.ts";
import { readProject } from "../../src/project/project.ts";
import { workspace } from "../project/workspace.ts";
import { rules } from "./every-rule.ts";

const minimal = `service: hello
image: acme/hello
servers: [203.0.113.10]
registry: { username: acme, password: [KAMAL_REGISTRY_PASSWORD] }
builder: { arch: amd64 }
`;
const options = { directory: ".", configFile: "config/deploy.yml", destination: undefined };

async function selected(files: Readonly<Record<string, string>>): Promise<string[]> {
  using space = workspace(files);
  return idsOf(await selectRules(await readProject({ root: space.root, ...options }), optInRules));
}

function idsOf(list: readonly Rule[]): string[] {
  return list.map(({ metadata }) => metadata.id).toSorted();
}

test("a configuration alone needs only the rules about it", async () => {
  expect(await selected({ "config/deploy.yml": minimal })).toEqual(idsOf(configRules));
});

test.each<[string, readonly Rule[], Readonly<Record<string, string>>]>([
  ["a Dockerfile", appRules, { Dockerfile: "FROM scratch\n" }],
  ["an environment", appRules, { "config/deploy.yml": `${minimal}env: { clear: { A: b } }\n` }],
  ["a database", appRules, { "config/database.yml": "production: {}\n" }],
  ["a workflow", workflowRules, { ".github/workflows/deploy.yml": "on: push\njobs: {}\n" }],
  ["a hook", workflowRules, { ".kamal/hooks/pre-deploy": "#!/bin/sh\n" }],
  ["Litestream's configuration", accessoryRules, { "config/litestream.yml": "dbs: []\n" }],
])("%s needs more of them", async (_what, added, files) => {
  expect(await selected({ "config/deploy.yml": minimal, ...files })).toEqual(idsOf([...configRules, ...added]));
});

test("accessories need the rules about them and about the app", async () => {
  const config = `${minimal}accessories: { redis: { image: "redis:8", host: 203.0.113.10 } }\n`;
  const wanted = idsOf([...configRules, ...accessoryRules, ...appRules]);
  expect(await selected({ "config/deploy.yml": config })).toEqual(wanted);
});

test("a whole app needs all rules, but opt-in rules only on demand", async () => {
  const root = join(import.meta.dirname, "../fixtures/corpus/rails-8-litestream");
  const project = await readProject({ root, ...options });

  expect(idsOf(await selectRules(project, optInRules))).toEqual(idsOf(rules));
  expect(idsOf(await selectRules(project))).toEqual(
    idsOf(rules).filter((id) => !optInRules.some((name) => name === id)),
  );
});
