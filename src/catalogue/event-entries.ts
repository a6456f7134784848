// Events on which only `lint` is safe.

import type { Entries } from "./entry.ts";

/**
 * Where an event comes from, if not from this repository. `fork`: `owner/name`; undefined if it was
 * deleted. `unstated`: GitHub's payload does not say. `unreadable`: the payload is missing or invalid.
 */
export type ForeignOrigin = { kind: "fork"; fork: string | undefined } | { kind: "unstated" } | { kind: "unreadable" };

interface ForeignEvent {
  event: string;
  origin: ForeignOrigin;
}

export const eventEntries = {
  "fork-event": (facts: ForeignEvent) => ({
    title: facts.origin.kind === "fork" ? "This event comes from a fork" : "This event may come from a fork",
    cause: `${foreignEvent(facts)} Kamal runs code from the checkout (ERB in deploy.yml, commands in .kamal/secrets, hooks, the Dockerfile), so anyone with a fork could read this repository's secrets and log in to its servers.`,
    fix: "Run this command on `push` or `workflow_dispatch`, and only `command: lint` for pull requests from forks. Set `allow-fork-code: true` only if this job never checks out code from a fork, or only after someone with write access has approved that commit.",
  }),
} satisfies Entries;

/** One sentence; also for the notice of a run that is allowed to continue. */
export function foreignEvent({ event, origin }: ForeignEvent): string {
  switch (origin.kind) {
    case "fork":
      return `The event \`${event}\` comes from ${origin.fork === undefined ? "a fork" : `the fork ${origin.fork}`}.`;
    case "unstated":
      return `The event \`${event}\` does not say whether it is about code from a fork.`;
    case "unreadable":
      return `The payload of the event \`${event}\` (GITHUB_EVENT_PATH) is missing or incomplete, so it is unknown whether the event comes from a fork.`;
  }
}
