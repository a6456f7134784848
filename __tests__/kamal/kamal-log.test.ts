import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KamalLog, type PhaseStart } from "../../src/kamal/kamal-log.ts";

/** In the fixtures, `^[` is ESC. */
function fixture(name: string): string[] {
  const text = readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), "utf8");
  return text.replaceAll("^[", "\u001b").split("\n").slice(0, -1);
}

function read(lines: readonly string[]): { log: KamalLog; phases: PhaseStart[] } {
  const log = new KamalLog();
  return { log, phases: lines.flatMap((line) => log.read(line) ?? []) };
}

const ids = (name: string) => read(fixture(name)).phases.map(({ id }) => id);

test("phases of a deploy", () => {
  expect(ids("deploy")).toEqual(["build", "lock", "proxy", "boot", "prune", "release"]);
});

test("phases of a setup: the lock first, then Docker, and accessories after the proxy", () => {
  expect(ids("setup")).toEqual(["lock", "connect", "build", "proxy", "accessories", "boot", "prune", "release"]);
});

test("phases of a rollback", () => {
  expect(ids("rollback")).toEqual(["lock", "boot", "release"]);
});

test("a pull has its own title", () => {
  expect(read(["Pull app image..."]).phases).toEqual([{ id: "build", title: "Pull the image" }]);
});

test("recognizes a coloured phase line", () => {
  expect(read(["\u001b[35mBuild and push app image...\u001b[0m"]).phases).toHaveLength(1);
});

test("a successful deploy has no error", () => {
  const { log } = read(fixture("deploy"));
  expect(log.errorMessage).toBeUndefined();
  expect(log.errorClass).toBeUndefined();
  expect(log.containerLog).toEqual([]);
});

test("reads an error on one line", () => {
  const { log } = read(["  \u001b[31mERROR (Kamal::ConfigurationError): unknown key: traefik\u001b[0m"]);
  expect(log.errorClass).toBe("Kamal::ConfigurationError");
  expect(log.errorMessage).toBe("unknown key: traefik");
});

test("reads an error over several lines, up to the end of the red", () => {
  const { log } = read(fixture("unhealthy"));
  expect(log.errorClass).toBe("SSHKit::Command::Failed");

  expect(log.errorMessage?.split("\n")).toEqual([
    expect.stringContaining("Exception while executing on host 127.0.0.2: docker exit status: 1"),
    "docker stdout: Nothing written",
    "docker stderr: Error: target failed to become healthy within configured timeout (6s)",
  ]);
});

test("reads an error with CRLF, without the lines after it", () => {
  const { log } = read(["  \u001b[31mERROR (RuntimeError): one\r", "two\u001b[0m\r", "three"]);
  expect(log.errorMessage).toBe("one\ntwo");
});

test("the container log omits SSHKit's lines, but keeps its own lines that look like them", () => {
  const { log } = read(fixture("unhealthy"));
  expect(log.containerLog).toEqual([
    "=> Booting Puma",
    "INFO  starting up",
    "  INFO -- : connecting",
    '/app/config/database.rb:3:in `fetch\': key not found: "DATABASE_URL" (KeyError)',
    ".::error::from the app",
  ]);
});

test("the container log is empty without an unhealthy container", () => {
  expect(read(fixture("rollback")).log.containerLog).toEqual([]);
});

test("keeps only the first and the last lines", () => {
  const { log } = read(Array.from({ length: 5000 }, (_, index) => `line ${index}`));
  expect(log.lines).toHaveLength(801);
  expect(log.lines[0]).toBe("line 0");
  expect(log.lines[200]).toBe("(4200 lines omitted)");
  expect(log.lines.at(-1)).toBe("line 4999");
});

test("a flood of lines hides neither the log of the container nor the final error", () => {
  const flood = (count: number) => Array.from({ length: count }, (_, index) => `noise ${index}`);
  const { log } = read([
    ...flood(5000),
    "  INFO First web container is unhealthy on 10.0.0.1, not booting any other roles",
    " ERROR 2026-11-24T01:00:00.1Z => Booting",
    ...flood(5000),
    "KeyError: DATABASE_URL",
    "Releasing the deploy lock...",
    ...flood(5000),
    "  \u001b[31mERROR (SSHKit::Command::Failed): one",
    ...flood(5000),
    "docker stderr: Error: target failed to become healthy\u001b[0m",
    ...flood(5000),
  ]);

  expect(log.containerLog[0]).toBe("=> Booting");
  expect(log.containerLog.at(-1)).toBe("KeyError: DATABASE_URL");
  expect(log.containerLog.length).toBeLessThan(200);
  expect(log.errorMessage).toMatch(/^one\nnoise 0\n[\s\S]*\(\d+ lines omitted\)[\s\S]*become healthy$/);
  expect(log.lines.length).toBeLessThan(1000);
});

test("every line is clean and short, and the number of phases is limited", () => {
  const { log } = read([`a\u001b[2J\u0000\u2028::error::b\u202e${"x".repeat(200_000)} cause`]);
  expect(log.lines).toEqual([expect.stringMatching(/^a ::error::bx+… …x+ cause$/)]);
  expect(log.lines[0]?.length).toBeLessThan(2010);

  const markers = Array.from({ length: 1000 }, () => ["Pull app image...", "Releasing the deploy lock..."]);
  expect(read(markers.flat()).phases).toHaveLength(30);
});

const digest = (digit: string) => `sha256:${digit.repeat(64)}`;
const prefix = " DEBUG [ee7d31c5] \t";

test("the digest of a push, by buildx and by docker push", () => {
  const { log } = read([
    "Build and push app image...",
    `${prefix}#9 pushing manifest for docker.io/acme/shop:v2@${digest("a")} 0.3s done`,
    `${prefix}#9 pushing manifest for docker.io/acme/shop:latest@${digest("a")}`,
    `#9 pushing manifest for ghcr.io/acme/shop:v3@${digest("b")} done`,
    `${prefix}v4: digest: ${digest("c")} size: 1234`,
    `${prefix}#6 writing image ${digest("d")} done`,
    "Acquiring the deploy lock...",
    `${prefix}#9 pushing manifest for ghcr.io/acme/shop:v2@${digest("e")} done`,
  ]);

  expect(["v2", "v3", "v4", "v5"].map((tag) => log.pushedDigest(tag))).toEqual([
    digest("a"),
    digest("b"),
    digest("c"),
    undefined,
  ]);
  expect(log.builtImage).toBe(digest("d"));
});

test("what a build step prints is not a push", () => {
  const { log } = read([
    "Build and push app image...",
    `${prefix}#8 0.123 #9 pushing manifest for ghcr.io/acme/shop:v2@${digest("a")} done`,
    `${prefix}#8 0.124 v2: digest: ${digest("a")} size: 1234`,
    `${prefix}#8 0.125 #6 writing image ${digest("d")} done`,
    `${prefix}#9 pushing manifest for ghcr.io/acme/shop:v2@${digest("a")}0 done`,
  ]);
  expect(log.pushedDigest("v2")).toBeUndefined();
  expect(log.builtImage).toBeUndefined();
});
