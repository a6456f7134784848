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

interface Boot {
  /** Of kamal-proxy's target. */
  port?: number;
  /** More options of `kamal-proxy deploy`. */
  options?: string;
}

/** A container that does not become healthy, with its log as Kamal prints it. */
export const booted = (log: string, { port = 80, options = "" }: Boot = {}) => {
  const [first = "", ...others] = log.split("\n").map((line) => `2026-11-24T01:00:00.123456789Z ${line}`);
  return ended(
    "SSHKit::Command::Failed",
    "Exception while executing on host 10.0.0.1: docker exit status: 1\ndocker stdout: Nothing written\ndocker stderr: Error: target failed to become healthy within configured timeout (30s)\n",
    [
      "Start container with version v2 (or reboot if already running)...",
      `  INFO [62dbc614] Running docker exec kamal-proxy kamal-proxy deploy shop-web --target="8a72e6bb9d8e:${port}" --host="shop.example.com" --tls --deploy-timeout="30s"${options} on 10.0.0.1`,
      " ERROR Failed to boot web on 10.0.0.1",
      "  INFO First web container is unhealthy on 10.0.0.1, not booting any other roles",
      "  INFO [bcd20ed0] Running docker container ls --all --filter 'name=^shop-web-v2$' --quiet | xargs docker logs --timestamps 2>&1 on 10.0.0.1",
      "  INFO [bcd20ed0] Finished in 0.210 seconds with exit status 0 (successful).",
      ` ERROR ${first}`,
      ...others,
      "  INFO [3edd1025] Running docker container ls --all --filter 'name=^shop-web-v2$' --quiet | xargs docker inspect --format '{{json .State.Health}}' on 10.0.0.1",
      "  INFO [3edd1025] Finished in 0.210 seconds with exit status 0 (successful).",
      " ERROR null",
      "Releasing the deploy lock...",
    ].join("\n"),
  );
};
