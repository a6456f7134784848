// Reads text files of the repository, never files outside it.

import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";

/** In bytes; far more than any text file that a deploy reads. */
const maxFileBytes = 1024 * 1024;

export type FileRead =
  | { state: "text"; text: string }
  | { state: "missing" }
  /**
   * The file exists but cannot be used. `reason` completes "… cannot be read: "; `line` is the
   * first bad line.
   */
  | { state: "unreadable"; reason: string; line?: number };

/**
 * Reads `path` (relative to `root`, with forward slashes) as UTF-8. `root` must be a real path (no
 * symlinks). Symlinks are followed only inside the repository. Never throws because of the file.
 * The calls are synchronous: for about forty small files on a local disk, dispatching each call to
 * another thread takes many times longer than the call.
 */
export async function readRepositoryFile(root: string, path: string): Promise<FileRead> {
  try {
    // Checked before opening: opening a pipe would wait for a writer.
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    if (stats === undefined) return { state: "missing" };

    const real = realpathSync.native(join(root, path));
    if (!isInside(root, real)) return { state: "unreadable", reason: "it points outside the repository" };
    if (isInside(join(root, ".git"), real)) return { state: "unreadable", reason: "it points into .git" };
    if (stats.isDirectory()) return { state: "unreadable", reason: "expected a file, found a directory" };
    if (!stats.isFile()) return { state: "unreadable", reason: "it is not a regular file" };
    if (stats.size > maxFileBytes) return { state: "unreadable", reason: "it is larger than 1 MB" };

    return readText(real, stats.size);
  } catch (error) {
    return fromErrno(error);
  }
}

/**
 * The state that `readRepositoryFile` would return, as far as it is known without reading the
 * content.
 */
export async function repositoryFileState(root: string, path: string): Promise<FileRead["state"]> {
  try {
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    if (stats === undefined) return "missing";
    return stats.isFile() && isInside(root, realpathSync.native(join(root, path))) ? "text" : "unreadable";
  } catch (error) {
    return fromErrno(error).state;
  }
}

/** The names in a folder, sorted; empty if it does not exist or is outside the repository. */
export function listFolder(root: string, folder: string): string[] {
  try {
    // An exception costs more than asking.
    if (statSync(join(root, folder), { throwIfNoEntry: false }) === undefined) return [];
    if (!isInside(root, realpathSync.native(join(root, folder)))) return [];
    return readdirSync(join(root, folder)).sort();
  } catch {
    return [];
  }
}

/** Whether its owner may execute a file; undefined if there is none. */
export function isExecutable(root: string, path: string): boolean | undefined {
  try {
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    return stats?.isFile() === true ? (stats.mode & 0o100) !== 0 : undefined;
  } catch {
    return undefined;
  }
}

/**
 * As `readRepositoryFile`, but a file missing from a folder outside the repository is unreadable:
 * it may exist there.
 */
export async function readNeededFile(root: string, path: string): Promise<FileRead> {
  const read = await readRepositoryFile(root, path);
  const folder = join(root, dirname(path));
  if (read.state !== "missing" || statSync(folder, { throwIfNoEntry: false }) === undefined) return read;
  if (isInside(root, realpathSync.native(folder))) return read;
  return { state: "unreadable", reason: "its folder is outside the repository" };
}

/** Whether `path` is `root` or below it; both must be real, absolute paths. */
export function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

function readText(path: string, size: number): FileRead {
  const file = openSync(path, "r");
  try {
    // Never more than the checked size, even if the file grows in the meantime.
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
    // Keep the byte order mark: a caller that writes the file back must not lose it.
    return { state: "text", text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { state: "unreadable", reason: "it is not valid UTF-8", line: firstInvalidLine(bytes) };
  }
}

/** 1-based. Splits at bytes, which is safe because 0x0a is never part of a multi-byte character. */
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
  if (code === "ELOOP") return { state: "unreadable", reason: "its symbolic links form a loop" };
  if (code === "EACCES" || code === "EPERM") return { state: "unreadable", reason: "permission denied" };
  if (code === "ENAMETOOLONG" || code === "ERR_INVALID_ARG_VALUE")
    return { state: "unreadable", reason: "this is not a valid path" };

  return { state: "unreadable", reason: code === "" ? String(error) : code };
}
