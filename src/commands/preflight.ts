import type { Run } from "../run.ts";
import { connect } from "../steps/connect.ts";
import { prepare } from "../steps/prepare.ts";
import { readAndLint } from "../steps/read-and-lint.ts";
import { askGit, requestedVersion } from "../steps/requested-version.ts";
import { runPreflight } from "../steps/run-preflight.ts";

/** Runs the preflight checks of a deploy, and nothing else. */
export async function preflight(run: Run): Promise<void> {
  const asked = askGit(run);
  const prepared = await prepare(run, await readAndLint(run));
  const requested = await requestedVersion(run, prepared, asked);
  const session = await connect(run, prepared);
  await run.phase("install", "Install Kamal", () => session.kamal);
  const { version } = await runPreflight(run, session, requested);
  run.log.line(`A deploy would ${requested.kind === "build" ? "build" : "start"} ${version}`);
}
