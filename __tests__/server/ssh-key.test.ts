import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Failure } from "../../src/model/failure.ts";
import { normalizePrivateKey } from "../../src/server/ssh-key.ts";

let directory: string;
const keys = new Map<string, string>();

const kinds: readonly (readonly [string, string[]])[] = [
  ["ed25519", ["-t", "ed25519", "-N", ""]],
  ["rsa PEM", ["-t", "rsa", "-b", "2048", "-m", "PEM", "-N", ""]],
  ["rsa OpenSSH", ["-t", "rsa", "-b", "2048", "-N", ""]],
  ["ecdsa PKCS#8", ["-t", "ecdsa", "-m", "PKCS8", "-N", ""]],
  ["locked OpenSSH", ["-t", "ed25519", "-N", "open sesame"]],
  ["locked PEM", ["-t", "rsa", "-b", "2048", "-m", "PEM", "-N", "open sesame"]],
  ["locked PKCS#8", ["-t", "rsa", "-b", "2048", "-m", "PKCS8", "-N", "open sesame"]],
];

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), "ka-key-"));
  for (const [index, [name, args]] of kinds.entries()) {
    const file = path.join(directory, `key${index}`);
    execFileSync("ssh-keygen", ["-q", ...args, "-f", file]);
    keys.set(name, readFileSync(file, "utf8"));
    if (index === 0) keys.set("public", readFileSync(`${file}.pub`, "utf8"));
  }
});

afterAll(() => rmSync(directory, { recursive: true }));

function key(name: string): string {
  const text = keys.get(name);
  if (text === undefined) throw new Error(`no key ${name}`);
  return text;
}

/** The public half, as OpenSSH reads it from the private one. */
function publicHalf(text: string): string {
  const file = path.join(directory, "candidate");
  writeFileSync(file, text);
  chmodSync(file, 0o600);
  return execFileSync("ssh-keygen", ["-y", "-P", "", "-f", file], { encoding: "utf8", stdio: "pipe" });
}

const open = ["ed25519", "rsa PEM", "rsa OpenSSH", "ecdsa PKCS#8"];

test.each(open)("%s: a key as ssh-keygen writes it stays as it is", (name) => {
  expect(normalizePrivateKey(key(name))).toBe(key(name));
});

const damages: readonly (readonly [string, (text: string) => string])[] = [
  ["CRLF", (text) => text.replaceAll("\n", "\r\n")],
  ["CR", (text) => text.replaceAll("\n", "\r")],
  ["no last newline", (text) => text.trimEnd()],
  ["newlines written out", (text) => text.replaceAll("\n", "\\n")],
  ["newlines written out, but for the last", (text) => `${text.trimEnd().replaceAll("\n", "\\n")}\n`],
  ["CRLF written out", (text) => text.replaceAll("\n", "\\r\\n")],
  ["blank lines around", (text) => `\n\r\n  ${text}\n\n`],
  ["a byte order mark", (text) => `\uFEFF${text}`],
];

test.each(open.flatMap((name) => damages.map(([what, damage]) => [name, what, damage] as const)))(
  "%s: %s is repaired",
  (name, _, damage) => {
    const repaired = normalizePrivateKey(damage(key(name)));
    expect(repaired).toBe(key(name));
    expect(publicHalf(repaired)).toBe(publicHalf(key(name)));
  },
);

function refusal(text: string): Failure {
  try {
    normalizePrivateKey(text);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("the key was accepted");
}

test.each(["locked OpenSSH", "locked PEM", "locked PKCS#8"])("%s: a passphrase is named", (name) => {
  const { diagnosis } = refusal(key(name));
  expect(diagnosis.id).toBe("ssh-key-format");
  expect(diagnosis.cause).toContain("passphrase");
  expect(diagnosis.fix).toContain("ssh-keygen -t ed25519 -N ''");
});

test.each<[string, () => string, string]>([
  ["a public key", () => key("public"), "public key"],
  ["a PuTTY key", () => "PuTTY-User-Key-File-3: ssh-ed25519\r\nEncryption: none\r\n", "PuTTY key"],
  ["a cut key", () => key("ed25519").split("\n").slice(0, 4).join("\n"), "cut off"],
  ["a text before the key", () => `my key:\n${key("ed25519")}`, "does not start with a line"],
  ["a PEM public key", () => "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n", "does not start with"],
  ["a path", () => "~/.ssh/id_ed25519", "does not start with"],
  ["a key on one line with blanks", () => key("ed25519").replaceAll("\n", " "), "does not start with"],
])("%s is named, and nothing of it is repeated", (_, text, cause) => {
  const { diagnosis } = refusal(text());
  expect(diagnosis.id).toBe("ssh-key-format");
  expect(diagnosis.cause).toContain("Input `ssh-private-key`");
  expect(diagnosis.cause).toContain(cause);
  for (const line of text().split("\n").slice(1)) {
    if (line.length > 20 && !line.startsWith("-----")) expect(JSON.stringify(diagnosis)).not.toContain(line);
  }
});

test("a key of Node's own making is taken", () => {
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  expect(normalizePrivateKey(privateKey)).toBe(privateKey);
});
