// The secrets in plain text in the files that a deploy reads, apart from `env/clear`, the password
// of the registry and the secrets file, which have rules of their own.

import { posix } from "node:path";
import { imageOf } from "../../app/dockerfile.ts";
import type { Config } from "../../config/config.ts";
import { nodeOf } from "../../config/setting.ts";
import type { Project } from "../../project/project.ts";
import { parseSecrets, type SecretEntry } from "../../repository/secrets-file.ts";
import type { Source } from "../../text/source.ts";
import { keyName, lookup, lookupPath, type Node, pairsOf } from "../../yaml/nodes.ts";
import { clearVariables } from "./clear-variables.ts";
import { deployableConfigs } from "./deployable-configs.ts";
import { gitIgnore } from "./gitignore.ts";
import { litestreamFiles } from "./litestream-files.ts";
import {
  assignedKeys,
  databaseSecrets,
  isKey,
  isSecretEntry,
  optionSecrets,
  secretPairs,
  secretPairsBelow,
} from "./named-secrets.ts";
import { type FoundSecret, plainSecrets } from "./plain-secrets.ts";
import { deployJobs } from "./workflows.ts";

const wheres = [
  "command",
  "argument",
  "config",
  "comment",
  "litestream",
  "yaml",
  "workflow",
  "Dockerfile",
  "code",
  "dotenv",
] as const;
type Where = (typeof wheres)[number];

export interface CommittedSecret extends FoundSecret {
  readonly in: Where;
}

/** In no order; the same place can be there twice. */
export function committedSecrets(project: Project): CommittedSecret[] {
  const configs = deployableConfigs(project).map(({ config }) => config);
  const found: Record<Where, FoundSecret[]> = {
    command: configs.flatMap(secretsOfCommands),
    argument: configs.flatMap(secretsOfArguments),
    config: secretsOfConfigs(project, configs),
    comment: secretsOfComments(project),
    litestream: secretsOfLitestream(project),
    yaml: secretsOfAppYaml(project),
    workflow: secretsOfWorkflows(project),
    Dockerfile: secretsOfDockerfile(project),
    code: secretsOfCode(project),
    dotenv: secretsOfEnvFiles(project),
  };
  return wheres.flatMap((where) => found[where].map((each) => ({ ...each, in: where })));
}

/** By form. A test key opens nothing that matters, wherever it is. */
function byForm(source: Source | undefined, keep: (secret: FoundSecret) => boolean = () => true): FoundSecret[] {
  if (source === undefined) return [];
  return plainSecrets(source.text)
    .map((secret) => ({ ...secret, source }))
    .filter((secret) => secret.kind !== "test" && keep(secret));
}

/** A password for a name that only a test's own network has is one that everybody knows. */
function isOutside({ host }: FoundSecret): boolean {
  return host === undefined || host.includes(".");
}

function secretsOfConfigs(project: Project, configs: readonly Config[]): FoundSecret[] {
  const hasOwnRule = covers(configs.flatMap(nodesWithOwnRule));
  const files = [
    project.config,
    ...project.variants.flatMap(({ file }) => file ?? []),
    ...project.surroundings.otherConfigs,
  ];
  const sources = new Map(files.map(({ path, document }) => [path, document?.source]));

  return [...sources.values()].flatMap((source) => byForm(source)).filter((secret) => !hasOwnRule(secret));
}

/** A secret that was commented out in the secrets file; `secret-literal` reports its entries. */
function secretsOfComments(project: Project): FoundSecret[] {
  const isIgnored = gitIgnore(project);
  const files = new Map(project.variants.flatMap(({ secrets }) => secrets.map((file) => [file.path, file] as const)));
  return [...files.values()]
    .filter(({ path }) => !isIgnored(path))
    .flatMap(({ source }) =>
      byForm(source, ({ kind, span: [start] }) => kind === "live" && isCommented(source, start)),
    );
}

function isCommented(source: Source | undefined, offset: number): boolean {
  const line = source?.text.slice(source.text.lastIndexOf("\n", offset) + 1, offset) ?? "";
  return line.trimStart().startsWith("#");
}

function nodesWithOwnRule(config: Config): Node[] {
  const registries = [config.registry, ...config.accessories.all.flatMap(({ registry }) => registry ?? [])];
  const passwords = registries.flatMap(({ password }) => nodeOf(password) ?? []);
  return [...clearVariables(config).map(({ value }) => value), ...passwords.filter(({ kind }) => kind === "scalar")];
}

/** Whether a secret is in one of the nodes. */
function covers(nodes: readonly Node[]): (secret: FoundSecret) => boolean {
  return ({ source, span: [start] }) =>
    nodes.some((node) => node.source === source && node.start <= start && start < node.end);
}

function secretsOfCommands({ namedContainers }: Config): FoundSecret[] {
  const nodes = namedContainers.flatMap(({ settings }) => [
    lookup(settings, "cmd"),
    ...pairsOf(lookup(settings, "options")).map(({ value }) => value),
  ]);
  return nodes.flatMap(optionSecrets);
}

function secretsOfArguments({ root }: Config): FoundSecret[] {
  return secretPairs(lookupPath(root, ["builder", "args"]));
}

function secretsOfLitestream(project: Project): FoundSecret[] {
  return litestreamFiles(project).flatMap(({ document }) => [
    ...byForm(document.source),
    ...secretPairsBelow(document.root),
  ]);
}

function secretsOfAppYaml({ surroundings: { database, storage } }: Project): FoundSecret[] {
  return [
    ...byForm(database.document?.source),
    ...databaseSecrets(database.document?.root),
    ...byForm(storage.document?.source),
    ...secretPairsBelow(storage.document?.root, isKey),
  ];
}

/** By name only in what deploys: tests have made-up values. */
function secretsOfWorkflows(project: Project): FoundSecret[] {
  const forms = project.surroundings.workflows.flatMap(({ document }) => {
    const found = byForm(document?.source, isOutside);
    const isOfService = found.length === 0 ? () => false : passwordsOfServices(document?.root);
    return found.filter((secret) => !isOfService(secret));
  });
  const environments = deployJobs(project).flatMap(({ workflow, job, steps }) =>
    [workflow, job, ...steps].flatMap((owner) => [lookup(owner, "env"), lookup(owner, "with")]),
  );
  return [...forms, ...environments.flatMap((each) => secretPairs(each, isKey))];
}

/** Whether a password is that of a database that only lives as long as the job (`services`). */
function passwordsOfServices(workflow: Node | undefined): (secret: FoundSecret) => boolean {
  const services = pairsOf(lookup(workflow, "jobs")).flatMap(({ value }) => pairsOf(lookup(value, "services")));
  const names = new Set(services.flatMap(({ key }) => keyName(key) ?? []));
  const passwords = new Set(
    services
      .flatMap(({ value }) => pairsOf(lookup(value, "env")))
      .flatMap(({ key, value }) =>
        /PASS(?:WORD)?$/.test(keyName(key) ?? "") && value.kind === "scalar" ? [value.text] : [],
      ),
  );
  return ({ source, span, host = "" }) =>
    passwords.has(source.text.slice(...span)) && (names.has(host) || isLocalAddress(host));
}

/** This machine, or one that the internet does not reach. */
function isLocalAddress(host: string): boolean {
  return /^(?:localhost$|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0$)/.test(host);
}

/** Only of the final image, and only what deploy.yml does not set: a build often needs any value. */
function secretsOfDockerfile(project: Project): FoundSecret[] {
  const { dockerfile } = project.surroundings;
  if (dockerfile === undefined) return [];

  const { source } = dockerfile;
  const set = new Set(
    deployableConfigs(project).flatMap(({ config }) => [
      ...config.secrets.map(({ name }) => name),
      ...clearVariables(config).map(({ name }) => name),
    ]),
  );
  const keys = (imageOf(dockerfile, undefined)?.instructions ?? [])
    .filter(({ name }) => name === "ENV")
    .flatMap(({ start, end }) => assignedKeys(source, start, end))
    .filter(({ name }) => !set.has(name));

  return [...byForm(source, isOutside), ...keys];
}

/** Hooks, the scripts that workflows run, the entrypoint, Ruby. */
function secretsOfCode({ surroundings: { texts, hooks, scriptFiles }, files }: Project): FoundSecret[] {
  const { schema: _schema, dockerignore: _dockerignore, ...code } = texts;
  return [...Object.values(code), ...hooks, ...scriptFiles, files.gemfile].flatMap(({ source }) =>
    source === undefined ? [] : [...byForm(source, isOutside), ...assignedKeys(source)],
  );
}

/** Those in git. By convention, a committed .env has values for development: only tokens count there. */
function secretsOfEnvFiles(project: Project): FoundSecret[] {
  const isIgnored = gitIgnore(project);
  return project.surroundings.envFiles
    .filter(({ path }) => !isIgnored(path))
    .flatMap(({ path, source }) => {
      if (source === undefined) return [];
      return posix.basename(path) === ".env" ? byForm(source) : secretsOfEnvFile(source);
    });
}

export function secretsOfEnvFile(source: Source): FoundSecret[] {
  const named = parseSecrets(source.text)
    .filter(isSecretEntry)
    .map(
      ({ name, start, end }: SecretEntry): FoundSecret => ({
        source,
        what: `the value of \`${name}\``,
        kind: "likely",
        span: [start, end],
      }),
    );
  return [...byForm(source), ...named];
}
