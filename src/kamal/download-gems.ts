// Downloads gems from RubyGems or from the mirror in the machine's .gemrc. Where they come from
// does not matter if their digest is known: a file with another digest is not used.

import { failure } from "../catalogue/catalogue.ts";
import { Failure, messageOf } from "../model/failure.ts";
import { oneLine } from "../text/plain-text.ts";
import { createFetcher, type Fetcher } from "./fetch-bytes.ts";
import type { WantedGem } from "./gem-choice.ts";
import { maxGemBytes, sha256 } from "./gem-files.ts";

/** Milliseconds, for each attempt and for all gems together. */
const attemptMs = 30_000;
const allMs = 120_000;
const attempts = 2;
const concurrency = 8;

export interface DownloadOptions {
  /** Of Kamal, for messages. */
  version: string;
  /** URLs, the first for the first attempt. */
  sources: readonly string[];
  signal: AbortSignal;
}

/**
 * Downloads each gem. Tries again once if the connection fails.
 * @throws Failure `gem-digest`, `kamal-install`.
 */
export async function downloadGems(gems: readonly WantedGem[], options: DownloadOptions): Promise<Map<string, Buffer>> {
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal, AbortSignal.timeout(allMs)]);
  const { fetch, close } = createFetcher();
  const downloaded = new Map<string, Buffer>();
  const queue = gems.values();

  const work = async () => {
    for (const gem of queue) downloaded.set(gem.name, await download(gem, { ...options, signal, fetch }));
  };

  try {
    await Promise.all(Array.from({ length: concurrency }, work));
    return downloaded;
  } catch (error) {
    options.signal.throwIfAborted();
    throw error;
  } finally {
    stop.abort();
    close();
  }
}

async function download(
  gem: WantedGem,
  { version, sources, signal, fetch }: DownloadOptions & Pick<Fetcher, "fetch">,
): Promise<Buffer> {
  const evidence: string[] = [];

  for (let attempt = 0; attempt < attempts; attempt++) {
    const source = sources[Math.min(attempt, sources.length - 1)] ?? "";
    try {
      return await downloadFrom(source, gem, { signal, fetch });
    } catch (error) {
      // A wrong file is not a bad connection, so do not try again: its sender must be found.
      if (error instanceof Failure) throw error;
      evidence.push(oneLine(`${gem.name}.gem from ${hostOf(source)}: ${messageOf(error)}`));
    }
  }

  throw failure("kamal-install", { version, problem: "not-downloaded" }, { evidence });
}

async function downloadFrom(
  source: string,
  gem: WantedGem,
  { signal, fetch }: Pick<DownloadOptions, "signal"> & Pick<Fetcher, "fetch">,
): Promise<Buffer> {
  const url = new URL(`gems/${gem.name}.gem`, source.endsWith("/") ? source : `${source}/`);
  const deadline = AbortSignal.timeout(attemptMs);
  const { status, body } = await fetch(url, { maxBytes: maxGemBytes, signal: AbortSignal.any([signal, deadline]) });
  if (status !== 200) throw new Error(`the server responded with ${status}`);

  const found = sha256(body);
  if (gem.sha256 === undefined || gem.sha256 === found) return body;
  throw failure("gem-digest", { gem: gem.name, source: hostOf(source), expected: gem.sha256, found });
}

/** Not the whole URL, which may contain a password. */
function hostOf(source: string): string {
  return URL.canParse(source) ? new URL(source).host : "an invalid source";
}
