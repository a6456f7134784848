import type { Project, Variant } from "../../project/project.ts";
import type { SecretsFile } from "../../repository/reader.ts";
import type { SecretEntry } from "../../repository/secrets-file.ts";
import { type Range, rangeBetween } from "../../text/source.ts";
import { memoize } from "./memoize.ts";

/** Whether the name suggests that the value is a secret. */
export function isSecretName(name: string): boolean {
  if (isPublicName(name) || /_FILE$|_PATH$/i.test(name)) return false;
  // An access key (MINIO_ACCESS_KEY, AWS_ACCESS_KEY_ID) is an account name; the secret key is its
  // password.
  return /(?:^|_)(?:PASSWORD|PASSWD|PASS|PWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|SECRET_ACCESS_KEY|SECRET_KEY|MASTER_KEY|SECRET_KEY_BASE|(?:ENCRYPTION|SIGNING|DETERMINISTIC|ENCRYPTION_PRIMARY)_KEY|DERIVATION_SALT)$/i.test(
    name,
  );
}

/** Whether the name suggests that everybody gets the value, as the code that runs in the browser. */
export function isPublicName(name: string): boolean {
  return (
    /PUBLIC|PUBLISHABLE|SITE_KEY|SEARCH(?:_API|_ONLY)?_KEY/i.test(name) || /^(?:VITE|REACT_APP|GATSBY)_/.test(name)
  );
}

/** Whether the value is a placeholder. */
export function isTemplateValue(value: string): boolean {
  return (
    value === "" ||
    /^(?:x+|\*+|change[-_]?(?:me|it).*|(?:super)?secret|password|test|todo|<.*>|(?:your|my|some)[-_].*|replace.*|(?:dummy|fake|example|placeholder)(?:[-_].*)?)$/i.test(
      value,
    ) ||
    /(?:^|[-_])(?:placeholder|dummy|precompile)(?:[-_]|$)|change[-_]?(?:me|this)(?![a-z])/i.test(value) ||
    /^(?:put|insert|enter|paste|fill)[-_ ]|[-_ ]here$|x{5}|\.\.\.|…/i.test(value)
  );
}

/** Whether the form of the value shows that it is not a secret: a placeholder, a switch, or where the secret is. */
export function isHarmlessValue(value: string): boolean {
  return (
    isTemplateValue(value) ||
    /^(?:true|false|yes|no|on|off|none|null|nil|enabled|disabled|optional|required|\d{1,3})$/i.test(value) ||
    /^(?:\$\{?\w+\}?$|\$\(|\$\{\{|\{\{|<%|%\{|op:\/\/|arn:aws:|ENC\[|\/run\/secrets\/)/.test(value)
  );
}

/** Whether a value is public by design, whatever its name: browsers get it. */
export function isPublishable(name: string, value: string): boolean {
  if (/^(?:phc_|pk[_.-]|sb_publishable_|-----BEGIN (?:PUBLIC KEY|CERTIFICATE))/.test(value)) return true;
  return /^AIza/.test(value) && /MAPS?|FIREBASE|PLACES|BROWSER|CLIENT/i.test(name);
}

/** Whether the text is a name that a secret may have. */
export function isVariableName(text: string): boolean {
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text);
}

/** A value of a secrets file without its quotes. */
export function unquoted(rawValue: string): string {
  return rawValue.replace(/^(["'])(.*)\1$/s, "$2");
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
