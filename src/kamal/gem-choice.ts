import type { Ruby } from "../local/ruby.ts";
import { lockedGems } from "../repository/gemfile-lock.ts";
import { gemsOfKamal, knownDigest, type LockedGem } from "./gem-table.ts";

/** Which gems to install, and how much is known about them. */
export type GemChoice =
  /** Every digest is known, from our table or from Gemfile.lock. */
  | { kind: "verified"; gems: readonly LockedGem[] }
  /** The versions are known, but not every digest. */
  | { kind: "unverified"; gems: readonly WantedGem[]; notice: string }
  /** RubyGems decides. */
  | { kind: "open"; notice: string };

export interface WantedGem {
  /** As in the name of its file: `thor-1.5.0`. */
  name: string;
  /** Undefined if it is unknown. */
  sha256: string | undefined;
}

/** `lockfile`: the content of the app's Gemfile.lock. */
export function chooseGems(version: string, ruby: Ruby, lockfile: string | undefined): GemChoice {
  const known = gemsOfKamal(version, ruby);
  if (known !== undefined) return { kind: "verified", gems: known };

  const locked = lockedGems(lockfile, "kamal");
  if (locked === undefined || locked[0]?.version !== version) {
    const notice = `This version of kamal-action does not know the gems of Kamal ${version}, and Gemfile.lock does not list them, so RubyGems chose them and they were not verified. Update kamal-action, or add Kamal to the Gemfile.`;
    return { kind: "open", notice };
  }

  const gems = locked.map((gem) => {
    const name = `${gem.name}-${gem.version}`;
    return { name, sha256: gem.sha256 ?? knownDigest(name) };
  });
  const verified = gems.filter((gem): gem is LockedGem => gem.sha256 !== undefined);
  if (verified.length === gems.length) return { kind: "verified", gems: verified };

  const without = gems.filter(({ sha256 }) => sha256 === undefined).map(({ name }) => name);
  const notice = `Gemfile.lock has no checksums for some of Kamal's gems, so they were not verified: ${without.join(", ")}. \`bundle lock --add-checksums\` adds them.`;
  return { kind: "unverified", gems, notice };
}
