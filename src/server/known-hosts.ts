import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { failure } from "../catalogue/catalogue.ts";

/** A host key as `ssh-keygen -lf` shows it. */
export interface HostKey {
  host: string;
  type: string;
  fingerprint: string;
}

const keyLine = /^(?:@(?:cert-authority|revoked)\s+)?(\S+)\s+(ssh-\S+|ecdsa-\S+|sk-\S+)\s+([A-Za-z0-9+/]+=*)(?:\s.*)?$/;

/**
 * Turns the input `ssh-known-hosts` into a known_hosts file.
 * @throws Failure `input-invalid` with the number of the first line that is not a host key.
 */
export function normalizeKnownHosts(raw: string): string {
  const lines = raw
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trim());

  for (const [index, line] of lines.entries()) {
    if (line === "" || line.startsWith("#") || keyLine.test(line)) continue;
    const part = `line ${index + 1}`;
    const found = "is not a known_hosts line";
    throw failure("input-invalid", {
      problems: [{ input: "ssh-known-hosts", part, found, expected: "`host type key`" }],
    });
  }

  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

/** The keys in a known_hosts file, with SHA256 fingerprints. */
export function hostKeys(knownHosts: string): HostKey[] {
  return knownHosts.split("\n").flatMap((line) => {
    const match = keyLine.exec(line.trim());
    const [, host, type, key] = match ?? [];
    if (host === undefined || type === undefined || key === undefined) return [];
    const digest = createHash("sha256").update(Buffer.from(key, "base64")).digest("base64").replaceAll("=", "");
    return [{ host, type, fingerprint: `SHA256:${digest}` }];
  });
}

/**
 * Adds keys to the user's own known_hosts, which Kamal's SSH client reads. The marker on each line
 * lets `forgetHostKeys` find it again.
 */
export async function rememberHostKeys(file: string, keys: string, marker: string): Promise<void> {
  const lines = keys.split("\n").filter((line) => keyLine.test(line.trim()));
  if (lines.length === 0) return;

  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const existing = await readOrEmpty(file);
  const separator = existing === "" || existing.endsWith("\n") ? "" : "\n";
  await appendFile(file, `${separator}${lines.map((line) => `${line.trim()} ${marker}`).join("\n")}\n`, {
    mode: 0o600,
  });
}

/** Removes exactly the lines with this marker. Returns how many there were. */
export async function forgetHostKeys(file: string, marker: string): Promise<number> {
  // Latin-1 preserves every byte of the other lines.
  const existing = await readFile(file, "latin1").catch(() => "");
  const lines = existing.split("\n");
  const kept = lines.filter((line) => !line.endsWith(` ${marker}`));
  if (kept.length < lines.length) await writeFile(file, kept.join("\n"), "latin1");
  return lines.length - kept.length;
}

export async function readOrEmpty(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return "";
  }
}
