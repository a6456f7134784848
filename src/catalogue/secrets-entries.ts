// Secrets that are not there, or that cannot reach Kamal.

import type { Entries } from "./entry.ts";

/** `no-value`: nobody gave one. `no-line`: Kamal found no line for it. `empty-line`: its line yields nothing. */
type MissingSecrets =
  | { names: readonly string[]; problem: "no-value"; inputGiven: boolean }
  | { names: readonly string[]; problem: "no-line" | "empty-line" };

export type UnusableSecret =
  | { name: string; problem: "nul-byte" }
  | { name: string; problem: "too-long"; bytes: number; limit: number };

export const secretsEntries = {
  "secret-missing": (facts: MissingSecrets) => {
    const { names } = facts;
    return {
      title:
        names.length > 1
          ? `${names.length} secrets are missing or empty`
          : `The secret ${names[0]} is missing or empty`,
      cause: causeOfMissing(facts),
      fix: fixForMissing(facts),
    };
  },

  "secret-unusable": ({ secrets }: { secrets: readonly UnusableSecret[] }) => ({
    title: "A secret cannot be passed on",
    cause: `${secrets.map(unusable).join("; ")}.`,
    fix: "Store large or binary content as a file of an accessory or in the image, and only the key to it as a secret.",
  }),

  /** A `secrets_path` that only ERB knows. */
  "secrets-path": () => ({
    title: "The place of the secrets file is unknown",
    cause: "`secrets_path` in the config comes from ERB, so the file that the secrets belong into cannot be told.",
    fix: "Write `secrets_path` out, or leave it at its default (.kamal/secrets).",
  }),
} satisfies Entries;

function causeOfMissing(facts: MissingSecrets): string {
  const names = facts.names.join(", ");
  switch (facts.problem) {
    case "no-value":
      return `The config names ${names}, and ${facts.names.length > 1 ? "they have" : "it has"} no value. GitHub hands a secret that does not exist on as an empty text.`;
    case "no-line":
      return `Kamal asked for the secret ${names}, and no secrets file defines it.`;
    case "empty-line":
      return `${names}: the line in .kamal/secrets yields nothing (a command that fails or is missing, or a variable that is not set).`;
  }
}

function fixForMissing(facts: MissingSecrets): string {
  const names = facts.names.join(", ");
  if (facts.problem === "empty-line")
    return "Give the step the values: `secrets: ${{ toJSON(secrets) }}`, or one line each in `env:`.";
  return facts.problem === "no-value" && facts.inputGiven
    ? `Add ${names} under Settings > Secrets and variables > Actions of the repository (or its environment).`
    : `Add ${names} to the repository's secrets, and pass them: \`secrets: \${{ toJSON(secrets) }}\` in \`with:\`, or one line each in \`env:\` of this step.`;
}

function unusable(secret: UnusableSecret): string {
  return secret.problem === "nul-byte"
    ? `${secret.name} holds a NUL byte, which no environment variable can carry`
    : `${secret.name} has ${secret.bytes} bytes; an environment variable holds ${secret.limit}`;
}
