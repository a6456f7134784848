import { readFileSync } from "node:fs";
import https from "node:https";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";
import type { ActionRun } from "../../github-runner/run-action.ts";
import type { SandboxServer } from "../../sandbox/server/sandbox-server.ts";
import type { Report } from "../../src/model/report.ts";
import type { Hello } from "./hello.ts";

const schema: object = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "../../schema/report.schema.json"), "utf8"),
);
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

/** The report of a run, validated against the published schema. */
export function validReport(run: ActionRun): Report {
  expect(run.report, run.log).toBeDefined();
  expect(validate(run.report), JSON.stringify(validate.errors)).toBe(true);
  if (run.report === undefined) throw new Error("The run has no report");
  return run.report;
}

/** Expects at least one check of every id, and no failed check. */
export function expectPasses(run: ActionRun, ids: readonly string[]): void {
  const checks = run.report?.checks ?? [];
  expect(checks.filter(({ outcome }) => outcome === "fail")).toEqual([]);
  for (const id of ids) expect(checks.map((check) => check.id)).toContain(id);
}

/** Expects that the report says so of every server. */
export function expectServing(
  { report, log }: ActionRun,
  { version, status }: { version: string; status: number },
): void {
  expect(report?.serving?.length, log).toBeGreaterThan(0);
  for (const one of report?.serving ?? []) {
    expect(one).toMatchObject({ state: "serving", version, reason: null, answered: { status, problem: null } });
  }
}

/** Fetches a page from the proxy of a server, with the app's public host name or another one. */
export async function fetchPage(
  app: Hello,
  server: SandboxServer | undefined,
  route = "/",
  name = app.checkout.host,
): Promise<string> {
  if (server === undefined) throw new Error("The sandbox has no such server");
  return new Promise((resolve, reject) => {
    const request = https.get(
      {
        host: server.address,
        port: server.httpsPort,
        servername: name,
        headers: { host: name },
        path: route,
        ca: app.sandbox.ca.pem,
        agent: false,
        timeout: 5000,
      },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          body += chunk;
        });
        response.on("end", () => resolve(`${response.statusCode} ${body}`));
      },
    );
    request.on("error", reject);
    request.on("timeout", () => request.destroy(new Error("no answer within 5 s")));
  });
}
