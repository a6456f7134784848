import { createHash } from "node:crypto";

/** Name or name prefix of what the sandbox creates: containers, network, images, cgroup. */
export const NAME = "kamal-action-sandbox";

/** The label of all containers, volumes, networks and images, by which `down` finds them. */
export const LABEL = "kamal-action.sandbox=1";

/** The base of every image of the sandbox. */
export const BASE_IMAGE = "debian:trixie-slim";

/** The image that Kamal 2.11 and 2.12 run as their proxy. */
export const PROXY_IMAGE = "basecamp/kamal-proxy:v0.9.2";

/** The names of the servers' containers, in the order of `Sandbox.servers`. */
export const SERVER_NAMES = ["web1", "web2"] as const;

/** The zones of the sandbox's DNS server. A zone includes every name below it. */
export const ZONES = { one: "one.test", two: "two.test", wrong: "wrong.test", both: "both.test" } as const;

/** The address of `*.wrong.test`. Nothing in the sandbox listens there. */
export const WRONG_ADDRESS = "127.9.9.9";

/**
 * The network bridge of the sandbox (at most 15 characters). The name is derived, so that the
 * bridge can be removed even if its daemon is gone.
 */
export function bridgeName(home: string): string {
  return `kas-${fingerprint(home).slice(0, 8)}`;
}

/** A short hash of some content, for image tags and labels. */
export function fingerprint(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 12);
}
