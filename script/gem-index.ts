// Reads the index that RubyGems publishes for Bundler: one line per release, with its requirements
// and its digest.

import { compareGemVersions } from "../src/text/gem-version.ts";

/** By the name of a gem, conditions such as `>= 1.2`; all of them must hold. */
export type Requirements = ReadonlyMap<string, readonly string[]>;

export interface GemRelease {
  name: string;
  version: string;
  requirements: Requirements;
  /** Conditions on the version of Ruby. */
  ruby: readonly string[];
  /** Of the `.gem` file, in hexadecimal. */
  sha256: string;
  /** Milliseconds since 1970; infinite if the index does not say it. */
  createdAt: number;
}

/**
 * The releases for every platform. Those for one platform, which have precompiled code, are left
 * out.
 * @throws Error for a line that has a different form.
 */
export function parseIndex(name: string, text: string): GemRelease[] {
  const [, body] = text.split(/^---\n/m);
  if (body === undefined) throw new Error(`${name}: expected an index, found ${JSON.stringify(text.slice(0, 60))}`);
  const lines = body.split("\n").filter((line) => line !== "" && !/^\S+-/.test(line));
  return lines.map((line) => parseRelease(name, line));
}

function parseRelease(name: string, line: string): GemRelease {
  const [, version, dependencies = "", facts = ""] = /^(\d\S*) ([^|]*)\|(.*)$/.exec(line) ?? [];
  const requirements = parsePairs(dependencies);
  const about = parsePairs(facts);
  const sha256 = about.get("checksum")?.[0];
  if (version === undefined || sha256 === undefined || !/^[0-9a-f]{64}$/.test(sha256)) {
    throw new Error(`${name}: expected a release, found ${JSON.stringify(line.slice(0, 60))}`);
  }

  const createdAt = Date.parse(about.get("created_at")?.[0] ?? "");
  return {
    name,
    version,
    requirements,
    ruby: about.get("ruby") ?? [],
    sha256,
    createdAt: Number.isNaN(createdAt) ? Number.POSITIVE_INFINITY : createdAt,
  };
}

/** `thor:~> 1.3,sshkit:< 2.0&>= 1.23.0` */
function parsePairs(text: string): Map<string, string[]> {
  const pairs = text.split(",").filter((pair) => pair !== "");
  return new Map(
    pairs.map((pair) => {
      const colon = pair.indexOf(":");
      return [pair.slice(0, colon), pair.slice(colon + 1).split("&")];
    }),
  );
}

/** Whether the version satisfies all conditions, as RubyGems reads them. */
export function satisfies(version: string, conditions: readonly string[]): boolean {
  return conditions.every((condition) => {
    const [operator = "", wanted = ""] = condition.split(" ");
    const difference = compareGemVersions(version, wanted);

    switch (operator) {
      case "=":
        return difference === 0;
      case "!=":
        return difference !== 0;
      case ">":
        return difference > 0;
      case ">=":
        return difference >= 0;
      case "<":
        return difference < 0;
      case "<=":
        return difference <= 0;
      case "~>":
        return difference >= 0 && compareGemVersions(version, nextOf(wanted)) < 0;
      default:
        throw new Error(`Unknown condition: ${condition}`);
    }
  });
}

/** The first version that `~>` excludes: 2 for 1.3, 1.4 for 1.3.2. */
function nextOf(version: string): string {
  const segments = version.split(".").map(Number).slice(0, -1);
  const last = segments.pop() ?? Number(version);
  return [...segments, last + 1].join(".");
}
