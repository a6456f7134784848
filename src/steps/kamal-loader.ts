// Ruby needs longest of all that must be there before Kamal can run: it loads Kamal while everything else goes on, and
// before it is known whether that Kamal is there, and whole.

import { type Kamal, kamalPlace } from "../kamal/install.ts";
import { loadKamal, type WaitingKamal } from "../kamal/kamal-process.ts";
import { childEnvironment } from "../local/child-environment.ts";
import type { AskRuby } from "../local/ruby.ts";
import { expectedKamal } from "../repository/deploying-kamal.ts";
import type { Run } from "../run.ts";

export interface KamalLoader {
  /** Asks the Ruby that has started already. */
  askRuby: AskRuby;
  /** The Kamal that waits already when it proves to be the installed one; else that one, loaded now. */
  load(installing: Promise<Kamal>): Promise<WaitingKamal>;
}

/** Starts Ruby with the Kamal that the run will need, if the tool cache has it. It ends with the run. */
export async function startKamalLoader(run: Run): Promise<KamalLoader> {
  const { inputs, environment, directory } = run;
  const { version } = await expectedKamal(inputs.kamalVersion, {
    root: environment.workspace,
    directory: inputs.workingDirectory,
  });

  // Ruby itself puts in which one it is.
  const ruby = { version: "RUBY_VERSION", platform: "RUBY_PLATFORM" };
  const place = kamalPlace({ version, toolCache: environment.toolCache, directory }, ruby);
  const early = loadForRun(run, place);

  return {
    askRuby: async () => (await (await early).announced)?.ruby,
    load: (installing) =>
      run.inBackground(async () => {
        const installed = await installing;
        const waiting = await early;
        const isThis = version === installed.version && installed.source === "tool cache";
        if (isThis && (await waiting.announced)?.loads === true) return waiting;

        await waiting.dismiss();
        return loadForRun(run, installed);
      }),
  };
}

/** Dismissed at the end of the run, however early that comes. */
function loadForRun(run: Run, kamal: Parameters<typeof loadKamal>[0]): Promise<WaitingKamal> {
  // Kamal gets the environment that counts when it is started.
  const options = { cwd: run.projectDirectory, env: childEnvironment(process.env, { secrets: undefined }) };

  return run.inBackground(async (over) => {
    const waiting = await loadKamal(kamal, options);
    if (over.aborted) await waiting.dismiss();
    else over.addEventListener("abort", () => run.inBackground(() => waiting.dismiss()), { once: true });
    return waiting;
  });
}
