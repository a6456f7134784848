import type { Run } from "../run.ts";
import { connect } from "../steps/connect.ts";
import { prepare } from "../steps/prepare.ts";
import { readAndLint } from "../steps/read-and-lint.ts";
import { runPreflight } from "../steps/run-preflight.ts";

/** Runs the preflight checks of a deploy, and nothing else. */
export async function preflight(run: Run): Promise<void> {
  const prepared = await prepare(run, await readAndLint(run));
  const session = await connect(run, prepared);
  await run.phase("install", "Install Kamal", () => session.kamal);
  await runPreflight(run, session, { builds: !run.inputs.skipBuild });
}
