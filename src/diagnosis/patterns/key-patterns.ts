import type { FailurePlace } from "../../model/report.ts";
import type { OutputPart } from "../output/output-part.ts";
import type { KamalPattern } from "../pattern.ts";
import { findIn, quoted } from "./log-facts.ts";

const places: readonly FailurePlace[] = ["container", "server"];

/** Keys and environment variables that the app does not have. */
export const keyPatterns: readonly KamalPattern[] = [
  {
    id: "master-key",
    in: [...places, "build"],
    line: /Missing encryption key to decrypt file with|EncryptedFile::MissingKeyError|EncryptedConfiguration.{0,100}MissingKey/,
    facts: (match) => ({ problem: "missing", said: quoted(match) }),
  },
  {
    id: "master-key",
    in: [...places, "build"],
    line: /InvalidKeyLengthError|Encryption key must be exactly \d{1,3} characters|\bkey must be 16 bytes/,
    facts: (match) => ({ problem: "length", said: quoted(match) }),
  },
  {
    id: "master-key",
    in: [...places, "build"],
    line: /Missing encrypted content in \S{1,300}|EncryptedFile::MissingContentError/,
    facts: (match) => ({ problem: "no-file", said: quoted(match) }),
  },
  {
    id: "master-key",
    in: [...places, "build"],
    line: /MessageEncryptor::InvalidMessage|OpenSSL::Cipher::CipherError/,
    // A cookie that an earlier key encrypted raises it as well, but while the app serves.
    unless: /Started (?:GET|POST) "\//,
    facts: (match) => ({ problem: "wrong", said: quoted(match) }),
  },
  {
    id: "app-key-missing",
    in: places,
    line: /Missing `secret_key_base` for|`?secret_key_base`? for \S{1,40} environment must be|secret_key_base is not set|Devise\.secret_key was not set/,
    facts: (match) => ({ name: "secret_key_base", problem: "missing", framework: "rails", said: quoted(match) }),
  },
  {
    id: "app-key-missing",
    in: places,
    line: /No application encryption key has been specified|MissingAppKeyException/,
    facts: (match) => ({ name: "APP_KEY", problem: "missing", framework: "laravel", said: quoted(match) }),
  },
  {
    id: "app-key-missing",
    in: places,
    line: /Unsupported cipher or incorrect key length/,
    facts: (match) => ({ name: "APP_KEY", problem: "invalid", framework: "laravel", said: quoted(match) }),
  },
  {
    id: "app-key-missing",
    in: places,
    line: /environment variable SECRET_KEY_BASE is missing/,
    facts: (match) => ({ name: "SECRET_KEY_BASE", problem: "missing", framework: "phoenix", said: quoted(match) }),
  },
  {
    id: "app-key-missing",
    in: places,
    line: /secret_key_base to be at least \d{1,3} bytes/,
    facts: (match) => ({ name: "SECRET_KEY_BASE", problem: "invalid", framework: "phoenix", said: quoted(match) }),
  },
  {
    id: "app-key-missing",
    in: places,
    line: /The SECRET_KEY setting must not be empty|SECRET_KEY (?:setting )?must not be empty/,
    facts: (match) => ({ name: "SECRET_KEY", problem: "missing", framework: "django", said: quoted(match) }),
  },
  {
    id: "app-key-missing",
    in: places,
    line: /\bMissingSecret\b|\[next-auth\]\[error\]\[NO_SECRET\]|secret option required for sessions|secretOrPrivateKey must have a value|requires a secret or key|Missing jwtSecret|app keys are required|no secret key was set|Middleware "strapi::session": App keys/i,
    facts: (match, _, part) => ({
      name: secretName(match, part),
      problem: "missing",
      framework: "other",
      said: quoted(match),
    }),
  },
  {
    id: "app-key-missing",
    in: places,
    line: /Missing Active Record encryption credential: (active_record_encryption\.\w{1,40})/,
    facts: ([, name = "", ...rest], _, part) => ({
      name,
      problem: "missing",
      framework: "rails",
      said: findIn(part, /(Missing Active Record encryption credential: [\w.]{1,80})/) ?? rest.join(" "),
    }),
  },
];

/** The variable that such a library reads by default. */
function secretName({ input }: RegExpExecArray, part: OutputPart): string {
  if (/MissingSecret/.test(input)) return "AUTH_SECRET";
  if (/NO_SECRET/.test(input)) return "NEXTAUTH_SECRET";
  if (/session/i.test(input))
    return /strapi|app keys/i.test(input) ? "APP_KEYS" : "the session secret (SESSION_SECRET)";
  if (/app keys/i.test(input)) return "APP_KEYS";
  return findIn(part, /\b(JWT_\w{1,40})\b/) ?? "JWT_SECRET";
}
