import { Failure } from "../model/failure.ts";

/**
 * Repairs what copying a private key into a secret does to it: CRLF, a missing last newline, `\n` written out.
 * @throws Failure `ssh-key-format` when the text is no private key, and says what it is instead.
 */
export function normalizePrivateKey(raw: string): string {
  let text = raw.trim();
  // A key on one line has its newlines written out, by `JSON.stringify` or by hand.
  if (!text.includes("\n") && text.includes("\\n")) text = text.replaceAll("\\r\\n", "\n").replaceAll("\\n", "\n");
  text = `${text.replace(/\r\n?/g, "\n").trim()}\n`;
  const problem = keyProblem(text);
  if (problem !== undefined)
    throw new Failure({ id: "ssh-key-format", title: "The SSH private key cannot be used", ...problem });
  return text;
}

interface Problem {
  cause: string;
  fix: string;
}

const secretFix =
  "Put the whole private key file (from `-----BEGIN` to `-----END …-----`) into the secret that `ssh-private-key` is given.";

function keyProblem(text: string): Problem | undefined {
  const first = text.split("\n", 1)[0] ?? "";
  if (/^(ssh-(rsa|ed25519|dss)|ecdsa-sha2-|sk-)/.test(first)) {
    return { cause: "Input `ssh-private-key` holds a public key (it starts with the key's type).", fix: secretFix };
  }
  if (first.startsWith("PuTTY-User-Key-File")) {
    return {
      cause: "Input `ssh-private-key` holds a PuTTY key; expected OpenSSH's or PEM's form.",
      fix: "Convert it with `puttygen key.ppk -O private-openssh -o key` and store the result in the secret.",
    };
  }
  if (!/^-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----$/.test(first)) {
    return {
      cause: "Input `ssh-private-key` does not start with a line `-----BEGIN … PRIVATE KEY-----`.",
      fix: secretFix,
    };
  }
  if (!/-----END [A-Z0-9 ]*PRIVATE KEY-----\n$/.test(text)) {
    return {
      cause: "Input `ssh-private-key` is cut off: its last line is no `-----END … PRIVATE KEY-----`.",
      fix: secretFix,
    };
  }
  if (isEncrypted(text)) {
    return {
      cause: "Input `ssh-private-key` holds a key with a passphrase, which nobody can type in a workflow.",
      fix: "Make a key for deploys alone without one: `ssh-keygen -t ed25519 -N '' -f deploy_key`, add deploy_key.pub to the server's authorized_keys and store deploy_key in the secret.",
    };
  }
  return undefined;
}

function isEncrypted(text: string): boolean {
  if (/^-----BEGIN ENCRYPTED PRIVATE KEY-----/.test(text) || /^Proc-Type: 4,ENCRYPTED$/m.test(text)) return true;
  if (!text.startsWith("-----BEGIN OPENSSH PRIVATE KEY-----")) return false;
  // PROTOCOL.key of OpenSSH: the magic "openssh-key-v1\0", then the cipher's name as a length-prefixed string.
  const body = Buffer.from(text.replace(/-----[^\n]*-----/g, ""), "base64");
  const magic = "openssh-key-v1\0";
  if (body.toString("latin1", 0, magic.length) !== magic || body.length < magic.length + 4) return false;
  const length = body.readUInt32BE(magic.length);
  return body.toString("latin1", magic.length + 4, magic.length + 4 + length) !== "none";
}
