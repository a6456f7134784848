import { expect, test } from "vitest";
import { diagnosis } from "../../src/catalogue/catalogue.ts";
import { type FailedCheck, failureFromChecks } from "../../src/diagnosis/diagnose-checks.ts";
import type { Diagnosis } from "../../src/model/report.ts";

const failed = (id: string, target: string, known: Diagnosis): FailedCheck => ({
  result: { id, kind: "preflight", target, outcome: "fail", reason: known.cause, durationMs: 1, evidence: {} },
  diagnosis: known,
});

const missing = (host: string) => diagnosis("dns-missing", { host, records: [`${host}. A 10.0.0.1`], nothing: "name" });
const a = failed("dns", "a.test", missing("a.test"));
const b = failed("dns", "b.test", missing("b.test"));
const docker = failed("runner", "docker", diagnosis("docker-local", { missing: "docker" }));

test("the first failed check decides, with its diagnosis from the catalogue", () => {
  expect(failureFromChecks([a, docker]).diagnosis).toMatchObject({ ...a.diagnosis, evidence: expect.anything() });
});

test("the evidence lists all failed checks, with the fix of those that failed for another reason", () => {
  expect(failureFromChecks([a, b, docker]).diagnosis.evidence).toEqual([
    `dns a.test: ${a.diagnosis.cause}`,
    `dns b.test: ${b.diagnosis.cause}`,
    `runner docker: ${docker.diagnosis.cause} ${docker.diagnosis.fix}`,
  ]);
});

test("keeps the evidence of the first check, which is a server's output", () => {
  const down = diagnosis("docker-down", { login: { host: "10.0.0.1", user: "root" } }, ["Cannot connect"]);
  expect(failureFromChecks([failed("ssh", "10.0.0.1", down), a]).diagnosis).toEqual(down);
});
