// A failure that is staged for real: what is changed, and what the run must say about it.

import type { PhaseId } from "../../../src/model/report.ts";
import type { HelloRun } from "../hello.ts";
import type { Lane } from "./lane.ts";

export interface StagedFailure {
  name: string;
  /**
   * Changes the lane's checkout, which is a fresh copy of the healthy app, or its server. Returns
   * what undoes the change on the server.
   */
  stage?(lane: Lane): Promise<undefined | (() => Promise<unknown>)> | Promise<void>;
  /** Inputs and environment of the run. By default nothing keeps Kamal from failing. */
  run?(lane: Lane): HelloRun;
  id: string;
  cause: RegExp;
  fix: RegExp;
  /** What the evidence must contain. */
  evidence?: RegExp;
  phase: PhaseId;
  /** Whether the old version cannot be asked, because the server is the one that failed. */
  serverIsDown?: true;
}
