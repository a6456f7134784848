// Which version a deploy or its preflight checks are about.

import { failure } from "../catalogue/catalogue.ts";
import { uncommittedSuffix } from "../local/git-checkout.ts";
import { type GitVersion, gitVersion, isCommitPrefix } from "../local/git-version.ts";
import type { Run } from "../run.ts";
import type { Prepared } from "./session.ts";

export type RequestedVersion =
  /** Builds the checkout. `release`: a name that the image gets as an additional tag. */
  | { kind: "build"; version: string; release: string | undefined }
  /** Takes an image from the registry, by its version or the first characters of it. */
  | { kind: "pull"; wanted: string }
  /** Starts what the servers have. */
  | { kind: "none"; version: string };

/** Asks git. Starts before anything else, because a wrong version must not get any further. */
export function askGit(run: Run): Promise<GitVersion> {
  const { inputs, environment, projectDirectory } = run;
  const access = { serverUrl: environment.serverUrl, token: inputs.githubToken };
  const wanted = inputs.skipBuild ? undefined : inputs.version;
  return run.inBackground(() => gitVersion(projectDirectory, wanted, access));
}

/** @throws Failure `version-not-head`, `no-git`, `git-refused` */
export async function requestedVersion(
  run: Run,
  prepared: Pick<Prepared, "deployment">,
  asked: Promise<GitVersion>,
): Promise<RequestedVersion> {
  return run.briefPhase("preflight", "Look up the version", () => versionFromGit(run, prepared, asked));
}

async function versionFromGit(
  run: Run,
  { deployment }: Pick<Prepared, "deployment">,
  asked: Promise<GitVersion>,
): Promise<RequestedVersion> {
  const { skipBuild, version: wanted } = run.inputs;
  if (skipBuild && wanted !== undefined) return { kind: "pull", wanted };

  const found = await asked;
  if (found.kind === "other") {
    throw failure("version-not-head", { wanted: wanted ?? "", head: found.head, found: found.found });
  }

  const head = found.kind === "none" ? commitWithoutGit(run) : found.head;
  if (skipBuild) return { kind: "pull", wanted: head };

  const suffix = deployment.builderContext === undefined ? "" : await uncommittedSuffix(run.projectDirectory);
  const release = found.kind === "release" ? found.name : undefined;
  return { kind: "build", version: `${head}${suffix}`, release };
}

/** GitHub's name for the commit of this run; without git, nothing else says what is built. */
function commitWithoutGit(run: Run): string {
  const { sha } = run.environment;
  if (sha === undefined || sha === "") throw failure("no-git", { directory: run.inputs.workingDirectory });

  const { skipBuild, version: wanted } = run.inputs;
  if (skipBuild || wanted === undefined || isCommitPrefix(wanted, sha)) return sha;
  throw failure("version-not-head", { wanted, head: sha, found: { is: "without-git" } });
}
