// One run of one command: its report, its log, and the state that cleanup needs.

import path from "node:path";
import type { Environment } from "./environment.ts";
import type { Inputs } from "./inputs.ts";
import type { Rule } from "./lint/rule.ts";
import { stopwatch } from "./local/stopwatch.ts";
import type { Log } from "./log.ts";
import { actionVersion } from "./model/action-version.ts";
import { Cancelled } from "./model/failure.ts";
import type { CheckResult, Command, Finding, Outcome, Phase, PhaseId, Report } from "./model/report.ts";
import type { SavedState } from "./saved-state.ts";
import { saveState } from "./state.ts";
import type { Redactor } from "./text/redactor.ts";
import { notHiddenBecause, textsForRunner } from "./text/secret-policy.ts";

export interface RunParts {
  inputs: Inputs;
  environment: Environment;
  log: Log;
  redactor: Redactor;
  signal: AbortSignal;
  /** For temporary files of this run; removed by cleanup. */
  directory: string;
}

export class Run {
  readonly inputs: Inputs;
  readonly environment: Environment;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly directory: string;
  readonly report: ReportDraft;
  /** The lint rules that ran, for the SARIF file. */
  rules: readonly Rule["metadata"][] = [];
  private readonly redactor: Redactor;
  private openPhase: { phase: Phase; elapsed: () => number } | undefined;
  private state: SavedState;
  private readonly ended = new AbortController();
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

  /** Absolute path of the app. */
  get projectDirectory(): string {
    return path.resolve(this.environment.workspace, this.inputs.workingDirectory);
  }

  /**
   * Masks a value, and each of its lines, in everything that this run and later steps write. A
   * value that cannot be hidden is reported by its name, once.
   */
  maskSecret(name: string, value: string): void {
    // The actor's name can be the value of a secret (the registry's username), but it is not one.
    if (value === this.environment.actor) return;

    this.redactor.add(value);
    for (const text of textsForRunner(value)) this.log.mask(text);

    const problem = notHiddenBecause(name, value);
    if (problem !== undefined && !this.report.notices.includes(problem)) this.notice(problem);
  }

  /**
   * Starts work in parallel with the phases. Its signal aborts when the run is cancelled or ends. A
   * rejection surfaces where the result is awaited, and must not crash the process before that.
   */
  inBackground<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const result = work(AbortSignal.any([this.signal, this.ended.signal]));
    this.pending.push(result.catch(() => {}));
    return result;
  }

  /** Aborts all background work and waits for it, including work that it starts in turn. */
  async stopBackground(): Promise<void> {
    this.ended.abort(new Error("the run is over"));
    while (this.pending.length > 0) await Promise.all(this.pending.splice(0));
  }

  /** Saves what is about to be done, so that the post step can undo it. */
  remember(change: Partial<SavedState>): void {
    this.state = { ...this.state, ...change };
    saveState(this.state);
  }

  get savedState(): SavedState {
    return this.state;
  }

  /** Runs a step as a phase, with a group in the log and a row in the timeline. */
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

  /** A step so short that it is a phase, with a group and a row, only if it fails. */
  async briefPhase<T>(id: PhaseId, title: string, step: () => T | Promise<T>): Promise<T> {
    this.signal.throwIfAborted();
    const start = startNow();

    try {
      return await step();
    } catch (error) {
      // The step may have opened a phase of its own, which then has the failure.
      if (!this.hasFailedPhase()) {
        this.beginPhase(id, title, start);
        this.endPhase(error instanceof Cancelled || this.signal.aborted ? "cancelled" : "failure");
      }
      throw error;
    }
  }

  /** For an error between two phases, which is a bug: the phase before it counts as failed. */
  requireFailedPhase(): void {
    if (this.hasFailedPhase()) return;

    const last = this.report.phases.at(-1);
    if (last !== undefined) {
      last.outcome = "failure";
      return;
    }

    this.beginPhase("preflight", "Start the run");
    this.endPhase("failure");
  }

  private hasFailedPhase(): boolean {
    return this.report.phases.some(({ outcome }) => outcome !== "success");
  }

  /** For phases marked by Kamal's output: the start of one is the success of the previous one. */
  beginPhase(id: PhaseId, title: string, start?: PhaseStart): void {
    this.endPhase("success");
    const { startedAt, elapsed } = start ?? startNow();
    this.openPhase = { phase: { id, title, startedAt, durationMs: 0, outcome: "success" }, elapsed };
    this.log.openGroup(title);
  }

  endPhase(outcome: Outcome): void {
    if (this.openPhase === undefined) return;
    const durationMs = this.openPhase.elapsed();
    this.report.phases.push({ ...this.openPhase.phase, durationMs, outcome });
    this.openPhase = undefined;
    this.log.closeGroup();
  }

  /** Moves the failure to the previous phase, because the last one was only a consequence. */
  blamePreviousPhase(): void {
    const previous = this.report.phases.at(-2);
    const last = this.report.phases.at(-1);
    if (previous === undefined || last === undefined) return;
    previous.outcome = last.outcome;
    last.outcome = "success";
  }

  /** Adds something that is worth reading but not a failure. */
  notice(text: string): void {
    this.report.notices.push(text);
    this.log.line(text);
  }

  addFindings(findings: readonly Finding[]): void {
    this.report.findings.push(...findings);
  }

  /** Adds results to the report, in the order in which the checks were started. */
  addChecks(results: readonly CheckResult[]): void {
    this.report.checks.push(...results);
  }

  /** Logs a result as soon as it is available. */
  logCheck(result: CheckResult): void {
    this.log.line(`${result.outcome.toUpperCase().padEnd(4)} ${result.id} ${result.target}: ${result.reason}`);
  }
}

interface PhaseStart {
  startedAt: string;
  elapsed: () => number;
}

function startNow(): PhaseStart {
  return { startedAt: new Date().toISOString(), elapsed: stopwatch() };
}

/** A report that is still being filled in. */
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
    serving: null,
    notices: [],
    trustedHostKeys: [],
  };
}
