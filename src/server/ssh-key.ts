import { failure } from "../catalogue/catalogue.ts";
import type { KeyProblem } from "../catalogue/ssh-entries.ts";

/**
 * Repairs a private key that was damaged when it was copied into a secret: CRLF, a missing final
 * newline, newlines written as `\n`.
 * @throws Failure `ssh-key-format` if the text is not a private key, with what it is instead.
 */
export function normalizePrivateKey(raw: string): string {
  let text = raw.trim();

  // In a key on one line, the newlines are written as `\n`, by `JSON.stringify` or by hand.
  if (!text.includes("\n") && text.includes("\\n")) text = text.replaceAll("\\r\\n", "\n").replaceAll("\\n", "\n");
  text = `${text.replace(/\r\n?/g, "\n").trim()}\n`;
  const problem = keyProblem(text);
  if (problem !== undefined) throw failure("ssh-key-format", { problem });
  return text;
}

function keyProblem(text: string): KeyProblem | undefined {
  const first = text.split("\n", 1)[0] ?? "";
  if (/^(ssh-(rsa|ed25519|dss)|ecdsa-sha2-|sk-)/.test(first)) return "public";
  if (first.startsWith("PuTTY-User-Key-File")) return "putty";
  if (!/^-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----$/.test(first)) return "no-begin";
  if (!/-----END [A-Z0-9 ]*PRIVATE KEY-----\n$/.test(text)) return "no-end";
  return isEncrypted(text) ? "passphrase" : undefined;
}

function isEncrypted(text: string): boolean {
  if (/^-----BEGIN ENCRYPTED PRIVATE KEY-----/.test(text) || /^Proc-Type: 4,ENCRYPTED$/m.test(text)) return true;
  if (!text.startsWith("-----BEGIN OPENSSH PRIVATE KEY-----")) return false;

  // PROTOCOL.key of OpenSSH: the magic "openssh-key-v1\0", then the cipher's name as a
  // length-prefixed string.
  const body = Buffer.from(text.replace(/-----[^\n]*-----/g, ""), "base64");
  const magic = "openssh-key-v1\0";
  if (body.toString("latin1", 0, magic.length) !== magic || body.length < magic.length + 4) return false;

  const length = body.readUInt32BE(magic.length);
  return body.toString("latin1", magic.length + 4, magic.length + 4 + length) !== "none";
}
