import { failure } from "../catalogue/catalogue.ts";
import type { Run } from "../run.ts";
import { versionToVerify } from "../server/deployed-versions.ts";
import { connect } from "../steps/connect.ts";
import { prepare } from "../steps/prepare.ts";
import { readAndLint } from "../steps/read-and-lint.ts";
import { probe } from "../steps/run-probes.ts";
import type { Session } from "../steps/session.ts";

/** Runs the probes against the live version, which must be the input `version` if that is set. */
export async function verify(run: Run): Promise<void> {
  const prepared = await prepare(run, await readAndLint(run));
  const session = await connect(run, prepared);
  const version = await run.briefPhase("probes", "Look up the version", () => liveVersion(run, session));
  run.report.version = version;
  await probe(run, session, { version });
}

/** @throws Failure `nothing-runs` */
function liveVersion(run: Run, { deployment, facts }: Session): string {
  const version = versionToVerify(deployment, facts, run.inputs.version);
  if (version !== undefined) return version;

  const { service, primaryHost: host } = deployment;
  throw failure("nothing-runs", { service, host });
}
