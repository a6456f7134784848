// The main step. Whatever happens, it writes a report, a summary and outputs, and cleans up.

import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { diagnosis } from "./catalogue/catalogue.ts";
import { readEnvironment, runUrl } from "./environment.ts";
import { type Inputs, loadInputs } from "./inputs.ts";
import { stopwatch } from "./local/stopwatch.ts";
import type { Log } from "./log.ts";
import { Cancelled, Failure, messageOf } from "./model/failure.ts";
import { type Command, commands, type Diagnosis, type Report } from "./model/report.ts";
import { failStep, setOutputs } from "./outputs.ts";
import { publishReport, publishSarif } from "./publish.ts";
import { redactReport } from "./redact-report.ts";
import { renderTerminal } from "./render/terminal.ts";
import { emptyReport, Run } from "./run.ts";
import { type SecretInputs, takeSecretInputs } from "./secret-inputs.ts";
import { clearState } from "./state.ts";
import { refuseForkCode } from "./steps/refuse-fork-code.ts";
import type { Redactor } from "./text/redactor.ts";

type Execute = (run: Run) => Promise<void>;

/**
 * Commands are imported on demand, so that `lint` does not load what only a deploy needs. If the
 * command runs Kamal, Ruby starts loading it before we load the rest of our own code.
 */
async function commandFor(name: Command): Promise<Execute> {
  switch (name) {
    case "deploy":
    case "rollback":
      return async (run) => {
        const { startKamalLoader } = await import("./steps/kamal-loader.ts");
        const loader = await startKamalLoader(run);
        if (name === "deploy") return (await import("./commands/deploy.ts")).deploy(run, loader);
        return (await import("./commands/rollback.ts")).rollback(run, loader);
      };
    case "verify":
      return (await import("./commands/verify.ts")).verify;
    case "preflight":
      return (await import("./commands/preflight.ts")).preflight;
    case "lint":
      return (await import("./commands/lint.ts")).lint;
  }
}

/** Runs the requested command. A failed run sets the exit code and does not throw. */
export async function main({ log, redactor }: { log: Log; redactor: Redactor }): Promise<void> {
  const inputs = readInputs(takeSecretInputs());
  if (inputs instanceof Failure) {
    await finish(
      { ...refusedInputs(), diagnosis: inputs.diagnosis },
      { redactor, log, configFile: undefined, rules: [] },
    );
    return;
  }

  const environment = readEnvironment(process.env);
  const directory = path.join(environment.temp, `kamal-action-${randomBytes(4).toString("hex")}`);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const controller = cancelOnSignals();

  const run = new Run({ inputs, environment, log, redactor, signal: controller.signal, directory });
  if (inputs.githubToken !== undefined) run.maskSecret("github-token", inputs.githubToken);
  await execute(run);
  if (run.report.outcome !== "cancelled") await cleanUpNow(run);
  await finish(run.report, { redactor, log, configFile: inputs.configFile, rules: run.rules });
}

/** The report of a run that ends before it begins, of the requested command if it is a valid one. */
function refusedInputs(): Report {
  const command = commands.find((each) => each === process.env.INPUT_COMMAND) ?? "deploy";
  const report = emptyReport(command, undefined);
  const { startedAt } = report;
  const phase = { title: "Check the inputs", startedAt, durationMs: 0, outcome: "failure" } as const;
  return { ...report, phases: [{ id: "preflight", ...phase }] };
}

function readInputs(secretInputs: SecretInputs): Inputs | Failure {
  try {
    return loadInputs(secretInputs);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** GitHub cancels with SIGINT, then SIGTERM after 7.5 s, and kills the step after another 2.5 s. */
function cancelOnSignals(): AbortController {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => controller.abort(new Cancelled(signal)));
  }
  return controller;
}

async function execute(run: Run): Promise<void> {
  const elapsed = stopwatch();
  try {
    await run.briefPhase("preflight", "Check the event", () => refuseForkCode(run));
    const command = await commandFor(run.inputs.command);
    await command(run);
    run.report.outcome = "success";
  } catch (error) {
    const cancelled = error instanceof Cancelled || run.signal.aborted;
    run.endPhase(cancelled ? "cancelled" : "failure");
    run.report.outcome = cancelled ? "cancelled" : "failure";
    run.report.diagnosis = cancelled ? null : diagnosisOf(error);
    if (!cancelled) run.requireFailedPhase();
  }

  await run.stopBackground();
  run.report.durationMs = elapsed();
}

function diagnosisOf(error: unknown): Diagnosis {
  if (error instanceof Failure) return error.diagnosis;
  const evidence = error instanceof Error && error.stack !== undefined ? error.stack.split("\n").slice(0, 8) : [];
  return diagnosis("internal", { said: messageOf(error) }, evidence);
}

/** Not called after a cancel, when GitHub is about to kill us: the post step cleans up then. */
async function cleanUpNow(run: Run): Promise<void> {
  const { agentSocket, server, files } = run.savedState;
  if (agentSocket === undefined && server === undefined && files.length === 0) {
    // Nothing to clean up that is worth a phase in the log.
    rmSync(run.directory, { recursive: true, force: true });
    clearState();
    return;
  }

  const interrupted = run.report.outcome !== "success";
  const { cleanUp } = await import("./steps/clean-up.ts");
  run.beginPhase("cleanup", "Clean up");

  await cleanUp(run.savedState, {
    interrupted: interrupted && run.savedState.kamal !== undefined,
    onceSettled: async (ssh) => {
      const { serving } = run.savedState;
      if (!interrupted || serving === undefined) return;
      const { askWhatServes } = await import("./steps/what-serves.ts");
      run.report.serving = await askWhatServes(ssh, serving, run.signal);
    },
    info: (line) => run.log.line(line),
    warn: (line) => run.notice(line),
  });

  run.endPhase("success");
  clearState();
}

interface FinishOptions {
  redactor: Redactor;
  log: Log;
  configFile: string | undefined;
  rules: Run["rules"];
}

async function finish(draft: Report, { redactor, log, configFile, rules }: FinishOptions): Promise<void> {
  const report = redactReport(draft, redactor);
  if (report.outcome !== "success") failStep();
  logVerdict(report, log, configFile);
  const environment = readEnvironment(process.env);

  const published = await publishReport(report, {
    log,
    temp: environment.temp,
    configFile,
    runUrl: runUrl(environment),
    source: { root: environment.workspace, redact: (text) => redactor.text(text) },
  });

  const sarif = report.command === "lint" ? await publishSarif(report, { rules, reportFile: published, log }) : "";
  setOutputs(report, { report: published, sarif });
}

/** Ends the log with the verdict. A failing renderer must not hide the report or the outcome. */
function logVerdict(report: Report, log: Log, configFile: string | undefined): void {
  try {
    log.line(renderTerminal(report, configFile === undefined ? {} : { configFile }));
  } catch (error) {
    log.line(`Could not render the verdict: ${messageOf(error)}`);
  }
}
