import { inNetworks } from "../addresses.ts";
import networks from "./cdn-networks.json" with { type: "json" };

/**
 * The networks that each CDN publishes; for CloudFront only the large ones. They are good enough to
 * mention the CDN in a message, but not to decide anything. `npm run cdn` updates them.
 */
const networksByCdn: Readonly<Record<string, readonly string[]>> = networks;

/** The CDN that all of these addresses belong to, or undefined. */
export function cdnOf(addresses: readonly string[]): string | undefined {
  if (addresses.length === 0) return undefined;
  return Object.keys(networksByCdn).find((name) =>
    addresses.every((address) => inNetworks(address, networksByCdn[name] ?? [])),
  );
}
