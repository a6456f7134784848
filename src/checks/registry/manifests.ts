// The manifests of an image in the registry: which digest a tag has, and a second tag for a digest.
// Protocol: https://github.com/opencontainers/distribution-spec/blob/main/spec.md

import { createHash } from "node:crypto";
import { isDigest } from "../../text/docker-names.ts";
import type { Reply } from "./registry-client.ts";
import { Refused, type RegistrySession } from "./registry-session.ts";

/**
 * All media types of an image: a registry returns 404 when it has the image, but not as an accepted
 * type.
 */
const manifestTypes = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");

/** The specification asks registries to accept manifests of this size. Bytes. */
const maxManifest = 4 * 1024 * 1024;

/**
 * The digest of a tag; undefined if the registry does not have it. HEAD, because Docker Hub counts
 * a GET as a pull.
 *
 * @throws NoReply, Refused
 */
export async function digestOf(session: RegistrySession, tag: string): Promise<string | undefined> {
  const reply = await session.request(`manifests/${tag}`, { method: "HEAD", headers: { accept: manifestTypes } });
  if (reply.status === 404) return undefined;
  if (reply.status !== 200) throw new Refused(session.unexpected(reply, "HEAD .../manifests/"));

  const digest = reply.headers.get("docker-content-digest") ?? "";
  return isDigest(digest) ? digest : contentDigest((await manifest(session, tag)).bytes);
}

/**
 * Adds a tag for a digest that the registry has. The caller has made sure that the tag is free.
 * @throws NoReply, Refused
 */
export async function addTag(session: RegistrySession, digest: string, tag: string): Promise<void> {
  const { bytes, headers } = await manifest(session, digest);
  // Otherwise the tag would point to something other than what was verified.
  if (contentDigest(bytes) !== digest) throw new Error(`the registry returned another manifest than ${digest}`);

  const type = headers.get("content-type") ?? "";
  const reply = await session.request(`manifests/${tag}`, {
    method: "PUT",
    headers: { "content-type": type },
    body: new Uint8Array(bytes),
  });
  if (reply.status < 200 || reply.status > 299) throw new Refused(session.unexpected(reply, "PUT .../manifests/"));
}

async function manifest(session: RegistrySession, reference: string): Promise<Reply> {
  const options = { headers: { accept: manifestTypes }, maxBytes: maxManifest };
  const reply = await session.request(`manifests/${reference}`, options);
  if (reply.status !== 200) throw new Refused(session.unexpected(reply, "GET .../manifests/"));
  return reply;
}

function contentDigest(bytes: Buffer): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
