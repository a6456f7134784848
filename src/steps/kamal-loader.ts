// Ruby takes longer to load Kamal than we take for everything else before it can run. So it starts
// first, before we know whether the tool cache has this Kamal and whether it is complete.

import { type Kamal, kamalPaths } from "../kamal/install.ts";
import { loadKamal, type WaitingKamal } from "../kamal/kamal-process.ts";
import { kamalEnvironment } from "../local/child-environment.ts";
import type { DetectRuby } from "../local/ruby.ts";
import { expectedKamal } from "../repository/deploying-kamal.ts";
import type { Run } from "../run.ts";

export interface KamalLoader {
  /** Returns the version of the Ruby that has already started. */
  detectRuby: DetectRuby;
  /** The Kamal loaded early if it is the installed one; otherwise loads the installed one now. */
  load(installing: Promise<Kamal>): Promise<WaitingKamal>;
}

/** Starts Ruby with the expected Kamal, if the tool cache has it. The process ends with the run. */
export async function startKamalLoader(run: Run): Promise<KamalLoader> {
  const { inputs, environment, directory } = run;
  const { version } = await expectedKamal(inputs.kamalVersion, {
    root: environment.workspace,
    directory: inputs.workingDirectory,
  });

  // Ruby replaces these placeholders with its own version and platform.
  const ruby = { version: "RUBY_VERSION", platform: "RUBY_PLATFORM" };
  const paths = kamalPaths({ version, toolCache: environment.toolCache, directory }, ruby);
  const early = loadForRun(run, paths);

  return {
    detectRuby: async () => (await (await early).announced)?.ruby,
    load: (installing) =>
      run.inBackground(async () => {
        const installed = await installing;
        const waiting = await early;
        const isInstalled = version === installed.version && installed.source === "tool cache";
        if (isInstalled && (await waiting.announced)?.loads === true) return waiting;

        await waiting.dismiss();
        return loadForRun(run, installed);
      }),
  };
}

/** Dismisses Kamal at the end of the run, even if the run ends while Kamal is still loading. */
function loadForRun(run: Run, kamal: Parameters<typeof loadKamal>[0]): Promise<WaitingKamal> {
  // Only for loading: Kamal receives its real environment when it starts.
  const options = { cwd: run.projectDirectory, env: kamalEnvironment(process.env) };

  return run.inBackground(async (signal) => {
    const waiting = await loadKamal(kamal, options);
    if (signal.aborted) await waiting.dismiss();
    else signal.addEventListener("abort", () => run.inBackground(() => waiting.dismiss()), { once: true });
    return waiting;
  });
}
