// `npm run cdn`: writes src/checks/dns/cdn-networks.json from the lists that the CDNs publish.
// If one of them cannot be right, nothing is written.

import { readFileSync, writeFileSync } from "node:fs";
import { isIPv4, isIPv6 } from "node:net";
import path from "node:path";
import { messageOf } from "../src/model/failure.ts";
import { isRecord } from "../src/model/is-record.ts";

export const networksFile: string = path.resolve(import.meta.dirname, "../src/checks/dns/cdn-networks.json");

interface List {
  url: string;
  /** @throws Error when the answer has another form. */
  read(body: string): unknown[];
}

const fastly: List = {
  url: "https://api.fastly.com/public-ip-list",
  read: (body) => {
    const answer = readJson(body);
    return [...listIn(answer, "addresses"), ...listIn(answer, "ipv6_addresses")];
  },
};

const cloudFront: List = {
  url: "https://ip-ranges.amazonaws.com/ip-ranges.json",
  read: (body) => {
    const answer = readJson(body);
    const prefixes = [...listIn(answer, "prefixes"), ...listIn(answer, "ipv6_prefixes")].filter(isRecord);
    const blocks = prefixes.filter(({ service }) => service === "CLOUDFRONT");
    return blocks.map((block) => block.ip_prefix ?? block.ipv6_prefix).filter(isLarge);
  },
};

const lists: Readonly<Record<string, readonly List[]>> = {
  Cloudflare: [
    { url: "https://www.cloudflare.com/ips-v4", read: readLines },
    { url: "https://www.cloudflare.com/ips-v6", read: readLines },
  ],
  Fastly: [fastly],
  CloudFront: [cloudFront],
};

/** No CDN owns a larger block; one that says so would make everybody's server its own. Lengths of prefixes. */
const shortestPrefix = { ipv4: 8, ipv6: 19 } as const;
/** Of CloudFront's several hundred blocks these hold nearly all addresses. */
const longestLargePrefix = { ipv4: 17, ipv6: 40 } as const;

type Networks = Record<string, string[]>;

export interface RenewOptions {
  /** Read for comparison, then written. */
  file: string;
  /** Where to ask instead of the address that a list is published at. */
  mirror?: (url: string) => string;
}

/**
 * Asks for every list and writes the file. Returns what changed, a line per CDN.
 * @throws Error that names each list that cannot be right; the file is then as it was.
 */
export async function renewCdnNetworks({ file, mirror = (url) => url }: RenewOptions): Promise<string[]> {
  const before = readNetworks(file);
  const names = Object.keys(lists);
  const asked = await Promise.allSettled(names.map((name) => networksOf(name, mirror)));

  const after: Networks = {};
  const problems: string[] = [];
  for (const [index, name] of names.entries()) {
    const answer = asked[index];
    if (answer?.status === "fulfilled") after[name] = answer.value;
    const problem = answer?.status === "rejected" ? messageOf(answer.reason) : shrunk(before[name], after[name]);
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
  const found = await Promise.all((lists[name] ?? []).map((list) => ask(list, mirror(list.url))));
  return [...new Set(found.flat())].sort(byAddress);
}

async function ask({ url, read }: List, address: string): Promise<string[]> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(30_000) });
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
    const blocks = read(await response.text());
    if (blocks.length === 0) throw new Error("it has no networks");
    return blocks.map(readBlock);
  } catch (error) {
    // fetch says only "fetch failed"; what happened is in its cause.
    const reason = error instanceof Error && error.cause !== undefined ? error.cause : error;
    throw new Error(`${url}: ${messageOf(reason)}`, { cause: error });
  }
}

function readLines(body: string): string[] {
  return body.split("\n").filter((line) => line !== "");
}

function readJson(body: string): Record<string, unknown> {
  const answer: unknown = JSON.parse(body);
  if (!isRecord(answer)) throw new Error("expected a JSON object");
  return answer;
}

function listIn(answer: Record<string, unknown>, key: string): unknown[] {
  const list = answer[key];
  if (!Array.isArray(list)) throw new Error(`expected a list \`${key}\``);
  return list;
}

function readBlock(block: unknown): string {
  const { family, prefix } = parts(block);
  if (typeof block !== "string" || family === undefined)
    throw new Error(`expected CIDR blocks, found ${JSON.stringify(block)?.slice(0, 80)}`);
  if (prefix < shortestPrefix[family]) throw new Error(`${block} is too large to be a CDN's`);
  return block;
}

function isLarge(block: unknown): boolean {
  const { family, prefix } = parts(block);
  // What cannot be read stays, to be refused.
  return family === undefined || prefix <= longestLargePrefix[family];
}

function parts(block: unknown): { family?: "ipv4" | "ipv6"; prefix: number } {
  const [, base = "", digits = ""] = typeof block === "string" ? (/^([^/]+)\/(\d{1,3})$/.exec(block) ?? []) : [];
  const prefix = Number(digits);
  if (isIPv4(base) && prefix <= 32) return { family: "ipv4", prefix };
  if (isIPv6(base) && prefix <= 128) return { family: "ipv6", prefix };
  return { prefix };
}

/** IPv4 first, each by its numbers. */
function byAddress(a: string, b: string): number {
  return Number(a.includes(":")) - Number(b.includes(":")) || a.localeCompare(b, "en", { numeric: true });
}

/** Networks come and go one by one: a list that lost half of them was cut off. */
function shrunk(before: readonly string[] = [], after: readonly string[] = []): string | undefined {
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
