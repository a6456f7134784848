import type { RunIdentity } from "../server/deploy-lock.ts";

/**
 * Whether a workflow run has ended. Undefined if GitHub does not say: no token, no `actions: read`,
 * no answer. https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run
 */
export async function isRunOver(
  run: RunIdentity,
  token: string | undefined,
  signal: AbortSignal,
): Promise<boolean | undefined> {
  const [owner, repo] = run.repository.split("/");
  const id = Number(run.runId);
  if (token === undefined || owner === undefined || repo === undefined || !Number.isSafeInteger(id)) return undefined;

  try {
    const { getOctokit } = await import("@actions/github");
    const options = { owner, repo, run_id: id, request: { signal } };
    const { data } = await getOctokit(token).rest.actions.getWorkflowRun(options);
    // A re-run is another attempt of the same run.
    return data.status === "completed" || (data.run_attempt ?? 0) > Number(run.attempt);
  } catch {
    return undefined;
  }
}
