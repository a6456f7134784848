import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { earlierReader } from "../../src/local/earlier-files.ts";
import { type Scratch, scratch } from "../server/scratch.ts";

const file = "config/deploy.yml";

interface Repository extends Scratch {
  git(...args: string[]): string;
  commit(content: string): string;
}

/** A real git repository in `repo`. */
async function repository(): Promise<Repository> {
  const place = await scratch();
  const directory = place.file("repo");
  mkdirSync(path.join(directory, "config"), { recursive: true });
  const git = (...args: string[]) => execFileSync("git", args, { cwd: directory, encoding: "utf8", stdio: "pipe" });
  git("init", "-q", "-b", "main");
  git("config", "user.email", "t@t");
  git("config", "user.name", "t");

  const commit = (content: string) => {
    writeFileSync(path.join(directory, file), content);
    git("add", "--all");
    git("commit", "-qm", content.slice(0, 40));
    return git("rev-parse", "HEAD").trim();
  };

  return { ...place, git, commit };
}

/** A clone of a pull request's merge commit, as actions/checkout leaves it. */
async function pullRequest(depth: number): Promise<Repository & { workspace: string }> {
  const origin = await repository();
  origin.commit("service: old\n");
  origin.git("checkout", "-qb", "change");
  origin.commit("service: new\n");
  origin.git("checkout", "-q", "main");
  origin.git("merge", "-q", "--no-ff", "-m", "merge", "change");
  const workspace = origin.file("workspace");
  execFileSync("git", ["clone", "-q", "--depth", String(depth), `file://${origin.file("repo")}`, workspace]);

  return { ...origin, workspace };
}

function payload(place: Scratch, content: unknown): string {
  writeFileSync(place.file("event.json"), typeof content === "string" ? content : JSON.stringify(content));
  return place.file("event.json");
}

test("compares a pull request with its target branch", async () => {
  await using place = await pullRequest(2);
  const facts = { workspace: place.workspace, eventName: "pull_request", eventPath: undefined };
  const read = await earlierReader(facts);

  expect(await read?.(file)).toBe("service: old\n");
  expect(await read?.("config/none.yml")).toBeUndefined();
  expect(await read?.("config")).toBeUndefined();
  expect(await read?.("../repo/config/deploy.yml")).toBeUndefined();
});

test("compares nothing if the checkout has only the last commit, or HEAD is not a merge", async () => {
  await using place = await pullRequest(1);
  const facts = { workspace: place.workspace, eventName: "pull_request", eventPath: undefined };
  expect(await earlierReader(facts)).toBeUndefined();
  expect(await earlierReader({ ...facts, workspace: place.directory })).toBeUndefined();

  await using plain = await repository();
  plain.commit("service: a\n");
  plain.commit("service: b\n");

  expect(await earlierReader({ ...facts, workspace: plain.file("repo") })).toBeUndefined();
});

test("compares a push with the branch before it, if the checkout contains that commit", async () => {
  await using place = await repository();
  const before = place.commit("service: old\n");
  place.commit("service: new\n");
  const look = async (event: unknown) => {
    const facts = { workspace: place.file("repo"), eventName: "push", eventPath: payload(place, event) };
    return (await earlierReader(facts))?.(file);
  };

  expect(await look({ before })).toBe("service: old\n");
  expect(await look({ before: "0".repeat(40) })).toBeUndefined();
  expect(await look({ before: "1".repeat(40) })).toBeUndefined();
  expect(await look({ before: "--help" })).toBeUndefined();
  expect(await look({ before: 1 })).toBeUndefined();
  expect(await look("not JSON")).toBeUndefined();
  expect(await look("null")).toBeUndefined();
});

test("does not read a large file", async () => {
  await using place = await repository();
  const before = place.commit("x".repeat(1024 * 1024 + 1));
  place.commit("service: new\n");
  const facts = { workspace: place.file("repo"), eventName: "push", eventPath: payload(place, { before }) };
  const read = await earlierReader(facts);

  expect(read).toBeDefined();
  expect(await read?.(file)).toBeUndefined();
});

test("does not let git configuration or attributes in the checkout run anything", async () => {
  await using place = await pullRequest(2);
  const trap = place.file("trapped");
  const script = place.file("trap.sh");
  writeFileSync(script, `#!/bin/sh\ntouch ${trap}\ncat\n`, { mode: 0o755 });
  const set = (name: string, value: string) =>
    execFileSync("git", ["config", name, value], { cwd: place.workspace, stdio: "pipe" });
  for (const name of ["core.fsmonitor", "core.pager", "core.sshCommand", "core.askPass", "diff.external"])
    set(name, script);
  set("core.hooksPath", place.directory);
  for (const name of ["filter.trap.smudge", "filter.trap.clean", "diff.trap.textconv"]) set(name, script);
  set("remote.origin.promisor", "true");
  set("remote.origin.uploadpack", script);
  set("remote.origin.url", `ext::${script}`);
  set("protocol.ext.allow", "always");
  writeFileSync(path.join(place.workspace, ".gitattributes"), "* filter=trap diff=trap\n");
  const facts = { workspace: place.workspace, eventName: "pull_request", eventPath: undefined };
  const read = await earlierReader(facts);

  expect(await read?.(file)).toBe("service: old\n");
  expect(await read?.("config/none.yml")).toBeUndefined();

  const missing = payload(place, { before: "1".repeat(40) });
  expect(await earlierReader({ ...facts, eventName: "push", eventPath: missing })).toBeUndefined();
  expect(existsSync(trap)).toBe(false);

  // Proves that the trap works: an ordinary `git fetch` triggers it.
  const fetch = ["-C", place.workspace, "fetch", "-q", "origin"];
  expect(() => execFileSync("git", fetch, { stdio: "pipe", timeout: 10_000 })).toThrow();
  expect(existsSync(trap)).toBe(true);
});
