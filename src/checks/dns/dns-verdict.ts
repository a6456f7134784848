import { isIPv4, isIPv6 } from "node:net";
import { recordsText } from "../../catalogue/dns-entries.ts";
import { isPrivate } from "../addresses.ts";
import { failed, type Observation } from "../check.ts";
import { cdnOf } from "./cdn.ts";
import type { Addresses } from "./resolver.ts";

export interface DnsFacts {
  /** As in the config, perhaps a wildcard. */
  host: string;
  /** What was asked for. */
  name: string;
  ssl: "none" | "automatic" | "custom";
  answer: Addresses;
  servers: readonly string[];
  /** Addresses of the servers, canonical. */
  expected: readonly string[];
}

/** The verdict on what a name resolves to; pure. */
export function compareAddresses(facts: DnsFacts): Observation {
  const { answer, expected } = facts;
  const evidence = { asked: facts.name, found: answer.found, servers: expected, source: answer.source };
  if (answer.found.length === 0) return { ...absent(facts), evidence };
  const foreign = answer.found.filter((address) => !expected.includes(address));
  return { ...(foreign.length === 0 ? allOurs(facts) : someElsewhere(facts, foreign)), evidence };
}

function absent(facts: DnsFacts): Observation {
  const { host, answer } = facts;
  if (answer.problem?.kind === "unanswered") return failed("dns-unanswered", { host, code: answer.problem.code });
  const nothing = answer.problem?.code === "ENODATA" ? "address" : "name";
  return failed("dns-missing", { host, records: records(facts), nothing });
}

function allOurs({ host, answer, expected }: DnsFacts): Observation {
  const list = answer.found.join(", ");
  if (answer.source === "this machine") {
    const reason = `${host} leads to ${list}, a server of the config, but only on this machine: DNS does not know it, so visitors and Let's Encrypt cannot find it.`;
    return { outcome: "warn", reason };
  }
  if (answer.problem?.kind === "unanswered") {
    const reason = `${host} leads to ${list}, a server of the config, but the name servers did not answer for all of A and AAAA (${answer.problem.code}).`;
    return { outcome: "warn", reason };
  }
  const unused = expected.filter((address) => isIPv4(address) && !answer.found.includes(address));
  if (unused.length > 0 && answer.found.some((address) => isIPv4(address))) {
    return { outcome: "warn", reason: `${host} leads to ${list}; the server ${unused.join(", ")} gets no visitors.` };
  }
  return { outcome: "pass", reason: `${host} leads to ${list}, as the config says.` };
}

function someElsewhere(facts: DnsFacts, foreign: readonly string[]): Observation {
  const { host, answer, expected, servers, ssl } = facts;
  const cdn = cdnOf(foreign);
  if (cdn !== undefined) {
    const acme =
      ssl === "automatic"
        ? " Automatic SSL may fail behind it: let DNS lead to the server directly (in Cloudflare: DNS only), or use an own certificate."
        : "";
    return {
      outcome: "warn",
      reason: `${host} leads to ${cdn} (${foreign.join(", ")}), not to ${expected.join(", ")}.${acme}`,
    };
  }
  if (foreign.every(isIPv6) && answer.found.length > foreign.length) return strayIpv6(facts, foreign);
  if (foreign.length === answer.found.length && expected.every(isPrivate) && !foreign.some(isPrivate)) {
    const reason = `${host} leads to ${foreign.join(", ")}; the servers' addresses in the config are private (${expected.join(", ")}), so they cannot be compared.`;
    return { outcome: "warn", reason };
  }
  if (foreign.length === answer.found.length && servers.length > 1) {
    const reason = `${host} leads to ${foreign.join(", ")}, to none of the servers ${expected.join(", ")}: right only if a load balancer stands there; otherwise set ${recordsText(records(facts))}.`;
    return { outcome: "warn", reason };
  }
  const which = foreign.length === answer.found.length ? "all" : "some";
  return failed("dns-elsewhere", { which, host, found: foreign, servers: expected, records: records(facts) });
}

/** A is right, AAAA leads elsewhere. Let's Encrypt and most visitors try IPv6 first. */
function strayIpv6(facts: DnsFacts, foreign: readonly string[]): Observation {
  const { host } = facts;
  const known = facts.expected.filter(isIPv6);
  if (known.length > 0)
    return failed("dns-elsewhere", {
      which: "only-ipv6",
      host,
      found: foreign,
      servers: known,
      records: records(facts),
    });
  const reason = `${host} has the right A record, but its AAAA record leads to ${foreign.join(", ")}, of which the config knows nothing; Let's Encrypt and most visitors prefer IPv6: remove the AAAA record unless that is this server's address.`;
  return { outcome: "warn", reason };
}

/** The records to set, as a zone file has them. */
function records({ host, expected }: DnsFacts): string[] {
  return expected.map((address) => `${host}. ${isIPv4(address) ? "A" : "AAAA"} ${address}`);
}
