import { lookup, Resolver } from "node:dns/promises";
import { isIP } from "node:net";
import { messageOf } from "../../model/failure.ts";
import { canonicalAddress, isLoopback } from "../addresses.ts";

/** What is known about a name. `missing`: the name servers say that there is no such address. */
export interface Addresses {
  /** Canonical, IPv4 first, each once. */
  found: readonly string[];
  source: "literal" | "override" | "dns" | "this machine";
  /** Set when `found` is empty, or when one of A and AAAA could not be asked for. */
  problem?: { kind: "missing" | "unanswered"; code: string };
}

export interface ResolverSettings {
  /** `address[:port]`; empty: the system's. */
  servers: readonly string[];
  resolve: ReadonlyMap<string, string>;
  signal: AbortSignal;
}

/** Answers that say "there is nothing", as opposed to "I cannot tell". */
const nothing: readonly string[] = ["ENOTFOUND", "ENODATA"];

/** All addresses of a name: `resolve` first, then A and AAAA, then this machine's own list (/etc/hosts). */
export async function addressesOf(name: string, settings: ResolverSettings): Promise<Addresses> {
  const override = settings.resolve.get(name.toLowerCase());
  if (override !== undefined) return { found: [override], source: "override" };
  const literal = canonicalAddress(name);
  if (isIP(literal) !== 0) return { found: [literal], source: "literal" };
  const asked = isLoopback(name) ? undefined : await askNameServers(name, settings);
  if (asked !== undefined && asked.found.length > 0) return asked;
  // c-ares does not read /etc/hosts; SSH on this machine does, so names of servers may live there.
  const local = settings.servers.length === 0 || isLoopback(name) ? await askThisMachine(name) : [];
  if (local.length > 0) return { found: local, source: "this machine" };
  return asked ?? { found: [], source: "dns", problem: { kind: "missing", code: "ENOTFOUND" } };
}

async function askNameServers(name: string, { servers, signal }: ResolverSettings): Promise<Addresses> {
  const resolver = new Resolver({ timeout: 2000, tries: 2 });
  if (servers.length > 0) resolver.setServers(servers);
  const cancel = () => resolver.cancel();
  signal.addEventListener("abort", cancel, { once: true });
  try {
    const answers = await Promise.all([ask(() => resolver.resolve4(name)), ask(() => resolver.resolve6(name))]);
    signal.throwIfAborted();
    const found = [...new Set(answers.flatMap((answer) => answer.found.map(canonicalAddress)))];
    const codes = answers.map((answer) => answer.code).filter((code) => code !== undefined);
    const unanswered = codes.find((code) => !nothing.includes(code));
    if (unanswered !== undefined) return { found, source: "dns", problem: { kind: "unanswered", code: unanswered } };
    if (found.length > 0) return { found, source: "dns" };
    return { found, source: "dns", problem: { kind: "missing", code: codes[0] ?? "ENODATA" } };
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}

async function ask(question: () => Promise<string[]>): Promise<{ found: string[]; code?: string }> {
  try {
    return { found: await question() };
  } catch (error) {
    const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
    return { found: [], code: code ?? messageOf(error) };
  }
}

async function askThisMachine(name: string): Promise<string[]> {
  try {
    const answers = await lookup(name, { all: true, order: "ipv4first" });
    return [...new Set(answers.map(({ address }) => canonicalAddress(address)))];
  } catch {
    return [];
  }
}
