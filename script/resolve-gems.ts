// Chooses the gems that a release of Kamal gets, as RubyGems would, but for any Ruby.

import { suppliedByRuby } from "../src/kamal/gem-table.ts";
import { type GemRelease, type Requirements, satisfies } from "./gem-index.ts";

/** By the name of a gem, its releases, newest first. */
export type Releases = ReadonlyMap<string, readonly GemRelease[]>;

/**
 * Our own requirements. minitest 6 needs prism, whose C code takes longer to compile than all
 * others.
 */
const held: Requirements = new Map([["minitest", ["< 6"]]]);

interface ResolveOptions {
  ruby: string;
  releases: Releases;
  /** Leaves out gems whose index has not been read yet. */
  partial?: boolean;
}

type Chosen = ReadonlyMap<string, GemRelease | undefined>;

/**
 * The newest release of each gem that satisfies the requirements of all others. Repeats until
 * nothing changes: a choice brings its own requirements.
 * @throws Error if no release satisfies them.
 */
export function resolveGems(kamal: GemRelease, options: ResolveOptions): Chosen {
  let chosen: Chosen = new Map();

  for (let round = 0; round < 50; round++) {
    const requirements = requirementsOf([kamal, ...[...chosen.values()].filter((release) => release !== undefined)]);
    const next = new Map([...requirements].map(([name, texts]) => [name, newest(name, texts, options)]));
    if (isSame(chosen, next)) return next;
    chosen = next;
  }

  throw new Error(`Kamal ${kamal.version}: the requirements of its gems contradict each other`);
}

function requirementsOf(releases: readonly GemRelease[]): Requirements {
  const all = new Map<string, readonly string[]>();
  for (const { requirements } of releases) {
    for (const [name, texts] of requirements) all.set(name, [...(all.get(name) ?? held.get(name) ?? []), ...texts]);
  }
  return all;
}

function newest(name: string, requirements: readonly string[], options: ResolveOptions): GemRelease | undefined {
  const candidates = options.releases.get(name);
  if (candidates === undefined && options.partial === true) return undefined;

  const demanding = suppliedByRuby.includes(name) && requirements.some((requirement) => requirement !== ">= 0");
  if (demanding) throw new Error(`${name}: not every version is accepted any more, so that Ruby's may be too old`);

  const found = candidates?.find(
    ({ version, ruby }) =>
      isStable({ version }) && satisfies(version, requirements) && satisfies(`${options.ruby}.0`, ruby),
  );
  if (found === undefined)
    throw new Error(`${name}: no release satisfies ${requirements.join(", ")} on Ruby ${options.ruby}`);
  return found;
}

function isSame(a: Chosen, b: Chosen): boolean {
  return a.size === b.size && [...a].every(([name, release]) => b.get(name) === release);
}

export function isStable({ version }: Pick<GemRelease, "version">): boolean {
  return !/[a-z]/i.test(version);
}
