// Finds the values of Kamal's secrets, which reach Kamal through its environment. The secrets file
// only has `NAME=$NAME`, because dotenv would expand, truncate or execute a value in it.

import { failure } from "../catalogue/catalogue.ts";
import type { PassedSecrets, UnusableSecret } from "../catalogue/secrets-entries.ts";
import type { Deployment, SecretUse } from "../config/deployment.ts";
import type { Credential } from "../config/registry.ts";
import type { SecretValues } from "../local/child-environment.ts";
import type { Failure } from "../model/failure.ts";
import type { SecretEntry } from "../repository/secrets-file.ts";
import { isGhcr } from "../text/ghcr.ts";

/** Linux's limit for one environment entry with name and `=` (MAX_ARG_STRLEN, 32 pages). Bytes. */
const longestEntry = 131_072 - 1;

export interface SecretSources {
  /** The input `secrets`; undefined if it is not set. */
  given: ReadonlyMap<string, string> | undefined;
  environment: Readonly<Record<string, string | undefined>>;
  actor: string | undefined;
  token: string | undefined;
  /** Entries of the repository's own secrets files; the last one wins if a name occurs twice. */
  defined: ReadonlyMap<string, SecretEntry>;
}

export interface ResolvedSecrets extends SecretValues {
  /** Names whose values come from the repository's own secrets files. */
  fromFiles: readonly string[];
  passed: PassedSecrets;
  warnings: readonly string[];
}

/**
 * Finds a value for every secret used in deploy.yml.
 * @throws Failure `secret-missing`, with every name that has no value; `secret-unusable` for values
 * that no environment variable can hold.
 */
export function resolveSecrets(deployment: Deployment, sources: SecretSources): ResolvedSecrets {
  const provided = new Map<string, string>();
  const referenced = new Map<string, string>();
  const fromFiles = new Set<string>();
  const missing: Missing[] = [];
  const uses = new Map(deployment.secrets.map((use) => [use.name, use]));

  for (const [name, use] of uses) {
    const value = lookUp(name, sources) ?? registryDefault(name, deployment, sources);
    if (value !== undefined) provided.set(name, value);
    else if (sources.defined.has(name)) resolveFromFile(use, { sources, referenced, fromFiles, missing });
    else missing.push({ use, reason: "no value was given" });
  }
  if (missing.length > 0) throw missingSecrets(missing, sources);

  rejectUnusable(provided);
  return {
    provided,
    referenced,
    fromFiles: [...fromFiles],
    passed: howPassed(sources),
    warnings: escapeWarnings(provided, deployment),
  };
}

/** What a `secrets` context has even if nothing was passed: GitHub's token, and declared names. */
const alwaysThere = /^(?:github_token|SSH_PRIVATE_KEY|SSH_KNOWN_HOSTS|KAMAL_SECRETS)$/i;

function howPassed({ given }: SecretSources): PassedSecrets {
  if (given === undefined) return "env";

  const isNothing = ([name, value]: [string, string]) =>
    alwaysThere.test(name) && (value === "" || /^github_token$/i.test(name));
  return [...given].every(isNothing) ? "nothing" : "input";
}

interface Missing {
  use: SecretUse;
  reason: string;
}

/** GitHub passes a missing secret as an empty string, so an empty value is a missing one. */
function lookUp(name: string, sources: SecretSources): string | undefined {
  return nonEmpty(sources.given?.get(name)) ?? nonEmpty(sources.environment[name]);
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === "" ? undefined : value;
}

/** ghcr.io accepts the job's own token, so none has to be stored. */
function registryDefault(name: string, deployment: Deployment, sources: SecretSources): string | undefined {
  if (!isGhcr(deployment.registry.server)) return undefined;
  if (isSecret(deployment.registry.password, name)) return nonEmpty(sources.token);
  if (isSecret(deployment.registry.username, name)) return nonEmpty(sources.actor);
  return undefined;
}

function isSecret(credential: Credential | undefined, name: string): boolean {
  return credential?.kind === "secret" && credential.name === name;
}

interface FileContext {
  sources: SecretSources;
  referenced: Map<string, string>;
  fromFiles: Set<string>;
  missing: Missing[];
}

/** `NAME=$OTHER` has the value of OTHER; only Kamal can evaluate a line with a command. */
function resolveFromFile(use: SecretUse, context: FileContext): void {
  const entry = context.sources.defined.get(use.name);
  if (entry === undefined) return;

  const variables = [...new Set(entry.references)];
  const unset = variables.filter(
    (name) => lookUp(name, context.sources) === undefined && (name === use.name || !context.sources.defined.has(name)),
  );
  const isEmpty = entry.kind === "env-reference" ? unset.length === variables.length : (entry.rawValue ?? "") === "";
  if (isEmpty) {
    const reason =
      unset.length > 0 ? `reads ${unset.map((name) => `$${name}`).join(", ")}, which is not set` : "is empty";
    context.missing.push({ use, reason: `its line in .kamal/secrets ${reason}` });
    return;
  }

  for (const name of variables) {
    const value = lookUp(name, context.sources);
    if (value !== undefined) context.referenced.set(name, value);
  }

  context.fromFiles.add(use.name);
}

function missingSecrets(missing: readonly Missing[], sources: SecretSources): Failure {
  const names = missing.map(({ use }) => use.name);
  const where = missing.map(({ use, reason }) => `${use.name} (${use.file}:${use.line}, ${use.path}): ${reason}`);
  const facts = { names, problem: "no-value", passed: howPassed(sources) } as const;
  return failure("secret-missing", facts, { evidence: where });
}

function rejectUnusable(values: ReadonlyMap<string, string>): void {
  const secrets = [...values].flatMap(([name, value]): UnusableSecret[] => {
    if (value.includes("\0")) return [{ name, problem: "nul-byte" }];
    const bytes = Buffer.byteLength(`${name}=${value}`);
    return bytes > longestEntry ? [{ name, problem: "too-long", bytes, limit: longestEntry }] : [];
  });
  if (secrets.length > 0) throw failure("secret-unusable", { secrets });
}

/** Kamal writes env files with String#dump, but Docker reads them literally. */
function escapeWarnings(values: ReadonlyMap<string, string>, deployment: Deployment): string[] {
  const inEnvironment = new Set(
    deployment.secrets.filter((use) => /(^|\/)env(\/|$)/.test(use.path)).map((use) => use.name),
  );
  const escaped = [...values].filter(
    ([name, value]) => inEnvironment.has(name) && /[\\\u0000-\u001f\u007f]/.test(value),
  );
  if (escaped.length === 0) return [];

  const names = escaped.map(([name]) => name).join(", ");
  return [
    `Kamal escapes newlines, other control characters and backslashes in env files, so the container gets \\n for each newline and \\\\ for each backslash in ${names}. Unescape the value in the app, or store it as Base64.`,
  ];
}
