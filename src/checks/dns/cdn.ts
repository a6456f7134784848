import { inNetworks } from "../addresses.ts";
import networks from "./cdn-networks.json" with { type: "json" };

/**
 * Addresses of networks that stand in front of other people's servers, as these publish them; of CloudFront only the
 * large blocks: enough to say "a CDN", not to decide anything. `npm run cdn` renews them.
 */
const networksByCdn: Readonly<Record<string, readonly string[]>> = networks;

/** The CDN that all of these addresses belong to; undefined when they do not all belong to one. */
export function cdnOf(addresses: readonly string[]): string | undefined {
  if (addresses.length === 0) return undefined;
  return Object.keys(networksByCdn).find((name) =>
    addresses.every((address) => inNetworks(address, networksByCdn[name] ?? [])),
  );
}
