import { isIPv4, isIPv6 } from "node:net";
import { recordsText } from "../../catalogue/dns-entries.ts";
import type { SslMode } from "../../config/proxy-settings.ts";
import { isPrivate } from "../addresses.ts";
import { failed, type Observation } from "../check.ts";
import { cdnOf } from "./cdn.ts";
import type { Addresses } from "./resolver.ts";

export interface DnsFacts {
  /** As in deploy.yml, possibly a wildcard. */
  host: string;
  /** The name that was looked up. */
  name: string;
  ssl: SslMode;
  answer: Addresses;
  servers: readonly string[];
  /** The canonical addresses of the servers. */
  expected: readonly string[];
}

/** Compares what a name resolves to with the servers in deploy.yml. */
export function compareAddresses(facts: DnsFacts): Observation {
  const { answer, expected } = facts;
  const evidence = { asked: facts.name, found: answer.found, servers: expected, source: answer.source };
  if (answer.found.length === 0) return { ...notFound(facts), evidence };

  const foreign = answer.found.filter((address) => !expected.includes(address));
  return { ...(foreign.length === 0 ? allKnown(facts) : someElsewhere(facts, foreign)), evidence };
}

function notFound(facts: DnsFacts): Observation {
  const { host, answer } = facts;
  if (answer.problem?.kind === "unanswered") return failed("dns-unanswered", { host, code: answer.problem.code });
  const nothing = answer.problem?.code === "ENODATA" ? "address" : "name";
  return failed("dns-missing", { host, records: records(facts), nothing });
}

function allKnown({ host, answer, expected }: DnsFacts): Observation {
  const list = answer.found.join(", ");
  if (answer.source === "this machine") {
    const reason = `${host} resolves to ${list}, a server in deploy.yml, but only on this machine: it is not in DNS, so visitors and Let's Encrypt cannot resolve it.`;
    return { outcome: "warn", reason };
  }
  if (answer.problem?.kind === "unanswered") {
    const reason = `${host} resolves to ${list}, a server in deploy.yml, but the name servers did not answer for both A and AAAA (${answer.problem.code}).`;
    return { outcome: "warn", reason };
  }

  const unused = expected.filter((address) => isIPv4(address) && !answer.found.includes(address));
  if (unused.length > 0 && answer.found.some((address) => isIPv4(address))) {
    return {
      outcome: "warn",
      reason: `${host} resolves to ${list}, so the server ${unused.join(", ")} gets no traffic.`,
    };
  }

  return { outcome: "pass", reason: `${host} resolves to ${list}, as in deploy.yml.` };
}

function someElsewhere(facts: DnsFacts, foreign: readonly string[]): Observation {
  const { host, answer, expected, servers, ssl } = facts;
  const cdn = cdnOf(foreign);

  if (cdn !== undefined) {
    const acme =
      ssl === "automatic"
        ? " Automatic SSL may fail behind it: point DNS directly at the server (in Cloudflare: DNS only), or use your own certificate."
        : "";

    return {
      outcome: "warn",
      reason: `${host} resolves to ${cdn} (${foreign.join(", ")}), not to ${expected.join(", ")}.${acme}`,
    };
  }

  if (foreign.every(isIPv6) && answer.found.length > foreign.length) return strayIpv6(facts, foreign);
  if (foreign.length === answer.found.length && expected.every(isPrivate) && !foreign.some(isPrivate)) {
    const reason = `${host} resolves to ${foreign.join(", ")}. The servers in deploy.yml have private addresses (${expected.join(", ")}), so the two cannot be compared.`;
    return { outcome: "warn", reason };
  }
  if (foreign.length === answer.found.length && servers.length > 1) {
    const reason = `${host} resolves to ${foreign.join(", ")}, but the servers in deploy.yml are ${expected.join(", ")}. Unless a load balancer is in between, set ${recordsText(records(facts))}.`;
    return { outcome: "warn", reason };
  }

  const which = foreign.length === answer.found.length ? "all" : "some";
  return failed("dns-elsewhere", { which, host, found: foreign, servers: expected, records: records(facts) });
}

/**
 * The A record is right, but the AAAA record points elsewhere. Let's Encrypt and most visitors try
 * IPv6 first.
 */
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

  const reason = `${host} has the right A record, but its AAAA record points to ${foreign.join(", ")}, which is not in deploy.yml. Let's Encrypt and most visitors prefer IPv6, so remove the AAAA record unless it is this server's address.`;
  return { outcome: "warn", reason };
}

/** The records to set, in the syntax of a zone file. */
function records({ host, expected }: DnsFacts): string[] {
  return expected.map((address) => `${host}. ${isIPv4(address) ? "A" : "AAAA"} ${address}`);
}
