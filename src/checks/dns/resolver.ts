import { lookup, Resolver } from "node:dns/promises";
import { isIP } from "node:net";
import { messageOf } from "../../model/failure.ts";
import { canonicalAddress, isLoopback } from "../addresses.ts";

/**
 * The result of a lookup. `missing`: the name servers say that the name or address does not exist.
 */
export interface Addresses {
  /** Canonical, IPv4 first, without duplicates. */
  found: readonly string[];
  source: "literal" | "override" | "dns" | "this machine";
  /** Set when `found` is empty, or when the A or AAAA query failed. */
  problem?: { kind: "missing" | "unanswered"; code: string };
}

export interface ResolverSettings {
  /** `address[:port]`; empty for the system's name servers. */
  servers: readonly string[];
  resolve: ReadonlyMap<string, string>;
  signal: AbortSignal;
}

/** Codes that mean that the name or address does not exist, as opposed to a failed query. */
const missingCodes: readonly string[] = ["ENOTFOUND", "ENODATA"];

/**
 * All addresses of a name: from `resolve`, otherwise from A and AAAA, otherwise from this machine
 * (/etc/hosts).
 */
export async function addressesOf(name: string, settings: ResolverSettings): Promise<Addresses> {
  const override = settings.resolve.get(name.toLowerCase());
  if (override !== undefined) return { found: [override], source: "override" };

  const literal = canonicalAddress(name);
  if (isIP(literal) !== 0) return { found: [literal], source: "literal" };

  const answer = isLoopback(name) ? undefined : await queryNameServers(name, settings);
  if (answer !== undefined && answer.found.length > 0) return answer;

  // c-ares does not read /etc/hosts, but SSH does, so a server's name may be defined only there.
  const local = settings.servers.length === 0 || isLoopback(name) ? await queryThisMachine(name) : [];
  if (local.length > 0) return { found: local, source: "this machine" };

  return answer ?? { found: [], source: "dns", problem: { kind: "missing", code: "ENOTFOUND" } };
}

/** An answer over TCP can have thousands. */
const maxAddresses = 50;

async function queryNameServers(name: string, { servers, signal }: ResolverSettings): Promise<Addresses> {
  const resolver = new Resolver({ timeout: 2000, tries: 2 });
  if (servers.length > 0) resolver.setServers(servers);
  const cancel = () => resolver.cancel();
  signal.addEventListener("abort", cancel, { once: true });

  try {
    const answers = await Promise.all([query(() => resolver.resolve4(name)), query(() => resolver.resolve6(name))]);
    signal.throwIfAborted();
    const found = [...new Set(answers.flatMap((answer) => answer.found.map(canonicalAddress)))].slice(0, maxAddresses);
    const codes = answers.map((answer) => answer.code).filter((code) => code !== undefined);
    const unanswered = codes.find((code) => !missingCodes.includes(code));
    if (unanswered !== undefined) return { found, source: "dns", problem: { kind: "unanswered", code: unanswered } };
    if (found.length > 0) return { found, source: "dns" };
    return { found, source: "dns", problem: { kind: "missing", code: codes[0] ?? "ENODATA" } };
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}

async function query(lookUp: () => Promise<string[]>): Promise<{ found: string[]; code?: string }> {
  try {
    return { found: await lookUp() };
  } catch (error) {
    const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
    return { found: [], code: code ?? messageOf(error) };
  }
}

async function queryThisMachine(name: string): Promise<string[]> {
  try {
    const answers = await lookup(name, { all: true, order: "ipv4first" });
    return [...new Set(answers.map(({ address }) => canonicalAddress(address)))];
  } catch {
    return [];
  }
}
