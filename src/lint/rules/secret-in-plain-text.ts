import { rangeBetween } from "../../text/source.ts";
import { type CommittedSecret, committedSecrets } from "../facts/committed-secrets.ts";
import type { Rule } from "../rule.ts";

export const secretInPlainText: Rule = {
  metadata: {
    id: "secret-in-plain-text",
    severity: "warning",
    title: "File in the repository contains a secret in plain text",
    securitySeverity: 7.8,
  },
  *check(project) {
    const reported = new Set<string>();
    for (const secret of worstFirst(committedSecrets(project))) {
      const at = rangeBetween(secret.source, ...secret.span);
      // A line is often a secret by its form and by its name.
      const line = `${at.file}:${at.line}`;
      if (reported.has(line)) continue;
      reported.add(line);

      yield {
        at,
        ...(secret.kind === "live" ? { severity: "error" as const } : {}),
        message: `This file contains ${secret.what} in plain text, so anyone who can read the repository ${consequence(secret)}`,
        help: `${instead[secret.in]}. Then replace the secret, because the old one stays in the git history.`,
      };
    }
  },
};

function worstFirst(secrets: readonly CommittedSecret[]): CommittedSecret[] {
  return [...secrets.filter(({ kind }) => kind === "live"), ...secrets.filter(({ kind }) => kind !== "live")];
}

function consequence({ what }: CommittedSecret): string {
  return what === "the hash of a password" ? "can try passwords until one fits" : "has it";
}

const instead: Readonly<Record<CommittedSecret["in"], string>> = {
  config:
    'Keep the value outside of the repository: a secret in `env/secret`, or ERB that reads it from the environment (`<%= ENV.fetch("NAME") %>`)',
  command: `List a name under \`env/secret\`, and let a shell in the container read it: \`cmd: sh -c 'program --option "$NAME"'\``,
  argument:
    "List the name under `builder/secrets`, and read it in the Dockerfile with `RUN --mount=type=secret,id=NAME`",
  comment: "Delete this comment",
  litestream: "Write `${NAME}`, with NAME in the `env/secret` of the accessory",
  yaml: 'Write `<%= ENV["NAME"] %>`, with NAME under `env/secret` in deploy.yml',
  workflow: "Write `${{ secrets.NAME }}`, and store it as a repository secret",
  Dockerfile:
    "Remove it: `env/secret` in deploy.yml passes a secret to the container, and `builder/secrets` to the build",
  code: "Read it from an environment variable, which comes from .kamal/secrets",
  dotenv: "Move it to `env/secret` in deploy.yml, or remove the file from git if the app does not load it",
};
