import type { Run } from "../run.ts";
import { rollbackTarget, servingVersion } from "../server/deployed-versions.ts";
import { connect } from "../steps/connect.ts";
import type { KamalLoader } from "../steps/kamal-loader.ts";
import { prepare } from "../steps/prepare.ts";
import { readAndLint } from "../steps/read-and-lint.ts";
import { runKamal } from "../steps/run-kamal.ts";
import { runPreflight, skipPreflight } from "../steps/run-preflight.ts";
import { probe } from "../steps/run-probes.ts";

/** Goes back to a chosen version, or to the one that served before, and proves that it serves. */
export async function rollback(run: Run, loader: KamalLoader): Promise<void> {
  const prepared = await prepare(run, await readAndLint(run), loader.askRuby);
  const loading = loader.load(prepared.kamal);
  const session = await connect(run, prepared);
  const current = servingVersion(session.deployment, session.facts);
  run.report.previousVersion = current ?? null;
  // `kamal rollback` of a version that is not there says so and exits 0: we must know beforehand.
  const version = rollbackTarget(session.deployment, session.facts, run.inputs.version);
  run.report.version = version;
  run.log.line(`Rolling back from ${current ?? "nothing"} to ${version}`);

  if (run.inputs.preflight) await runPreflight(run, session, { builds: false });
  else await skipPreflight(run, session);

  await run.phase("install", "Install Kamal", () => session.kamal);
  await runKamal(run, session, { command: { name: "rollback", version }, loading });
  await probe(run, session, version);
}
