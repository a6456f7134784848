import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { Failure } from "../../src/model/failure.ts";
import {
  forgetHostKeys,
  hostKeys,
  normalizeKnownHosts,
  readOrEmpty,
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
  expect(normalizeKnownHosts(raw).split("\n")).toHaveLength(6);
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

test("OpenSSH finds added keys, and removing them restores the file", async () => {
  await using place = await scratch();
  const file = place.file("ssh/known_hosts");
  await rememberHostKeys(file, normalizeKnownHosts(`# not a key\n${lines[0]}\n${lines[1]}`), "kamal-action-1-1-9");

  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(place.file("ssh"))).mode & 0o777).toBe(0o700);

  const found = execFileSync("ssh-keygen", ["-F", "shop.test", "-f", file], { encoding: "utf8" });
  expect(found).toContain("kamal-action-1-1-9");
  expect(await forgetHostKeys(file, "kamal-action-1-1-9")).toBe(2);
  expect(await readOrEmpty(file)).toBe("");
});

test("keeps other lines, including similar ones and those added in the meantime", async () => {
  await using place = await scratch();
  const file = place.file("known_hosts");
  const before = `${lines[2]} kamal-action-1-1-99\n# comment\n\n${lines[1]}\n`;
  await writeFile(file, before);
  await rememberHostKeys(file, `${lines[0]}\n`, "kamal-action-1-1-9");
  const added = await readFile(file, "utf8");
  await writeFile(file, `${added}other ssh-ed25519 AAAA\n`);

  expect(await forgetHostKeys(file, "kamal-action-1-1-9")).toBe(1);
  expect(await readFile(file, "utf8")).toBe(`${before}other ssh-ed25519 AAAA\n`);
  expect(await forgetHostKeys(file, "kamal-action-1-1-9")).toBe(0);
});

test("does not join lines if the file has no final newline", async () => {
  await using place = await scratch();
  const file = place.file("known_hosts");
  await writeFile(file, lines[1] ?? "");
  await rememberHostKeys(file, `${lines[0]}\n`, "mark");

  expect(hostKeys(await readFile(file, "utf8"))).toHaveLength(2);

  await forgetHostKeys(file, "mark");
  expect((await readFile(file, "utf8")).trimEnd()).toBe(lines[1]);
});

test("preserves bytes that are not valid UTF-8", async () => {
  await using place = await scratch();
  const file = place.file("known_hosts");
  const before = Buffer.from("# caf\xe9\n", "latin1");
  await writeFile(file, before);
  await rememberHostKeys(file, `${lines[0]}\n`, "mark");
  await forgetHostKeys(file, "mark");

  expect(await readFile(file)).toEqual(before);
});

test("creates no file without keys", async () => {
  await using place = await scratch();
  await rememberHostKeys(place.file("known_hosts"), "\n# nothing\n", "mark");
  await expect(stat(place.file("known_hosts"))).rejects.toThrow();
  expect(await forgetHostKeys(place.file("known_hosts"), "mark")).toBe(0);
  await expect(stat(place.file("known_hosts"))).rejects.toThrow();
});
