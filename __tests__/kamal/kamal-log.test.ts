import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KamalLog, type PhaseStart } from "../../src/kamal/kamal-log.ts";

/** `^[` stands for ESC in the fixtures. */
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

test("a pull is no build by name", () => {
  expect(read(["Pull app image..."]).phases).toEqual([{ id: "build", title: "Pull the image" }]);
});

test("colours do not hide a phase", () => {
  expect(read(["\u001b[35mBuild and push app image...\u001b[0m"]).phases).toHaveLength(1);
});

test("a good deploy has no error", () => {
  const { log } = read(fixture("deploy"));
  expect(log.errorMessage).toBeUndefined();
  expect(log.errorClass).toBeUndefined();
  expect(log.containerLog).toEqual([]);
});

test("an error on one line", () => {
  const { log } = read(["  \u001b[31mERROR (Kamal::ConfigurationError): unknown key: traefik\u001b[0m"]);
  expect(log.errorClass).toBe("Kamal::ConfigurationError");
  expect(log.errorMessage).toBe("unknown key: traefik");
});

test("an error over several lines ends with the red, not with the line", () => {
  const { log } = read(fixture("unhealthy"));
  expect(log.errorClass).toBe("SSHKit::Command::Failed");
  expect(log.errorMessage?.split("\n")).toEqual([
    expect.stringContaining("Exception while executing on host 127.0.0.2: docker exit status: 1"),
    "docker stdout: Nothing written",
    "docker stderr: Error: target failed to become healthy within configured timeout (6s)",
  ]);
});

test("lines after the error do not belong to it; an error with CRLF is one", () => {
  const { log } = read(["  \u001b[31mERROR (RuntimeError): one\r", "two\u001b[0m\r", "three"]);
  expect(log.errorMessage).toBe("one\ntwo");
});

test("what the container logged comes without SSHKit's lines, with its own lines that look like them", () => {
  const { log } = read(fixture("unhealthy"));
  expect(log.containerLog).toEqual([
    "=> Booting Puma",
    "INFO  starting up",
    "  INFO -- : connecting",
    '/app/config/database.rb:3:in `fetch\': key not found: "DATABASE_URL" (KeyError)',
    "::error::from the app",
  ]);
});

test("without an unhealthy container there is no container log", () => {
  expect(read(fixture("rollback")).log.containerLog).toEqual([]);
});

test("only the last lines are kept", () => {
  const { log } = read(Array.from({ length: 5000 }, (_, index) => `line ${index}`));
  expect(log.lines).toHaveLength(600);
  expect(log.lines.at(-1)).toBe("line 4999");
});
