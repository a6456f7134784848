import { BlockList, isIP, isIPv4, isIPv6 } from "node:net";

/**
 * One spelling per address: lowercase, shortest IPv6 form, no brackets, no zone. Returns other
 * text unchanged.
 */
export function canonicalAddress(text: string): string {
  const [bare = ""] = text.replace(/^\[(.*)\]$/, "$1").split("%");
  if (!isIPv6(bare)) return bare;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  return mapped ?? new URL(`http://[${bare}]/`).hostname.slice(1, -1);
}

/**
 * Whether the address is in one of the networks (`a.b.c.d/n` or IPv6). false for anything that is
 * not an address.
 */
export function inNetworks(address: string, networks: readonly string[]): boolean {
  const text = canonicalAddress(address);
  if (isIP(text) === 0) return false;

  const list = new BlockList();
  for (const network of networks) {
    const [base = "", bits = ""] = network.split("/");
    list.addSubnet(base, Number(bits), isIPv4(base) ? "ipv4" : "ipv6");
  }

  return list.check(text, isIPv4(text) ? "ipv4" : "ipv6");
}

const loopback = ["127.0.0.0/8", "::1/128"] as const;
// RFC 1918, RFC 6598 (carrier NAT, Tailscale), link-local, RFC 4193.
const unroutable = [
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "100.64.0.0/10",
  "169.254.0.0/16",
  "fe80::/10",
  "fc00::/7",
] as const;

/** 127.0.0.0/8, ::1, `localhost` and its subdomains (RFC 6761: they always mean this machine). */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, "");
  return name === "localhost" || name.endsWith(".localhost") || inNetworks(name, loopback);
}

/** Whether the public internet cannot reach the address. */
export function isPrivate(address: string): boolean {
  return inNetworks(address, unroutable) || inNetworks(address, loopback);
}

/**
 * A wildcard cannot be requested, so one of its names is: `kamal-action-check.example.com` for
 * `*.example.com`.
 */
export function expandWildcard(host: string): string {
  return host.startsWith("*.") ? `kamal-action-check${host.slice(1)}` : host;
}
