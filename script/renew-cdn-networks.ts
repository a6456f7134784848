// `npm run cdn`: updates src/checks/dns/cdn-networks.json from the lists that the CDNs publish.
// Writes nothing if one of the lists is implausible.

import { readFileSync, writeFileSync } from "node:fs";
import { isIPv4, isIPv6 } from "node:net";
import path from "node:path";
import { messageOf } from "../src/model/failure.ts";
import { isRecord } from "../src/model/is-record.ts";

export const networksFile: string = path.resolve(import.meta.dirname, "../src/checks/dns/cdn-networks.json");

interface List {
  url: string;
  /** @throws Error if the response has an unexpected format. */
  parse(body: string): unknown[];
}

const fastly: List = {
  url: "https://api.fastly.com/public-ip-list",
  parse: (body) => {
    const response = parseObject(body);
    return [...listIn(response, "addresses"), ...listIn(response, "ipv6_addresses")];
  },
};

const cloudFront: List = {
  url: "https://ip-ranges.amazonaws.com/ip-ranges.json",
  parse: (body) => {
    const response = parseObject(body);
    const prefixes = [...listIn(response, "prefixes"), ...listIn(response, "ipv6_prefixes")].filter(isRecord);
    const blocks = prefixes.filter(({ service }) => service === "CLOUDFRONT");
    return blocks.map((block) => block.ip_prefix ?? block.ipv6_prefix).filter(isLarge);
  },
};

const lists: Readonly<Record<string, readonly List[]>> = {
  Cloudflare: [
    { url: "https://www.cloudflare.com/ips-v4", parse: parseLines },
    { url: "https://www.cloudflare.com/ips-v6", parse: parseLines },
  ],
  Fastly: [fastly],
  CloudFront: [cloudFront],
};

/** Prefix lengths. No CDN owns a larger block: with one, any server would count as the CDN's. */
const shortestPrefix = { ipv4: 8, ipv6: 19 } as const;
/** Prefix lengths. These few of CloudFront's blocks contain nearly all of its addresses. */
const longestLargePrefix = { ipv4: 17, ipv6: 40 } as const;

type Networks = Record<string, string[]>;

export interface RenewOptions {
  /** Read for comparison, then overwritten. */
  file: string;
  /** Maps the URL of a published list to the URL to fetch instead. */
  mirror?: (url: string) => string;
}

/**
 * Fetches every list and writes the file. Returns what changed, one line per CDN.
 * @throws Error that names every implausible list; the file is then unchanged.
 */
export async function renewCdnNetworks({ file, mirror = (url) => url }: RenewOptions): Promise<string[]> {
  const before = readNetworks(file);
  const names = Object.keys(lists);
  const results = await Promise.allSettled(names.map((name) => networksOf(name, mirror)));

  const after: Networks = {};
  const problems: string[] = [];

  for (const [index, name] of names.entries()) {
    const result = results[index];
    if (result?.status === "fulfilled") after[name] = result.value;
    const problem = result?.status === "rejected" ? messageOf(result.reason) : shrinkage(before[name], after[name]);
    if (problem !== undefined) problems.push(`${name}: ${problem}`);
  }
  if (problems.length > 0) throw new Error([...problems, "Nothing was written."].join("\n"));

  writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`);
  return names.map((name) => changeOf(name, before[name] ?? [], after[name] ?? []));
}

function readNetworks(file: string): Partial<Networks> {
  return JSON.parse(readFileSync(file, "utf8"));
}

async function networksOf(name: string, mirror: (url: string) => string): Promise<string[]> {
  const found = await Promise.all((lists[name] ?? []).map((list) => fetchBlocks(list, mirror(list.url))));
  return [...new Set(found.flat())].sort(byAddress);
}

async function fetchBlocks({ url, parse }: List, address: string): Promise<string[]> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(30_000) });
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
    const blocks = parse(await response.text());
    if (blocks.length === 0) throw new Error("it has no networks");
    return blocks.map(validBlock);
  } catch (error) {
    // fetch only says "fetch failed"; the reason is in its cause.
    const reason = error instanceof Error && error.cause !== undefined ? error.cause : error;
    throw new Error(`${url}: ${messageOf(reason)}`, { cause: error });
  }
}

function parseLines(body: string): string[] {
  return body.split("\n").filter((line) => line !== "");
}

function parseObject(body: string): Record<string, unknown> {
  const answer: unknown = JSON.parse(body);
  if (!isRecord(answer)) throw new Error("expected a JSON object");
  return answer;
}

function listIn(answer: Record<string, unknown>, key: string): unknown[] {
  const list = answer[key];
  if (!Array.isArray(list)) throw new Error(`expected a list \`${key}\``);
  return list;
}

function validBlock(block: unknown): string {
  const { family, prefix } = parseBlock(block);
  if (typeof block !== "string" || family === undefined)
    throw new Error(`expected CIDR blocks, found ${JSON.stringify(block)?.slice(0, 80)}`);
  if (prefix < shortestPrefix[family]) throw new Error(`${block} is too large to be a CDN's`);
  return block;
}

function isLarge(block: unknown): boolean {
  const { family, prefix } = parseBlock(block);
  // Keep what is not a block, so that it is refused later.
  return family === undefined || prefix <= longestLargePrefix[family];
}

function parseBlock(block: unknown): { family?: "ipv4" | "ipv6"; prefix: number } {
  const [, base = "", digits = ""] = typeof block === "string" ? (/^([^/]+)\/(\d{1,3})$/.exec(block) ?? []) : [];
  const prefix = Number(digits);
  if (isIPv4(base) && prefix <= 32) return { family: "ipv4", prefix };
  if (isIPv6(base) && prefix <= 128) return { family: "ipv6", prefix };
  return { prefix };
}

/** IPv4 first, then in numeric order. */
function byAddress(a: string, b: string): number {
  return Number(a.includes(":")) - Number(b.includes(":")) || a.localeCompare(b, "en", { numeric: true });
}

/** Networks come and go one by one. A list that has lost half of them is probably truncated. */
function shrinkage(before: readonly string[] = [], after: readonly string[] = []): string | undefined {
  if (after.length * 2 >= before.length) return undefined;
  return `only ${after.length} networks, but there were ${before.length}`;
}

function changeOf(name: string, before: readonly string[], after: readonly string[]): string {
  const added = after.filter((network) => !before.includes(network)).length;
  const removed = before.filter((network) => !after.includes(network)).length;
  return `${name}: ${after.length} networks, ${added} added, ${removed} removed`;
}

if (import.meta.main) {
  try {
    for (const line of await renewCdnNetworks({ file: networksFile })) console.log(line);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
