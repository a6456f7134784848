import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import {
  describeLock,
  isFromEarlierAttempt,
  lockDirectory,
  lockOwner,
  parseLockDetails,
  parseLockOwner,
  releaseScript,
} from "../../src/server/deploy-lock.ts";
import { scratch } from "./scratch.ts";

const self = { repository: "acme/shop", runId: "4711", attempt: "2", step: "deploy-0a1b2c3d" };
const owner = lockOwner(self);

/** Encodes lock details as Kamal does: Base64.encode64, with line breaks. */
function encoded(lockedBy: string, message = "Automatic deploy lock"): string {
  const text = `Locked by: ${lockedBy} at 2026-11-24T01:02:03Z\nVersion: v1\nMessage: ${message}`;
  return `${Buffer.from(text).toString("base64").replace(/.{60}/g, "$&\n")}\n`;
}

test("uses Kamal's lock directory", () => {
  expect(lockDirectory("shop", undefined)).toBe(".kamal/lock-shop");
  expect(lockDirectory("shop", "staging")).toBe(".kamal/lock-shop-staging");
});

test("parses the owner that it wrote", () => {
  expect(parseLockOwner(owner)).toEqual(self);
  expect(parseLockOwner("Ana")).toBeUndefined();
  expect(parseLockOwner(`${owner} and more`)).toBeUndefined();
});

test.each([
  ["this step", self, false],
  ["another job of this attempt", { ...self, step: "deploy-ffffffff" }, false],
  ["an earlier attempt", { ...self, attempt: "1" }, true],
  ["a later attempt", { ...self, attempt: "10" }, false],
  ["another run", { ...self, runId: "4712" }, false],
  ["another repository", { ...self, repository: "acme/blog" }, false],
])("%s: is from an earlier attempt is %s", (_, identity, expected) => {
  expect(isFromEarlierAttempt(lockOwner(identity), self)).toBe(expected);
});

test("a person's lock is never from an earlier attempt", () => {
  expect(isFromEarlierAttempt("", self)).toBe(false);
  expect(isFromEarlierAttempt("Ana", self)).toBe(false);
});

test("parses details as Kamal writes them", () => {
  expect(parseLockDetails(encoded(owner))).toEqual({
    lockedBy: owner,
    at: "2026-11-24T01:02:03Z",
    version: "v1",
    message: "Automatic deploy lock",
  });
  expect(parseLockDetails(encoded("", "at night: \u00fc"))).toMatchObject({
    lockedBy: "",
    message: "at night: \u00fc",
  });
  expect(parseLockDetails("")).toBeUndefined();
  expect(parseLockDetails("bm90aGluZw==")).toBeUndefined();
});

test("describes the holder of a lock", () => {
  expect(describeLock(parseLockDetails(encoded("Ana")))).toBe(
    'Ana since 2026-11-24T01:02:03Z, for version v1 ("Automatic deploy lock")',
  );
  expect(describeLock(parseLockDetails(encoded("")))).toContain("someone without a git user.name");
  expect(describeLock(undefined)).toContain("unknown holder");
});

/** Runs the script in a temporary home. `details`: undefined for no lock, null for no file. */
async function release(details: string | null | undefined, by = owner) {
  await using place = await scratch();
  const directory = lockDirectory("shop", "staging");
  if (details !== undefined) await mkdir(place.file(directory), { recursive: true });
  if (typeof details === "string") await writeFile(place.file(`${directory}/details`), details);

  const output = execFileSync("sh", ["-s"], {
    input: releaseScript(directory, by),
    encoding: "utf8",
    env: { HOME: place.directory, PATH: process.env.PATH },
  });

  const file = place.file(`${directory}/details`);
  return {
    output: output.trim(),
    held: existsSync(place.file(directory)),
    details: existsSync(file) ? readFileSync(file, "utf8") : undefined,
    pwned: existsSync(place.file("pwned")),
  };
}

test("releases our own lock", async () => {
  expect(await release(encoded(owner))).toMatchObject({ output: "released", held: false });
});

test("prints `none` without a lock", async () => {
  expect(await release(undefined)).toMatchObject({ output: "none", held: false });
});

test.each([
  ["a person", "Ana"],
  ["someone without a name", ""],
  ["an attempt whose number starts with ours", lockOwner({ ...self, attempt: "22" })],
  ["another run", lockOwner({ ...self, runId: "1" })],
  ["another job of the same run", lockOwner({ ...self, step: "deploy-ffffffff" })],
])("keeps the lock of %s and prints its details", async (_, lockedBy) => {
  const result = await release(encoded(lockedBy));
  expect(result).toMatchObject({ held: true, details: encoded(lockedBy) });
  expect(result.output).toMatch(/^other\n/);
  expect(parseLockDetails(result.output.slice("other".length))?.lockedBy).toBe(lockedBy);
});

test("keeps an incomplete lock", async () => {
  expect(await release(null)).toMatchObject({ output: "other", held: true });
});

test("keeps a lock with unreadable details", async () => {
  const result = await release("not base64 !");
  expect(result).toMatchObject({ held: true, details: "not base64 !" });
});

test.each(["a*", "Ana $(touch pwned)", "Ana `touch pwned`", "Ana'; touch pwned; '", "*"])(
  "the owner %j is plain text to the shell",
  async (by) => {
    expect(await release(encoded("abc"), by)).toMatchObject({ held: true, pwned: false });
    expect(await release(encoded(by), by)).toMatchObject({ output: "released", held: false, pwned: false });
  },
);

test("details from a server are clean lines of a limited length", () => {
  const details = parseLockDetails(encoded(`a\u001b[2J\u0000b${"x".repeat(9000)}`, "\u2028::error::x"));
  expect(details?.lockedBy).toMatch(/^abx+\u2026$/);
  expect(details?.lockedBy).toHaveLength(500);
  expect(details?.message).toBe(".::error::x");
  expect(parseLockDetails("A".repeat(10_000_000))).toBeUndefined();
});

test("only our own form of an owner is a run", () => {
  expect(parseLockOwner("kamal-action ../x run 7 attempt 1 step $(id)")).toBeUndefined();
  expect(parseLockOwner("kamal-action acme/shop run ../7 attempt 1 step x")).toBeUndefined();
});
