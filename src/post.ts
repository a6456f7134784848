import { knownSecrets } from "./known-secrets.ts";
import type { Log } from "./log.ts";
import { messageOf } from "./model/failure.ts";
import { loadState } from "./state.ts";
import { clipLine } from "./text/plain-text.ts";
import type { Redactor } from "./text/redactor.ts";

/** A server can answer with pages of text. Characters. */
const longestMessage = 1000;

/** The post step: finishes the cleanup of the main step. It warns, but never fails the job. */
export async function post({ log, redactor }: { log: Log; redactor: Redactor }): Promise<void> {
  const info = (text: string) => log.line(clipLine(text, longestMessage));
  const warn = (text: string) => log.annotate({ level: "warning", message: clipLine(text, longestMessage) });

  try {
    for (const value of knownSecrets(process.env)) redactor.add(value);
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
