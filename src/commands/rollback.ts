import type { EarlyKamal } from "../kamal/install.ts";
import { rollbackTarget, servingVersion } from "../kamal/versions.ts";
import type { Run } from "../run.ts";
import { connect } from "./connect.ts";
import { loadedKamal } from "./load-kamal.ts";
import { askFirst, skipPreflight } from "./preflight.ts";
import { prepare } from "./prepare.ts";
import { probe } from "./probe.ts";
import { readAndLint } from "./read.ts";
import { runKamal } from "./run-kamal.ts";

/** Goes back to a chosen version, or to the one that served before, and proves that it serves. */
export async function rollback(run: Run, early: EarlyKamal): Promise<void> {
  const prepared = await prepare(run, await readAndLint(run), early);
  const loading = loadedKamal(run, early, prepared);
  const session = await connect(run, prepared);
  const current = servingVersion(session.deployment, session.facts);
  run.report.previousVersion = current ?? null;
  // `kamal rollback` of a version that is not there says so and exits 0: we must know beforehand.
  const version = rollbackTarget(session.deployment, session.facts, run.inputs.version);
  run.report.version = version;
  run.log.line(`Rolling back from ${current ?? "nothing"} to ${version}`);

  if (run.inputs.preflight) await askFirst(run, session, { builds: false });
  else await skipPreflight(run, session);

  await run.phase("install", "Install Kamal", () => session.kamal);
  await runKamal(run, session, { command: { name: "rollback", version }, loading });
  await probe(run, session, version);
}
