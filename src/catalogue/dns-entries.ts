// Public host names that do not resolve to the servers.

import type { Entries } from "./entry.ts";

/**
 * `host`: as in deploy.yml, possibly a wildcard. `records`: in zone file syntax, `shop.example.com.
 * A 1.2.3.4`.
 */
interface Name {
  host: string;
  records: readonly string[];
}

/** `only-ipv6`: the A record is right. `some`: some addresses of the name are right. */
interface Elsewhere extends Name {
  which: "all" | "some" | "only-ipv6";
  found: readonly string[];
  servers: readonly string[];
}

export const dnsEntries = {
  /** `nothing`: whether the name does not exist, or has no address. */
  "dns-missing": ({ host, records, nothing }: Name & { nothing: "name" | "address" }) => ({
    title: "The host name does not resolve",
    cause: `${host} ${nothing === "name" ? "does not exist in DNS" : "has no A or AAAA record"}.`,
    fix: `Create ${recordsText(records)}. If the name is intentionally not in DNS, set its address with \`probes: resolve:\`.`,
  }),

  "dns-elsewhere": (facts: Elsewhere) => ({ title: "The host name points to another server", ...elsewhere(facts) }),

  /** `code`: the error code of c-ares, such as `ESERVFAIL`. */
  "dns-unanswered": ({ host, code }: { host: string; code: string }) => ({
    title: "The name servers did not answer",
    cause: `The name servers did not answer for ${host} (${code}).`,
    fix: "Re-run the job, or set other name servers with `probes: dns: servers:`.",
  }),
} satisfies Entries;

function elsewhere({ which, host, found, servers, records }: Elsewhere) {
  if (which === "only-ipv6") {
    return {
      cause: `${host} has the right A record, but its AAAA record points to ${found.join(", ")} instead of ${servers.join(", ")}. Let's Encrypt and most visitors prefer IPv6.`,
      fix: "Correct or remove the AAAA record.",
    };
  }

  const inConfig = servers.length === 1 ? "the server in deploy.yml is" : "the servers in deploy.yml are";

  return {
    cause: `${host} resolves to ${found.join(", ")}${which === "some" ? ", among others" : ""}, but ${inConfig} ${servers.join(", ")}.`,
    fix: `Set ${recordsText(records)}, and remove other A and AAAA records of this name. If a load balancer is in between, set its address with \`probes: resolve:\`.`,
  };
}

/** Also for the warnings of the `dns` check. */
export function recordsText(records: readonly string[]): string {
  const list = records.map((record) => `\`${record}\``).join(", ");
  return records.length === 1 ? `the record ${list}` : `the records ${list}`;
}
