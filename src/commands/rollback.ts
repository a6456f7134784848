import type { Run } from "../run.ts";
import { rollbackTarget, servingVersion } from "../server/deployed-versions.ts";
import { connect } from "../steps/connect.ts";
import { imagesBeforeRollback } from "../steps/expected-image.ts";
import type { KamalLoader } from "../steps/kamal-loader.ts";
import { prepare } from "../steps/prepare.ts";
import { readAndLint } from "../steps/read-and-lint.ts";
import { runKamal } from "../steps/run-kamal.ts";
import { runPreflight, skipPreflight } from "../steps/run-preflight.ts";
import { probe } from "../steps/run-probes.ts";

/** Rolls back to the given version, or to the previous one, and verifies that it is live. */
export async function rollback(run: Run, loader: KamalLoader): Promise<void> {
  const prepared = await prepare(run, await readAndLint(run), loader);
  const loading = loader.load(prepared.kamal);
  const session = await connect(run, prepared);
  const current = servingVersion(session.deployment, session.facts);
  run.report.previousVersion = current ?? null;

  // `kamal rollback` exits with 0 even if it does not find the version, so we look it up first.
  const version = await run.briefPhase("preflight", "Look up the version", () =>
    rollbackTarget(session.deployment, session.facts, run.inputs.version),
  );
  run.report.version = version;
  run.log.line(current === undefined ? `Rolling back to ${version}` : `Rolling back from ${current} to ${version}`);

  const before = run.inBackground((signal) => imagesBeforeRollback(session, signal));
  await (run.inputs.preflight ? runPreflight : skipPreflight)(run, session, { kind: "none", version });

  await run.phase("install", "Install Kamal", () => session.kamal);
  const kept = await before;
  await runKamal(run, session, { command: { name: "rollback", version }, loading });
  await probe(run, session, { version, kept });
}
