// Secrets that are recognized by their form, whatever their name and wherever they are.

import type { Source } from "../../text/source.ts";
import type { Span } from "../../text/spans.ts";
import { tokensIn } from "../../text/token-forms.ts";
import { isTemplateValue } from "./secret-names.ts";

export interface PlainSecret {
  /** Completes "this is …"; never the value. */
  readonly what: string;
  /**
   * `live`: it certainly opens something. `likely`: a password of unknown reach. `test`: it opens a
   * sandbox.
   */
  readonly kind: "live" | "likely" | "test";
  /** Offsets into the text. */
  readonly span: Span;
  /** The machine that a password is for. */
  readonly host?: string;
}

/** With the file that it is in. */
export interface FoundSecret extends PlainSecret {
  readonly source: Source;
}

/** All of them in a text, in order. Comments count for tokens only: the rest is often an example. */
export function plainSecrets(text: string): PlainSecret[] {
  const found = [...tokens(text), ...privateKeys(text), ...urlPasswords(text), ...passwordHashes(text)];
  return found.sort((one, other) => one.span[0] - other.span[0]);
}

function tokens(text: string): PlainSecret[] {
  return tokensIn(text).map(({ name, isTest, span }) => ({ what: name, kind: isTest ? "test" : "live", span }));
}

/** With a newline as such or as `\n`, and with the beginning of a real key below. */
const privateKey =
  /-----BEGIN (?:[A-Z]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:\s|\\n|\\r|["'+]|Proc-Type|DEK-Info){1,80}[A-Za-z0-9+/]{40}/g;

function privateKeys(text: string): PlainSecret[] {
  if (!text.includes("PRIVATE KEY")) return [];
  return [...text.matchAll(privateKey)].map(({ 0: match, index }) => ({
    what: "a private key",
    kind: match.includes("ENCRYPTED") ? "likely" : "live",
    span: [index, index + match.indexOf("KEY") + 3],
  }));
}

const urlPassword = /:\/\/([^\s/:@"'`<>]{0,100}):([^\s/@"'`]{1,200})@([\w.-]{1,253})/g;

function urlPasswords(text: string): PlainSecret[] {
  return [...text.matchAll(urlPassword)].flatMap((match): PlainSecret[] => {
    const [whole, user = "", password = "", host = ""] = match;
    if (isExampleLogin(user, password) || !isRealHost(host) || isInComment(text, match.index)) return [];
    if (tokensIn(password).length > 0) return [];

    const start = match.index + whole.length - host.length - 1 - password.length;
    return [{ what: `the password for ${host}`, kind: "likely", span: [start, start + password.length], host }];
  });
}

function isExampleLogin(user: string, password: string): boolean {
  // Part of it is a variable, ERB or a placeholder.
  if (/[$<>{}*[\]\\]|%(?![0-9a-f]{2})|\.\.\.|…/i.test(`${user}${password}`)) return true;
  if (/^[A-Z_]+$/.test(password) || isTemplateValue(password)) return true;
  return /^(?:pass|pwd?|user|username|guest|minioadmin|(?:my|your|some|the)[-_]?(?:pass|secret|pw).*)$/i.test(password);
}

/** A machine that is not this one, and no example. */
function isRealHost(host: string): boolean {
  if (/^(?:localhost|127\.|0\.0\.0\.0|host$|hostname$|server$|host\.docker\.internal|dummy|fake|nowhere)/i.test(host)) {
    return false;
  }
  return !/example|placeholder|your|\.(?:test|invalid|local|localhost)$/i.test(host);
}

/** As htpasswd writes it, for basic authentication. Docker Compose doubles the `$`. */
const passwordHash = /\$\$?(?:apr1|2[abxy])\$[\w./$]{20,80}/g;

function passwordHashes(text: string): PlainSecret[] {
  if (!text.includes("$apr1$") && !/\$2[abxy]\$/.test(text)) return [];
  return [...text.matchAll(passwordHash)]
    .filter(({ index }) => !isInComment(text, index))
    .map(({ 0: match, index }) => ({
      what: "the hash of a password",
      kind: "likely",
      span: [index, index + match.length],
    }));
}

/** In UTF-16 units: how far back the line is read. */
const longestLine = 500;

function isInComment(text: string, offset: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf("\n", offset - 1) + 1, offset - longestLine), offset);
  return /(?:^|\s)(?:#|\/\/)/.test(line);
}
