// Gets the files of gems: from the tool cache, from GitHub's cache, else from RubyGems. Each is
// verified here, so that the caches need not be trusted.

import path from "node:path";
import type { Ruby } from "../local/ruby.ts";
import { messageOf } from "../model/failure.ts";
import { count, oneLine } from "../text/plain-text.ts";
import { downloadGems } from "./download-gems.ts";
import { packGems, unpackGems } from "./gem-archive.ts";
import type { WantedGem } from "./gem-choice.ts";
import { readGems, sha256, verifyGems, writeGems } from "./gem-files.ts";
import type { LockedGem } from "./gem-table.ts";
import { type GithubCache, githubCache } from "./github-cache.ts";

export interface ObtainedGems {
  gems: ReadonlyMap<string, Buffer>;
  /** If they come from several places, the slowest of them. */
  source: "tool cache" | "GitHub's cache" | "RubyGems";
  /** Keeps them for the next run. Never rejects; returns a notice if that failed. */
  save(): Promise<string | undefined>;
}

export interface ObtainOptions {
  /** Of Kamal, for messages. */
  version: string;
  ruby: Ruby;
  /** Undefined: use neither this cache nor GitHub's. */
  toolCache: string | undefined;
  signal: AbortSignal;
  log(line: string): void;
  notice(text: string): void;
}

/** @throws Failure `gem-digest`, `kamal-install`. */
export async function obtainGems(gems: readonly LockedGem[], options: ObtainOptions): Promise<ObtainedGems> {
  const directory = options.toolCache && path.join(options.toolCache, "kamal-action", "gems");
  const local = await fromToolCache(directory, gems, options);
  const known = new Map(local);
  const isMissing = ({ name }: LockedGem) => !known.has(name);
  if (!gems.some(isMissing)) return { gems: known, source: "tool cache", save: async () => undefined };

  const github = directory === undefined ? undefined : githubCache(process.env);
  const restored = await fromGithubCache(github, gems, options);
  for (const [name, bytes] of restored.gems) known.set(name, bytes);

  const missing = gems.filter(isMissing);
  for (const [name, bytes] of await download(missing, options)) known.set(name, bytes);

  return {
    gems: known,
    source: missing.length === 0 ? "GitHub's cache" : "RubyGems",
    async save() {
      const fresh = new Map([...known].filter(([name]) => !local.has(name)));
      const problem = await saveToToolCache(directory, fresh);
      const isNew = missing.length > 0 && restored.state === "missing";
      return (
        problem ??
        (isNew ? saveToGithubCache(github, known, { key: cacheKey(gems), signal: options.signal }) : undefined)
      );
    },
  };
}

/** Gems of which not every digest is known come from RubyGems itself, and are not kept. */
export async function obtainUnverified(
  gems: readonly WantedGem[],
  { version, ruby, signal }: ObtainOptions,
): Promise<ObtainedGems> {
  const downloaded = await downloadGems(gems, { version, sources: [ruby.defaultSource], signal });
  return { gems: downloaded, source: "RubyGems", save: async () => undefined };
}

async function download(gems: readonly LockedGem[], { version, ruby, signal, log }: ObtainOptions) {
  if (gems.length === 0) return new Map<string, Buffer>();
  log(`Downloading ${count(gems.length, "gem")} of Kamal ${version} for Ruby ${ruby.version}`);
  // A mirror may be the only one that the runner can reach; RubyGems itself is the second attempt.
  return downloadGems(gems, { version, sources: [...ruby.sources.slice(0, 1), ruby.defaultSource], signal });
}

async function fromToolCache(
  directory: string | undefined,
  gems: readonly LockedGem[],
  { notice }: ObtainOptions,
): Promise<Map<string, Buffer>> {
  if (directory === undefined) return new Map();
  const { genuine, altered } = await readGems(directory, gems);
  if (altered.length > 0) {
    notice(
      `Altered files in the tool cache: ${listed(altered)} in ${directory}. They are not the released gems, so they were not used and nothing in them was run. Find out which job on this runner wrote them.`,
    );
  }

  return genuine;
}

interface Restored {
  gems: ReadonlyMap<string, Buffer>;
  /** `missing`: there was no entry, and one can be saved. */
  state: "missing" | "found" | "unavailable";
}

async function fromGithubCache(
  cache: GithubCache | undefined,
  gems: readonly LockedGem[],
  { signal, notice }: ObtainOptions,
): Promise<Restored> {
  if (cache === undefined) return { gems: new Map(), state: "unavailable" };
  if (!cache.isReadable) return { gems: new Map(), state: "missing" };
  const key = cacheKey(gems);

  try {
    const archive = await cache.restore(key, signal);
    if (archive === undefined) return { gems: new Map(), state: "missing" };

    const { genuine, altered } = verifyGems(unpackGems(archive) ?? new Map([[key, archive]]), gems);
    if (altered.length > 0) {
      notice(
        `Altered entry in GitHub's cache: ${listed(altered)}. It does not contain the released gems, so it was not used and nothing in it was run. Delete the entry with \`gh cache delete ${key}\`, and find out which workflow wrote it.`,
      );
    }

    return { gems: genuine, state: "found" };
  } catch (error) {
    signal.throwIfAborted();
    notice(`Could not read GitHub's cache, so Kamal is installed from RubyGems: ${oneLine(messageOf(error))}`);
    return { gems: new Map(), state: "unavailable" };
  }
}

/** The same gems have the same key, whichever version of this action saves them. @internal */
export function cacheKey(gems: readonly LockedGem[]): string {
  const list = gems.map(({ name, sha256 }) => `${name} ${sha256}\n`).sort();
  return `kamal-action-gems-${sha256(list.join("")).slice(0, 32)}`;
}

/** Anyone may have written the names in a cache. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `\`${oneLine(name).replaceAll("`", "'").slice(0, 80)}\``);
  return names.length > shown.length ? `${shown.join(", ")} and ${names.length - shown.length} more` : shown.join(", ");
}

async function saveToToolCache(directory: string | undefined, gems: ReadonlyMap<string, Buffer>) {
  if (directory === undefined) return undefined;

  try {
    await writeGems(directory, gems);
    return undefined;
  } catch (error) {
    return `Could not save Kamal's gems to the tool cache, so the next run will download them again: ${oneLine(messageOf(error))}`;
  }
}

async function saveToGithubCache(
  cache: GithubCache | undefined,
  gems: ReadonlyMap<string, Buffer>,
  { key, signal }: { key: string; signal: AbortSignal },
): Promise<string | undefined> {
  if (cache?.isWritable !== true) return undefined;

  try {
    await cache.save(key, packGems(gems), signal);
    return undefined;
  } catch (error) {
    if (signal.aborted) return undefined;
    return `Could not save Kamal's gems to GitHub's cache, so the next run will download them again: ${oneLine(messageOf(error))}`;
  }
}
