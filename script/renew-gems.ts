// `npm run gems`: updates src/kamal/gem-table.json from the index of RubyGems: for each release of
// Kamal 2, the gems that it needs, and the SHA-256 of each. Writes nothing if something is
// implausible.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { GemList, GemTable } from "../src/kamal/gem-table.ts";
import { messageOf } from "../src/model/failure.ts";
import { compareGemVersions } from "../src/text/gem-version.ts";
import { type GemRelease, parseIndex } from "./gem-index.ts";
import { isStable, type Releases, resolveGems } from "./resolve-gems.ts";

export const tableFile: string = path.resolve(import.meta.dirname, "../src/kamal/gem-table.json");

/** Each gets the newest gems that it can run. Rubies in between get those of the one before. */
const rubies = ["3.1", "3.2", "3.3", "3.4", "4.0"] as const;

/** A malicious release is usually found within days, so that younger ones are not used. Days. */
const cooldown = 14;

/** Kamal needs 24. Far more would be a mistake or an attack. */
const mostGems = 60;

export interface RenewOptions {
  /** Read for comparison, then overwritten. */
  file: string;
  /** URL of RubyGems or of a mirror. */
  source: string;
  now?: Date;
}

/**
 * Reads the index and writes the file. Returns what changed, one line per change.
 * @throws Error if a gem is missing or its digest has changed; the file is then unchanged.
 */
export async function renewGems({ file, source, now = new Date() }: RenewOptions): Promise<string[]> {
  const before: GemTable = JSON.parse(readFileSync(file, "utf8"));
  const releases = await readIndexes(source, now.getTime() - cooldown * 24 * 60 * 60 * 1000);
  const after = buildTable(releases);

  const problems = Object.entries(before.digests).flatMap(([gem, digest]) => problemWith(gem, digest, releases));
  const lost = kamalsOf(before).filter((version) => !kamalsOf(after).includes(version));
  problems.push(...lost.map((version) => `Kamal ${version} has disappeared from the index`));
  if (problems.length > 0) throw new Error([...problems, "Nothing was written."].join("\n"));

  writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`);
  return changesBetween(before, after);
}

/** The releases of Kamal 2 and of every gem that any release of these needs, newest first. */
async function readIndexes(source: string, notAfter: number): Promise<Releases> {
  const releases = new Map<string, readonly GemRelease[]>();
  let names = ["kamal"];

  while (names.length > 0) {
    const found = await Promise.all(names.map((name) => readIndex(source, name)));

    for (const [index, name] of names.entries()) {
      const old = (found[index] ?? []).filter(({ createdAt }) => createdAt <= notAfter);
      if (old.length === 0) throw new Error(`${name}: no release is older than ${cooldown} days`);
      releases.set(name, old.filter((release) => isNeeded(name, release)).sort(newestFirst));
    }

    names = [...neededNames(releases)].filter((name) => !releases.has(name));
    if (releases.size + names.length > mostGems) throw new Error(`Kamal would need more than ${mostGems} gems`);
  }

  return releases;
}

async function readIndex(source: string, name: string): Promise<GemRelease[]> {
  const url = new URL(`info/${name}`, source.endsWith("/") ? source : `${source}/`);
  const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
  if (!response.ok) throw new Error(`${name}: the index answers ${response.status}`);
  return parseIndex(name, await response.text());
}

function isNeeded(name: string, { version }: GemRelease): boolean {
  return name !== "kamal" || version.startsWith("2.");
}

function newestFirst(a: GemRelease, b: GemRelease): number {
  return compareGemVersions(b.version, a.version);
}

/**
 * Dependencies of what would be chosen, not of every old release: those have gems long abandoned.
 */
function neededNames(releases: Releases): Set<string> {
  const names = new Set<string>();
  for (const kamal of releases.get("kamal") ?? []) {
    for (const ruby of rubies)
      for (const name of resolveGems(kamal, { ruby, releases, partial: true }).keys()) names.add(name);
  }
  return names;
}

function buildTable(releases: Releases): GemTable {
  const lists: GemList[] = [];
  const digests = new Map<string, string>();
  const kamals = (releases.get("kamal") ?? []).filter(isStable).toReversed();

  for (const kamal of kamals) {
    digests.set(fullName(kamal), kamal.sha256);
    let previous = "";

    for (const ruby of rubies) {
      const chosen = [...resolveGems(kamal, { ruby, releases }).values()].filter((release) => release !== undefined);
      for (const release of chosen) digests.set(fullName(release), release.sha256);
      const gems = chosen.map(fullName).sort();
      if (gems.join() !== previous) addToList(lists, { ruby, kamal: [kamal.version], gems });
      previous = gems.join();
    }
  }

  lists.sort((a, b) => compareGemVersions(a.ruby, b.ruby));
  return { digests: Object.fromEntries([...digests].sort(([a], [b]) => (a < b ? -1 : 1))), lists };
}

function addToList(lists: GemList[], list: GemList): void {
  const same = lists.find(({ ruby, gems }) => ruby === list.ruby && gems.join() === list.gems.join());
  if (same === undefined) lists.push(list);
  else same.kamal.push(...list.kamal);
}

function fullName({ name, version }: GemRelease): string {
  return `${name}-${version}`;
}

/** A released gem never changes. Another digest means an attack, or an index that we misread. */
function problemWith(gem: string, digest: string, releases: Releases): string[] {
  const release = [...releases.values()].flat().find((each) => fullName(each) === gem);
  if (release === undefined || release.sha256 === digest) return [];
  return [`${gem}: the index has the SHA-256 ${release.sha256}, but it was ${digest}`];
}

function changesBetween(before: GemTable, after: GemTable): string[] {
  const added = Object.keys(after.digests).filter((gem) => before.digests[gem] === undefined);
  const removed = Object.keys(before.digests).filter((gem) => after.digests[gem] === undefined);
  const changes = [...added.map((gem) => `added ${gem}`), ...removed.map((gem) => `removed ${gem}`)];
  return [...changes, `${kamalsOf(after).length} releases of Kamal, ${Object.keys(after.digests).length} gems`];
}

function kamalsOf({ lists }: GemTable): string[] {
  return [...new Set(lists.flatMap(({ kamal }) => kamal))];
}

/** Where RubyGems itself looks, whatever this machine's .gemrc says. */
function rubyGemsSource(): string {
  return execFileSync("ruby", ["-e", "print Gem.default_sources.first"], { encoding: "utf8" });
}

if (import.meta.main) {
  try {
    for (const line of await renewGems({ file: tableFile, source: rubyGemsSource() })) console.log(line);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
