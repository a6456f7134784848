import * as core from "@actions/core";
import { messageOf } from "./model/failure.ts";
import { loadState } from "./state.ts";

/** The post step: does what the main step could not. It never fails the job; it says what it did. */
export async function post(): Promise<void> {
  try {
    const state = loadState();
    if (state === undefined) {
      core.info("The main step left nothing behind.");
      return;
    }
    const { cleanUp } = await import("./steps/clean-up.ts");
    await cleanUp(state, { interrupted: true, say: (line) => core.info(line), warn: (line) => core.warning(line) });
  } catch (error) {
    core.warning(`Cleanup did not finish: ${messageOf(error)}`);
  }
}
