// Frames for real output of Kamal and its tools, and its diagnosis.

import { diagnoseKamal } from "../../../src/diagnosis/diagnose-kamal.ts";
import type { DiagnosisContext } from "../../../src/diagnosis/pattern.ts";
import { KamalLog } from "../../../src/kamal/kamal-log.ts";
import type { Diagnosis, FailurePlace } from "../../../src/model/report.ts";

const context: DiagnosisContext = {
  command: "kamal deploy",
  configFile: "config/deploy.yml",
  service: "shop",
  destination: "staging",
  registry: "ghcr.io",
  repository: "ghcr.io/acme/shop",
  primaryHost: "10.0.0.1",
};

export function diagnose(text: string, change: Partial<DiagnosisContext> = {}): Diagnosis {
  const log = new KamalLog();
  for (const line of text.split("\n")) log.read(line);
  return diagnoseKamal(log, { ...context, ...change });
}

/** The output of a run that ends with this error. */
export const ended = (errorClass: string, message: string, before = "") =>
  `Build and push app image...\n  INFO [1b2c3d4e] Running docker login ghcr.io -u [REDACTED] -p [REDACTED] on localhost\n${before}\n  Finished all in 3.0 seconds\n  \u001b[31mERROR (${errorClass}): ${message}\u001b[0m`;

export const failed = (command: string, stderr: string, stdout = "Nothing written") =>
  ended(
    "SSHKit::Command::Failed",
    `Exception while executing on host 10.0.0.1: ${command} exit status: 1\n${command} stdout: ${stdout}\n${command} stderr: ${stderr}\n`,
  );

/** What the diagnosis must say, beside its id and words of its cause. */
export interface Expected {
  fix?: RegExp;
  place?: FailurePlace;
  /** Of the repository, with the line if it is known: `Dockerfile:47`. */
  at?: string;
  /** Words of a line of the evidence. */
  evidence?: RegExp;
}

/** An id, an output, and what the cause must match. */
export type KamalOutput = readonly [id: string, text: string, cause: RegExp, expected?: Expected];
