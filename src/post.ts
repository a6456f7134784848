import * as core from "@actions/core";
import { takeSecretInputs } from "./inputs.ts";
import { messageOf } from "./model/failure.ts";
import { loadState } from "./state.ts";

/** The post step: finishes the cleanup of the main step. It warns, but never fails the job. */
export async function post(): Promise<void> {
  try {
    // The cleanup needs no input, and nothing that it starts must see one.
    takeSecretInputs();
    const state = loadState();
    if (state === undefined) {
      core.info("Nothing to clean up.");
      return;
    }

    const { cleanUp } = await import("./steps/clean-up.ts");
    await cleanUp(state, { interrupted: true, info: (line) => core.info(line), warn: (line) => core.warning(line) });
  } catch (error) {
    core.warning(`Cleanup did not finish: ${messageOf(error)}`);
  }
}
