// The gems in the tool cache, where anything may have changed them: each file counts only if it has
// the digest of its gem.

import { createHash, randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { LockedGem } from "./gem-table.ts";

/** Bytes. The largest of Kamal's gems has 0.4 MB. */
export const maxGemBytes: number = 16 * 1024 * 1024;

export interface FoundGems {
  /** By name; each has the expected digest. */
  genuine: Map<string, Buffer>;
  /** The names of those that do not, and of those that were not asked for. */
  altered: string[];
}

/** In hexadecimal. */
export function sha256(content: Buffer | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Separates the gems that have the expected digest from everything else. */
export function verifyGems(found: ReadonlyMap<string, Buffer>, wanted: readonly LockedGem[]): FoundGems {
  const digests = new Map(wanted.map((gem) => [gem.name, gem.sha256]));
  const genuine = [...found].filter(([name, bytes]) => digests.get(name) === sha256(bytes));
  const altered = [...found.keys()].filter((name) => !genuine.some(([each]) => each === name));
  return { genuine: new Map(genuine), altered };
}

/** The wanted gems that are in the directory. Other files there may be for another Kamal. */
export async function readGems(directory: string, wanted: readonly LockedGem[]): Promise<FoundGems> {
  const found = new Map<string, Buffer>();
  const unreadable: string[] = [];

  for (const { name } of wanted) {
    const bytes = await readGem(gemFile(directory, name));
    if (bytes === "not a file") unreadable.push(name);
    else if (bytes !== undefined) found.set(name, bytes);
  }

  const { genuine, altered } = verifyGems(found, wanted);
  return { genuine, altered: [...unreadable, ...altered] };
}

/** Follows no symlink, waits for no pipe, and reads no more than a gem can have. */
async function readGem(file: string): Promise<Buffer | "not a file" | undefined> {
  try {
    await using handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stats = await handle.stat();
    if (!stats.isFile() || stats.size > maxGemBytes) return "not a file";

    const { buffer, bytesRead } = await handle.read(Buffer.alloc(stats.size), 0, stats.size, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT" ? undefined : "not a file";
  }
}

/** Each appears complete or not at all, because other jobs may read them at the same time. */
export async function writeGems(directory: string, gems: ReadonlyMap<string, Buffer>): Promise<void> {
  await mkdir(directory, { recursive: true });

  for (const [name, bytes] of gems) {
    const temporary = path.join(directory, `.${name}.${randomBytes(8).toString("hex")}`);
    try {
      await writeFile(temporary, bytes, { flag: "wx" });
      await rename(temporary, gemFile(directory, name));
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }
}

export function gemFile(directory: string, gem: string): string {
  return path.join(directory, `${gem}.gem`);
}
