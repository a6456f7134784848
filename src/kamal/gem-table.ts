// The gems that this action installs: which ones each Kamal 2 needs, and the digest of each file.

import { compareGemVersions } from "../text/gem-version.ts";
import table from "./gem-table.json" with { type: "json" };

/** What `npm run gems` writes. A gem is written as in the name of its file: `thor-1.5.0`. */
export interface GemTable {
  /** SHA-256 of each `.gem` file, in hexadecimal. */
  digests: Record<string, string>;
  /** What Kamal needs, directly or indirectly; the oldest Ruby first. */
  lists: GemList[];
}

export interface GemList {
  /** The oldest Ruby that the list is for. */
  ruby: string;
  /** The versions of Kamal. */
  kamal: string[];
  gems: string[];
}

/** A gem for every platform: its code is Ruby or is compiled when it is installed. */
export interface LockedGem {
  /** As in the name of its file: `thor-1.5.0`. */
  name: string;
  /** SHA-256 of its file, in hexadecimal. */
  sha256: string;
}

/**
 * Ruby often brings these compiled, and Kamal's gems accept any version of them. Compiling
 * bigdecimal takes longer than the rest of the installation.
 */
export const suppliedByRuby: readonly string[] = ["bigdecimal", "json"];

const known: GemTable = table;

/** Whether the table has this version of Kamal. */
export function isKnownKamal(version: string): boolean {
  return known.lists.some(({ kamal }) => kamal.includes(version));
}

/**
 * Kamal and the gems that it needs, without those that Ruby supplies; undefined if the table does
 * not have this version.
 */
export function gemsOfKamal(
  version: string,
  ruby: { version: string; defaultGems: readonly string[] },
): LockedGem[] | undefined {
  const list = known.lists.findLast(
    (each) => each.kamal.includes(version) && compareGemVersions(ruby.version, each.ruby) >= 0,
  );
  if (list === undefined) return undefined;

  const supplied = suppliedByRuby.filter((name) => ruby.defaultGems.includes(name));
  const names = list.gems.filter((gem) => !supplied.includes(nameOf(gem)));
  return [`kamal-${version}`, ...names].map((name) => {
    const sha256 = knownDigest(name);
    if (sha256 === undefined) throw new Error(`gem-table.json has no digest of ${name}`);
    return { name, sha256 };
  });
}

/** The digest of a gem's file, whatever needs it; undefined if the table does not have it. */
export function knownDigest(gem: string): string | undefined {
  return Object.hasOwn(known.digests, gem) ? known.digests[gem] : undefined;
}

/** `net-ssh` for `net-ssh-7.3.0`: the version of a gem for every platform has no hyphen. */
export function nameOf(gem: string): string {
  return gem.slice(0, gem.lastIndexOf("-"));
}
