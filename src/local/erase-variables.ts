// Deleting a variable from `process.env` does not reach the block of memory with which the kernel
// started us. It stays readable in /proc/PID/environ, for every process of the same user. So the
// values are overwritten there as well, through the file with our own memory.

import { closeSync, openSync, readFileSync, readSync, writeSync } from "node:fs";

/** Removes variables from our environment. Their values remain only where they were read to. */
export function eraseVariables(names: readonly string[]): void {
  const given = names.filter((name) => process.env[name] !== undefined);
  for (const name of given) delete process.env[name];
  if (given.length === 0) return;

  try {
    eraseInitialValues(given);
  } catch {
    // Not Linux, or a sandbox without this file. SECURITY.md says what that means.
  }
}

/** Nothing refers to this memory any more, because libc has just dropped the variables. */
function eraseInitialValues(names: readonly string[]): void {
  const [start, end] = initialBlock();
  const memory = openSync("/proc/self/mem", "r+");

  try {
    const block = Buffer.alloc(end - start);
    if (readSync(memory, block, 0, block.length, start) !== block.length) return;

    for (const entry of entriesOf(block)) {
      if (!names.includes(entry.name)) continue;
      writeSync(memory, Buffer.alloc(entry.end - entry.value), 0, entry.end - entry.value, start + entry.value);
    }
  } finally {
    closeSync(memory);
  }
}

/** `env_start` and `env_end` in proc_pid_stat(5). Both are 0 if the kernel hides them. */
function initialBlock(): [start: number, end: number] {
  const stat = readFileSync("/proc/self/stat", "latin1");
  // The second field is the command's name in parentheses, which may contain spaces.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [start = 0, end = 0] = fields.slice(47, 49).map(Number);
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start <= 0 || end <= start) {
    throw new Error("unknown addresses");
  }

  return [start, end];
}

/** The variables in a block, with the offsets of their values. */
function entriesOf(block: Buffer): { name: string; value: number; end: number }[] {
  const entries: { name: string; value: number; end: number }[] = [];

  for (let at = 0; at < block.length; ) {
    const zero = block.indexOf(0, at);
    const end = zero === -1 ? block.length : zero;
    const equals = block.indexOf("=", at);
    if (equals !== -1 && equals < end) {
      entries.push({ name: block.toString("latin1", at, equals), value: equals + 1, end });
    }
    at = end + 1;
  }

  return entries;
}
