// What a successful run has verified, measured against the project's goals.

import { type CheckResult, type Evidence, isJsonList, type Json, type Report } from "../model/report.ts";
import { count, humanDuration } from "../text/plain-text.ts";

const minute = 60_000;

export interface Proof {
  /** false: the run missed the goal. */
  met: boolean;
  text: string;
}

/** Empty after a failure. A kind of check counts only when all of its checks passed. */
export function proofs(report: Report): Proof[] {
  if (report.outcome !== "success") return [];

  const passed = (id: string) => passedChecks(report, id);

  return [
    ...timeProof(report),
    ...versionProof(report, passed("version"), passed("routing").length > 0),
    ...digestProof(report, passed("digest")),
    ...healthProof(passed("health")),
    ...tlsProof(passed("tls")),
    ...(passed("redirect").length > 0 ? [proof("http redirects to https")] : []),
    ...(passed("routing").length > 0 ? [proof("kamal-proxy routes every host name to the app")] : []),
  ];
}

const proof = (text: string): Proof => ({ met: true, text });

/** All checks with this id when all of them passed, otherwise none. */
function passedChecks({ checks }: Report, id: string): CheckResult[] {
  const asked = checks.filter((check) => check.kind === "probe" && check.id === id && check.outcome !== "skip");
  return asked.every(({ outcome }) => outcome === "pass") ? asked : [];
}

function timeProof({ command, durationMs }: Report): Proof[] {
  const limits: Partial<Record<Report["command"], number>> = { deploy: 10 * minute, rollback: 2 * minute };
  const limit = limits[command];
  if (limit === undefined) return [];

  const what = command === "deploy" ? "The deploy" : "The rollback";
  const text = `${what} took ${humanDuration(durationMs)} (goal: under ${humanDuration(limit)})`;
  return [{ met: durationMs < limit, text }];
}

function versionProof({ version }: Report, checks: readonly CheckResult[], routed: boolean): Proof[] {
  if (checks.length === 0 || version === null) return [];

  // A target is `web on 203.0.113.7`: several roles can run on the same server.
  const servers = new Set(checks.map(({ target }) => target.split(" on ").at(-1))).size;
  const where = servers === 1 ? "" : servers === 2 ? " on both servers" : ` on all ${servers} servers`;
  return [proof(`\`${version}\` runs${where}${routed ? " and serves visitors" : ""}`)];
}

/** Only a check that compared has in its evidence what it compared with. */
function digestProof({ checks: all }: Report, checks: readonly CheckResult[]): Proof[] {
  const isSkippedServer = ({ id, target, outcome }: CheckResult) =>
    id === "digest" && outcome === "skip" && target.includes(" on ");
  if (all.some(isSkippedServer)) return [];

  const digests = new Set(checks.flatMap(({ evidence }) => evidence.expected ?? []));
  const [digest, another] = digests;
  if (typeof digest !== "string" || another !== undefined) return [];
  return [proof(`Every server runs the image \`${digest}\``)];
}

function healthProof(checks: readonly CheckResult[]): Proof[] {
  const counts = checks.map(({ evidence }) => (isJsonList(evidence.statuses) ? evidence.statuses.length : 0));
  const least = Math.min(...counts);
  if (checks.length === 0 || least === 0) return [];

  const medians = checks.flatMap(({ evidence }) => numberAt(evidence.latencyMs, "median"));
  const slowest = medians.length === 0 ? "" : `, median ${Math.max(...medians)} ms`;
  const each = checks.length === 1 ? "" : ` from each of ${checks.length} addresses`;

  return [proof(`${count(least, "healthy response")} in a row${each}${slowest}`)];
}

function tlsProof(checks: readonly CheckResult[]): Proof[] {
  if (checks.length === 0) return [];

  const days = checks.flatMap(({ evidence }) => numberAt(evidence, "daysLeft"));
  const issuers = new Set(
    checks.flatMap(({ evidence }) => (typeof evidence.issuer === "string" ? evidence.issuer : [])),
  );
  const from = issuers.size === 1 ? ` from ${[...issuers].join()}` : "";
  const left = days.length === 0 ? "" : `, ${count(Math.min(...days), "day")} left`;

  return [proof(`Valid certificate${from}${left}`)];
}

function numberAt(value: Json | Evidence | undefined, key: string): number[] {
  if (typeof value !== "object" || value === null || isJsonList(value)) return [];
  const found = value[key];
  return typeof found === "number" ? [found] : [];
}
