// Which version runs, which one is routed to, and which one there is to go back to.

import type { Entries } from "./entry.ts";

type RoutingProblem =
  | { problem: "no-service"; host: string; service: string; known: readonly string[] }
  | { problem: "hosts"; service: string; hosts: readonly string[]; missing: readonly string[] }
  | { problem: "tls"; service: string; on: boolean };

/** `stopped`: as kamal-proxy lists the service; the others: as it answers for it. */
type Maintenance =
  | { noticed: "in-list"; service: string; state: string }
  | { noticed: "answers-503" | "no-answer"; url: string };

/** `current` undefined: nothing runs. `wanted` undefined: the version before was asked for. */
interface NoVersion {
  wanted: string | undefined;
  current: string | undefined;
  others: readonly string[];
}

export const versionEntries = {
  /** `state` undefined: there is no such container. */
  "version-not-running": (facts: {
    service: string;
    container: string;
    state: string | undefined;
    others: readonly string[];
  }) => ({
    title: "The new version does not run",
    cause: `The container ${facts.container} ${facts.state === undefined ? "does not exist" : `is ${facts.state}`}.${
      facts.others.length > 0 ? ` Running instead: ${facts.others.join(", ")}.` : ""
    }`,
    fix: `Look at its log: \`docker ps -a --filter label=service=${facts.service}\` on the server, then \`docker logs CONTAINER\`.`,
  }),

  /** `routed`: the version that kamal-proxy routes to. */
  "version-not-routed": ({ container, routed }: { container: string; routed: string | undefined }) => ({
    title: "kamal-proxy does not route to the new version",
    cause: `${container} runs, but kamal-proxy routes to ${routed ?? "nothing"}.`,
    fix: "Run the deploy again; if it stays so, `kamal proxy reboot -y`.",
  }),

  routing: (facts: RoutingProblem) => ({
    title: "kamal-proxy does not route as the config says",
    cause: wrongRoute(facts),
    fix: "Run the deploy again; if it stays so, `kamal proxy reboot -y`.",
  }),

  maintenance: (facts: Maintenance) => ({
    title: "The app is in maintenance mode",
    cause: stopped(facts),
    fix: "Run `kamal app live`.",
  }),

  "nothing-runs": ({ service, host }: { service: string; host: string }) => ({
    title: "Nothing runs",
    cause: `No container of ${service} runs on ${host}.`,
    fix: "Deploy first: `command: deploy`.",
  }),

  "rollback-ambiguous": ({ wanted, matching }: { wanted: string; matching: readonly string[] }) => ({
    title: "The version is not unambiguous",
    cause: `${wanted} is the beginning of ${matching.length} versions: ${matching.join(", ")}.`,
    fix: "Give more characters of the version.",
  }),

  "rollback-unavailable": ({ wanted, current, others }: NoVersion) => ({
    title: "There is no such version to go back to",
    cause: `${
      wanted === undefined
        ? "No earlier version that really served is left on every server."
        : `Version ${wanted} has no container on every server.`
    } Running now: ${current ?? "nothing"}. Versions that can be had: ${others.join(", ") || "none"}.`,
    fix:
      others.length > 0
        ? "Choose one of these versions. An older one whose image is still in the registry can be deployed with `command: deploy`, `skip-build: true` and `version`."
        : "Deploy the older version again: `command: deploy` with `version` and `skip-build: true` if its image is still in the registry, or from its commit.",
  }),
} satisfies Entries;

function wrongRoute(facts: RoutingProblem): string {
  switch (facts.problem) {
    case "no-service":
      return `kamal-proxy on ${facts.host} has no service ${facts.service}; it lists ${facts.known.join(", ") || "nothing"}.`;
    case "hosts":
      return `kamal-proxy routes ${facts.hosts.join(", ") || "no host"} to ${facts.service}; expected also ${facts.missing.join(", ")}.`;
    case "tls":
      return `kamal-proxy has TLS ${facts.on ? "on" : "off"} for ${facts.service}; the config says ${facts.on ? "off" : "on"}.`;
  }
}

function stopped(facts: Maintenance): string {
  const fooled = "the 2xx answers on the health path come from kamal-proxy itself";
  switch (facts.noticed) {
    case "in-list":
      return `kamal-proxy says that ${facts.service} is ${facts.state}: visitors get a maintenance page.`;
    case "answers-503":
      return `${facts.url} is in maintenance mode: visitors get 503, and ${fooled}.`;
    case "no-answer":
      return `${facts.url} seems to be paused: another request than GET got no answer in time, and ${fooled}.`;
  }
}
