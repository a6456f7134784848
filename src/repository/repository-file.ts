// Files of the repository, read as text and never from outside of it.

import { closeSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";

/** Bytes. No file that a deploy reads as text comes near it. */
const maxFileBytes = 1024 * 1024;

export type FileRead =
  | { state: "text"; text: string }
  /** An ordinary case. */
  | { state: "missing" }
  /** It is there, and cannot be used; `reason` completes "… cannot be read: ". `line`: where that shows. */
  | { state: "unreadable"; reason: string; line?: number };

/**
 * Reads `path` (relative to `root`, forward slashes) as UTF-8. `root` must be a real path (no symlinks). A symlink is
 * followed inside the repository only. Throws nothing that the file could cause. The calls are synchronous: for some
 * forty small files on a local disk, handing each call to another thread takes many times as long as the call itself.
 */
export async function readRepositoryFile(root: string, path: string): Promise<FileRead> {
  try {
    // Looked at before it is opened: opening a pipe would wait for a writer.
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    if (stats === undefined) return { state: "missing" };
    const real = realpathSync.native(join(root, path));
    if (!isInside(root, real)) return { state: "unreadable", reason: "it leads out of the repository" };
    if (isInside(join(root, ".git"), real)) return { state: "unreadable", reason: "it leads into .git" };
    if (stats.isDirectory()) return { state: "unreadable", reason: "a file is expected here, and it is a directory" };
    if (!stats.isFile()) return { state: "unreadable", reason: "it is no regular file" };
    if (stats.size > maxFileBytes) return { state: "unreadable", reason: "it is larger than 1 MB" };
    return readText(real, stats.size);
  } catch (error) {
    return fromErrno(error);
  }
}

/** What `readRepositoryFile` would find, as far as that can be told without reading. */
export async function repositoryFileState(root: string, path: string): Promise<FileRead["state"]> {
  try {
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    if (stats === undefined) return "missing";
    return stats.isFile() && isInside(root, realpathSync.native(join(root, path))) ? "text" : "unreadable";
  } catch (error) {
    return fromErrno(error).state;
  }
}

/** The same for a file that a deploy needs: missing in a folder of somewhere else, it may be there all the same. */
export async function readNeededFile(root: string, path: string): Promise<FileRead> {
  const read = await readRepositoryFile(root, path);
  const folder = join(root, dirname(path));
  if (read.state !== "missing" || statSync(folder, { throwIfNoEntry: false }) === undefined) return read;
  if (isInside(root, realpathSync.native(folder))) return read;
  return { state: "unreadable", reason: "its folder leads out of the repository" };
}

/** Whether `path` is `root` or below it; both must be real, absolute paths. */
export function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

function readText(path: string, size: number): FileRead {
  const file = openSync(path, "r");
  try {
    // Never more than the size that was looked at, however the file grows meanwhile.
    const buffer = Buffer.alloc(size);
    let length = 0;
    while (length < size) {
      const bytesRead = readSync(file, buffer, length, size - length, null);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return decode(buffer.subarray(0, length));
  } finally {
    closeSync(file);
  }
}

function decode(bytes: Uint8Array): FileRead {
  if (bytes.includes(0)) return { state: "unreadable", reason: "it is binary, not text" };
  try {
    // The byte order mark stays: who writes the file back must not lose it.
    return { state: "text", text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { state: "unreadable", reason: "it is not valid UTF-8", line: firstInvalidLine(bytes) };
  }
}

/** 1-based. A line break is no part of any longer character. */
function firstInvalidLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let line = 1, start = 0; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end === -1 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end === -1) return 1;
    start = end + 1;
  }
}

function fromErrno(error: unknown): FileRead {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") return { state: "missing" };
  if (code === "ELOOP") return { state: "unreadable", reason: "its symbolic links go in a circle" };
  if (code === "EACCES" || code === "EPERM") return { state: "unreadable", reason: "permission denied" };
  if (code === "ENAMETOOLONG" || code === "ERR_INVALID_ARG_VALUE")
    return { state: "unreadable", reason: "this is no possible path" };
  return { state: "unreadable", reason: code === "" ? String(error) : code };
}
