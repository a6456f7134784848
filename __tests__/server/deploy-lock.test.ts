import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import {
  describeLock,
  isOver,
  lockDirectory,
  lockOwner,
  parseLockDetails,
  parseLockOwner,
  releaseScript,
} from "../../src/server/deploy-lock.ts";
import { scratch } from "./scratch.ts";

const self = { repository: "acme/shop", runId: "4711", attempt: "2", step: "deploy-0a1b2c3d" };
const owner = lockOwner(self);

/** As Kamal writes it: Base64.encode64, with line breaks. */
function encoded(lockedBy: string, message = "Automatic deploy lock"): string {
  const text = `Locked by: ${lockedBy} at 2026-11-24T01:02:03Z\nVersion: v1\nMessage: ${message}`;
  return `${Buffer.from(text).toString("base64").replace(/.{60}/g, "$&\n")}\n`;
}

test("the directory is Kamal's", () => {
  expect(lockDirectory("shop", undefined)).toBe(".kamal/lock-shop");
  expect(lockDirectory("shop", "staging")).toBe(".kamal/lock-shop-staging");
});

test("an owner is read back", () => {
  expect(parseLockOwner(owner)).toEqual(self);
  expect(parseLockOwner("Ana")).toBeUndefined();
  expect(parseLockOwner(`${owner} and more`)).toBeUndefined();
});

test.each([
  ["this very step", self, false],
  ["another job of this attempt", { ...self, step: "deploy-ffffffff" }, false],
  ["the attempt before", { ...self, attempt: "1" }, true],
  ["a later attempt", { ...self, attempt: "10" }, false],
  ["another run", { ...self, runId: "4712" }, false],
  ["another repository", { ...self, repository: "acme/blog" }, false],
])("%s: over is %s", (_, identity, expected) => {
  expect(isOver(lockOwner(identity), self)).toBe(expected);
});

test("a person's lock is never over", () => {
  expect(isOver("", self)).toBe(false);
  expect(isOver("Ana", self)).toBe(false);
});

test("details are read as Kamal writes them", () => {
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

test("a lock is told to a person", () => {
  expect(describeLock(parseLockDetails(encoded("Ana")))).toBe(
    'Ana, since 2026-11-24T01:02:03Z, for version v1: "Automatic deploy lock"',
  );
  expect(describeLock(parseLockDetails(encoded("")))).toContain("somebody without a git user.name");
  expect(describeLock(undefined)).toContain("without details");
});

/** Runs the script in a home of its own. `details`: undefined for no lock, null for a half lock. */
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

test("ours is released", async () => {
  expect(await release(encoded(owner))).toMatchObject({ output: "released", held: false });
});

test("no lock is none", async () => {
  expect(await release(undefined)).toMatchObject({ output: "none", held: false });
});

test.each([
  ["a person", "Ana"],
  ["nobody by name", ""],
  ["a run whose number begins like ours", lockOwner({ ...self, attempt: "22" })],
  ["another run", lockOwner({ ...self, runId: "1" })],
  ["another job of the same run", lockOwner({ ...self, step: "deploy-ffffffff" })],
])("the lock of %s stays, and its details come back", async (_, lockedBy) => {
  const result = await release(encoded(lockedBy));
  expect(result).toMatchObject({ held: true, details: encoded(lockedBy) });
  expect(result.output).toMatch(/^other\n/);
  expect(parseLockDetails(result.output.slice("other".length))?.lockedBy).toBe(lockedBy);
});

test("a half lock stays", async () => {
  expect(await release(null)).toMatchObject({ output: "other", held: true });
});

test("a lock with other files in its directory stays a lock", async () => {
  const result = await release("not base64 !");
  expect(result).toMatchObject({ held: true, details: "not base64 !" });
});

test.each(["a*", "Ana $(touch pwned)", "Ana `touch pwned`", "Ana'; touch pwned; '", "*"])(
  "an owner %j is plain text to the shell",
  async (by) => {
    expect(await release(encoded("abc"), by)).toMatchObject({ held: true, pwned: false });
    expect(await release(encoded(by), by)).toMatchObject({ output: "released", held: false, pwned: false });
  },
);
