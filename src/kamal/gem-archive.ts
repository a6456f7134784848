// The gems as one file for GitHub's cache. Not tar: @actions/cache unpacks with `tar -P`, so that
// an archive that another job has put there could write any file of the runner's user. This one
// cannot name a place: it is read in memory, and only what has the digest of a gem is used.

/** The format of the archive. Part of the cache entry's version, so formats are never mixed up. */
export const archiveFormat = "kamal-action gems 1";

/** The first line is JSON with each gem's name and size; then come the gems. */
export function packGems(gems: ReadonlyMap<string, Buffer>): Buffer {
  const index = [...gems].map(([name, bytes]) => [name, bytes.length]);
  return Buffer.concat([Buffer.from(`${JSON.stringify([archiveFormat, index])}\n`), ...gems.values()]);
}

/** The gems in an archive that anyone can have written; undefined if it is not an archive. */
export function unpackGems(archive: Buffer): Map<string, Buffer> | undefined {
  const end = archive.subarray(0, maxIndexBytes).indexOf(0x0a);
  const index = end === -1 ? undefined : parseIndex(archive.toString("utf8", 0, end));
  if (index === undefined) return undefined;

  const gems = new Map<string, Buffer>();
  let start = end + 1;
  for (const { name, size } of index) {
    gems.set(name, archive.subarray(start, start + size));
    start += size;
  }

  return start === archive.length ? gems : undefined;
}

const maxIndexBytes = 65_536;

function parseIndex(line: string): { name: string; size: number }[] | undefined {
  try {
    const parsed: unknown = JSON.parse(line);
    const [format, entries]: unknown[] = Array.isArray(parsed) ? parsed : [];
    if (format !== archiveFormat || !Array.isArray(entries)) return undefined;

    const index = entries.map((entry: unknown) => {
      const [name, size]: unknown[] = Array.isArray(entry) ? entry : [];
      return typeof name === "string" && Number.isSafeInteger(size) ? { name, size: Number(size) } : undefined;
    });
    const valid = index.filter((entry) => entry !== undefined && entry.size >= 0);
    return valid.length === entries.length ? valid.filter((entry) => entry !== undefined) : undefined;
  } catch {
    return undefined;
  }
}
