// The stand-in for GitHub's cache service: GitHub's own client works with it, and it refuses what
// the real one refuses.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { restoreCache, saveCache } from "@actions/cache";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { type CacheService, startCacheService } from "../../github-runner/cache-service.ts";
import { githubCache } from "../../src/kamal/github-cache.ts";
import { scratch } from "../server/scratch.ts";

const { signal } = new AbortController();
const version = "0".repeat(64);

let service: CacheService;
beforeEach(async () => {
  service = await startCacheService();
  return () => service[Symbol.asyncDispose]();
});

/** Calls a method as GitHub's client does, or with these headers. */
async function call(method: string, fields: object, headers: Record<string, string> = {}) {
  const base = service.env.ACTIONS_RESULTS_URL ?? "";
  const authorization = `Bearer ${service.env.ACTIONS_RUNTIME_TOKEN}`;
  const response = await fetch(`${base}twirp/github.actions.results.api.v1.CacheService/${method}`, {
    method: "POST",
    headers: { authorization, "content-type": "application/json", ...headers },
    body: JSON.stringify({ version, ...fields }),
  });
  const answer: Record<string, unknown> = JSON.parse(await response.text());
  return { status: response.status, ...answer };
}

async function reserve(key: string): Promise<string> {
  return String(Reflect.get(await call("CreateCacheEntry", { key }), "signed_upload_url"));
}

const upload = (url: string, body: string, headers: Record<string, string> = { "x-ms-blob-type": "BlockBlob" }) =>
  fetch(url, { method: "PUT", headers, body });

test("GitHub's own client saves to it and restores from it", async () => {
  await using place = await scratch();
  mkdirSync(place.file("folder"));
  writeFileSync(place.file("folder/file"), "content");
  for (const [name, value] of Object.entries(service.env)) vi.stubEnv(name, value);
  vi.stubEnv("GITHUB_WORKSPACE", place.directory);
  vi.stubEnv("RUNNER_TEMP", place.directory);
  vi.stubEnv("GITHUB_SERVER_URL", "https://github.com");
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  onTestFinished(() => void vi.unstubAllEnvs());

  expect(await saveCache([place.file("folder")], "folder")).toBeGreaterThan(0);
  rmSync(place.file("folder"), { recursive: true });
  expect(await restoreCache([place.file("folder")], "other")).toBeUndefined();
  expect(await restoreCache([place.file("folder")], "folder")).toBe("folder");
  vi.restoreAllMocks();

  expect(readFileSync(path.join(place.directory, "folder/file"), "utf8")).toBe("content");
});

test("our client sends the same kinds of requests as GitHub's", async () => {
  const cache = githubCache(service.env);
  await cache?.save("gems", Buffer.from("content"), signal);
  expect(service.requests).toEqual(["CreateCacheEntry", "PUT", "FinalizeCacheEntryUpload"]);

  service.requests.length = 0;
  expect((await cache?.restore("gems", signal))?.toString()).toBe("content");
  expect(await cache?.restore("other", signal)).toBeUndefined();
  expect(service.requests).toEqual(["GetCacheEntryDownloadURL", "GET", "GetCacheEntryDownloadURL"]);

  // Another job has saved it: not an error, and not overwritten.
  await cache?.save("gems", Buffer.from("other"), signal);
  expect(service.entries.get("gems")?.toString()).toBe("content");
});

test.each([
  ["no token", { authorization: "" }, 401],
  ["another token", { authorization: "Bearer other" }, 401],
  ["another type", { "content-type": "text/plain" }, 404],
])("refuses %s", async (_what, headers, status) => {
  expect(await call("GetCacheEntryDownloadURL", { key: "gems" }, headers)).toMatchObject({ status });
});

test.each([
  ["an unknown method", "DeleteCacheEntry", { key: "gems" }, "bad_route"],
  ["a key with a comma", "CreateCacheEntry", { key: "a,b" }, "malformed"],
  ["a long key", "CreateCacheEntry", { key: "a".repeat(513) }, "malformed"],
  ["a version that is not a digest", "CreateCacheEntry", { key: "gems", version: "1" }, "malformed"],
  ["the end of an upload that never began", "FinalizeCacheEntryUpload", { key: "gems", size_bytes: "1" }, "not_found"],
])("refuses %s", async (_what, method, fields, code) => {
  expect(await call(method, fields)).toMatchObject({ code });
});

test("refuses a key that exists, a wrong size, and a second end of an upload", async () => {
  const url = await reserve("gems");
  expect(await call("CreateCacheEntry", { key: "gems" })).toMatchObject({ status: 409, code: "already_exists" });
  expect((await upload(url, "content")).status).toBe(201);
  expect(await call("GetCacheEntryDownloadURL", { key: "gems" })).toMatchObject({ status: 200, ok: false });
  expect(await call("FinalizeCacheEntryUpload", { key: "gems", size_bytes: "8" })).toMatchObject({ status: 400 });
  expect(await call("FinalizeCacheEntryUpload", { key: "gems", size_bytes: "7" })).toMatchObject({ ok: true });
  expect(await call("FinalizeCacheEntryUpload", { key: "gems", size_bytes: "7" })).toMatchObject({ status: 409 });
  expect((await upload(url, "changed")).status).toBe(403);
});

test("refuses an upload without a valid signature or a type", async () => {
  const url = await reserve("gems");
  expect((await upload(`${url}0`, "content")).status).toBe(403);
  expect((await upload(url, "content", {})).status).toBe(400);
});
