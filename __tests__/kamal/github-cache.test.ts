// What our client of GitHub's cache service does when the service, or what is stored there, is bad.

import type { RequestListener } from "node:http";
import { expect, test } from "vitest";
import { packGems, unpackGems } from "../../src/kamal/gem-archive.ts";
import { githubCache } from "../../src/kamal/github-cache.ts";
import { listen } from "../checks/listener.ts";

const { signal } = new AbortController();
const env = {
  ACTIONS_RESULTS_URL: "http://127.0.0.1:9/",
  ACTIONS_RUNTIME_TOKEN: "x",
  ACTIONS_CACHE_SERVICE_V2: "true",
};

/** Answers the service's methods with a signed URL, and requests to that with this listener. */
const storage =
  (listener: RequestListener): RequestListener =>
  (request, response) => {
    if (request.url?.startsWith("/twirp/") !== true) return listener(request, response);
    const url = `http://${request.headers.host}/storage?sig=hunter22`;
    response.end(JSON.stringify({ ok: true, signed_download_url: url, signed_upload_url: url }));
  };

const endless: RequestListener = (_, response) => {
  const timer = setInterval(() => response.write("x".repeat(1_000_000)), 1);
  response.on("close", () => clearInterval(timer));
};

test.each<[string, RequestListener, RegExp]>([
  ["refuses the token", (_, response) => void response.writeHead(401).end("{}"), /failed with status 401/],
  ["answers with a list", (_, response) => void response.end("[]"), /is not JSON/],
  ["answers without end", endless, /larger than 65536 bytes/],
  ["closes the connection", (request) => void request.socket.destroy(), /socket hang up/],
  ["has no URL", (_, response) => void response.end('{"ok":true,"signed_download_url":"file"}'), /no valid URL/],
  [
    "has the URL of a file",
    (_, response) => void response.end('{"ok":true,"signed_download_url":"file:///x"}'),
    /^file is not supported/,
  ],
  [
    "has lost the entry",
    storage((_, response) => void response.writeHead(404).end()),
    /download failed with status 404/,
  ],
  ["sends an entry without end", storage(endless), /larger than 33554432 bytes/],
  [
    "cuts the entry off",
    storage(
      (_, response) => void response.writeHead(200, { "Content-Length": 9 }).write("x", () => response.destroy()),
    ),
    /aborted|incomplete/,
  ],
  [
    "redirects forever",
    storage((request, response) => void response.writeHead(302, { location: request.url }).end()),
    /redirects/,
  ],
])("a service that %s is an error without the signed URL", async (_what, listener, message) => {
  await using service = await listen(listener);
  const cache = githubCache({ ...env, ACTIONS_RESULTS_URL: `http://127.0.0.1:${service.port}/` });
  const error = await cache?.restore("key", signal).catch((caught: unknown) => caught);

  expect(error).toMatchObject({ message: expect.stringMatching(message) });
  expect(String(error)).not.toContain("hunter22");
});

test("ends with the run", async () => {
  await using service = await listen(() => {});
  const cache = githubCache({ ...env, ACTIONS_RESULTS_URL: `http://127.0.0.1:${service.port}/` });
  await expect(cache?.restore("key", AbortSignal.abort(new Error("over")))).rejects.toThrow("over");
});

test.each([
  ["without its URL", { ACTIONS_RESULTS_URL: undefined }],
  ["without a token", { ACTIONS_RUNTIME_TOKEN: "" }],
  ["with only version 1", { ACTIONS_CACHE_SERVICE_V2: undefined }],
  ["on GitHub Enterprise Server", { GITHUB_SERVER_URL: "https://github.acme.example" }],
])("there is no cache %s", (_what, change) => {
  expect(githubCache({ ...env, ...change })).toBeUndefined();
});

test.each([
  ["", true, true],
  ["read", true, false],
  ["write-only", false, true],
  ["none", false, false],
])("the mode %s allows reading: %s, writing: %s", (mode, isReadable, isWritable) => {
  expect(githubCache({ ...env, ACTIONS_CACHE_MODE: mode })).toMatchObject({ isReadable, isWritable });
});

test("unpacks the gems that were packed", () => {
  const gems = new Map([
    ["thor-1.5.0", Buffer.from("first")],
    ["empty-1.0", Buffer.alloc(0)],
    ["net-ssh-7.3.0", Buffer.from([0, 10, 255])],
  ]);
  expect(unpackGems(packGems(gems))).toEqual(gems);
});

test.each([
  ["nothing", ""],
  ["no line", "x".repeat(100_000)],
  ["another format", '["kamal-action gems 2",[]]\n'],
  ["no JSON", "[\n"],
  ["JSON of another shape", "{}\n"],
  ["a negative size", '["kamal-action gems 1",[["a",-1],["b",1]]]\n'],
  ["a size that is not whole", '["kamal-action gems 1",[["a",0.5]]]\n'],
  ["a huge size", '["kamal-action gems 1",[["a",1e300]]]\n'],
  ["fewer bytes than it says", '["kamal-action gems 1",[["a",2]]]\nx'],
  ["more bytes than it says", '["kamal-action gems 1",[["a",0]]]\nx'],
  ["a name that is not a string", '["kamal-action gems 1",[[1,0]]]\n'],
])("is not an archive: %s", (_what, text) => {
  expect(unpackGems(Buffer.from(text))).toBeUndefined();
});
