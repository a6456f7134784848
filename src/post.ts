import * as core from "@actions/core";
import { takeSecretInputs } from "./inputs.ts";
import { messageOf } from "./model/failure.ts";
import { loadState } from "./state.ts";

/** The post step: finishes the cleanup of the main step. It warns, but never fails the job. */
export async function post(): Promise<void> {
  try {
    // The cleanup needs no input, and nothing that it starts must see one.
    takeSecretInputs();
    const loaded = loadState();
    if (loaded === undefined) {
      core.info("Nothing to clean up.");
      return;
    }

    const { cleanUp } = await import("./steps/clean-up.ts");
    const { state, problem } = loaded;
    if (problem !== undefined) core.warning(incompleteState(problem));
    await cleanUp(state, { interrupted: true, info: (line) => core.info(line), warn: (line) => core.warning(line) });
  } catch (error) {
    core.warning(`Cleanup did not finish: ${messageOf(error)}`);
  }
}

function incompleteState(problem: string): string {
  return `Only the SSH agent and the temporary directory are cleaned up, because ${problem}. Check the rest yourself: the deploy lock (\`kamal lock status\`) and the registry login on the servers; on a self-hosted runner also .kamal/secrets in the checkout and ~/.ssh/known_hosts.`;
}
