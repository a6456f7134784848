// All known failures: one text per id, no matter which part of the code detects it. The caller
// passes the id and the facts; the text comes from here.
//
// Exception: `config-missing`, `dockerfile-missing` and `kamal-version` are also ids of rules. When
// findings stop a run, the text is the rule's, because the linter sees the problem before a deploy
// does. A test lists these ids.

import { Failure } from "../model/failure.ts";
import type { Diagnosis, Finding } from "../model/report.ts";
import { accessoryEntries } from "./accessory-entries.ts";
import { acmeEntries } from "./acme-entries.ts";
import { appEntries } from "./app-entries.ts";
import { baseImageEntries } from "./base-image-entries.ts";
import { bootEntries } from "./boot-entries.ts";
import { buildEntries } from "./build-entries.ts";
import { buildEnvironmentEntries } from "./build-environment-entries.ts";
import { buildPackageEntries } from "./build-package-entries.ts";
import { buildStepEntries } from "./build-step-entries.ts";
import { builderEntries } from "./builder-entries.ts";
import { checkoutEntries } from "./checkout-entries.ts";
import { configEntries } from "./config-entries.ts";
import { configRefusalEntries } from "./config-refusal-entries.ts";
import { databaseEntries } from "./database-entries.ts";
import { dnsEntries } from "./dns-entries.ts";
import { dockerEntries } from "./docker-entries.ts";
import { type FailureText, sentence } from "./entry.ts";
import { entrypointEntries } from "./entrypoint-entries.ts";
import { erbEntries } from "./erb-entries.ts";
import { eventEntries } from "./event-entries.ts";
import { healthCheckEntries } from "./health-check-entries.ts";
import { hookEntries } from "./hook-entries.ts";
import { hostKeyEntries } from "./host-key-entries.ts";
import { httpEntries } from "./http-entries.ts";
import { inputEntries } from "./input-entries.ts";
import { keyEntries } from "./key-entries.ts";
import { machineEntries } from "./machine-entries.ts";
import { packageEntries } from "./package-entries.ts";
import { registryEntries } from "./registry-entries.ts";
import { registryLoginEntries } from "./registry-login-entries.ts";
import { registryTransferEntries } from "./registry-transfer-entries.ts";
import { requestedVersionEntries } from "./requested-version-entries.ts";
import { runEntries } from "./run-entries.ts";
import { runnerEntries } from "./runner-entries.ts";
import { secretsEntries } from "./secrets-entries.ts";
import { secretsToolEntries } from "./secrets-tool-entries.ts";
import { serverEntries } from "./server-entries.ts";
import { sshConnectionEntries } from "./ssh-connection-entries.ts";
import { sshEntries } from "./ssh-entries.ts";
import { versionEntries } from "./version-entries.ts";

const entries = {
  ...inputEntries,
  ...eventEntries,
  ...configEntries,
  ...configRefusalEntries,
  ...erbEntries,
  ...secretsEntries,
  ...secretsToolEntries,
  ...runnerEntries,
  ...sshEntries,
  ...sshConnectionEntries,
  ...hostKeyEntries,
  ...serverEntries,
  ...dockerEntries,
  ...machineEntries,
  ...registryEntries,
  ...registryLoginEntries,
  ...registryTransferEntries,
  ...dnsEntries,
  ...baseImageEntries,
  ...buildEnvironmentEntries,
  ...buildPackageEntries,
  ...buildStepEntries,
  ...builderEntries,
  ...checkoutEntries,
  ...buildEntries,
  ...hookEntries,
  ...entrypointEntries,
  ...keyEntries,
  ...packageEntries,
  ...databaseEntries,
  ...appEntries,
  ...runEntries,
  ...bootEntries,
  ...healthCheckEntries,
  ...versionEntries,
  ...requestedVersionEntries,
  ...httpEntries,
  ...acmeEntries,
  ...accessoryEntries,
};

type Entry<Id extends FailureId> = (typeof entries)[Id];
export type FailureId = keyof typeof entries;

/** The facts that an entry needs; `{}` when its text never changes. */
export type FactsOf<Id extends FailureId> =
  Parameters<Entry<Id>> extends [infer Facts] ? Facts : Readonly<Record<string, never>>;

const catalogue: { readonly [Id in FailureId]: (facts: FactsOf<Id>) => FailureText } = entries;

/** For the test that each of them can occur. @internal */
export const failureIds: readonly string[] = Object.keys(entries);

/** The diagnosis for an id and its facts. `evidence`: lines of output that show the cause. */
export function diagnosis<Id extends FailureId>(
  id: Id,
  facts: FactsOf<Id>,
  evidence: readonly string[] = [],
): Diagnosis {
  return { id, alternatives: [], ...catalogue[id](facts), evidence, where: null };
}

export interface FailureOptions extends ErrorOptions {
  evidence?: readonly string[];
}

/** The same as an error to throw. */
export function failure<Id extends FailureId>(
  id: Id,
  facts: FactsOf<Id>,
  { evidence, ...options }: FailureOptions = {},
): Failure {
  return new Failure(diagnosis(id, facts, evidence), options);
}

/** An existing diagnosis as an error to throw. */
export function failureFrom(known: Diagnosis): Failure {
  return new Failure(known);
}

/** The failure when findings stop a run: id, cause and fix are those of the first finding. */
export function findingsFailure(findings: readonly [Finding, ...Finding[]]): Failure {
  const [first, ...others] = findings;
  return new Failure({
    id: first.ruleId,
    title: `The configuration has ${others.length === 0 ? "a problem" : `${findings.length} problems`}`,
    cause: `${first.file}:${first.line}: ${first.message}${others.length > 0 ? ` (and ${others.length} more below)` : ""}`,
    fix: first.help,
    evidence: findings
      .slice(0, 12)
      .map(({ file, line, column, message, ruleId }) => `${file}:${line}:${column} ${message} [${ruleId}]`),
    where: { place: "repository", host: null, file: first.file, line: first.line },
    alternatives: [],
  });
}

/**
 * Adds the line of the container's log that comes closest to the real cause: its last error, or its
 * last line.
 */
export function withLogLine(known: Diagnosis, { line, isError }: { line: string; isError: boolean }): Diagnosis {
  const said = isError ? `Its log says: ${sentence(line)}` : `Its log shows no error; it ends with: ${sentence(line)}`;
  return { ...known, cause: `${known.cause} ${said}` };
}

/** Adds that a check kept failing until its deadline. */
export function afterRetries(known: Diagnosis, within: string): Diagnosis {
  return { ...known, cause: `${known.cause} It still failed after ${within} of retries.` };
}
