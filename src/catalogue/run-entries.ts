// What went wrong while Kamal ran or a check asked, where nothing more precise is known.

import type { Entries } from "./entry.ts";

export const runEntries = {
  /** `problem`: `first-container` of several, whose failure kept the others from being started. */
  unhealthy: ({ service, problem }: { service: string; problem: "no-answer" | "first-container" }) => ({
    title: "The new version did not become healthy",
    ...sick(service, problem),
  }),

  "boot-vanished": ({ role, host, service }: { role: string; host: string; service: string }) => ({
    title: "The new container died at once",
    cause: `The container of ${role} on ${host} was gone before it could be asked.`,
    fix: `Look at it on the server: \`docker logs $(docker ps -lq --filter label=service=${service})\`.`,
  }),

  /** `command`: `kamal deploy`; `said`: the beginning of its last words. */
  "kamal-failed": ({ command, said }: { command: string; said: string | undefined }) => ({
    title: `${command} failed`,
    cause: said === undefined ? "Kamal ended without a word." : `Kamal says: ${said}`,
    fix: "Read the log of the failed phase above; its last lines are repeated here.",
  }),

  "check-late": ({ check, target, within }: { check: string; target: string; within: string }) => ({
    title: `The check \`${check}\` got no answer in time`,
    cause: `No answer within ${within}: ${target}.`,
    fix: "Start the run again; if it stays so, look for a firewall or an outage between the runner and what was asked.",
  }),

  /** `said`: the message of what the check threw. */
  "check-failed": ({ check, target, said }: { check: string; target: string; said: string }) => ({
    title: `The check \`${check}\` could not ask`,
    cause: `${target} could not be asked: ${said}.`,
    fix: "Start the run again; if it stays so, please report it as a bug of the action.",
  }),

  internal: ({ said }: { said: string }) => ({
    title: "kamal-action itself failed",
    cause: said,
    fix: "This is a bug in the action: please report it with the lines below.",
  }),
} satisfies Entries;

function sick(service: string, problem: "no-answer" | "first-container") {
  return problem === "no-answer"
    ? {
        cause: `The new container of ${service} did not answer its health check in time.`,
        fix: "Read what the container logged. Usual reasons: it crashed at start, it listens at another port than proxy/app_port, its health path does not answer 2xx (a redirect, a host check), or it needs longer than deploy_timeout.",
      }
    : {
        cause: `The first container of ${service} did not come up, so no other one was started.`,
        fix: "Read the lines below: what the first container, or the server that it was to run on, says.",
      };
}
