import { createHash } from "node:crypto";

/** The name of everything the sandbox makes: containers, network, images, cgroup. */
export const NAME = "kamal-action-sandbox";

/** Every container, volume, network and image of the sandbox carries this label; `down` removes exactly those. */
export const LABEL = "kamal-action.sandbox=1";

/** What every image of the sandbox starts from. */
export const BASE_IMAGE = "debian:trixie-slim";

/** The image that Kamal 2.11 and 2.12 run as their proxy. */
export const PROXY_IMAGE = "basecamp/kamal-proxy:v0.9.2";

/** The names of the servers' containers, in the order of `Sandbox.servers`. */
export const SERVER_NAMES = ["web1", "web2"] as const;

/** The names that the sandbox's DNS server knows: a zone stands for itself and for everything below it. */
export const ZONES = { one: "one.test", two: "two.test", wrong: "wrong.test", both: "both.test" } as const;

/** Where nothing of the sandbox listens: the address of `*.wrong.test`. */
export const WRONG_ADDRESS = "127.9.9.9";

/** The bridge of the sandbox's network (at most 15 characters): known to us also when its daemon is gone. */
export function bridgeName(home: string): string {
  return `kas-${fingerprint(home).slice(0, 8)}`;
}

/** A short fingerprint, for image tags and for labels that say what a container was made from. */
export function fingerprint(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 12);
}
