// Ruby needs longest of all that must be there before Kamal can run: it loads Kamal while everything else goes on.

import { type EarlyKamal, loadEarly } from "../kamal/install.ts";
import { loadKamal, type WaitingKamal } from "../kamal/kamal-process.ts";
import { childEnvironment } from "../local/child-environment.ts";
import { expectedKamal } from "../repository/deploying-kamal.ts";
import type { Run } from "../run.ts";
import type { Prepared } from "./session.ts";

/** Starts Ruby with the Kamal that the run will need. It ends with the run. */
export async function beginLoading(run: Run): Promise<EarlyKamal> {
  const { inputs, environment, directory } = run;
  const { version } = await expectedKamal(inputs.kamalVersion, {
    root: environment.workspace,
    directory: inputs.workingDirectory,
  });
  const early = loadEarly({ version, toolCache: environment.toolCache, directory }, rubyOptions(run));
  endWithRun(run, early.waiting);
  return early;
}

/** The Kamal that was loaded early when it proved to be whole; else the one that was installed instead. */
export function loadedKamal(run: Run, early: EarlyKamal, { kamal }: Prepared): Promise<WaitingKamal> {
  return run.inBackground(async () => {
    const installed = await kamal;
    const waiting = await early.waiting;
    const isThis = early.version === installed.version && installed.source === "tool cache";
    if (isThis && (await waiting.announced)?.loads === true) return waiting;
    await waiting.dismiss();
    return endWithRun(run, loadKamal(installed, rubyOptions(run)));
  });
}

/** Kamal gets the environment that counts when it is started. */
function rubyOptions(run: Run) {
  return { cwd: run.projectDirectory, env: childEnvironment(process.env, { secrets: undefined }) };
}

/** Dismissed at the end of the run, however early that comes. */
function endWithRun(run: Run, loading: Promise<WaitingKamal>): Promise<WaitingKamal> {
  return run.inBackground(async (over) => {
    const waiting = await loading;
    if (over.aborted) await waiting.dismiss();
    else over.addEventListener("abort", () => run.inBackground(() => waiting.dismiss()), { once: true });
    return waiting;
  });
}
