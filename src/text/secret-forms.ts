// How a secret can look in a text, apart from escapes, which unescape.ts undoes. At least what
// GitHub's runner masks (ValueEncoders.cs of actions/runner).

import { isHideable } from "./secret-policy.ts";
import { stripAnsi } from "./strip-ansi.ts";
import { unescapeAll } from "./unescape.ts";

export interface SecretForm {
  text: string;
  /** Base64: the characters next to it belong to the same value. */
  isBase64: boolean;
}

/**
 * Long Base64 is wrapped, at 60, 64 or 76 characters and anywhere in the secret if something
 * precedes it. So it is also found by its parts: every line of at least 11 characters holds one of
 * them.
 */
const partLength = 8;
const partDistance = 4;
const shortestWrapped = 40;
/** Of longer Base64, only the beginning has parts. */
const longestWithParts = 16_384;
const shortestRemains = 8;
/** The same in every key, and not secret. */
const pemArmor = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/;

/** The forms of a value and of each of its lines, without those that `isHideable` refuses. */
export function secretForms(value: string): SecretForm[] {
  // A key can be on one line, with its newlines written as `\n`.
  const lineEnd = value.includes("-----BEGIN") ? /\r\n|\r|\n|(?:\\r)?\\n/ : /\r\n|\r|\n/;
  const lines = value.split(lineEnd).filter((line) => !pemArmor.test(line.trim()));
  const texts = [value, value.replaceAll("\r\n", "\n"), ...lines].flatMap((text) => [
    text,
    text.trim(),
    ...parts(text),
  ]);
  const hideable = [...new Set(texts)].filter(isHideable);

  const plain = hideable.flatMap((text) => [text, ...hex(text), ...remains(text)]);
  const base64 = hideable.flatMap(base64Forms);
  return [...withUnescaped(plain, false), ...withUnescaped(base64, true)];
}

/** Parts that the runner masks by themselves: within quotes, and where PowerShell cuts at `&`. */
function parts(text: string): string[] {
  const unquoted = text.length > 8 && /^".*"$|^'.*'$/s.test(text) ? [text.slice(1, -1)] : [];
  const colored = text.indexOf("&+");
  const cut = colored < 0 ? text.lastIndexOf("&") + 1 : colored + 2;
  if (cut === 0) return unquoted;

  const sections = [text.slice(0, cut), text.slice(colored < 0 ? cut : cut + 1)];
  return [...unquoted, ...sections.filter((section) => section.length >= 6)];
}

/**
 * Texts from servers are cleaned before they are redacted. `ESC [` in front of a secret takes its
 * first characters with it.
 */
function remains(text: string): string[] {
  const left = ["\u001b[", "\u001b"].map((start) => stripAnsi(`${start}${text}`));
  return left.filter(({ length }) => length >= shortestRemains);
}

function hex(text: string): string[] {
  const digits = Buffer.from(text).toString("hex");
  return [digits, digits.toUpperCase()];
}

function base64Forms(text: string): string[] {
  const forms = [0, 1, 2].map((shift) => base64At(text, shift));
  const forUrls = forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"));
  return [...new Set([...forms, ...forUrls])].flatMap((form) => [form, ...wrappedParts(form)]);
}

function wrappedParts(form: string): string[] {
  if (form.length < shortestWrapped) return [];
  const parts: string[] = [];
  const end = Math.min(form.length, longestWithParts) - partLength;
  for (let at = 0; at <= end; at += partDistance) parts.push(form.slice(at, at + partLength));
  return parts;
}

/**
 * The characters that depend on the text alone when `shift` bytes (modulo 3) precede it and any
 * others follow: `user:SECRET` encodes the secret in another way than `SECRET`.
 */
function base64At(text: string, shift: number): string {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]);
  const encoded = bytes.toString("base64").replace(/={1,2}$/, "");
  const start = shift === 0 ? 0 : shift + 1;
  return encoded.slice(start, bytes.length % 3 === 0 ? encoded.length : -1);
}

/** A text is searched twice, as it is and unescaped, and so are the forms. */
function withUnescaped(texts: readonly string[], isBase64: boolean): SecretForm[] {
  const all = texts.flatMap((text) => [text, unescapeAll(text)?.text ?? text]);
  return [...new Set(all)].filter(isHideable).map((text) => ({ text, isBase64 }));
}
