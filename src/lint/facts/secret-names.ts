import type { Project, Variant } from "../../project/project.ts";
import type { SecretsFile } from "../../repository/reader.ts";
import type { SecretEntry } from "../../repository/secrets-file.ts";
import { type Range, rangeBetween } from "../../text/source.ts";
import { memoize } from "./memoize.ts";

/** Names whose values are secret by what they say. */
export function isSecretName(name: string): boolean {
  if (/PUBLIC|PUBLISHABLE|SITE_KEY|_FILE$|_PATH$/i.test(name)) return false;
  // An access key (MINIO_ACCESS_KEY, AWS_ACCESS_KEY_ID) is the name of an account; the secret key is its password.
  return /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|SECRET_ACCESS_KEY|SECRET_KEY|MASTER_KEY|SECRET_KEY_BASE|ENCRYPTION_KEY)$/i.test(
    name,
  );
}

/** A value that stands for one. */
export function isTemplateValue(value: string): boolean {
  return (
    value === "" ||
    /^(?:x+|\*+|changeme|change_me|secret|password|test|todo|<.*>|your[-_].*|replace.*|(?:dummy|fake|example|placeholder)(?:[-_].*)?)$/i.test(
      value,
    )
  );
}

export interface PlacedSecret {
  readonly file: SecretsFile;
  readonly entry: SecretEntry;
  readonly at: Range;
}

/** Every line of every secrets file that some deploy reads, once. */
export const allSecrets: (project: Project) => readonly PlacedSecret[] = memoize((project) =>
  [...uniqueFiles(project.variants).values()].flatMap((file) => {
    const { source } = file;
    if (source === undefined) return [];
    return file.entries.map((entry) => ({ file, entry, at: rangeBetween(source, entry.start, entry.end) }));
  }),
);

/** The workflow gives a value of this name, so that the line in the secrets file does not count. */
export function workflowGives(project: Project, name: string): boolean {
  return project.surroundings.workflows.some(({ document }) => {
    const text = document?.source.text ?? "";
    return text.includes(name) || /toJSON\(\s*secrets\s*\)/i.test(text);
  });
}

/** The action that `project` is deployed with writes these itself when it has values for them. */
export function mentionedInWorkflows(project: Project, pattern: RegExp): boolean {
  return project.surroundings.workflows.some(({ document }) => pattern.test(document?.source.text ?? ""));
}

/** Some workflow runs Kamal or this project's action; a repository without one deploys from somebody's own machine. */
export function deploysFromWorkflow(project: Project): boolean {
  return mentionedInWorkflows(project, /\bkamal\b/i);
}

function uniqueFiles(variants: readonly Variant[]): Map<string, SecretsFile> {
  return new Map(variants.flatMap((variant) => variant.secrets.map((file) => [file.path, file] as const)));
}
