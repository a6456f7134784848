// The report: every command fills it, every renderer reads it. schema/report.schema.json publishes
// its shape, and a test validates every sample report against it.

export const commands = ["deploy", "rollback", "verify", "preflight", "lint"] as const;
export type Command = (typeof commands)[number];

export type Outcome = "success" | "failure" | "cancelled";

export const phaseIds = [
  "lint",
  "preflight",
  "install",
  "connect",
  "build",
  "lock",
  "proxy",
  "boot",
  "accessories",
  "prune",
  "release",
  "probes",
  "tag",
  "cleanup",
] as const;
export type PhaseId = (typeof phaseIds)[number];

export interface Phase {
  id: PhaseId;
  title: string;
  /** ISO 8601, UTC, milliseconds. */
  startedAt: string;
  durationMs: number;
  outcome: Outcome;
}

/** The worst first. */
export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** A problem that a rule found in a file. Lines and columns are 1-based; the end is exclusive. */
export interface Finding {
  ruleId: string;
  severity: Severity;
  message: string;
  /** Relative to the repository's root, with forward slashes. */
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  /** How to fix it. */
  help: string;
  /** Only where the fix is certain and needs no decision. */
  fix?: Fix;
}

/** A fix for the finding's file: all edits belong together. */
export interface Fix {
  /** In the imperative: `Write …`. */
  description: string;
  edits: readonly Edit[];
}

/**
 * Replaces a range (as in `Finding`) with `text`. An empty range inserts, an empty text deletes.
 */
export interface Edit {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  text: string;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Evidence = Readonly<Record<string, Json>>;

/** Array.isArray does not narrow a readonly array. */
export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export type CheckKind = "preflight" | "probe";
export type Verdict = "pass" | "warn" | "fail" | "skip";

/** The result of one check of the runner, a server, DNS, the registry or the app. */
export interface CheckResult {
  id: string;
  kind: CheckKind;
  /** What was checked: a host, a URL, a repository. */
  target: string;
  outcome: Verdict;
  /** One sentence, for a pass too. */
  reason: string;
  durationMs: number;
  evidence: Evidence;
}

/**
 * `repository`: its files. `connection`: the SSH connection. `container`: the app's. `kamal`: Kamal,
 * before it runs anything elsewhere.
 */
export const failurePlaces = [
  "repository",
  "kamal",
  "runner",
  "build",
  "hook",
  "connection",
  "server",
  "container",
  "accessory",
  "proxy",
] as const;
export type FailurePlace = (typeof failurePlaces)[number];

/** Where a failure happened, and where in the repository to look. */
export interface Where {
  place: FailurePlace;
  /** The server. */
  host: string | null;
  /** Relative to the repository's root, with forward slashes. */
  file: string | null;
  /** 1-based. */
  line: number | null;
}

/** Another likely cause, where the output cannot decide. */
export interface Alternative {
  cause: string;
  fix: string;
}

/** Why the run failed, and how to fix it. */
export interface Diagnosis {
  id: string;
  title: string;
  cause: string;
  fix: string;
  /** Redacted lines of output that show the cause. */
  evidence: readonly string[];
  /** Null if it is not known, or if no place has anything to do with it. */
  where: Where | null;
  /** The most likely first. */
  alternatives: readonly Alternative[];
}

/** A server's SSH key. */
export interface HostKey {
  /** As in known_hosts: `[10.0.0.1]:2222`. */
  host: string;
  type: string;
  /** `SHA256:…`. */
  fingerprint: string;
}

/** `nothing`: no version gets requests; `unknown`: the server could not be asked. */
export const servingStates = ["serving", "nothing", "unknown"] as const;

/** What serves for one role on one host, as asked after a failure. */
export interface Serving {
  /** As in deploy.yml. */
  host: string;
  role: string;
  state: (typeof servingStates)[number];
  /** The version that kamal-proxy routes to, or that runs in a role without a proxy. */
  version: string | null;
  /** Why nothing serves or why that is unknown, as a sentence; null if `version` serves. */
  reason: string | null;
  /** What one health request got; null if none was sent. */
  answered: HealthAnswer | null;
}

export interface HealthAnswer {
  url: string;
  /** null if there was no response. */
  status: number | null;
  durationMs: number;
  /** Why there was no response, as the end of a sentence. */
  problem: string | null;
}

export interface Report {
  schemaVersion: 1;
  command: Command;
  outcome: Outcome;
  mode: "setup" | "deploy" | null;
  service: string | null;
  destination: string | null;
  kamalVersion: string | null;
  actionVersion: string;
  version: string | null;
  previousVersion: string | null;
  url: string | null;
  startedAt: string;
  durationMs: number;
  phases: readonly Phase[];
  findings: readonly Finding[];
  checks: readonly CheckResult[];
  diagnosis: Diagnosis | null;
  /** null if no server was asked: before a connection, after a success, after a cancel. */
  serving: readonly Serving[] | null;
  /** Noteworthy, but not a failure: accepted fingerprints, a cache that could not be read. */
  notices: readonly string[];
  /** Host keys that were trusted on first use, because they were not known before. */
  trustedHostKeys: readonly HostKey[];
}
