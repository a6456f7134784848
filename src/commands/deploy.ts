import { failure } from "../catalogue/catalogue.ts";
import { headCommit, uncommittedSuffix } from "../local/git-checkout.ts";
import type { Run } from "../run.ts";
import { servingVersion } from "../server/deployed-versions.ts";
import { chooseMode } from "../steps/choose-mode.ts";
import { connect, connectAccessories } from "../steps/connect.ts";
import type { KamalLoader } from "../steps/kamal-loader.ts";
import { prepare } from "../steps/prepare.ts";
import { readAndLint } from "../steps/read-and-lint.ts";
import { backUpServerLogins } from "../steps/registry-logins.ts";
import { runKamal } from "../steps/run-kamal.ts";
import { runPreflight, skipPreflight } from "../steps/run-preflight.ts";
import { probe } from "../steps/run-probes.ts";
import type { Prepared } from "../steps/session.ts";

/** Deploys a commit to the servers and verifies that it is live. */
export async function deploy(run: Run, loader: KamalLoader): Promise<void> {
  // Git runs while the configuration is linted.
  const commit = run.inBackground(() => headCommit(run.projectDirectory));
  const prepared = await prepare(run, await readAndLint(run), loader);
  const loading = loader.load(prepared.kamal);
  const version = await versionToDeploy(run, prepared, commit);
  run.report.version = version;

  const connected = await connect(run, prepared);
  run.report.previousVersion = servingVersion(connected.deployment, connected.facts) ?? null;

  const mode = chooseMode(run, connected);
  run.report.mode = mode;
  const session = mode === "setup" ? await connectAccessories(run, connected) : connected;

  const image = run.inputs.skipBuild ? { builds: false, pulls: version } : { builds: true };
  if (run.inputs.preflight) await runPreflight(run, session, image);
  else await skipPreflight(run, session);

  await run.phase("install", "Install Kamal", async () => {
    const kamal = await session.kamal;
    run.log.line(`Kamal ${kamal.version} on Ruby ${kamal.ruby.version}, from ${kamal.source}`);
  });

  // Kamal logs the servers in to the registry, so their own logins are backed up before it starts.
  const ready = run.inBackground(async () => {
    const [kamal] = await Promise.all([loading, backUpServerLogins(run, session)]);
    return kamal;
  });

  const command = { name: mode, version, skipBuild: run.inputs.skipBuild };
  await runKamal(run, session, { command, loading: ready });
  await probe(run, session, version);
}

/** @throws Failure `no-git` if there is neither the input `version` nor a commit. */
async function versionToDeploy(run: Run, { deployment }: Prepared, head: Promise<string | undefined>): Promise<string> {
  if (run.inputs.version !== undefined) return run.inputs.version;
  const commit = (await head) ?? run.environment.sha;
  if (commit === undefined) throw failure("no-git", { directory: run.inputs.workingDirectory });
  return deployment.builderContext === undefined ? commit : `${commit}${await uncommittedSuffix(run.projectDirectory)}`;
}
