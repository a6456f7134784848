// Which values are hidden. Hiding `true` or `3000` everywhere would make every log unreadable, and
// protect nothing, because a reader guesses the word from its place.
//
// - A value with fewer than 4 characters is not hidden.
// - A value that is one of the common words below, in any case, or a number with at most 5 digits,
//   is not hidden, whatever the name of its secret.
// - Everything else is. Of a value with several lines, each line is judged by itself as well.
// - A secret that is not hidden is reported by name, once. GitHub still masks it in its own log.
// - What the ERB in deploy.yml reads from the environment is hidden as a secret is, unless its name
//   and its form say that it is public: GitHub's own variables, a version, a public host name.

import { isSecret } from "./secret-spans.ts";

const minLength = 4;

const commonWords: ReadonlySet<string> = new Set(
  `true false null none undefined default auto always never enabled disabled inherit
  production staging development preview test testing main master trunk develop latest stable
  admin administrator root user username guest owner login deploy deployer ubuntu debian runner nobody
  password passwd secret token changeme example hello world
  localhost 127.0.0.1 0.0.0.0 docker kamal rails ruby node puma redis postgres postgresql mysql mariadb sqlite sqlite3
  service image server servers host hosts port proxy registry builder accessories volumes labels env secrets clear
  ghcr.io docker.io debug info warn warning error fatal http https amd64 arm64`.split(/\s+/),
);

const systemName =
  /^(?:CI|HOME|PATH|PWD|OLDPWD|USER|LOGNAME|HOSTNAME|SHELL|TERM|LANG|LC_\w+|TZ|TMPDIR|(?:GITHUB|RUNNER)_(?!\w*TOKEN)\w+)$/;
/** Names of names: `IMAGE_TAG`, `APP_NAME`, `AWS_REGION`. */
const nameName =
  /(?:^|_)(?:VERSION|TAG|SHA|COMMIT|REF|BRANCH|REGION|ENV|ENVIRONMENT|STAGE|DESTINATION|NAME|SERVICE|IMAGE|REPOSITORY|REGISTRY|ROLES?|ARCH|PLATFORM|PATH|FILE|DIR)$/;
const nameValue = /^[\w./:@-]{1,100}$/;
const addressName = /(?:^|_)(?:HOSTS?|HOSTNAME|DOMAINS?|URL|ORIGIN)$/;
/**
 * Names below a domain, with or without scheme and port. No IP address, no credentials, no path.
 */
const addressValue = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,10}[a-z]{2,24}(?::\d{1,5})?\/?$/i;

/** Whether a value can be hidden without hiding parts of ordinary text. */
export function isHideable(value: string): boolean {
  const text = value.trim();
  return text.length >= minLength && !commonWords.has(text.toLowerCase()) && !/^\d{1,5}$/.test(text);
}

/** Whether a variable of the step's environment is named like a secret. */
export function isSecretVariable(name: string): boolean {
  return isSecret(name) && !systemName.test(name);
}

/** Whether a variable that ERB reads from the environment of the step is plainly not a secret. */
export function isPublicVariable(name: string, value: string): boolean {
  if (systemName.test(name)) return true;
  if (isSecret(name)) return false;
  if (!isHideable(value)) return true;
  if (nameName.test(name)) return nameValue.test(value);
  return addressName.test(name) && value.split(/[\s,]+/).every((part) => addressValue.test(part));
}

/**
 * The texts to register with the runner so that it hides a value too. It masks each line of what it
 * gets, however short, so a value with a line that must not be hidden is passed by its other lines,
 * and by the Base64 of the whole, which the runner could not know then.
 */
export function textsForRunner(value: string): string[] {
  const lines = [...new Set(value.split(/[\r\n]+/))].filter((line) => line.trim() !== "");
  const hideable = lines.filter(isHideable);
  if (hideable.length === lines.length) return lines.length > 1 ? [value, ...lines] : lines;
  return hideable.length === 0 ? [] : [...hideable, Buffer.from(value).toString("base64")];
}

/** Why a secret is not hidden, without the value; undefined if it is hidden. */
export function notHiddenBecause(name: string, value: string): string | undefined {
  if (value.trim() === "" || isHideable(value)) return undefined;
  if (value.trim().length < minLength) {
    return `The value of ${name} is too short to hide: parts of ordinary words would disappear. Use a longer one.`;
  }
  return `The value of ${name} is a common word or a short number, so it is not hidden. Choose another if it is secret.`;
}
