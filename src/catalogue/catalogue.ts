// Every failure that has a name: one text per id, whoever noticed it. To fail, a file names the id and hands over what
// it knows; the words are here.

import { Failure } from "../model/failure.ts";
import type { Diagnosis, Finding } from "../model/report.ts";
import { buildEntries } from "./build-entries.ts";
import { configEntries } from "./config-entries.ts";
import { dnsEntries } from "./dns-entries.ts";
import type { Words } from "./entry.ts";
import { httpEntries } from "./http-entries.ts";
import { inputEntries } from "./input-entries.ts";
import { registryEntries } from "./registry-entries.ts";
import { runEntries } from "./run-entries.ts";
import { runnerEntries } from "./runner-entries.ts";
import { secretsEntries } from "./secrets-entries.ts";
import { serverEntries } from "./server-entries.ts";
import { sshEntries } from "./ssh-entries.ts";
import { versionEntries } from "./version-entries.ts";

const entries = {
  ...inputEntries,
  ...configEntries,
  ...secretsEntries,
  ...runnerEntries,
  ...sshEntries,
  ...serverEntries,
  ...registryEntries,
  ...dnsEntries,
  ...buildEntries,
  ...runEntries,
  ...versionEntries,
  ...httpEntries,
};

type Entry<Id extends FailureId> = (typeof entries)[Id];
export type FailureId = keyof typeof entries;

/** What an entry needs to know; `{}` when its words are always the same. */
export type FactsOf<Id extends FailureId> =
  Parameters<Entry<Id>> extends [infer Facts] ? Facts : Readonly<Record<string, never>>;

const catalogue: { readonly [Id in FailureId]: (facts: FactsOf<Id>) => Words } = entries;

/** For the test that every one of them can be reached. @internal */
export const failureIds: readonly string[] = Object.keys(entries);

/** The catalogue's words for a case. `evidence`: the lines that show it. */
export function diagnosis<Id extends FailureId>(
  id: Id,
  facts: FactsOf<Id>,
  evidence: readonly string[] = [],
): Diagnosis {
  return { id, ...catalogue[id](facts), evidence };
}

export interface FailureOptions extends ErrorOptions {
  evidence?: readonly string[];
}

/** The same, to be thrown. */
export function failure<Id extends FailureId>(
  id: Id,
  facts: FactsOf<Id>,
  { evidence, ...options }: FailureOptions = {},
): Failure {
  return new Failure(diagnosis(id, facts, evidence), options);
}

/** A diagnosis that a reader has made, to be thrown. */
export function failureFrom(known: Diagnosis): Failure {
  return new Failure(known);
}

/** Findings that stop a run: id and help are those of the first one's rule, the words are those of its message. */
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
  });
}

/** The last line that a container logged is the nearest to the true cause that a single line can come. */
export function withLastLine(known: Diagnosis, line: string): Diagnosis {
  return { ...known, cause: `${known.cause} The last that it logged: ${line}` };
}

/** A check was asked again and again until its time was over. */
export function stillSo(known: Diagnosis, within: string): Diagnosis {
  return { ...known, cause: `${known.cause} (still so after ${within})` };
}
