// Frames for real output of Kamal and its tools, and its diagnosis.

import { diagnoseKamal } from "../../../src/diagnosis/diagnose-kamal.ts";
import type { DiagnosisContext } from "../../../src/diagnosis/pattern.ts";
import { KamalLog } from "../../../src/kamal/kamal-log.ts";
import type { Diagnosis, FailurePlace } from "../../../src/model/report.ts";

export const exampleContext: DiagnosisContext = {
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
  return diagnoseKamal(log, { ...exampleContext, ...change });
}

/** The output of a run that ends with this error. */
export const ended = (errorClass: string, message: string, before = "") =>
  `Build and push app image...\n  INFO [1b2c3d4e] Running docker login ghcr.io -u [REDACTED] -p [REDACTED] on localhost\n${before}\n  Finished all in 3.0 seconds\n  \u001b[31mERROR (${errorClass}): ${message}\u001b[0m`;

export const failed = (command: string, stderr: string, stdout = "Nothing written") =>
  ended(
    "SSHKit::Command::Failed",
    `Exception while executing on host 10.0.0.1: ${command} exit status: 1\n${command} stdout: ${stdout}\n${command} stderr: ${stderr}\n`,
  );

/** A command that fails on the runner; SSHKit shows its exit code times 256. */
export const failedHere = (command: string, stderr: string) =>
  ended(
    "SSHKit::Command::Failed",
    `${command} exit status: 256\n${command} stdout: Nothing written\n${command} stderr: ${stderr}\n`,
  );

export const failedHook = (hook: string, stderr: string) => {
  const file = `.kamal/hooks/${hook}`;
  const message = `Hook \`${hook}\` failed:\n${file} exit status: 256\n${file} stdout: Nothing written\n${file} stderr: ${stderr}\n`;
  return ended("Kamal::Cli::HookError", message, `Running the ${hook} hook...`);
};

/** What the diagnosis must say, beside its id and words of its cause. */
export interface Expected {
  /** If the run is another one than that of the frame. */
  context?: Partial<DiagnosisContext>;
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
  /** Between Docker's times of the lines. */
  secondsPerLine?: number;
  /** More options of `kamal-proxy deploy`. */
  options?: string;
}

/** A container that does not become healthy, with its log as Kamal prints it. */
export const booted = (log: string, { port = 80, options = "", secondsPerLine = 0 }: Boot = {}) => {
  const [first = "", ...others] = log.split("\n").map((line, index) => {
    const time = new Date(Date.UTC(2026, 10, 24, 1) + index * secondsPerLine * 1000);
    return `${time.toISOString().replace("Z", "456789Z")} ${line}`;
  });
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
/** A command that fails on the runner, which Kamal reports with the exit code times 256. */
export const dockerFailed = (stderr: string, exitCode = 1, before = "") =>
  ended(
    "SSHKit::Command::Failed",
    `docker exit status: ${exitCode * 256}\ndocker stdout: Nothing written\ndocker stderr: ${stderr}\n`,
    before,
  );

/** What BuildKit prints, while it runs and again in Kamal's error. */
export function build(output: string, platform = "linux/amd64"): string {
  const streamed = output.replaceAll(/^/gm, " DEBUG [5b2c3d4e] \t");
  return dockerFailed(
    output,
    1,
    `  INFO [5b2c3d4e] Running docker buildx build --output=type=registry --platform ${platform} --builder kamal-local-docker-container -t ghcr.io/acme/shop:v1 --file Dockerfile . on localhost\n${streamed}`,
  );
}

/** A build in which a RUN step fails after this output, in line 47 of the Dockerfile. */
export function step(command: string, output: string, exitCode = 1): string {
  const numbered = output.replaceAll(/^/gm, "#12 3.141 ");
  const error = `process "/bin/sh -c ${command}" did not complete successfully: exit code: ${exitCode}`;
  return build(
    [
      "#11 [build 4/6] COPY . .",
      "#11 DONE 0.1s",
      `#12 [build 5/6] RUN ${command}`,
      numbered,
      `#12 ERROR: ${error}`,
      "------",
      ` > [build 5/6] RUN ${command}:`,
      ...output
        .split("\n")
        .slice(-5)
        .map((line) => `3.141 ${line}`),
      "------",
      "Dockerfile:47",
      "--------------------",
      "  45 |     COPY . .",
      `  47 | >>> RUN ${command}`,
      "--------------------",
      `ERROR: failed to solve: ${error}`,
    ].join("\n"),
  );
}
