import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { kamalPatterns } from "../../src/diagnosis/patterns/kamal-patterns.ts";
import { heldLock } from "./kamal-outputs/config.ts";
import { diagnose, ended, failed } from "./kamal-outputs/frame.ts";
import { kamalOutputs } from "./kamal-outputs.ts";

const outputs = kamalOutputs.map(([id, text, cause, expected = {}]) => ({ id, text, cause, expected }));

test.each(outputs)("$id: $text", ({ id, text, cause, expected }) => {
  const diagnosis = diagnose(text, expected.context);
  expect(diagnosis.id).toBe(id);
  expect(diagnosis.cause).toMatch(cause);
  expect(diagnosis.cause).not.toMatch(/undefined|Build and push app image/);
  expect(diagnosis.fix).not.toMatch(/undefined/);
  expect(diagnosis.evidence.length).toBeGreaterThan(0);
  expect(diagnosis.evidence.length).toBeLessThanOrEqual(12);

  const { fix, place, at, evidence } = expected;
  if (fix !== undefined) expect(diagnosis.fix).toMatch(fix);
  if (place !== undefined) expect(diagnosis.where?.place).toBe(place);
  if (at !== undefined) expect(`${diagnosis.where?.file}:${diagnosis.where?.line}`).toBe(at);
  if (evidence !== undefined) expect(diagnosis.evidence.join("\n")).toMatch(evidence);
});

test("every pattern has a test with real output", () => {
  expect([...new Set(kamalOutputs.map(([id]) => id))].sort()).toEqual(
    [...new Set(kamalPatterns.map(({ id }) => id))].sort(),
  );
});

test("who holds the lock is in the evidence", () => {
  expect(diagnose(heldLock).evidence.join("\n")).toContain("Locked by: kamal-action acme/shop run 7 attempt 1");
  expect(diagnose(heldLock).fix).toContain("kamal lock release -d staging");
});

test("the container's log says why it is unhealthy", () => {
  const text = readFileSync(new URL("../kamal/fixtures/unhealthy.txt", import.meta.url), "utf8").replaceAll(
    "^[",
    "\u001b",
  );
  const diagnosis = diagnose(text);

  expect(diagnosis.id).toBe("app-env-missing");
  expect(diagnosis.cause).toContain("DATABASE_URL is not set");
  expect(diagnosis.evidence.join("\n")).toContain('key not found: "DATABASE_URL"');
});

test("a consequence is never the root cause", () => {
  const both = ended(
    "Kamal::Cli::Healthcheck::Error",
    "Exceptions on 2 hosts:\nException while executing on host 10.0.0.2: Halted at barrier\nException while executing on host 10.0.0.1: docker exit status: 1\ndocker stdout: Nothing written\ndocker stderr: Error: target failed to become healthy within configured timeout (30s)\n",
    "  INFO First web container is unhealthy, not booting job on 10.0.0.2",
  );

  expect(diagnose(both).id).toBe("unhealthy");
});

test("reports only a halt at the barrier as the failed boot that caused it", () => {
  const alone = ended(
    "Kamal::Cli::Healthcheck::Error",
    "Exception while executing on host 10.0.0.2: Halted at barrier",
    " ERROR Failed to boot web on 10.0.0.1\n  INFO First web container is unhealthy on 10.0.0.1, not booting any other roles",
  );

  const diagnosis = diagnose(alone);
  expect(diagnosis.id).toBe("unhealthy");
  expect(diagnosis.cause).not.toContain("barrier");
});

test("problems that Kamal recovered from do not decide", () => {
  const text = ended(
    "RuntimeError",
    "Something unknown",
    "  INFO [1b2c3d4e] Running docker network create kamal on 10.0.0.1\n app: 401 denied\n  WARN Retrying",
  );

  const diagnosis = diagnose(text);
  expect(diagnosis.id).toBe("kamal-failed");
  expect(diagnosis.cause).toContain("Something unknown");
});

test("the final error wins over the log before it", () => {
  const text = ended(
    "Kamal::Cli::BootError",
    "Failed to get endpoint for web on 10.0.0.1, did the container boot?",
    "cache: no space left on device",
  );

  expect(diagnose(text).id).toBe("boot-vanished");
});

test("finds a failure on stderr without an error of Kamal", () => {
  const diagnosis = diagnose(
    "/gems/psych.rb:1: (config/deploy.yml): did not find expected key (Psych::SyntaxError)\n\tfrom x",
  );
  expect(diagnosis.id).toBe("config-refused");
});

test("reports that Kamal printed nothing", () => {
  expect(diagnose("").cause).toBe("Kamal exited without a message.");
});

test("the fix for ghcr.io is the job's permission, for other registries the user's", () => {
  const text = failed("docker", "Nothing written", "denied: requested access to the resource is denied");
  expect(diagnose(text).fix).toContain("packages: write");
  expect(diagnose(text, { registry: undefined }).fix).toContain("registry user");
});

test("a message in a command that Kamal runs in every deploy is not a cause", () => {
  const command =
    "  INFO [fadc58b9] Running docker inspect -f '{{ .Config.Labels.service }}' shop:v1 | grep -x shop || (echo \"Image shop:v1 is missing the 'service' label\" && exit 1) on 10.0.0.1";
  expect(diagnose(`${command}\n${failed("docker", "Error: something unknown")}`).id).toBe("kamal-failed");
});
