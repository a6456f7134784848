// Secrets that are hard to find, and what programs make of them when they print them. The programs
// do it themselves, where the machine has them: what we think that they print proves nothing.

import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";

const { privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});

export const hostileSecrets: Readonly<Record<string, string>> = {
  PLAIN: "correct-horse-battery-42",
  PEM: privateKey,
  CRLF: "windows line one\r\nwindows line two\r\n",
  QUOTES: `it's "quoted" and 'quoted' twice`,
  SPACES: "  spaces around and within  ",
  MARKUP: "a<b>&c;d&amp;e",
  PERCENT: "100%25 off %0A+plus/slash=",
  UNICODE: "schlüssel-日本語-🔑-é",
  COMMAND: "::add-mask::production",
  SHELL: "$(touch /tmp/x) `id` $HOME !x",
  BACKSLASH: "back\\slash\\new\\\\end\\u0041",
  RUBY: "before#{1 + 1}#$x\u001b[31mred\tend",
  JSON: '{"key": ["value", 1]}',
  LONG: `long-${"kmqxzv0918wjtyrg".repeat(30)}-end`,
};

type Encode = (secret: string) => string;

const base64 = (text: string) => Buffer.from(text).toString("base64");
const hex = (text: string) => Buffer.from(text).toString("hex");
const everyByte = (text: string) => hex(text).replace(/../g, "%$&");
const asciiJson = (text: string) =>
  JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
const xml = (text: string) =>
  text.replace(/[<>&"']/g, (found) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" })[found] ?? "&apos;");

export const encodings: Readonly<Record<string, Encode>> = {
  "as it is": (secret) => secret,
  "Base64 at 0": base64,
  "Base64 at 1": (secret) => base64(`user:x${secret}:and more`),
  "Base64 at 2": (secret) => base64(`user:${secret}, and more`),
  "Base64 at 3": (secret) => base64(`user=x${secret}`),
  "Base64, for URLs": (secret) => Buffer.from(`user:${secret}`).toString("base64url"),
  "Base64, wrapped": (secret) => base64(secret).replace(/.{60}/g, "$&\n"),
  "Base64, wrapped elsewhere": (secret) => base64(`user:${secret}`).replace(/.{76}/g, "$&\n"),
  hex: hex,
  "hex, upper case": (secret) => hex(secret).toUpperCase(),
  "URL component": encodeURIComponent,
  URL: encodeURI,
  "URL, every byte": everyByte,
  "URL, every byte, upper case": (secret) => everyByte(secret).toUpperCase(),
  form: (secret) => new URLSearchParams({ secret }).toString(),
  XML: xml,
  "HTML, numbers": (secret) => secret.replace(/[^\w ]/gu, (found) => `&#${found.codePointAt(0)};`),
  "HTML, hex": (secret) => secret.replace(/[^\w ]/gu, (found) => `&#x${(found.codePointAt(0) ?? 0).toString(16)};`),
  JSON: (secret) => JSON.stringify({ secret }),
  "JSON as PHP writes it": (secret) => asciiJson(secret).replaceAll("/", "\\/"),
  "JSON as Go writes it": (secret) =>
    JSON.stringify(secret).replace(/[<>&]/g, (found) => `\\u00${found.charCodeAt(0).toString(16)}`),
  "JSON as .NET writes it": (secret) =>
    asciiJson(secret).replace(/[<>&'+]/g, (found) => `\\u00${found.charCodeAt(0).toString(16).toUpperCase()}`),
  "JSON in JSON": (secret) => JSON.stringify(JSON.stringify({ secret })),
  "JSON in a URL": (secret) => encodeURIComponent(JSON.stringify({ secret })),
  "a URL in JSON in JSON": (secret) => JSON.stringify(JSON.stringify({ url: `/?q=${encodeURIComponent(secret)}` })),
  "Base64 in a URL": (secret) => encodeURIComponent(base64(`x:${secret}`)),
  "Ruby's inspect": (secret) => ruby("inspect", secret),
  "Ruby's dump": (secret) => ruby("dump", secret),
  "Ruby's Shellwords": (secret) => ruby("shellescape", secret),
  "Ruby's JSON, for scripts": (secret) => ruby("json", secret),
  "Ruby's CGI.escape": (secret) => ruby("cgi", secret),
  "Ruby's CGI.escapeHTML": (secret) => ruby("html", secret),
  "Ruby's YAML": (secret) => ruby("yaml", secret),
  "Ruby's Base64": (secret) => ruby("base64", secret),
  "an exception in Ruby": (secret) => ruby("exception", secret),
  "Bash's printf %q": (secret) => execFileSync("bash", ["-c", 'printf %q "$1"', "bash", secret], { encoding: "utf8" }),
  "single quotes": (secret) => `'${secret.replaceAll("'", "'\\''")}'`,
  "single quotes, as Python writes them": (secret) => `'${secret.replaceAll("'", `'"'"'`)}'`,
  "double quotes": (secret) => `"${secret.replace(/["\\$`]/g, "\\$&")}"`,
  "an expression of GitHub": (secret) => `'${secret.replaceAll("'", "''")}'`,
  "bytes in octal": (secret) =>
    Buffer.from(secret)
      .toString("latin1")
      .replace(/[^ -~]|[\\"']/g, octal),
  "Python's repr": (secret) => `'${JSON.stringify(secret).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`,
  "Python's ascii": (secret) =>
    `'${secret
      .replace(/\\/g, "\\\\")
      .replace(/'/g, "\\'")
      .replace(/[^ -~]/gu, pythonEscape)}'`,
};

const inRuby = {
  inspect: "text.inspect",
  dump: "text.dump",
  shellescape: "text.shellescape",
  json: "JSON.generate(text, script_safe: true)",
  cgi: "CGI.escape(text)",
  html: "CGI.escapeHTML(text)",
  yaml: "text.to_yaml",
  base64: "[text].pack('m')",
  exception: "KeyError.new(text.inspect).inspect",
};

const rubyForms = new Map<string, Readonly<Record<string, string>>>();

/** One process for all forms of a text, because Ruby needs a tenth of a second to start. */
function ruby(form: keyof typeof inRuby, text: string): string {
  const forms = rubyForms.get(text) ?? runRuby(text);
  rubyForms.set(text, forms);
  return forms[form] ?? "";
}

function runRuby(text: string): Record<string, string> {
  const pairs = Object.entries(inRuby).map(([name, expression]) => `${JSON.stringify(name)} => ${expression}`);
  const script = `text = STDIN.read.force_encoding("UTF-8"); print JSON.generate({ ${pairs.join(", ")} })`;
  const libraries = ["json", "yaml", "cgi", "shellwords"].flatMap((name) => ["-r", name]);
  const env = { ...process.env, LANG: "C.UTF-8" };
  const printed: Record<string, string> = JSON.parse(
    execFileSync("ruby", [...libraries, "-e", script], { input: text, encoding: "utf8", env }),
  );
  return printed;
}

function octal(byte: string): string {
  return `\\${byte.charCodeAt(0).toString(8).padStart(3, "0")}`;
}

function pythonEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const names: Readonly<Record<number, string>> = { 9: "\\t", 10: "\\n", 13: "\\r" };
  if (code <= 0xff) return names[code] ?? `\\x${code.toString(16).padStart(2, "0")}`;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

/** Fewer characters of an encoded secret say nothing about it. */
const tellTale = 12;
const armor = /(-----(?:BEGIN|END) [A-Z ]+-----)/;

/** Pieces of an encoded secret, of which no text may contain any. */
export function tellTales(secret: string, encode: Encode): string[] {
  // Another secret of the same form: what both have in common is not secret.
  const other = secret
    .split(armor)
    .map((part) => (armor.test(part) ? part : part.replace(/[a-y]/gi, (letter) => after(letter))))
    .join("");

  const common = new Set(piecesOf(encode(other)));
  return piecesOf(encode(secret)).filter((piece) => !common.has(piece));
}

function after(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 1);
}

function piecesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line) =>
      Array.from({ length: Math.max(0, line.length - tellTale + 1) }, (_, at) => line.slice(at, at + tellTale)),
    );
}
