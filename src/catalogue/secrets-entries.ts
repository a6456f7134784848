// Secrets that are missing, or that cannot be passed to Kamal.

import type { Entries } from "./entry.ts";

/**
 * `no-value`: not passed to the step. `no-line`: no line in a secrets file. `empty-line`: its line
 * yields nothing.
 */
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
    title: "A secret cannot be passed to Kamal",
    cause: `${secrets.map(unusable).join("; ")}.`,
    fix: "Store large or binary content in the image or in a file of an accessory, and keep only its key as a secret.",
  }),

  /** `secrets_path` is computed by ERB. */
  "secrets-path": () => ({
    title: "The path of the secrets file is unknown",
    cause:
      "`secrets_path` in deploy.yml is computed by ERB, so the action does not know which file the secrets belong in.",
    fix: "Replace the ERB with a plain path, or remove `secrets_path` to use its default, .kamal/secrets.",
  }),
} satisfies Entries;

function causeOfMissing(facts: MissingSecrets): string {
  const names = facts.names.join(", ");
  switch (facts.problem) {
    case "no-value":
      return facts.names.length > 1
        ? `deploy.yml uses the secrets ${names}, but they have no value. GitHub passes a missing secret as an empty string.`
        : `deploy.yml uses the secret ${names}, but it has no value. GitHub passes a missing secret as an empty string.`;
    case "no-line":
      return `Kamal needs the secret ${names}, but no secrets file defines it.`;
    case "empty-line":
      return `The ${facts.names.length > 1 ? "lines" : "line"} for ${names} in .kamal/secrets ${facts.names.length > 1 ? "yield" : "yields"} no value: a command there fails or is missing, or a variable is not set.`;
  }
}

function fixForMissing(facts: MissingSecrets): string {
  const names = facts.names.join(", ");
  if (facts.problem === "empty-line")
    return "Correct .kamal/secrets, or pass the values to this step: `secrets: ${{ toJSON(secrets) }}` in `with:`, or one line each in `env:`.";

  return facts.problem === "no-value" && facts.inputGiven
    ? `Add ${names} to the secrets of the repository or of the job's environment (Settings > Secrets and variables > Actions).`
    : `Add ${names} to the repository's secrets, and pass ${facts.names.length > 1 ? "them" : "it"} to this step: \`secrets: \${{ toJSON(secrets) }}\` in \`with:\`, or one line each in \`env:\`.`;
}

function unusable(secret: UnusableSecret): string {
  return secret.problem === "nul-byte"
    ? `${secret.name} contains a NUL byte, which an environment variable cannot hold`
    : `${secret.name} has ${secret.bytes} bytes, but an environment variable holds at most ${secret.limit}`;
}
