// Public names that do not lead to the servers.

import type { Entries } from "./entry.ts";

/** `host`: as in the config, perhaps a wildcard; `records`: what a zone file should have, `shop.example.com. A 1.2.3.4`. */
interface Name {
  host: string;
  records: readonly string[];
}

/** `only-ipv6`: the A record is right. `some`: other addresses of the name are right. */
interface Elsewhere extends Name {
  which: "all" | "some" | "only-ipv6";
  found: readonly string[];
  servers: readonly string[];
}

export const dnsEntries = {
  /** `nothing`: the name does not exist at all, or it has no address. */
  "dns-missing": ({ host, records, nothing }: Name & { nothing: "name" | "address" }) => ({
    title: "The host name is not in DNS",
    cause: `${host} ${nothing === "name" ? "does not exist in DNS" : "has no A or AAAA record"}.`,
    fix: `Create ${recordsText(records)}. For a name that only you resolve, use \`probes: resolve:\`.`,
  }),

  "dns-elsewhere": (facts: Elsewhere) => ({ title: "The host name leads to another server", ...elsewhere(facts) }),

  /** `code`: of c-ares, `ESERVFAIL`. */
  "dns-unanswered": ({ host, code }: { host: string; code: string }) => ({
    title: "The name servers did not answer",
    cause: `The name servers did not answer for ${host} (${code}).`,
    fix: "Try again, or name others with `probes: dns: servers:`.",
  }),
} satisfies Entries;

function elsewhere({ which, host, found, servers, records }: Elsewhere) {
  if (which === "only-ipv6") {
    return {
      cause: `${host} has the right A record, but its AAAA record leads to ${found.join(", ")} and not to ${servers.join(", ")}; Let's Encrypt and most visitors prefer IPv6.`,
      fix: "Correct or remove the AAAA record.",
    };
  }
  return {
    cause: `${host} leads to ${found.join(", ")}${which === "some" ? " among others" : ""}, but the config's server is ${servers.join(", ")}.`,
    fix: `Set ${recordsText(records)} and remove what leads elsewhere. If a load balancer stands there, say so with \`probes: resolve:\`.`,
  };
}

/** Also for a check that only warns. */
export function recordsText(records: readonly string[]): string {
  const list = records.map((record) => `\`${record}\``).join(", ");
  return records.length === 1 ? `the record ${list}` : `the records ${list}`;
}
