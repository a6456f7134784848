import { appendFileSync } from "node:fs";
import type { Log } from "./log.ts";
import { messageOf } from "./model/failure.ts";
import type { ServingQuestion } from "./saved-state.ts";
import { takeSecretInputs } from "./secret-inputs.ts";
import type { Ssh } from "./server/ssh.ts";
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
    const { serving } = state;
    await cleanUp(state, {
      interrupted: true,
      info,
      warn,
      onceSettled: async (ssh) => {
        if (serving !== undefined) await reportServing(ssh, serving, info);
      },
    });
  } catch (error) {
    warn(`Cleanup did not finish: ${messageOf(error)}`);
  }
}

/**
 * Says what serves after a run that was cancelled or killed. Not in the main step, which GitHub kills
 * 10 s after its first signal, while a boot in progress may still switch to the new version. The
 * report was written then, and no later step could read it anyway.
 */
async function reportServing(ssh: Ssh, question: ServingQuestion, info: (text: string) => void): Promise<void> {
  const [{ askWhatServes }, { describeServing, servingLines }, { renderServing }] = await Promise.all([
    import("./steps/what-serves.ts"),
    import("./render/serving.ts"),
    import("./render/summary.ts"),
  ]);

  const { previousVersion } = question;
  const serving = await askWhatServes(ssh, question);
  info(describeServing(serving, { previousVersion }).sentence.replaceAll("`", ""));
  for (const line of servingLines({ serving, previousVersion })) info(line.replaceAll("`", ""));

  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file !== undefined && file !== "") appendFileSync(file, renderServing(serving, previousVersion));
}

function incompleteState(problem: string): string {
  return `Only the SSH agent and the temporary directory are cleaned up, because ${problem}. Check the rest yourself: the deploy lock (\`kamal lock status\`) and the registry login on the servers; on a self-hosted runner also .kamal/secrets in the checkout and ~/.ssh/known_hosts.`;
}
