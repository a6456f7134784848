// One run of one command: the report that it fills, the log that it writes, and what must be cleaned up after it.

import path from "node:path";
import type { Environment } from "./environment.ts";
import type { Inputs } from "./inputs.ts";
import { stopwatch } from "./local/stopwatch.ts";
import type { Log } from "./log.ts";
import { actionVersion } from "./model/action-version.ts";
import { Cancelled } from "./model/failure.ts";
import type { CheckResult, Command, Finding, Outcome, Phase, PhaseId, Report } from "./model/report.ts";
import { type SavedState, saveState } from "./state.ts";
import type { Redactor } from "./text/redactor.ts";

export interface RunParts {
  inputs: Inputs;
  environment: Environment;
  log: Log;
  redactor: Redactor;
  signal: AbortSignal;
  /** For files of this run; removed by cleanup. */
  directory: string;
}

export class Run {
  readonly inputs: Inputs;
  readonly environment: Environment;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly directory: string;
  readonly report: ReportDraft;
  private readonly redactor: Redactor;
  private open: { phase: Phase; elapsed: () => number } | undefined;
  private state: SavedState;
  private readonly over = new AbortController();
  private readonly pending: Promise<unknown>[] = [];

  constructor(parts: RunParts) {
    this.inputs = parts.inputs;
    this.environment = parts.environment;
    this.log = parts.log;
    this.redactor = parts.redactor;
    this.signal = parts.signal;
    this.directory = parts.directory;
    this.report = emptyReport(parts.inputs.command, parts.inputs.destination);
    this.state = { directory: parts.directory, workspace: parts.environment.workspace, files: [] };
  }

  /** Where the app is, absolute. */
  get projectDirectory(): string {
    return path.resolve(this.environment.workspace, this.inputs.workingDirectory);
  }

  /** Hides a value, and every line of it, from everything that this run writes. */
  secret(value: string): void {
    this.redactor.add(value);
    for (const line of new Set([value, ...value.split(/\r\n|\r|\n/)])) if (line.trim() !== "") this.log.mask(line);
  }

  /**
   * Begins work that goes on beside the phases; its signal aborts when the run is cancelled or over. The result is
   * awaited where it is needed, and a failure shows there: until then it must not end the process.
   */
  inBackground<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const result = work(AbortSignal.any([this.signal, this.over.signal]));
    this.pending.push(result.catch(() => {}));
    return result;
  }

  /** Ends what still goes on, and waits until it has; also for what that begins by itself. */
  async stopBackground(): Promise<void> {
    this.over.abort(new Error("the run is over"));
    while (this.pending.length > 0) await Promise.all(this.pending.splice(0));
  }

  /** Remembers for the post step what is about to be done. */
  remember(change: Partial<SavedState>): void {
    this.state = { ...this.state, ...change };
    saveState(this.state);
  }

  get remembered(): SavedState {
    return this.state;
  }

  /** Runs a step as a phase: a group in the log, a row in the timeline. */
  async phase<T>(id: PhaseId, title: string, step: () => Promise<T>): Promise<T> {
    this.signal.throwIfAborted();
    this.beginPhase(id, title);
    try {
      const result = await step();
      this.endPhase("success");
      return result;
    } catch (error) {
      this.endPhase(error instanceof Cancelled || this.signal.aborted ? "cancelled" : "failure");
      throw error;
    }
  }

  /** For phases that somebody else's output marks: the one before ends well when the next one begins. */
  beginPhase(id: PhaseId, title: string): void {
    this.endPhase("success");
    this.open = {
      phase: { id, title, startedAt: new Date().toISOString(), durationMs: 0, outcome: "success" },
      elapsed: stopwatch(),
    };
    this.log.openGroup(title);
  }

  endPhase(outcome: Outcome): void {
    if (this.open === undefined) return;
    const durationMs = this.open.elapsed();
    this.report.phases.push({ ...this.open.phase, durationMs, outcome });
    this.open = undefined;
    this.log.closeGroup();
  }

  /** The phase that just ended was only a consequence: the failure happened in the one before it. */
  blamePreviousPhase(): void {
    const previous = this.report.phases.at(-2);
    const last = this.report.phases.at(-1);
    if (previous === undefined || last === undefined) return;
    previous.outcome = last.outcome;
    last.outcome = "success";
  }

  /** Something worth the reader's eye that is no failure. */
  notice(text: string): void {
    this.report.notices.push(text);
    this.log.line(text);
  }

  addFindings(findings: readonly Finding[]): void {
    this.report.findings.push(...findings);
  }

  /** In the order in which they were asked, which the report keeps. */
  addChecks(results: readonly CheckResult[]): void {
    this.report.checks.push(...results);
  }

  /** In the log as soon as the answer is there. */
  showCheck(result: CheckResult): void {
    this.log.line(`${result.outcome.toUpperCase().padEnd(4)} ${result.id} ${result.target}: ${result.reason}`);
  }
}

/** A report while it is being filled. */
export type ReportDraft = Omit<Report, "phases" | "findings" | "checks" | "notices"> & {
  phases: Phase[];
  findings: Finding[];
  checks: CheckResult[];
  notices: string[];
};

export function emptyReport(command: Command, destination: string | undefined): ReportDraft {
  return {
    schemaVersion: 1,
    command,
    outcome: "failure",
    mode: null,
    service: null,
    destination: destination ?? null,
    kamalVersion: null,
    actionVersion,
    version: null,
    previousVersion: null,
    url: null,
    startedAt: new Date().toISOString(),
    durationMs: 0,
    phases: [],
    findings: [],
    checks: [],
    diagnosis: null,
    notices: [],
  };
}
