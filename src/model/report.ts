// The one thing that every command fills and every renderer reads. The shape is published as
// schema/report.schema.json; a test holds every report to it.

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

export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** A rule's statement about a place in a file. Lines and columns are 1-based; the end is exclusive. */
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
  /** What to do about it. */
  help: string;
  /** Only where the repair is certain and needs no thought. */
  fix?: Fix;
}

/** A repair of the finding's own file: all of the edits together. */
export interface Fix {
  /** What it does, as a command: `Write …`. */
  description: string;
  edits: readonly Edit[];
}

/** `text` in the place of what stands there, as in `Finding`: an empty place is an insertion, an empty text a deletion. */
export interface Edit {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  text: string;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Evidence = Readonly<Record<string, Json>>;

export type CheckKind = "preflight" | "probe";
export type Verdict = "pass" | "warn" | "fail" | "skip";

/** The answer to one question about the world outside. */
export interface CheckResult {
  id: string;
  kind: CheckKind;
  /** What was asked: a host, a URL, a repository. */
  target: string;
  outcome: Verdict;
  /** One sentence; always there, for a pass too. */
  reason: string;
  durationMs: number;
  evidence: Evidence;
}

/** Why the run is red, and what to do about it. */
export interface Diagnosis {
  id: string;
  title: string;
  cause: string;
  fix: string;
  /** The lines that show it, redacted. */
  evidence: readonly string[];
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
  /** Things worth a reader's eye that are no failure: fingerprints accepted, a cache that could not be read. */
  notices: readonly string[];
}
