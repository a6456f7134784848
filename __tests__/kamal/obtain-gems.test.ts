// Which gems are installed, and where their files come from.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { downloadGems } from "../../src/kamal/download-gems.ts";
import { chooseGems } from "../../src/kamal/gem-choice.ts";
import { gemFile, sha256, verifyGems } from "../../src/kamal/gem-files.ts";
import { gemsOfKamal, knownDigest } from "../../src/kamal/gem-table.ts";
import { type ObtainOptions, obtainGems, obtainUnverified } from "../../src/kamal/obtain-gems.ts";
import type { Ruby } from "../../src/local/ruby.ts";
import { testedKamalVersion } from "../../src/repository/deploying-kamal.ts";
import { freePort, listen } from "../checks/listener.ts";
import { type Scratch, scratch } from "../server/scratch.ts";
import { type GemServer, startGemServer } from "./gem-server.ts";

const { signal } = new AbortController();
const ruby: Ruby = { version: "3.4.1", defaultGems: [], sources: [], defaultSource: "http://127.0.0.1:9/" };
const gem = (name: string, content = name) => ({ name, sha256: sha256(Buffer.from(content)) });
const bytes = (...names: readonly string[]) => new Map(names.map((name) => [name, Buffer.from(name)]));

let mirror: GemServer;
let place: Scratch;
const notices: string[] = [];
beforeEach(async () => {
  mirror = await startGemServer(new Map([...bytes("a-1", "b-2")].map(([name, content]) => [`${name}.gem`, content])));
  place = await scratch();
  notices.length = 0;
  onTestFinished(async () => {
    await mirror[Symbol.asyncDispose]();
    await place[Symbol.asyncDispose]();
  });
});

const options = (change: Partial<ObtainOptions> = {}): ObtainOptions => ({
  version: "2.12.0",
  ruby: { ...ruby, sources: [mirror.url] },
  toolCache: place.directory,
  signal,
  log: () => {},
  notice: (text) => notices.push(text),
  ...change,
});

test("downloads only what the tool cache lacks, and keeps it there", async () => {
  const folder = place.file("kamal-action/gems");
  mkdirSync(folder, { recursive: true });
  writeFileSync(gemFile(folder, "a-1"), "a-1");
  writeFileSync(gemFile(folder, "other-1"), "for another Kamal");

  const { gems, source, save } = await obtainGems([gem("a-1"), gem("b-2")], options());
  expect(gems).toEqual(bytes("a-1", "b-2"));
  expect(source).toBe("RubyGems");
  expect(mirror.requests).toEqual(["b-2.gem"]);

  expect(await save()).toBeUndefined();
  expect(readFileSync(gemFile(folder, "b-2"), "utf8")).toBe("b-2");
  expect((await obtainGems([gem("a-1"), gem("b-2")], options())).source).toBe("tool cache");
  expect(notices).toEqual([]);
});

test("replaces a gem that was altered in the tool cache, and says so", async () => {
  const folder = place.file("kamal-action/gems");
  mkdirSync(folder, { recursive: true });
  writeFileSync(gemFile(folder, "a-1"), "evil");

  const { gems, save } = await obtainGems([gem("a-1")], options());
  await save();
  expect(gems).toEqual(bytes("a-1"));
  expect(readFileSync(gemFile(folder, "a-1"), "utf8")).toBe("a-1");
  expect(notices).toEqual([expect.stringMatching(/^Altered files in the tool cache: `a-1` in /)]);
});

test("reports a tool cache that cannot be written as a notice", async () => {
  writeFileSync(place.file("kamal-action"), "a file");
  const { save } = await obtainGems([gem("a-1")], options());
  expect(await save()).toMatch(/^Could not save Kamal's gems to the tool cache, .*: E/);
});

test("gems without a digest come from RubyGems itself, and are not kept", async () => {
  const unverified = options({ ruby: { ...ruby, defaultSource: mirror.url, sources: ["http://127.0.0.1:9/"] } });
  const { gems, save } = await obtainUnverified([{ name: "a-1", sha256: undefined }, gem("b-2")], unverified);
  expect(gems).toEqual(bytes("a-1", "b-2"));
  expect(await save()).toBeUndefined();
  expect(() => readFileSync(place.file("kamal-action/gems/a-1.gem"))).toThrow();
});

test("tries the next source if one cannot be reached, and then fails", async () => {
  const closed = `http://127.0.0.1:${await freePort()}/`;
  const download = (sources: string[]) => downloadGems([gem("a-1")], { version: "2.12.0", sources, signal });
  expect(await download([closed, mirror.url])).toEqual(bytes("a-1"));

  const failed = await download([`http://user:hunter22@${new URL(closed).host}/`]).catch((error: unknown) => error);
  const evidence = expect.stringMatching(/^a-1\.gem from 127\.0\.0\.1:\d+: .*ECONNREFUSED/);
  expect(failed).toMatchObject({ diagnosis: { id: "kamal-install", evidence: [evidence, evidence] } });
  expect(JSON.stringify(failed)).not.toContain("hunter22");
});

test("fails for a wrong file, even if the next source has the right one", async () => {
  mirror.files.set("a-1.gem", Buffer.from("evil"));
  await using other = await startGemServer(new Map([["a-1.gem", Buffer.from("a-1")]]));
  const sources = [mirror.url, other.url];
  await expect(downloadGems([gem("a-1")], { version: "2.12.0", sources, signal })).rejects.toMatchObject({
    diagnosis: { id: "gem-digest", cause: expect.stringContaining(sha256(Buffer.from("evil"))) },
  });
  expect(other.requests).toEqual([]);
});

test("goes through the proxy of the environment, as `gem` does", async () => {
  const seen: string[] = [];
  await using proxy = await listen((request, response) => {
    seen.push(request.url ?? "");
    response.end("a-1");
  });
  vi.stubEnv("http_proxy", `http://127.0.0.1:${proxy.port}`);
  vi.stubEnv("no_proxy", undefined);
  onTestFinished(() => void vi.unstubAllEnvs());

  const sources = ["http://gems.test/mirror"];
  expect(await downloadGems([gem("a-1")], { version: "2.12.0", sources, signal })).toEqual(bytes("a-1"));
  expect(seen).toEqual(["http://gems.test/mirror/gems/a-1.gem"]);
});

test("a file that is too large is not read to its end", async () => {
  await using endless = await listen((_, response) => {
    const timer = setInterval(() => response.write(Buffer.alloc(1_000_000)), 1);
    response.on("close", () => clearInterval(timer));
  });
  const sources = [`http://127.0.0.1:${endless.port}/`];
  await expect(downloadGems([gem("a-1")], { version: "2.12.0", sources, signal })).rejects.toMatchObject({
    diagnosis: { id: "kamal-install", evidence: expect.arrayContaining([expect.stringContaining("larger than")]) },
  });
});

test("only gems that were asked for, with their own content, are genuine", () => {
  const found = new Map([...bytes("a-1", "extra-1"), ["b-2", Buffer.from("a-1")]] as const);
  expect(verifyGems(found, [gem("a-1"), gem("b-2"), gem("missing-1")])).toEqual({
    genuine: bytes("a-1"),
    altered: ["extra-1", "b-2"],
  });
});

test("the table has a digest for every gem of every Kamal version, for every Ruby", () => {
  for (const version of ["3.1.0", "3.1.2", "3.2.0", "3.4.1", "4.0.0", "4.7.0"]) {
    const gems = gemsOfKamal(testedKamalVersion, { version, defaultGems: [] }) ?? [];
    expect(gems.length).toBeGreaterThan(20);
    for (const { sha256: digest } of gems) expect(digest).toMatch(/^[0-9a-f]{64}$/);
  }
});

test("leaves out only the gems that come compiled with Ruby", () => {
  const names = (defaultGems: string[]) =>
    gemsOfKamal(testedKamalVersion, { version: "3.3.0", defaultGems })?.map(({ name }) => name) ?? [];
  const difference = names([]).filter((name) => !names(["bigdecimal", "json", "logger"]).includes(name));
  expect(difference.map((name) => name.replace(/-[\d.]+$/, ""))).toEqual(["bigdecimal", "json"]);
});

const lockfile = (kamal: string, checksums = "") =>
  `GEM\n  remote: x\n  specs:\n    kamal (${kamal})\n      thor (~> 1.3)\n    thor (1.5.0)\n\nCHECKSUMS\n${checksums}`;
const kamalChecksum = `  kamal (2.99.0) sha256=${"a".repeat(64)}\n`;

test("a Kamal that the table has takes nothing from Gemfile.lock", () => {
  const choice = chooseGems("2.12.0", ruby, lockfile("2.12.0", `  kamal (2.12.0) sha256=${"a".repeat(64)}\n`));
  expect(choice).toEqual({ kind: "verified", gems: gemsOfKamal("2.12.0", ruby) });
});

test("another Kamal takes its gems and their checksums from Gemfile.lock, or from the table", () => {
  expect(chooseGems("2.99.0", ruby, lockfile("2.99.0", kamalChecksum))).toEqual({
    kind: "verified",
    gems: [
      { name: "kamal-2.99.0", sha256: "a".repeat(64) },
      { name: "thor-1.5.0", sha256: knownDigest("thor-1.5.0") },
    ],
  });
});

test("without checksums, uses the versions of Gemfile.lock and reports it", () => {
  expect(chooseGems("2.99.0", ruby, lockfile("2.99.0"))).toMatchObject({
    kind: "unverified",
    notice: expect.stringMatching(/were not verified: kamal-2\.99\.0\. `bundle lock --add-checksums`/),
  });
});

test.each([
  ["without a Gemfile.lock", undefined],
  ["with one of another Kamal", lockfile("2.98.0", kamalChecksum)],
])("%s, lets RubyGems choose and reports it", (_what, text) => {
  expect(chooseGems("2.99.0", ruby, text)).toMatchObject({
    kind: "open",
    notice: expect.stringMatching(/does not know the gems of Kamal 2\.99\.0/),
  });
});
