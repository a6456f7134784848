// The payload of the event that started the run, as the runner stored it.

import { readFileSync, statSync } from "node:fs";

/** More than GitHub sends (25 MB). Bytes. */
const maxBytes = 32 * 1024 * 1024;

/** Undefined if the payload is missing or cannot be read. */
export function readEventPayload(file: string | undefined): unknown {
  if (file === undefined) return undefined;

  try {
    // Checked before reading: reading a pipe would wait for a writer.
    const stats = statSync(file);
    return stats.isFile() && stats.size <= maxBytes ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  } catch {
    return undefined;
  }
}

/** The value at a path of keys; undefined if there is none. */
export function payloadValue(payload: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    payload,
  );
}
