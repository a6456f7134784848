// Before anything else: an event from a fork must not start a command that runs the checkout's
// code.

import { failure } from "../catalogue/catalogue.ts";
import { foreignEvent } from "../catalogue/event-entries.ts";
import { eventOrigin } from "../github/event-origin.ts";
import type { Run } from "../run.ts";

/**
 * What was checked out is not compared with the event: a job can fetch a fork's code in many ways.
 * @throws Failure `fork-event`, unless the input `allow-fork-code` is set.
 */
export function refuseForkCode(run: Run): void {
  // Lint runs no code from the checkout.
  if (run.inputs.command === "lint") return;

  const origin = eventOrigin(run.environment);
  if (origin.kind === "own") return;

  const facts = { event: run.environment.eventName ?? "", origin };
  if (!run.inputs.allowForkCode) throw failure("fork-event", facts);

  run.notice(
    `${foreignEvent(facts)} This run continues because of \`allow-fork-code: true\`: if the checkout contains a fork's code, its author can read every secret of this step and log in to the servers.`,
  );
}
