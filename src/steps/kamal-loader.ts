// Ruby takes longer to install and load Kamal than we take for everything else before it can run.
// So both start first. Nothing is loaded that is not verified: the installation starts early only
// if our table has the digest of every gem.

import path from "node:path";
import { isKnownKamal } from "../kamal/gem-table.ts";
import { installKamal, type Kamal, writeOnce } from "../kamal/install.ts";
import { startRuby, type WaitingKamal } from "../kamal/kamal-process.ts";
import { waitingLauncherScript } from "../kamal/launcher.ts";
import { kamalEnvironment } from "../local/child-environment.ts";
import type { DetectRuby } from "../local/ruby.ts";
import type { Project } from "../project/project.ts";
import { expectedKamal } from "../repository/deploying-kamal.ts";
import type { Run } from "../run.ts";

export interface KamalLoader {
  /** Installs the project's Kamal in the background, or continues if it is being installed. */
  install(project: Project): Promise<Kamal>;
  /** Loads it once it is installed. */
  load(installing: Promise<Kamal>): Promise<WaitingKamal>;
}

/** Starts Ruby and installs the expected Kamal. Both processes end with the run. */
export async function startKamalLoader(run: Run): Promise<KamalLoader> {
  const { inputs, environment } = run;
  const { version } = await expectedKamal(inputs.kamalVersion, {
    root: environment.workspace,
    directory: inputs.workingDirectory,
  });

  const starting = startWaitingRuby(run);
  const detectRuby = async () => (await starting).ruby;
  const expected = isKnownKamal(version) ? installInBackground(run, { version, detectRuby }) : undefined;

  return {
    install: (project) =>
      expected !== undefined && project.kamal.version === version
        ? expected
        : installInBackground(run, { ...requestFor(project), detectRuby }),
    load: (installing) => run.inBackground(async () => (await starting).load(await installing)),
  };
}

/** Installs the project's Kamal in the background, for commands that do not load it early. */
export function installProjectKamal(run: Run, project: Project): Promise<Kamal> {
  return installInBackground(run, requestFor(project));
}

interface InstallRequest {
  version: string;
  lockfile?: string | undefined;
  detectRuby?: DetectRuby;
}

function requestFor({ kamal, files }: Project): InstallRequest {
  return { version: kamal.version, lockfile: files.gemfileLock.source?.text };
}

function installInBackground(run: Run, request: InstallRequest): Promise<Kamal> {
  return run.inBackground(async (signal) => {
    const kamal = await installKamal({
      ...request,
      toolCache: run.inputs.cache ? run.environment.toolCache : undefined,
      directory: run.directory,
      signal,
      log: (line) => run.log.line(line),
      notice: (text) => run.notice(text),
    });

    run.inBackground(async () => {
      const problem = await kamal.saved;
      if (problem !== undefined) run.notice(problem);
    });
    return kamal;
  });
}

/** Kills Ruby at the end of the run, even if the run ends while Ruby is still starting. */
function startWaitingRuby(run: Run) {
  const launcher = writeOnce(path.join(run.directory, "kamal-waiting.rb"), waitingLauncherScript);
  // Only for loading: Kamal receives its real environment when it starts.
  const options = { cwd: run.projectDirectory, env: kamalEnvironment(process.env) };

  return run.inBackground(async (signal) => {
    const waiting = await startRuby(launcher, options);
    if (signal.aborted) await waiting.dismiss();
    else signal.addEventListener("abort", () => run.inBackground(() => waiting.dismiss()), { once: true });
    return waiting;
  });
}
