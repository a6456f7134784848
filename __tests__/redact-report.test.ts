import { expect, test } from "vitest";
import { redactReport } from "../src/redact-report.ts";
import { Redactor } from "../src/text/redactor.ts";
import { samples } from "./render/samples.ts";

const secret = "hunter2-and-more";

function redactorOf(...secrets: readonly string[]): Redactor {
  const redactor = new Redactor();
  for (const each of secrets) redactor.add(each);
  return redactor;
}

/** Appends the secret to every string in a value, including the keys of evidence. */
function poisoned(value: unknown, key = ""): unknown {
  if (typeof value === "string") return `${value}${secret}`;
  if (Array.isArray(value)) return value.map((item) => poisoned(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [key === "evidence" ? name + secret : name, poisoned(item, name)]),
  );
}

test.each(Object.keys(samples))("redacts every text of the report %s", (name) => {
  const report = Reflect.get(samples, name);
  const fixed = JSON.stringify(poisoned(report), (key, value) =>
    [
      "command",
      "outcome",
      "mode",
      "kamalVersion",
      "actionVersion",
      "startedAt",
      "id",
      "ruleId",
      "kind",
      "place",
      "severity",
    ].includes(key) && typeof value === "string"
      ? value.replace(secret, "")
      : value,
  );

  expect(fixed).toContain(secret);
  expect(JSON.stringify(redactReport(JSON.parse(fixed), redactorOf(secret)))).not.toContain(secret);
});

test("redacts evidence whatever its keys are, including those with a fixed vocabulary elsewhere", () => {
  const [report] = Object.values(samples);
  if (report === undefined) throw new Error("there is no sample");
  const check = { id: "dns", kind: "preflight", target: "x", outcome: "fail", reason: "r", durationMs: 1 } as const;
  const evidence = { id: secret, kind: [secret], [secret]: { outcome: secret } };
  const redacted = redactReport({ ...report, checks: [{ ...check, evidence }] }, redactorOf(secret));

  expect(redacted.checks[0]?.evidence).toEqual({ id: "***", kind: ["***"], "***": { outcome: "***" } });
});

test("does not redact a word of the fixed vocabulary that equals a secret", () => {
  const [report] = Object.values(samples);
  if (report === undefined) throw new Error("there is no sample");
  const redacted = redactReport(report, redactorOf(report.command, report.outcome));
  expect([redacted.command, redacted.outcome]).toEqual([report.command, report.outcome]);
});
