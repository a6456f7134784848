import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { Failure } from "../../src/model/failure.ts";
import {
  forgetHostKeys,
  hostKeys,
  type KnownHostsChange,
  normalizeKnownHosts,
  planHostKeys,
  rememberHostKeys,
} from "../../src/server/known-hosts.ts";
import { scratch } from "./scratch.ts";

const lines: string[] = [];

beforeAll(async () => {
  await using place = await scratch();
  for (const type of ["ed25519", "ecdsa", "rsa"]) {
    execFileSync("ssh-keygen", ["-q", "-t", type, "-N", "", "-C", "", "-f", place.file(type)]);
    const [name, key] = readFileSync(place.file(`${type}.pub`), "utf8")
      .trim()
      .split(" ");
    lines.push(`${type === "rsa" ? "[10.0.0.1]:2222" : "shop.test,10.0.0.1"} ${name} ${key}`);
  }
});

test("computes the same fingerprints as ssh-keygen -lf", async () => {
  await using place = await scratch();
  await writeFile(place.file("known_hosts"), `${lines.join("\n")}\n`);
  const shown = execFileSync("ssh-keygen", ["-lf", place.file("known_hosts")], { encoding: "utf8" });
  const expected = shown
    .trim()
    .split("\n")
    .map((line) => line.split(" ")[1]);

  expect(expected).toHaveLength(3);
  expect(hostKeys(lines.join("\n")).map((key) => key.fingerprint)).toEqual(expected);
  expect(hostKeys(lines.join("\n"))[2]).toMatchObject({ host: "[10.0.0.1]:2222", type: "ssh-rsa" });
});

test("accepts CRLF, blank lines, comments, markers and hashed names", async () => {
  await using place = await scratch();
  await writeFile(place.file("hashed"), `${lines[0]}\n`);
  execFileSync("ssh-keygen", ["-q", "-H", "-f", place.file("hashed")], { stdio: "pipe" });
  const hashed = (await readFile(place.file("hashed"), "utf8")).trim();

  expect(hashed).toMatch(/^\|1\|.*\n\|1\|/);

  const raw = `# ours\r\n\r\n  ${lines[0]} deploy@laptop\r\n@cert-authority *.shop.test ${lines[1]?.split(" ").slice(1).join(" ")}\r\n${hashed}`;
  expect(normalizeKnownHosts(raw).split("\n")).toHaveLength(7);
  expect(hostKeys(normalizeKnownHosts(raw))).toHaveLength(4);
});

test.each([
  ["a key without a host", () => lines[0]?.split(" ").slice(1).join(" ") ?? ""],
  ["ssh-keygen's fingerprint", () => "256 SHA256:abc shop.test (ED25519)"],
  ["a host alone", () => "shop.test"],
  ["a private key", () => "-----BEGIN OPENSSH PRIVATE KEY-----"],
])("rejects %s with its line number", (_, bad) => {
  try {
    normalizeKnownHosts(`# c\n${lines[0]}\n${bad()}\n`);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(error.diagnosis.id).toBe("input-invalid");
    expect(error.diagnosis.cause).toContain("Input `ssh-known-hosts`: line 3 ");
    return;
  }

  throw new Error("the line was accepted");
});

const marker = "kamal-action-1-1-9";

/** Adds keys as a run does, and returns what undoes it. */
function add(file: string, keys: string): KnownHostsChange {
  const change = planHostKeys(file, marker);
  rememberHostKeys(change, keys);
  return change;
}

/** A way to look at a file that tells an absent one from an empty one. */
function content(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "latin1") : undefined;
}

test("OpenSSH finds added keys, and removing them removes what was not there before", async () => {
  await using place = await scratch();
  const file = place.file("ssh/known_hosts");
  const change = add(file, normalizeKnownHosts(`# not a key\n${lines[0]}\n${lines[1]}`));

  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(place.file("ssh"))).mode & 0o777).toBe(0o700);

  const found = execFileSync("ssh-keygen", ["-F", "shop.test", "-f", file], { encoding: "utf8" });
  expect(found).toContain(marker);
  expect(forgetHostKeys(change)).toBe(2);
  expect(existsSync(place.file("ssh"))).toBe(false);
});

test.each<[string, () => string]>([
  ["empty", () => ""],
  ["an ordinary one", () => `${lines[1]}\n`],
  ["without a final newline", () => `# c\n${lines[1]}`],
  ["with blank lines at its end", () => `${lines[1]}\n\n\n`],
  ["one newline", () => "\n"],
  ["with CRLF", () => `${lines[1]}\r\n`],
  ["not valid UTF-8", () => "# caf\xe9"],
])("restores a file byte for byte: %s", async (_, before) => {
  await using place = await scratch();
  const file = place.file("known_hosts");
  await writeFile(file, before(), "latin1");
  const change = add(file, `${lines[0]}\n`);
  // The accessory hosts come later.
  rememberHostKeys(change, `${lines[2]}\n`);

  expect(hostKeys(await readFile(file, "utf8")).length).toBe(hostKeys(before()).length + 2);
  expect(forgetHostKeys(change)).toBe(2);
  expect(content(file)).toBe(before());
  expect(forgetHostKeys(change)).toBe(0);
  expect(content(file)).toBe(before());
});

test.each<[string, string | undefined]>([
  ["an ordinary file", "# comment\n"],
  ["a file without a final newline", "# comment"],
  ["no file", undefined],
])("keeps lines that were added in the meantime to %s", async (_, before) => {
  await using place = await scratch();
  const file = place.file("ssh/known_hosts");
  if (before !== undefined) {
    await mkdir(place.file("ssh"));
    await writeFile(file, before);
  }

  const change = add(file, `${lines[0]}\n`);
  await writeFile(file, `${await readFile(file, "utf8")}other ssh-ed25519 AAAA\n`);
  expect(forgetHostKeys(change)).toBe(1);
  expect(content(file)).toBe(
    before === undefined ? "other ssh-ed25519 AAAA\n" : `${before.trimEnd()}\nother ssh-ed25519 AAAA\n`,
  );
});

test("keeps the directory if it now has another file", async () => {
  await using place = await scratch();
  const change = add(place.file("ssh/known_hosts"), `${lines[0]}\n`);
  await writeFile(place.file("ssh/config"), "");
  forgetHostKeys(change);
  expect(await readdir(place.file("ssh"))).toEqual(["config"]);
});

test("keeps other lines, including similar ones", async () => {
  await using place = await scratch();
  const file = place.file("known_hosts");
  const before = `${lines[2]} ${marker}9\n# comment\n\n${lines[1]}\n`;
  await writeFile(file, before);
  expect(forgetHostKeys(add(file, `${lines[0]}\n`))).toBe(1);
  expect(content(file)).toBe(before);
});

test("creates no file without keys", async () => {
  await using place = await scratch();
  const change = add(place.file("ssh/known_hosts"), "\n# nothing\n");
  expect(existsSync(place.file("ssh"))).toBe(false);
  expect(forgetHostKeys(change)).toBe(0);
  expect(existsSync(place.file("ssh"))).toBe(false);
});

test.each(["\n# only a comment\n", "#"])("rejects %j, which has no key", (raw) => {
  expect(() => normalizeKnownHosts(raw)).toThrow("Input `ssh-known-hosts` has no host key");
});

test("lines keep their numbers", () => {
  expect(normalizeKnownHosts(`\n# c\n\n${lines[0]}\n\n`)).toBe(`\n# c\n\n${lines[0]}\n`);
});
