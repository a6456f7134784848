import { failure } from "../catalogue/catalogue.ts";
import type { Run } from "../run.ts";
import { versionToVerify } from "../server/deployed-versions.ts";
import { connect } from "../steps/connect.ts";
import { prepare } from "../steps/prepare.ts";
import { readAndLint } from "../steps/read-and-lint.ts";
import { probe } from "../steps/run-probes.ts";

/** Runs the probes against the live version, which must be the input `version` if that is set. */
export async function verify(run: Run): Promise<void> {
  const prepared = await prepare(run, await readAndLint(run));
  const session = await connect(run, prepared);
  const version = versionToVerify(session.deployment, session.facts, run.inputs.version);
  run.report.version = version ?? null;
  if (version === undefined) {
    const { service, primaryHost: host } = session.deployment;
    throw failure("nothing-runs", { service, host });
  }

  await probe(run, session, { version });
}
