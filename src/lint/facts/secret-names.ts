import type { Project, Variant } from "../../project/project.ts";
import type { SecretsFile } from "../../repository/reader.ts";
import type { SecretEntry } from "../../repository/secrets-file.ts";
import { type Range, rangeBetween } from "../../text/source.ts";
import { memoize } from "./memoize.ts";

/** Whether the name suggests that the value is a secret. */
export function isSecretName(name: string): boolean {
  if (/PUBLIC|PUBLISHABLE|SITE_KEY|_FILE$|_PATH$/i.test(name)) return false;
  // An access key (MINIO_ACCESS_KEY, AWS_ACCESS_KEY_ID) is an account name; the secret key is its
  // password.
  return /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|SECRET_ACCESS_KEY|SECRET_KEY|MASTER_KEY|SECRET_KEY_BASE|ENCRYPTION_KEY)$/i.test(
    name,
  );
}

/** Whether the value is a placeholder. */
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

/** The entries of all secrets files that a deploy may read, without duplicates. */
export const allSecrets: (project: Project) => readonly PlacedSecret[] = memoize((project) =>
  [...uniqueFiles(project.variants).values()].flatMap((file) => {
    const { source } = file;
    if (source === undefined) return [];
    return file.entries.map((entry) => ({ file, entry, at: rangeBetween(source, entry.start, entry.end) }));
  }),
);

function uniqueFiles(variants: readonly Variant[]): Map<string, SecretsFile> {
  return new Map(variants.flatMap((variant) => variant.secrets.map((file) => [file.path, file] as const)));
}
