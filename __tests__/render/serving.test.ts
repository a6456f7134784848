import { describe, expect, test } from "vitest";
import type { HealthAnswer, Report, Serving } from "../../src/model/report.ts";
import { describeServing } from "../../src/render/serving.ts";
import { renderServing, renderSummary } from "../../src/render/summary.ts";
import { renderTerminal } from "../../src/render/terminal.ts";
import { rendered, visible } from "./rendered.ts";
import { cancelled, newVersion, oldVersion, probeFailure, unhealthy } from "./samples.ts";

const ok: HealthAnswer = { url: "https://shop.example.com/up", status: 200, durationMs: 12, problem: null };
const badGateway = { ...ok, status: 502, durationMs: 3 };
const silent = { ...ok, status: null, problem: "nothing listens on 203.0.113.7 port 443" };

function on(host: string, parts: Partial<Serving> = {}): Serving {
  return { host, role: "web", state: "serving", version: "v1", reason: null, answered: ok, ...parts };
}

const nothing = (host: string, reason: string) => on(host, { state: "nothing", version: null, reason, answered: null });
const unknown = (host: string, reason: string, answered: HealthAnswer | null = null) =>
  on(host, { state: "unknown", version: null, reason, answered });

const [one, two] = ["203.0.113.7", "203.0.113.8"];
const worker = on(one, { role: "job", answered: null });
const noProxy = "There is no kamal-proxy.";
const unreachable = "No SSH connection to 203.0.113.7, port 22: Connection timed out.";

describe("one sentence when all servers agree", () => {
  test.each<[string, Serving[], string | null, string]>([
    ["one server", [on(one)], "v1", "Version `v1` still serves on 203.0.113.7; `GET /up` answered 200 in 12 ms."],
    [
      "a worker too",
      [on(one), worker],
      "v1",
      "Version `v1` still serves on 203.0.113.7; `GET /up` answered 200 in 12 ms.",
    ],
    ["the new version", [on(one)], "v0", "Version `v1` serves on 203.0.113.7; `GET /up` answered 200 in 12 ms."],
    [
      "two servers",
      [on(one), on(two, { answered: { ...ok, durationMs: 40 } })],
      "v1",
      "Version `v1` still serves on 203.0.113.7 and 203.0.113.8; `GET /up` answered 200 on each, in at most 40 ms.",
    ],
    [
      "many servers",
      ["a", "b", "c", "d"].map((host) => on(host)),
      "v1",
      "Version `v1` still serves on all 4 servers; `GET /up` answered 200 on each, in at most 12 ms.",
    ],
    ["only workers", [worker], "v1", "Version `v1` still runs on 203.0.113.7."],
    [
      "an app that fails",
      [on(one, { answered: badGateway })],
      "v1",
      "kamal-proxy still routes to version `v1` on 203.0.113.7, but `GET /up` answered 502 in 3 ms.",
    ],
    [
      "no response",
      [on(one, { answered: silent })],
      "v0",
      "kamal-proxy routes to version `v1` on 203.0.113.7, but `GET /up` got no response: nothing listens on 203.0.113.7 port 443.",
    ],
    [
      "a first setup",
      [nothing(one, noProxy), nothing(two, "x")],
      null,
      "No version serves on 203.0.113.7 and 203.0.113.8 yet.",
    ],
    ["nothing any more", [nothing(one, noProxy)], "v1", `No version serves on 203.0.113.7. ${noProxy}`],
    ["unknown", [unknown(one, unreachable)], "v1", `What serves on 203.0.113.7 now is unknown. ${unreachable}`],
    [
      "unknown, but it answers",
      [unknown(one, unreachable, ok)],
      "v1",
      `What serves on 203.0.113.7 now is unknown, but \`GET /up\` answered 200 in 12 ms. ${unreachable}`,
    ],
  ])("%s", (_, serving, previousVersion, sentence) => {
    expect(describeServing(serving, { previousVersion })).toEqual({ sentence, rows: [] });
  });
});

describe("one row for each server when they differ", () => {
  const differ = "The servers differ in what serves now:";

  test.each<[string, Serving[], string]>([
    ["two versions", [on(one), on(two, { version: "v2" })], differ],
    ["two answers", [on(one), on(two, { answered: badGateway })], differ],
    ["no response from two", [on(one, { answered: silent }), on(two, { answered: silent })], differ],
    ["one cannot be asked", [on(one), unknown(two, unreachable)], differ],
    ["nothing for different reasons", [nothing(one, noProxy), nothing(two, "x")], differ],
    ["unknown for different reasons", [unknown(one, unreachable), unknown(two, "x")], "What serves now is unknown:"],
  ])("%s", (_, serving, sentence) => {
    expect(describeServing(serving, { previousVersion: "v1" })).toEqual({ sentence, rows: serving });
  });
});

const seen = (report: Report) => visible(rendered(renderSummary(report)));
const logged = (report: Report) => renderTerminal(report).replaceAll(/\s+/g, " ");
const both = (version: string): Serving[] => [on(one, { version }), on(two, { version })];

test("a failed boot says what serves, and offers a rollback only where the version has changed", () => {
  const same = { ...unhealthy, serving: both(oldVersion) };
  const sentence =
    "Version 41d09be2f7c6 still serves on 203.0.113.7 and 203.0.113.8; GET /up answered 200 on each, in at most 12 ms.";
  expect(seen(same)).toContain(sentence);
  expect(logged(same)).toContain("Version 41d09be2f7c6 still serves on 203.0.113.7 and 203.0.113.8;");
  expect(seen(same)).not.toContain("How to roll back");
  expect(logged(same)).not.toContain("Roll back");

  const mixed = { ...unhealthy, serving: [on(one, { version: newVersion }), on(two, { version: oldVersion })] };
  expect(seen(mixed)).toContain("The servers differ in what serves now:");
  expect(seen(mixed)).toContain("203.0.113.7webVersion 9f2c1e7a4b3d; GET /up answered 200 in 12 ms");
  expect(logged(mixed)).toContain("- 203.0.113.8, web: version 41d09be2f7c6; `GET /up` answered 200 in 12 ms");
  expect(seen(mixed)).toContain("How to roll back");
});

test("what was done comes first", () => {
  const failed = { ...probeFailure, serving: [on(one, { version: newVersion, answered: badGateway })] };
  expect(seen(failed)).toContain(
    "This version was started, but it did not pass verification. kamal-proxy routes to version 9f2c1e7a4b3d on 203.0.113.7, but GET /up answered 502 in 3 ms.",
  );

  const swapped = {
    ...probeFailure.checks[0],
    id: "digest",
    kind: "probe",
    outcome: "fail",
  } as Report["checks"][number];
  expect(seen({ ...failed, checks: [swapped], serving: [on(one, { version: newVersion })] })).toContain(
    "under its name. A container named 9f2c1e7a4b3d serves on 203.0.113.7;",
  );

  const built = { ...cancelled, outcome: "failure" as const, serving: both(oldVersion) };
  expect(seen(built)).toContain("The running app was not touched. Version 41d09be2f7c6 still serves on");
  expect(seen(built)).not.toContain("is still serving");
});

test("after a cancel, the post step says it", () => {
  expect(seen(cancelled)).toContain("removes keys and logins, and then reports what serves.");
  expect(logged(cancelled)).toContain("removes keys and logins, and then reports what serves.");
  expect(seen({ ...cancelled, checks: [] })).toContain("releases the deploy lock and removes keys and logins.");

  expect(visible(rendered(renderServing(both(oldVersion), oldVersion)))).toMatch(
    /^What serves now Version 41d09be2f7c6 still serves on 203\.0\.113\.7 and 203\.0\.113\.8;/,
  );
  const html = renderServing([on(one), unknown(two, "<script>alert(1)</script>")], "v1");
  expect(html).not.toContain("<script>");
  expect(visible(rendered(html))).toContain("203.0.113.8webUnknown. <script>alert(1)</script>");
});
