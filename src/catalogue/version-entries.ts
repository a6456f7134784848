// Which version runs, which one kamal-proxy routes to, and which one to roll back to.

import type { Entries } from "./entry.ts";

type RoutingProblem =
  | { problem: "no-service"; host: string; service: string; known: readonly string[] }
  | { problem: "hosts"; service: string; hosts: readonly string[]; missing: readonly string[] }
  | { problem: "tls"; service: string; on: boolean };

/** `in-list`: in the list of kamal-proxy's services; the others: in its responses. */
type Maintenance =
  | { noticed: "in-list"; service: string; state: string }
  | { noticed: "answers-503" | "no-answer"; url: string };

/** `current`: undefined when nothing runs. `wanted`: undefined for the previous version. */
interface NoVersion {
  wanted: string | undefined;
  current: string | undefined;
  others: readonly string[];
}

export const versionEntries = {
  /** `state`: undefined when the container does not exist. */
  "version-not-running": (facts: {
    service: string;
    container: string;
    state: string | undefined;
    others: readonly string[];
  }) => ({
    title: "This version is not running",
    cause: `The container ${facts.container} ${facts.state === undefined ? "does not exist" : `is not running (${facts.state})`}.${
      facts.others.length > 0 ? ` Running instead: ${facts.others.join(", ")}.` : ""
    }`,
    fix: `Read its log on the server: \`docker ps -a --filter label=service=${facts.service}\` lists the containers, \`docker logs CONTAINER\` shows the log of one.`,
  }),

  /** `routed`: the version that kamal-proxy routes to. */
  "version-not-routed": ({ container, routed }: { container: string; routed: string | undefined }) => ({
    title: "kamal-proxy does not route to this version",
    cause: `${container} is running, but kamal-proxy routes to ${routed ?? "nothing"}.`,
    fix: "Deploy again. If that does not help, run `kamal proxy reboot -y`.",
  }),

  routing: (facts: RoutingProblem) => ({
    title: "kamal-proxy's route does not match deploy.yml",
    cause: wrongRoute(facts),
    fix: "Deploy again. If that does not help, run `kamal proxy reboot -y`.",
  }),

  maintenance: (facts: Maintenance) => ({
    title: "The app is in maintenance mode",
    cause: stopped(facts),
    fix: "Run `kamal app live` to end it.",
  }),

  "nothing-runs": ({ service, host }: { service: string; host: string }) => ({
    title: "No version is running",
    cause: `${host} has no running container of ${service}, so there is nothing to verify.`,
    fix: "Deploy first, with `command: deploy`.",
  }),

  "rollback-ambiguous": ({ wanted, matching }: { wanted: string; matching: readonly string[] }) => ({
    title: "Ambiguous version",
    cause: `\`${wanted}\` matches ${matching.length} versions: ${matching.join(", ")}.`,
    fix: "Set `version` to more characters of the version that you want.",
  }),

  "rollback-unavailable": ({ wanted, current, others }: NoVersion) => ({
    title: "No such version to roll back to",
    cause: `${
      wanted === undefined
        ? "No previous version still has a container on every server."
        : `The version ${wanted} does not have a container on every server.`
    } Running now: ${current ?? "nothing"}. Available versions: ${others.join(", ") || "none"}.`,
    fix:
      others.length > 0
        ? "Set `version` to one of the available versions. To return to an older version whose image is still in the registry, use `command: deploy` with `skip-build: true` and `version`."
        : "Deploy the older version again. If its image is still in the registry, use `command: deploy` with `skip-build: true` and `version`; otherwise, check out its commit and deploy that.",
  }),
} satisfies Entries;

function wrongRoute(facts: RoutingProblem): string {
  switch (facts.problem) {
    case "no-service":
      return `kamal-proxy on ${facts.host} has no service ${facts.service}. It lists ${facts.known.join(", ") || "nothing"}.`;
    case "hosts":
      return `kamal-proxy does not route ${facts.missing.join(", ")} to ${facts.service}. It routes ${facts.hosts.join(", ") || "no host"} there.`;
    case "tls":
      return `kamal-proxy has TLS ${facts.on ? "on" : "off"} for ${facts.service}, but deploy.yml turns it ${facts.on ? "off" : "on"}.`;
  }
}

function stopped(facts: Maintenance): string {
  const itself = "The 2xx responses on the health path come from kamal-proxy itself, not from the app.";
  switch (facts.noticed) {
    case "in-list":
      return `kamal-proxy lists ${facts.service} as ${facts.state}, so visitors get a maintenance page.`;
    case "answers-503":
      return `Visitors of ${facts.url} get 503. ${itself}`;
    case "no-answer":
      return `${facts.url} seems to be paused: only GET requests got a response in time. ${itself}`;
  }
}
