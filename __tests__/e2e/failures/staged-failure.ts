// A failure that is staged for real: what is changed, and what the run must say about it.

import type { PhaseId } from "../../../src/model/report.ts";
import type { HelloRun } from "../hello.ts";
import type { Lane } from "./lane.ts";

export interface StagedFailure {
  name: string;
  /** Changes the lane's checkout, which is a fresh copy of the healthy app, or its server. */
  stage?(lane: Lane): Promise<unknown>;
  /** Undoes what `stage` changed on the server. The checkout needs none. */
  undo?(lane: Lane): Promise<unknown>;
  /** Inputs and environment of the run. By default, nothing keeps Kamal itself from failing. */
  run?(lane: Lane): HelloRun;
  id: string;
  cause: RegExp;
  fix: RegExp;
  /** What the evidence must contain. */
  evidence?: RegExp;
  phase: PhaseId;
  /** The old version cannot answer, because the failure is on its way: no proxy on port 80. */
  unreachable?: true;
  /** The proxy serves under another name, so the server says that it has none. */
  hiddenProxy?: true;
  /** Another service answers under the host name of the config. */
  othersHost?: true;
}
