import type { Run } from "../run.ts";
import { servingVersion } from "../server/deployed-versions.ts";
import { chooseMode } from "../steps/choose-mode.ts";
import { connect, connectAccessories } from "../steps/connect.ts";
import { expectedAfterDeploy } from "../steps/expected-image.ts";
import { warnAboutAccessories } from "../steps/explain-containers.ts";
import type { KamalLoader } from "../steps/kamal-loader.ts";
import { prepare } from "../steps/prepare.ts";
import { readAndLint } from "../steps/read-and-lint.ts";
import { backUpServerLogins } from "../steps/registry-logins.ts";
import { askGit, requestedVersion } from "../steps/requested-version.ts";
import { runKamal } from "../steps/run-kamal.ts";
import { runPreflight, skipPreflight } from "../steps/run-preflight.ts";
import { probe } from "../steps/run-probes.ts";
import { tagRelease } from "../steps/tag-release.ts";

/** Deploys a commit to the servers and verifies that it is live. */
export async function deploy(run: Run, loader: KamalLoader): Promise<void> {
  // Git runs while the configuration is linted.
  const asked = askGit(run);
  const prepared = await prepare(run, await readAndLint(run), loader);
  const loading = loader.load(prepared.kamal);
  const requested = await requestedVersion(run, prepared, asked);
  if (requested.kind === "build") run.report.version = requested.version;

  const connected = await connect(run, prepared);
  run.report.previousVersion = servingVersion(connected.deployment, connected.facts) ?? null;

  const mode = chooseMode(run, connected);
  run.report.mode = mode;
  const session = mode === "setup" ? await connectAccessories(run, connected) : connected;

  const target = await (run.inputs.preflight ? runPreflight : skipPreflight)(run, session, requested);
  run.report.version = target.version;

  await run.phase("install", "Install Kamal", async () => {
    const kamal = await session.kamal;
    run.log.line(`Kamal ${kamal.version} on Ruby ${kamal.ruby.version}, from ${kamal.source}`);
  });

  // Kamal logs the servers in to the registry, so their own logins are backed up before it starts.
  const ready = run.inBackground(async () => {
    const [kamal] = await Promise.all([loading, backUpServerLogins(run, session)]);
    return kamal;
  });

  const command = { name: mode, version: target.version, skipBuild: run.inputs.skipBuild };
  const log = await runKamal(run, session, { command, loading: ready });
  if (mode === "setup") await warnAboutAccessories(run, session);
  const expected = await expectedAfterDeploy(run, session, { target, log, built: !run.inputs.skipBuild });
  await probe(run, session, { version: target.version, expected });

  if (target.release !== undefined) {
    const digest = "digest" in expected ? expected.digest : undefined;
    await tagRelease(run, session, { ...target.release, version: target.version, digest });
  }
}
