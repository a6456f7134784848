// Containers that do not become healthy, and failures without a known cause.

import { type Entries, sentence } from "./entry.ts";

/**
 * `first-container`: it failed, so Kamal did not start the others. `listens`: on the right port, but
 * its log does not say how it answered.
 */
type Unhealthy =
  | { service: string; problem: "no-answer" | "first-container" }
  | { service: string; problem: "listens"; port: number; path: string; isRails: boolean };

export const runEntries = {
  unhealthy: (facts: Unhealthy) => ({
    title:
      facts.problem === "listens"
        ? "The app listens, but does not pass the health check"
        : "The new version did not become healthy",
    ...unhealthyText(facts),
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

function unhealthyText(facts: Unhealthy) {
  switch (facts.problem) {
    case "no-answer":
      return {
        cause: `The new container of ${facts.service} did not pass its health check in time.`,
        fix: "Read the container's log. Usual causes: it crashes at startup; it listens on a port other than proxy/app_port; its health path does not return 2xx (a redirect, host authorization); it needs longer than deploy_timeout to start.",
      };
    case "first-container":
      return {
        cause: `The first container of ${facts.service} did not start, so Kamal did not start the others.`,
        fix: "The lines below show what the first container logged, or why its server could not start it. Fix that and deploy again.",
      };
    case "listens":
      return {
        cause: `The app listens on port ${facts.port}, where kamal-proxy sends the health check, but it did not answer GET ${facts.path} with 200 in time. Its log does not say why: usually it redirects to https${facts.isRails ? " (force_ssl without assume_ssl)" : ""}, does not allow the host name${facts.isRails ? " (config.hosts)" : ""}, has no page there (404), or was ready too late.`,
        fix: facts.isRails
          ? `Check config/environments/production.rb: with \`config.force_ssl = true\`, add \`config.assume_ssl = true\`, because kamal-proxy terminates TLS.`
          : `Let the app answer GET ${facts.path} with 200, over plain http and for every host name, or set \`healthcheck: { path: … }\` under \`proxy\` in deploy.yml to a path that does.`,
        alternatives: [
          {
            cause: "The app does not allow the host name of the health check, which is the container's ID.",
            fix: facts.isRails
              ? `Add \`config.host_authorization = { exclude: ->(request) { request.path == "${facts.path}" } }\` to config/environments/production.rb.`
              : `Allow every host name for ${facts.path}: the ID changes with each deploy.`,
          },
          {
            cause: `The app has no page at ${facts.path}, or it fails.`,
            fix: facts.isRails
              ? `Check \`get "${facts.path.slice(1)}", to: "rails/health#show"\` in config/routes.rb, or set \`healthcheck: { path: … }\` under \`proxy\`.`
              : `Request ${facts.path} in the image that was built, and read what the app logs.`,
          },
          { cause: "The app was ready too late.", fix: "Raise `deploy_timeout` in deploy.yml." },
          {
            cause: "kamal-proxy cannot reach the container: DNS or the firewall of the server keep containers apart.",
            fix: 'On the server, set `"dns": ["1.1.1.1"]` in /etc/docker/daemon.json if /etc/resolv.conf in a container says 127.0.0.53, and run `systemctl restart docker`.',
          },
        ],
      };
  }
}
