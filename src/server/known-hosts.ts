import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { failure } from "../catalogue/catalogue.ts";
import type { HostKey } from "../model/report.ts";

const keyLine = /^(?:@(?:cert-authority|revoked)\s+)?(\S+)\s+(ssh-\S+|ecdsa-\S+|sk-\S+)\s+([A-Za-z0-9+/]+=*)(?:\s.*)?$/;

/**
 * Turns the input `ssh-known-hosts` into a known_hosts file. Its lines keep their numbers, which
 * OpenSSH names when a key differs.
 * @throws Failure `input-invalid` with the number of the first line that is not a host key, or if
 * it has no host keys.
 */
export function normalizeKnownHosts(raw: string): string {
  const lines = raw
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trim());

  for (const [index, line] of lines.entries()) {
    if (line === "" || line.startsWith("#") || keyLine.test(line)) continue;
    throw invalid({ part: `line ${index + 1}`, found: "is not a known_hosts line" });
  }
  if (!lines.some((line) => keyLine.test(line))) throw invalid({ found: "has no host key" });

  return `${lines.join("\n").trimEnd()}\n`;
}

function invalid(problem: { part?: string; found: string }) {
  return failure("input-invalid", {
    problems: [{ input: "ssh-known-hosts", expected: "`host type key`", ...problem }],
  });
}

/** The keys in a known_hosts file, with SHA256 fingerprints as `ssh-keygen -lf` shows them. */
export function hostKeys(knownHosts: string): HostKey[] {
  return knownHosts.split("\n").flatMap((line) => {
    const match = keyLine.exec(line.trim());
    const [, host, type, key] = match ?? [];
    if (host === undefined || type === undefined || key === undefined) return [];
    const digest = createHash("sha256").update(Buffer.from(key, "base64")).digest("base64").replaceAll("=", "");
    return [{ host, type, fingerprint: `SHA256:${digest}` }];
  });
}

/** How the user's own known_hosts changes while we run, so that it can be restored exactly. */
export interface KnownHostsChange {
  file: string;
  /** At the end of each of our lines. */
  marker: string;
  /** Bytes that the file had; undefined if it did not exist. */
  before: number | undefined;
  /** Whether its last line had no newline, so that our first line adds one. */
  addedNewline: boolean;
  /** Whether its directory did not exist. */
  madeDirectory: boolean;
}

/** What adding keys to a file will change. */
export function planHostKeys(file: string, marker: string): KnownHostsChange {
  const existing = readBytes(file);
  return {
    file,
    marker,
    before: existing?.length,
    addedNewline: existing !== undefined && existing !== "" && !existing.endsWith("\n"),
    madeDirectory: !existsSync(path.dirname(file)),
  };
}

/**
 * Adds keys to the user's own known_hosts, which Kamal's SSH client reads. The marker on each line
 * lets `forgetHostKeys` find it again.
 */
export function rememberHostKeys({ file, marker }: Pick<KnownHostsChange, "file" | "marker">, keys: string): void {
  const lines = keys.split("\n").filter((line) => keyLine.test(line.trim()));
  if (lines.length === 0) return;

  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const existing = readBytes(file) ?? "";
  const separator = existing === "" || existing.endsWith("\n") ? "" : "\n";
  const text = `${separator}${lines.map((line) => `${line.trim()} ${marker}`).join("\n")}\n`;
  writeFileSync(file, text, { flag: "a", mode: 0o600 });
}

/**
 * Removes exactly the lines with our marker, and what else we added unless it is in use by now.
 * Returns how many lines there were. Synchronous, because others may add lines at any time.
 */
export function forgetHostKeys(change: KnownHostsChange): number {
  const { file, marker, before, addedNewline, madeDirectory } = change;
  const lines = (readBytes(file) ?? "").split("\n");
  const kept = lines.filter((line) => !line.endsWith(` ${marker}`));
  const count = lines.length - kept.length;
  let text = kept.join("\n");

  if (addedNewline && before !== undefined && text.length === before + 1) text = text.slice(0, before);
  if (count > 0 && (text !== "" || before !== undefined)) writeFileSync(file, text, "latin1");
  if (text === "" && before === undefined) rmSync(file, { force: true });
  if (madeDirectory) removeIfEmpty(path.dirname(file));

  return count;
}

function removeIfEmpty(directory: string): void {
  try {
    rmdirSync(directory);
  } catch {
    // It has other files by now, or it was never made.
  }
}

/** Latin-1 preserves every byte. Undefined if the file does not exist. */
function readBytes(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "latin1") : undefined;
}

export async function readOrEmpty(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return "";
  }
}
