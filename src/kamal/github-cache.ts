// GitHub's cache service, version 2, as @actions/cache speaks to it. Own code, because that package
// unpacks what it finds with `tar -P` (see gem-archive.ts), and is 1.5 MB of dist.

import { isRecord } from "../model/is-record.ts";
import { parseJson } from "../text/parse-json.ts";
import { createFetcher, type Fetcher } from "./fetch-bytes.ts";
import { archiveFormat } from "./gem-archive.ts";
import { sha256 } from "./gem-files.ts";

export interface GithubCache {
  isReadable: boolean;
  isWritable: boolean;
  /**
   * The entry with this key; undefined if there is none.
   * @throws Error after 10 seconds, at the latest.
   */
  restore(key: string, signal: AbortSignal): Promise<Buffer | undefined>;
  /**
   * Does nothing if another job has saved the entry.
   * @throws Error after 60 seconds, at the latest.
   */
  save(key: string, content: Buffer, signal: AbortSignal): Promise<void>;
}

const restoreMs = 10_000;
const saveMs = 60_000;
const maxAnswerBytes = 65_536;
/** Twenty times the size of Kamal's gems. */
const maxEntryBytes = 32 * 1024 * 1024;

/** Entries of different versions do not share their keys. */
const version = sha256(archiveFormat);

/** The cache of this job; undefined where there is none, such as on GitHub Enterprise Server. */
export function githubCache(env: NodeJS.ProcessEnv): GithubCache | undefined {
  const { ACTIONS_RESULTS_URL: base = "", ACTIONS_RUNTIME_TOKEN: token = "" } = env;
  if (base === "" || token === "" || !env.ACTIONS_CACHE_SERVICE_V2 || isEnterpriseServer(env)) return undefined;

  // Read-only, for example, for a pull request from a fork.
  const mode = env.ACTIONS_CACHE_MODE?.trim().toLowerCase() ?? "";
  const service = { base, token };

  return {
    isReadable: !["none", "write-only"].includes(mode),
    isWritable: !["none", "read"].includes(mode),
    restore: (key, signal) => withFetcher(service, { signal, ms: restoreMs }, (connection) => restore(connection, key)),
    save: (key, content, signal) =>
      withFetcher(service, { signal, ms: saveMs }, (connection) => save(connection, key, content)),
  };
}

/** Its cache service has another protocol. */
function isEnterpriseServer({ GITHUB_SERVER_URL: url = "https://github.com" }: NodeJS.ProcessEnv): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : "";
  return host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost");
}

interface Connection {
  base: string;
  token: string;
  fetch: Fetcher["fetch"];
  signal: AbortSignal;
}

async function withFetcher<T>(
  service: Pick<Connection, "base" | "token">,
  { signal, ms }: { signal: AbortSignal; ms: number },
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const { fetch, close } = createFetcher();
  const deadline = AbortSignal.timeout(ms);

  try {
    return await work({ ...service, fetch, signal: AbortSignal.any([signal, deadline]) });
  } catch (error) {
    signal.throwIfAborted();
    if (deadline.aborted) throw new Error(`it did not answer within ${ms / 1000} s`, { cause: error });
    throw error;
  } finally {
    close();
  }
}

async function restore(connection: Connection, key: string): Promise<Buffer | undefined> {
  const { answer } = await call(connection, "GetCacheEntryDownloadURL", { key, restore_keys: [], version });
  if (answer.ok !== true) return undefined;

  const { status, body } = await connection.fetch(signedUrl(answer, "signed_download_url"), {
    maxBytes: maxEntryBytes,
    signal: connection.signal,
  });
  if (status !== 200) throw new Error(`the download failed with status ${status}`);
  return body;
}

async function save(connection: Connection, key: string, content: Buffer): Promise<void> {
  const { status: reserved, answer } = await call(connection, "CreateCacheEntry", { key, version });
  // Another job was faster. Gems with the same key are the same gems.
  if (reserved === 409) return;
  if (answer.ok !== true) throw new Error(`it refused a new entry${saidIn(answer)}`);

  const { status } = await connection.fetch(signedUrl(answer, "signed_upload_url"), {
    method: "PUT",
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Length": String(content.length),
      "x-ms-blob-type": "BlockBlob",
    },
    body: content,
    maxBytes: maxAnswerBytes,
    signal: connection.signal,
  });
  if (status !== 201) throw new Error(`the upload failed with status ${status}`);

  const size = String(content.length);
  const { answer: final } = await call(connection, "FinalizeCacheEntryUpload", { key, size_bytes: size, version });
  if (final.ok !== true) throw new Error(`it refused the upload${saidIn(final)}`);
}

/**
 * @throws Error for a status that is neither a success nor 409, and for a response that is not JSON.
 */
async function call(connection: Connection, method: string, request: object) {
  const url = new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, connection.base);
  const { status, body } = await connection.fetch(url, {
    method: "POST",
    headers: { Authorization: `Bearer ${connection.token}`, "Content-Type": "application/json" },
    body: Buffer.from(JSON.stringify(request)),
    maxBytes: maxAnswerBytes,
    signal: connection.signal,
  });

  if (status !== 200 && status !== 409) throw new Error(`${method} failed with status ${status}`);
  const answer = parseJson(body.toString("utf8"));
  if (!isRecord(answer)) throw new Error(`the response to ${method} is not JSON`);
  return { status, answer };
}

/** A URL that needs no other credentials, and must not appear in any message. */
function signedUrl(answer: Record<string, unknown>, field: string): URL {
  const url = answer[field];
  if (typeof url !== "string" || !URL.canParse(url)) throw new Error("its response has no valid URL");
  return new URL(url);
}

function saidIn({ message }: Record<string, unknown>): string {
  return typeof message === "string" && message !== "" ? `: ${message.slice(0, 200)}` : "";
}
