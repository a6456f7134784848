import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { renderReportSchema } from "../../script/docs.ts";
import { commands, phaseIds, severities } from "../../src/model/report.ts";
import { emptyReport } from "../../src/run.ts";
import { deploy, lint, samples, unhealthy } from "../render/samples.ts";

const text = readFileSync(path.join(import.meta.dirname, "../../schema/report.schema.json"), "utf8");
const schema = JSON.parse(text);
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** A report whose first finding has this fix. */
function withFix(fix: unknown) {
  return { ...lint, findings: [{ ...lint.findings[0], fix }] };
}

describe("report.schema.json", () => {
  test("accepts a finding with a fix", () => {
    const edit = { line: 3, column: 1, endLine: 3, endColumn: 8, text: "service" };
    expect(validate(withFix({ description: "Write `service`", edits: [edit] }))).toBe(true);
  });

  test.each(Object.entries(samples))("accepts the sample %s", (_, sample) => {
    expect(validate(sample), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each(commands)("accepts the empty report of %s", (command) => {
    expect(validate(emptyReport(command, undefined)), JSON.stringify(validate.errors)).toBe(true);
  });

  test("its enums are those of report.ts (npm run docs)", () => {
    expect(renderReportSchema(text)).toBe(text);
    expect(schema.properties.command.enum).toEqual([...commands]);
    expect(schema.$defs.phase.properties.id.enum).toEqual([...phaseIds]);
    expect(schema.$defs.finding.properties.severity.enum).toEqual([...severities]);
  });

  test("every object requires and describes all of its fields, and allows no others", () => {
    for (const shape of [
      schema,
      schema.$defs.phase,
      schema.$defs.finding,
      schema.$defs.fix,
      schema.$defs.edit,
      schema.$defs.check,
      schema.$defs.diagnosis,
    ]) {
      expect(shape.additionalProperties).toBe(false);
      // Most findings have no fix.
      const optional = shape === schema.$defs.finding ? ["fix"] : [];

      expect([...shape.required, ...optional]).toEqual(Object.keys(shape.properties));
    }

    for (const [name, field] of Object.entries<{ description?: string }>(schema.properties)) {
      expect(field.description, name).toMatch(/\.$/);
    }
  });

  test.each([
    ["another version", { ...deploy, schemaVersion: 2 }],
    ["a missing field", { ...deploy, notices: undefined }],
    ["an unknown field", { ...deploy, extra: 1 }],
    ["an unknown command", { ...deploy, command: "explode" }],
    ["an unknown outcome", { ...deploy, outcome: "ok" }],
    ["a time without milliseconds", { ...deploy, startedAt: "2026-11-23T19:00:00Z" }],
    ["a date that does not exist", { ...deploy, startedAt: "2026-13-45T19:00:00.000Z" }],
    ["a fraction of a millisecond", { ...deploy, durationMs: 1.5 }],
    ["an unknown phase", { ...deploy, phases: [{ ...deploy.phases[0], id: "coffee" }] }],
    ["line 0", { ...lint, findings: [{ ...lint.findings[0], line: 0 }] }],
    ["a fix that changes nothing", withFix({ description: "d", edits: [] })],
    ["a fix without a range", withFix({ description: "d", edits: [{ text: "" }] })],
    ["an unknown severity", { ...lint, findings: [{ ...lint.findings[0], severity: "fatal" }] }],
    ["an unknown verdict", { ...deploy, checks: [{ ...deploy.checks[0], outcome: "maybe" }] }],
    ["evidence that is a list", { ...deploy, checks: [{ ...deploy.checks[0], evidence: [] }] }],
    ["a diagnosis without a fix", { ...unhealthy, diagnosis: { ...unhealthy.diagnosis, fix: undefined } }],
  ])("rejects %s", (_, data) => {
    expect(validate(JSON.parse(JSON.stringify(data)))).toBe(false);
  });
});
