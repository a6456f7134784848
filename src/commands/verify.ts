import { Failure } from "../model/failure.ts";
import type { Run } from "../run.ts";
import { servingVersion } from "../server/deployed-versions.ts";
import { connect } from "../steps/connect.ts";
import { prepare } from "../steps/prepare.ts";
import { readAndLint } from "../steps/read-and-lint.ts";
import { probe } from "../steps/run-probes.ts";

/** Runs the probes on what is live now; with `version`, that very version must serve. */
export async function verify(run: Run): Promise<void> {
  const prepared = await prepare(run, await readAndLint(run));
  const session = await connect(run, prepared);
  const serving = servingVersion(session.deployment, session.facts);
  const version = run.inputs.version ?? serving;
  run.report.version = version ?? null;
  if (version === undefined) {
    throw new Failure({
      id: "nothing-runs",
      title: "Nothing runs",
      cause: `No container of ${session.deployment.service} runs on ${session.deployment.primaryHost}.`,
      fix: "Deploy first: `command: deploy`.",
    });
  }
  await probe(run, session, version.length < 40 && serving?.startsWith(version) ? serving : version);
}
