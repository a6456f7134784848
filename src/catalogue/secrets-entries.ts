// Secrets that are missing, or that cannot be passed to Kamal.

import type { Entries } from "./entry.ts";

/**
 * Where the step gets its secrets from. `nothing`: the input `secrets` has none but GitHub's token.
 */
export type PassedSecrets = "env" | "input" | "nothing";

/**
 * `no-value`: not passed to the step. `no-line`: no line in a secrets file. `empty-line`: its line
 * yields nothing.
 */
type MissingSecrets =
  | { names: readonly string[]; problem: "no-value" | "empty-line"; passed: PassedSecrets }
  | { names: readonly string[]; problem: "no-line"; files?: string };

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

const nothingPassed =
  "No secrets were passed to this job except GitHub's own token (`secrets: inherit` does not work across organizations and enterprises).";

function causeOfMissing(facts: MissingSecrets): string {
  const names = facts.names.join(", ");
  const isPlural = facts.names.length > 1;
  switch (facts.problem) {
    case "no-value":
      return `deploy.yml uses the ${isPlural ? "secrets" : "secret"} ${names}, but ${isPlural ? "they have" : "it has"} no value. ${
        facts.passed === "nothing" ? nothingPassed : "GitHub passes a missing secret as an empty string."
      }`;
    case "no-line":
      return `Kamal needs the secret ${names}, but ${facts.files === undefined ? "no secrets file defines it" : `${facts.files} does not define it`}, and it was not passed to this step.`;
    case "empty-line": {
      const cause = `The ${isPlural ? "lines" : "line"} for ${names} in .kamal/secrets ${isPlural ? "yield" : "yields"} no value: a command there fails or is missing, or a variable is not set.`;
      return facts.passed === "nothing" ? `${cause} ${nothingPassed}` : cause;
    }
  }
}

function fixForMissing(facts: MissingSecrets): string {
  const names = facts.names.join(", ");
  if (facts.problem === "empty-line" && facts.passed !== "nothing")
    return "Correct .kamal/secrets, or pass the values to this step: `secrets: ${{ toJSON(secrets) }}` in `with:`, or one line each in `env:`.";

  const [first = "NAME", ...others] = facts.names;
  const them = others.length > 0 ? "them" : "it";
  if (facts.problem === "no-line" || facts.passed === "env") {
    const added = `Add ${names} to the repository's secrets, and pass ${them} to this step: \`secrets: \${{ toJSON(secrets) }}\` in \`with:\`, or one line each in \`env:\``;
    return facts.problem === "no-line"
      ? `${added}. If the secret comes from somewhere else, add a line \`${first}=…\` to ${facts.files?.split(", ").at(-1) ?? ".kamal/secrets"}.`
      : `${added}.`;
  }

  const line = `\`${first}=\${{ secrets.${first} }}\``;
  const lines = others.length > 0 ? `a line such as ${line} for each` : `the line ${line}`;
  return `Add ${names} to the repository's secrets (Settings > Secrets and variables > Actions), and pass ${them} by name: add ${lines} to \`KAMAL_SECRETS\` if the workflow calls deploy.yml or rollback.yml, otherwise to the input \`secrets\`.`;
}

function unusable(secret: UnusableSecret): string {
  return secret.problem === "nul-byte"
    ? `${secret.name} contains a NUL byte, which an environment variable cannot hold`
    : `${secret.name} has ${secret.bytes} bytes, but an environment variable holds at most ${secret.limit}`;
}
