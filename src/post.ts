import type { Log } from "./log.ts";
import { messageOf } from "./model/failure.ts";
import { loadState } from "./state.ts";
import { clipLine } from "./text/plain-text.ts";

/** A server can answer with pages of text. Characters. */
const longestMessage = 1000;

/** The post step: finishes the cleanup of the main step. It warns, but never fails the job. */
export async function post(log: Log): Promise<void> {
  const info = (text: string) => log.line(clipLine(text, longestMessage));
  const warn = (text: string) => log.annotate({ level: "warning", message: clipLine(text, longestMessage) });

  try {
    const state = loadState();
    if (state === undefined) {
      info("Nothing to clean up.");
      return;
    }

    const { cleanUp } = await import("./steps/clean-up.ts");
    await cleanUp(state, { interrupted: true, info, warn });
  } catch (error) {
    warn(`Cleanup did not finish: ${messageOf(error)}`);
  }
}
