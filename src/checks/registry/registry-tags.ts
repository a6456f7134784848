// The versions of an image that the registry has.

import { isRecord } from "../../model/is-record.ts";
import { tagPattern } from "../../text/docker-names.ts";
import { parseJson } from "../../text/parse-json.ts";
import type { RegistrySession } from "./registry-session.ts";

export interface Tags {
  tags: readonly string[];
  /** Whether these are all tags; false also if the registry does not list them. */
  complete: boolean;
}

const pageSize = 1000;
const maxPages = 50;
/** For all pages together: registries that know no pages send all tags in one response. */
const maxBytes = 4 * 1024 * 1024;

/** Tags that something moves from one version to the next, and caches. */
const notVersions = /^(?:latest(?:-.*)?|build-?cache.*|.*-cache|cache|sha256-[0-9a-f]{64}.*)$/;

export function isVersion(tag: string): boolean {
  return tagPattern.test(tag) && !notVersions.test(tag);
}

/**
 * The versions in the order of the registry. Best effort: not every registry lists its tags.
 * @throws NoReply, Refused
 */
export async function listVersions(session: RegistrySession): Promise<Tags> {
  const tags = new Set<string>();
  let next: string | undefined = `tags/list?n=${pageSize}`;
  let bytesLeft = maxBytes;

  for (let page = 0; next !== undefined && page < maxPages; page += 1) {
    const reply = await session.request(next, { maxBytes: bytesLeft });
    bytesLeft -= reply.bytes.byteLength;
    const parsed = parseJson(reply.body);
    const listed: unknown = isRecord(parsed) ? parsed.tags : undefined;
    if (reply.status !== 200 || !Array.isArray(listed)) return { tags: [...tags], complete: false };

    for (const tag of listed) if (typeof tag === "string" && isVersion(tag)) tags.add(tag);
    next = nextPage(reply.headers.get("link"));
  }

  return { tags: [...tags], complete: next === undefined };
}

/** `</v2/NAME/tags/list?last=x&n=1000>; rel="next"`. Only the query is used: the rest is ours. */
function nextPage(link: string | null): string | undefined {
  const query = /^\s*<[^<>?]*\?([^<>]*)>\s*;[^,]*rel="?next"?/i.exec(link ?? "")?.[1];
  return query === undefined ? undefined : `tags/list?${query}`;
}
