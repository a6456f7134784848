// The sandbox's SSH keys, certificate authority and token signing key. They are created once and
// kept in the sandbox's home.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Context, directory } from "../context.ts";
import { must } from "../run-command.ts";
import { SERVER_NAMES } from "../settings.ts";

export interface SshKeys {
  privateKey: string;
  publicKey: string;
  /** A valid key that no server accepts. */
  unauthorizedKey: string;
  /** A valid key with a passphrase. */
  encryptedKey: string;
}

export interface Authority {
  /** Path of the CA certificate, which clients have to trust. */
  file: string;
  pem: string;
  issue(hosts: readonly string[], options?: { days?: number }): Promise<{ certificate: string; privateKey: string }>;
}

const keyDirectory = (context: Context, ...parts: readonly string[]) => directory(context, "keys", ...parts);

/** The directory that is mounted as /keys in a server. */
export function serverKeys(context: Context, name: string): string {
  return keyDirectory(context, name);
}

/** The directory that is mounted as /keys in the token service and the registry. */
export function tokenKeys(context: Context): string {
  return keyDirectory(context, "token");
}

export async function ensureKeys(context: Context): Promise<void> {
  const client = keyDirectory(context, "client");
  for (const [name, passphrase] of [
    ["client", ""],
    ["unauthorized", ""],
    ["encrypted", "a passphrase"],
  ] as const) {
    await createSshKey(path.join(client, name), "ed25519", passphrase);
  }

  const authorized = readFileSync(path.join(client, "client.pub"), "utf8");
  for (const server of SERVER_NAMES) {
    const folder = serverKeys(context, server);
    await createSshKey(path.join(folder, "ssh_host_ed25519_key"), "ed25519", "");
    await createSshKey(path.join(folder, "ssh_host_rsa_key"), "rsa", "");
    writeFileSync(path.join(folder, "authorized_keys"), authorized);
  }

  const token = tokenKeys(context);
  await createAuthority(path.join(token, "token"), "kamal-action sandbox tokens");
  await createAuthority(path.join(keyDirectory(context, "ca"), "ca"), "kamal-action sandbox CA");
}

async function createSshKey(file: string, type: string, passphrase: string): Promise<void> {
  if (existsSync(`${file}.pub`)) return;
  rmSync(file, { force: true });
  await must("ssh-keygen", ["-q", "-t", type, "-N", passphrase, "-C", path.basename(file), "-f", file]);
}

/** Creates `base`.key and a self-signed `base`.pem. */
async function createAuthority(base: string, name: string): Promise<void> {
  if (existsSync(`${base}.pem`)) return;
  const args = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3650", "-subj", `/CN=${name}`];
  await must("openssl", [...args, "-keyout", `${base}.key`, "-out", `${base}.new`]);
  await must("mv", [`${base}.new`, `${base}.pem`]);
}

export function sshKeys(context: Context): SshKeys {
  const read = (name: string) => readFileSync(path.join(keyDirectory(context, "client"), name), "utf8");
  return {
    privateKey: read("client"),
    publicKey: read("client.pub").trim(),
    unauthorizedKey: read("unauthorized"),
    encryptedKey: read("encrypted"),
  };
}

export function authority(context: Context): Authority {
  const base = path.join(keyDirectory(context, "ca"), "ca");
  return {
    file: `${base}.pem`,
    pem: readFileSync(`${base}.pem`, "utf8"),
    issue: (hosts, options) => issue(context, base, { hosts, days: options?.days ?? 90 }),
  };
}

async function issue(context: Context, base: string, { hosts, days }: { hosts: readonly string[]; days: number }) {
  const work = mkdtempSync(path.join(keyDirectory(context, "ca"), "leaf-"));
  try {
    const file = (name: string) => path.join(work, name);
    writeFileSync(file("extensions"), `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(",")}\n`);
    const request = ["req", "-newkey", "rsa:2048", "-nodes", "-subj", `/CN=${hosts[0] ?? "sandbox"}`];
    await must("openssl", [...request, "-keyout", file("key"), "-out", file("csr")]);

    const sign = [
      "x509",
      "-req",
      "-in",
      file("csr"),
      "-CA",
      `${base}.pem`,
      "-CAkey",
      `${base}.key`,
      "-days",
      String(days),
    ];
    const serial = ["-set_serial", `0x${Date.now().toString(16)}`];
    await must("openssl", [...sign, ...serial, "-extfile", file("extensions"), "-out", file("pem")]);

    return { certificate: readFileSync(file("pem"), "utf8"), privateKey: readFileSync(file("key"), "utf8") };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
