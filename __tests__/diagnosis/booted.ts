// Containers that did not become healthy, in a Rails app.

import { type BootProject, bootProject } from "../../src/diagnosis/boot/boot-project.ts";
import { diagnoseAccessories, diagnoseProxy } from "../../src/diagnosis/boot/diagnose-accessories.ts";
import { diagnoseBoot } from "../../src/diagnosis/boot/diagnose-boot.ts";
import type { Diagnosis } from "../../src/model/report.ts";
import { type Project, readProject } from "../../src/project/project.ts";
import { type BootFacts, parseFailedHost, parseSamples } from "../../src/server/boot-facts.ts";
import { workspace } from "../project/workspace.ts";
import { type BootOutput, bootOutputs, token } from "../server/boot-outputs.ts";
import { deploymentOf } from "../server/deployment.ts";

const files = {
  "config/deploy.yml": [
    "service: shop",
    "image: acme/shop",
    "servers:",
    "  web:",
    "    hosts:",
    "      - 10.0.0.1",
    "    options:",
    "      memory: 40m",
    "  job:",
    "    hosts:",
    "      - 10.0.0.1",
    "    cmd: bin/jobs",
    "proxy:",
    "  host: shop.example.com",
    "  app_port: 80",
    "registry:",
    "  server: ghcr.io",
    "deploy_timeout: 45",
    "accessories:",
    "  db:",
    "    image: postgres:17",
    "    host: 10.0.0.1",
    "",
  ].join("\n"),
  Dockerfile: 'FROM ruby:3.4\nENV RAILS_ENV=production\nCOPY . .\nEXPOSE 3000\nCMD ["bin/rails", "server"]\n',
  "config/application.rb": "module Shop\n  class Application < Rails::Application\n  end\nend\n",
  "config/environments/production.rb":
    'Rails.application.configure do\n  config.force_ssl = true\n  config.hosts = ["shop.example.com"]\nend\n',
  "config/routes.rb": "Rails.application.routes.draw do\nend\n",
};

/** What the app's repository says about a role. */
export async function projectOf(role: string, change: Readonly<Record<string, string>> = {}): Promise<BootProject> {
  return bootProject(await readShop(change), role);
}

async function readShop(change: Readonly<Record<string, string>> = {}): Promise<Project> {
  using app = workspace({ ...files, ...change });
  const options = { directory: ".", configFile: "config/deploy.yml", destination: undefined };
  return await readProject({ root: app.root, ...options });
}

/** The diagnosis of the accessory `db` that ends each time it starts, with this log. */
export async function accessoryDiagnosis(...log: string[]): Promise<Diagnosis> {
  const facts = factsOf(bootOutputs.crashing, { name: "shop-db", target: undefined });
  const remains = facts.remains && { ...facts.remains, ...(log.length > 0 ? { log } : {}) };
  const accessories = [{ name: "db", container: "shop-db", hosts: ["10.0.0.1"], registry: undefined }];
  const surroundings = { deployment: deploymentOf({ accessories }), project: await readShop() };
  const known = diagnoseAccessories([{ ...facts, remains }], surroundings);
  if (known === undefined) throw new Error("the accessory runs");
  return known;
}

/** A repository that says nothing. */
export const unknownProject: BootProject = {
  proxy: "config/deploy.yml",
  appPort: undefined,
  healthPath: undefined,
  deployTimeout: undefined,
  memory: undefined,
  role: undefined,
  command: undefined,
  exposed: [],
  hosts: undefined,
  forceSsl: undefined,
  routes: undefined,
  framework: undefined,
};

export const container = { name: "shop-web-v2", id: "0123456789ab" };

export function factsOf({ watch, after }: BootOutput, change: Partial<BootFacts> = {}): BootFacts {
  const server = parseFailedHost(after, token, [container]);
  return {
    name: container.name,
    host: "10.0.0.1",
    target: { id: container.id, port: 80, healthPath: "/up" },
    samples: parseSamples(watch, token),
    remains: server.containers[0],
    server,
    ...change,
  };
}

/** The diagnosis of kamal-proxy that ends each time it starts, with this log. */
export function proxyDiagnosis(line: string): Diagnosis {
  const facts = factsOf(bootOutputs.crashing, { name: "kamal-proxy", target: undefined });
  const known = diagnoseProxy([{ ...facts, remains: facts.remains && { ...facts.remains, log: [line] } }]);
  if (known === undefined) throw new Error("kamal-proxy runs");
  return known;
}

/** The diagnosis, or a failed test. */
export function bootDiagnosis(facts: BootFacts, project: BootProject = unknownProject, role = "web"): Diagnosis {
  const known = diagnoseBoot(facts, { role, deployTimeout: 45, project });
  if (known === undefined) throw new Error("The facts did not decide it");
  return known;
}
