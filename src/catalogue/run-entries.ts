// Containers that do not become healthy, and failures without a known cause.

import { type Entries, sentence } from "./entry.ts";

export const runEntries = {
  /** `first-container`: it failed, so Kamal did not start the others. */
  unhealthy: ({ service, problem }: { service: string; problem: "no-answer" | "first-container" }) => ({
    title: "The new version did not become healthy",
    ...unhealthyText(service, problem),
  }),

  "boot-vanished": ({ role, host, service }: { role: string; host: string; service: string }) => ({
    title: "The new container exited immediately",
    cause: `The container of ${role} on ${host} was gone before kamal-proxy could check it.`,
    fix: `Read its log on the server: \`docker logs $(docker ps -lq --filter label=service=${service})\`.`,
  }),

  /** `command`: `kamal deploy`; `said`: the start of its error message. */
  "kamal-failed": ({ command, said }: { command: string; said: string | undefined }) => ({
    title: `${command} failed`,
    cause: said === undefined ? "Kamal exited without a message." : `Kamal says: ${sentence(said)}`,
    fix: "Read the log of the failed phase. Its last lines are below.",
  }),

  "check-late": ({ check, target, within }: { check: string; target: string; within: string }) => ({
    title: `The check \`${check}\` timed out`,
    cause: `Checking ${target} took longer than ${within}.`,
    fix: "Re-run the job. If it happens again, look for an outage, or for a firewall that drops the runner's requests.",
  }),

  /** `said`: the message of the error that the check threw. */
  "check-failed": ({ check, target, said }: { check: string; target: string; said: string }) => ({
    title: `The check \`${check}\` could not run`,
    cause: `Checking ${target} failed with an unexpected error: ${sentence(said)}`,
    fix: "Re-run the job. If it happens again, report it as a bug in kamal-action.",
  }),

  internal: ({ said }: { said: string }) => ({
    title: "Bug in kamal-action",
    cause: `The action stopped with an unexpected error: ${sentence(said)}`,
    fix: "Report this bug with the lines below.",
  }),
} satisfies Entries;

function unhealthyText(service: string, problem: "no-answer" | "first-container") {
  return problem === "no-answer"
    ? {
        cause: `The new container of ${service} did not pass its health check in time.`,
        fix: "Read the container's log. Usual causes: it crashes at startup; it listens on a port other than proxy/app_port; its health path does not return 2xx (a redirect, host authorization); it needs longer than deploy_timeout to start.",
      }
    : {
        cause: `The first container of ${service} did not start, so Kamal did not start the others.`,
        fix: "The lines below show what the first container logged, or why its server could not start it. Fix that and deploy again.",
      };
}
