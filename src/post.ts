import type { Log } from "./log.ts";
import { messageOf } from "./model/failure.ts";
import { takeSecretInputs } from "./secret-inputs.ts";
import { loadState } from "./state.ts";
import { clipLine } from "./text/plain-text.ts";

/** A server can answer with pages of text. Characters. */
const longestMessage = 1000;

/** The post step: finishes the cleanup of the main step. It warns, but never fails the job. */
export async function post(log: Log): Promise<void> {
  const info = (text: string) => log.line(clipLine(text, longestMessage));
  const warn = (text: string) => log.annotate({ level: "warning", message: clipLine(text, longestMessage) });

  try {
    // The cleanup needs no input, and nothing that it starts must see one.
    takeSecretInputs();
    const loaded = loadState();
    if (loaded === undefined) {
      info("Nothing to clean up.");
      return;
    }

    const { cleanUp } = await import("./steps/clean-up.ts");
    const { state, problem } = loaded;
    if (problem !== undefined) warn(incompleteState(problem));
    await cleanUp(state, { interrupted: true, info, warn });
  } catch (error) {
    warn(`Cleanup did not finish: ${messageOf(error)}`);
  }
}

function incompleteState(problem: string): string {
  return `Only the SSH agent and the temporary directory are cleaned up, because ${problem}. Check the rest yourself: the deploy lock (\`kamal lock status\`) and the registry login on the servers; on a self-hosted runner also .kamal/secrets in the checkout and ~/.ssh/known_hosts.`;
}
